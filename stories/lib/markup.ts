/** The value of a story’s attribute, from a text box, a switch, a date control or a list of choices. */
export type Value = string | boolean | number | readonly string[] | undefined;

export type Args = Readonly<Record<string, Value>>;

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The wall time that a date control shows. The control returns an instant, in the time zone of this device. */
function wallTime(instant: number): string {
  const date = new Date(instant);
  return new Date(instant - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const attribute = ([name, value]: [string, Value]): string => {
  if (value === true) return name;
  const text =
    typeof value === 'number' ? wallTime(value) : Array.isArray(value) ? value.join(' ') : value;
  return text ? `${name}="${escape(String(text))}"` : '';
};

const indent = (text: string): string => text.trim().replace(/^/gm, '  ');

/**
 * The markup of an element, as a webmaster would paste it: the tag, the attributes with a value, and the page's own text inside.
 * The argument `content` is the page's own text. Arguments that start with `--` become the element's style.
 */
export function markup(tag: string, {content = '', ...args}: Args): string {
  const style = Object.entries(args)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
  const attributes = Object.entries({...args, ...(style && {style})})
    .filter(([name]) => !name.startsWith('--'))
    .map(attribute)
    .filter(Boolean);
  const line = [tag, ...attributes].join(' ');
  const start = line.length > 90 ? `${tag}\n  ${attributes.join('\n  ')}\n` : line;
  return `<${start}>\n${indent(String(content))}\n</${tag}>`;
}
