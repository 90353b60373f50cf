/*
 * What our elements use of Lit's templates, for the script-tag files alone; see small-lit.ts. An expression is either a
 * whole attribute (`name=${…}`, `?name=`, `.name=`, `@name=`) or content: text, a template, a list of them, or nothing.
 */
import {nodesOf} from './markup.ts';

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

type Update = (value: unknown) => void;

/** What a visitor reads of a value that is neither a template nor a list. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  strings,
  values,
});

export const nothing = undefined;

const isTemplate = (value: unknown): value is Template =>
  !!(value as Template | undefined)?.strings;

/** The nodes of a template, and the names of its attribute expressions; a place for content has none. */
const prepared = new WeakMap<
  TemplateStringsArray,
  readonly [content: DocumentFragment, names: readonly string[]]
>();

function prepare(strings: TemplateStringsArray) {
  const known = prepared.get(strings);
  if (known) return known;
  const names: string[] = [];
  const text = strings.slice(0, -1).reduce((sum, string, i) => {
    const [attribute, name = ''] = /([.?@]?[\w-]+)=$/.exec(string) ?? [''];
    names.push(name);
    return sum + string.slice(0, string.length - attribute.length) + (name ? `_${i}` : '<>');
  }, '');
  const result = [nodesOf(text + strings.at(-1)!), names] as const;
  prepared.set(strings, result);
  return result;
}

/** Makes the nodes of a template, and what updates them. */
function instantiate(
  strings: TemplateStringsArray,
): [nodes: DocumentFragment, update: (values: readonly unknown[]) => void] {
  const [content, names] = prepare(strings);
  const nodes = document.importNode(content, true);
  const updates: Update[] = [];
  const walker = document.createTreeWalker(
    nodes,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
  );
  // All nodes first: what is added below must not be walked through.
  const places: [node: Node, attributes: string[]][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    places.push([
      node,
      node instanceof Element ? node.getAttributeNames().filter((name) => name[0] === '_') : [],
    ]);
  for (const [node, attributes] of places) {
    if (node instanceof Comment && node.data === '$') updates.push(contentAt(node));
    for (const attribute of attributes) {
      (node as Element).removeAttribute(attribute);
      updates.push(attributeOf(node as Element, names[updates.length]!));
    }
  }
  return [nodes, (values) => updates.forEach((update, i) => update(values[i]))];
}

function attributeOf(element: Element, name: string): Update {
  const bare = name.replace(/^[.?@]/, '');
  let current: unknown;
  if (name[0] === '@')
    element.addEventListener(bare, (event) =>
      (current as ((event: Event) => void) | undefined)?.(event),
    );
  return (value) => {
    if (value === current) return;
    current = value;
    if (name[0] === '.') Object.assign(element, {[bare]: value});
    else if (name[0] === '?') element.toggleAttribute(bare, !!value);
    else if (name[0] === '@') return;
    else if (value === nothing) element.removeAttribute(bare);
    else element.setAttribute(bare, textOf(value));
  };
}

/** Content before a comment, which marks its end. */
function contentAt(end: Comment): Update {
  const text = new Text();
  end.before(text);
  let shown: TemplateStringsArray | undefined;
  let updateShown: ((values: readonly unknown[]) => void) | undefined;
  let items: Update[] = [];
  let current: unknown;
  return (value) => {
    if (value === current) return;
    current = value;
    const list = Array.isArray(value) ? value : [];
    const template = isTemplate(value) ? value : undefined;
    if (template?.strings !== shown || list.length < items.length) {
      while (text.nextSibling !== end) text.nextSibling!.remove();
      items = [];
      shown = template?.strings;
      if (template) {
        const [nodes, update] = instantiate(template.strings);
        updateShown = update;
        update(template.values);
        end.before(nodes);
      }
    } else if (template) updateShown!(template.values);
    list.forEach((item, i) => {
      if (!items[i]) {
        const mark = new Comment();
        end.before(mark);
        items[i] = contentAt(mark);
      }
      items[i](item);
    });
    const data = textOf(value);
    if (text.data !== data) text.data = data;
  };
}

const roots = new WeakMap<ShadowRoot, Update>();

/** Shows a template in a root. */
export function render(value: unknown, root: ShadowRoot): void {
  let update = roots.get(root);
  if (!update) {
    const end = new Comment();
    root.append(end);
    update = contentAt(end);
    roots.set(root, update);
  }
  update(value);
}
