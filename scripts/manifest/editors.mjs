/**
 * Writes the files that code editors read, from the manifest: custom data for VS Code, and web-types for JetBrains.
 *
 * Why not custom-element-vs-code-integration: it has no `valueSet` for booleans and no `:state()`. It lists a part that several
 * elements share several times, without their tags. It offers `''` as a value. Why not custom-element-jet-brains-integration: it
 * has no `no-value` attributes, and does not say which element a part belongs to.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {modules} = read('dist/custom-elements.json');
const {name, version} = read('package.json');
const elements = modules
  .flatMap(({declarations}) => declarations)
  .filter(({customElement}) => customElement)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The values to offer for an attribute, such as `'parents'` or `2`. `(string & {})` and `''`, which means absent, are left out. */
const valuesOf = ({type}) => {
  const parts = type.text.split(' | ').filter((part) => /^('.+'|\d+)$/.test(part));
  return parts.length ? parts.map((part) => ({name: part.replaceAll("'", '')})) : undefined;
};
const isBoolean = ({type}) => type.text === 'boolean';
const defaultOf = ({default: value}) => value?.replace(/^'(.*)'$/, '$1') || undefined;
const named = ({name, description}) => ({name, description});
const markdown = (value) => ({kind: 'markdown', value});

const list = (title, items, prefix = '') =>
  items?.length
    ? `\n\n**${title}**\n${items.map((item) => `- \`${prefix}${item.name || '(default)'}\`: ${item.description}`).join('\n')}`
    : '';

const html = {
  version: 1.1,
  tags: elements.map(({tagName, description, attributes, slots, events, cssParts}) => ({
    name: tagName,
    description: markdown(
      description + list('Slots', slots) + list('Events', events) + list('Parts', cssParts),
    ),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(isBoolean(attribute) && {valueSet: 'v'}),
      values: valuesOf(attribute),
    })),
  })),
};

const css = {
  version: 1.1,
  properties: elements.flatMap(({cssProperties}) => cssProperties.map(named)),
  pseudoElements: [...new Set(elements.flatMap(({cssParts}) => cssParts.map((part) => part.name)))]
    .sort()
    .map((part) => ({
      name: `::part(${part})`,
      description: elements
        .flatMap(({tagName, cssParts}) =>
          cssParts
            .filter((item) => item.name === part)
            .map((item) => `<${tagName}>: ${item.description}`),
        )
        .join('\n'),
    })),
  pseudoClasses: elements.flatMap(({tagName, cssStates = []}) =>
    cssStates.map((state) => ({
      name: `:state(${state.name})`,
      description: `<${tagName}>: ${state.description}`,
    })),
  ),
};

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        ...named({name: element.tagName, description: element.description}),
        attributes: element.attributes.map((attribute) => ({
          ...named(attribute),
          default: defaultOf(attribute),
          value: isBoolean(attribute)
            ? {kind: 'no-value', type: 'boolean'}
            : {kind: 'plain', type: attribute.type.text},
        })),
        slots: element.slots.map(named),
        js: {
          properties: element.members
            .filter(({kind}) => kind === 'field')
            .map((member) => ({...named(member), type: member.type.text})),
          events: element.events.map(named),
        },
        css: {
          properties: element.cssProperties.map(named),
          parts: element.cssParts.map(named),
        },
      })),
    },
  },
};

const files = {
  'html-custom-data.json': html,
  'css-custom-data.json': css,
  'web-types.json': webTypes,
};
mkdirSync('dist/editors', {recursive: true});
for (const [file, content] of Object.entries(files))
  writeFileSync(`dist/editors/${file}`, `${JSON.stringify(content, null, 2)}\n`);
