import {existsSync, readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {texts} from './texts.mjs';
import {languages, readXliff, STALE} from './xliff.mjs';

/** Words for dates and amounts, for a language that some browsers do not know. */
const wordsOf = (language) => {
  const path = `src/locale/words/${language}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

/** By id. What is missing or outrun by its English is left out, so elements say it in English. */
const translationsTo = (language) => {
  const units = new Map(readXliff(language).units.map((unit) => [unit.id, unit]));
  return Object.fromEntries(
    texts
      .map(({id, english}) => ({...units.get(id), current: english}))
      .filter(({english, current, state}) => english === current && state !== STALE)
      .filter(({translation}) => translation)
      .map(({id, translation}) => [id, translation]),
  );
};

const toModule = async (path, from, code) => [
  path,
  await format(`// Written by \`npm run i18n:build\` from ${from}: do not edit.\n${code}`, {
    ...(await resolveConfig(path)),
    filepath: path,
  }),
];

const toTexts = (content) =>
  `const texts: Readonly<Record<string, string>> = ${JSON.stringify(content)};

  export default texts;`;

/** One literal `import()` each, so that every bundler makes a lazy file of each language. */
const toLoaders = () =>
  `interface LocaleModule {
    readonly default: Readonly<Record<string, string>>;
  }

  export const files: Readonly<Record<string, () => Promise<LocaleModule>>> = {
    ${languages.map((language) => `${JSON.stringify(language)}: () => import('./generated/${language}.ts'),`).join('\n')}
  };`;

/** The generated files of src/locale, each as its path and its content. */
export const modules = await Promise.all([
  toModule(
    'src/locale/generated/en-GB.ts',
    'the source',
    toTexts(Object.fromEntries(texts.map(({id, english}) => [id, english]))),
  ),
  toModule('src/locale/language-files.ts', 'lit-localize.json', toLoaders()),
  ...languages.map((language) =>
    toModule(
      `src/locale/generated/${language}.ts`,
      `xliff/${language}.xlf`,
      toTexts({...translationsTo(language), ...wordsOf(language)}),
    ),
  ),
]);
