/**
 * Writes the cheat sheet for people, and llms.txt for language models, from the manifest. With `--check` it only compares them
 * with the manifest.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {coreTags} from './elements.mjs';

const {name, version, description} = JSON.parse(readFileSync('package.json', 'utf8'));
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = modules.flatMap(({declarations = []}) => declarations);
const elements = declarations
  .filter(({tagName}) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const classNamed = (name) => declarations.find((declaration) => declaration.name === name);

const code = (text) => `\`${text}\``;
const list = (items = []) => items.map(({name}) => code(name)).join(' ');
/** The first sentence of a description. It may end with a colon or a semicolon in the description, but not in the table. */
const firstSentence = (text) =>
  text
    .split(/(?<=[^.][.;:])\s/)[0]
    .replace(/[;:]$/, '.')
    .replaceAll('|', '\\|');

/** The values that an attribute takes, with the default first. For free text, the examples in its description. */
function values({type, default: initial, description}, attributes) {
  const choices = type.text.match(/'[^']*'|\b\d\b/g);
  if (type.text === 'boolean') return 'present or absent';
  if (!choices) {
    const others = ['https', 'data-campaign', ...attributes.map(({name}) => name)];
    const named = [...description.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
    const examples = new Set(named.filter((value) => !others.includes(value)));
    return [...examples].map(code).join(' ') || 'text';
  }
  const names = choices.map((choice) => choice.replaceAll("'", '')).filter(Boolean);
  const first = initial?.replaceAll("'", '');
  return [first, ...names.filter((name) => name !== first)].filter(Boolean).map(code).join(' ');
}

const element = ({tagName, description, attributes, slots, cssParts, cssStates, events}) => `
### \`<${tagName}>\`

${description.split('\n')[0]}
${coreTags.includes(tagName) ? '' : `\nIts script is ${code(`${tagName}.js`)}, beside ${code('its-not-ok.js')}.\n`}
| Attribute | Values, or what they look like | |
| --- | --- | --- |
${attributes.map((one) => `| ${code(one.name)} | ${values(one, attributes)} | ${firstSentence(one.description)} |`).join('\n')}

- Slots: ${slots.map(({name, description}) => (name ? `${code(name)}: ${firstSentence(description)}` : 'the text inside the tag is the page’s own.')).join(' ')}
- Parts: ${list(cssParts)}
${cssStates?.length ? `- States: ${cssStates.map(({name}) => code(`:state(${name})`)).join(' ')}\n` : ''}- Events: ${list(events)}
`;

/** One line about an event, with the fields of its class. */
function event({name, type, description}) {
  const carries = (classNamed(type.text)?.members ?? [])
    .filter(({kind}) => kind === 'field')
    .map(({name, type}) => code(`${name}: ${type.text}`));
  return `- ${code(name)} (${code(type.text)}): ${description} ${carries.length ? `Carries ${carries.join(', ')}.` : ''}`;
}

const events = [
  ...new Map(elements.flatMap(({events}) => events).map((one) => [one.name, one])).values(),
];
const tokens = elements[0].cssProperties.map(({default: token}) => token);

const body = `
## In a page

\`\`\`html
<link rel="stylesheet" href="/its-not-ok/${version}/its-not-ok.css" />
<script type="module" src="/its-not-ok/${version}/its-not-ok.js"></script>

<helpline-card>
  <p>Worried about a child? NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a></p>
  <p>For children and young people: Childline, <a href="tel:08001111">0800 1111</a></p>
  <p>In an emergency, call <a href="tel:999">999</a></p>
</helpline-card>
\`\`\`

The files are \`dist/cdn/\` of the package, on the page’s own site.

## In an app

\`\`\`js
import '${name}/helpline-card'; // or another tag, or /all
\`\`\`

Types for templates: ${['react', 'preact', 'solid', 'vue', 'svelte'].map((framework) => code(`${name}/${framework}`)).join(' ')}, in
\`compilerOptions.types\`, or by \`import type {} from\`.

## What not to do

- Never write a number that is not on this page, and change none: NSPCC 0808 800 5000, Childline 0800 1111, emergency 999. No \`+44\`.
- Never leave a tag empty. The text inside, with its \`tel:\` links, is what people see when the script does not come. Close each tag: \`<helpline-card />\` is
  no HTML.
- Never record or send on what a visitor looks at or calls. \`helpline-call\` is there to dial in some other way.
- Invent no attribute, and put no JSON into one. A boolean attribute is true when it is present: \`compact="false"\` is true.
- Do not hide \`:not(:defined)\`: that hides the numbers.

## Elements
${elements.map(element).join('')}
## Events

They bubble, and cross shadow roots. ${code('helpline-call')} can be cancelled: then nothing is dialled.

${events.map(event).join('\n')}

## Tokens

Set on any ancestor: ${tokens.map(code).join(' ')}. For one element alone, with its tag in the place of ${code('its-not-ok')}: ${code('--helpline-card-accent')}.
Light and dark follow \`color-scheme\`; the language is that of the nearest \`lang\`.
`;

const files = {
  'docs/cheat-sheet.md': `# Cheat sheet\n${body}`,
  'llms.txt': `# ${name}\n\n> ${description}: custom elements with helplines, warning signs, the campaign and its events.\n${body}`,
};

const style = await resolveConfig('package.json');
for (const [file, text] of Object.entries(files)) {
  const wanted = await format(text, {...style, parser: 'markdown'});
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`✗ ${file} does not match the manifest: run \`npm run cheat-sheet\``);
    process.exitCode = 1;
  }
}
