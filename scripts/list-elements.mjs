/**
 * Writes the elements of `src/elements` into the files that list them: npm run elements. `--check` only looks.
 *
 * They are written, because nothing else can be: package.json has to name each path (tools do not look behind a pattern, and
 * a pattern would open private files), and TypeScript cannot read a folder.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {classOf, definitionOf, tags} from './elements.mjs';

const built = (tag, extension) =>
  definitionOf(tag).replace(/^src/, './dist').replace(/\.ts$/, extension);

/** The paths of the elements stand right after that of the package itself. */
const packageFile = () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const {'.': root, ...others} = manifest.exports;
  manifest.exports = {
    '.': root,
    ...Object.fromEntries(
      tags.map((tag) => [`./${tag}`, {types: built(tag, '.d.ts'), default: built(tag, '.js')}]),
    ),
    ...Object.fromEntries(
      Object.entries(others).filter(([, {default: path = ''}]) => !path.endsWith('.define.js')),
    ),
  };
  return JSON.stringify(manifest);
};

const indexFile = () => {
  const lines = tags.map((tag) => `export * from './elements/${tag}/${tag}.ts';\n`).join('');
  return readFileSync('src/index.ts', 'utf8').replace(
    /(export \* from '\.\/elements\/.*';\n)+/,
    lines,
  );
};

const typesFile =
  () => `// Written by \`npm run elements\` from the folders of src/elements: do not edit.
  ${tags
    .map(
      (tag) =>
        `import type {${classOf(tag)}, ${classOf(tag)}Events} from '../elements/${tag}/${tag}.ts';`,
    )
    .join('\n')}

  /** The elements by their tags. */
  export interface Elements {
    ${tags.map((tag) => `'${tag}': ${classOf(tag)};`).join('\n')}
  }

  /** The events of each element by their names. */
  export interface ElementEvents {
    ${tags.map((tag) => `'${tag}': ${classOf(tag)}Events;`).join('\n')}
  }`;

const files = {
  'package.json': packageFile(),
  'src/index.ts': indexFile(),
  'src/frameworks/tags.ts': typesFile(),
};

for (const [file, text] of Object.entries(files)) {
  const current = await format(text, {...(await resolveConfig(file)), filepath: file});
  if (current === readFileSync(file, 'utf8')) continue;
  if (process.argv.includes('--check')) {
    console.error(`✗ ${file} does not list the elements of src/elements: run \`npm run elements\``);
    process.exitCode = 1;
  } else writeFileSync(file, current);
}
