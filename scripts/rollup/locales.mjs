import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import {isReviewed, languages, readXliff} from '../i18n/xliff.mjs';

const here = (path) => fileURLToPath(new URL(`../../src/locale/${path}`, import.meta.url));
const textsIn = async (locale) => (await import(here(`generated/${locale}.ts`))).default;

/**
 * Script-tag files only: each language is one file beside the scripts, which all of them share. Its texts are keyed by
 * their English, for the scripts carry no ids; it holds those that some element shows. A list of the languages, for
 * partners, lies beside them.
 *
 * @param shown the ids of the texts that elements show, complete once the first bundle has been built
 */
export const locales = (shown) => ({
  name: 'locales',
  resolveId: (source) => (source === './loaders.ts' ? here('script-loaders.ts') : null),
  async renderStart() {
    files ??= await filesOf(shown);
  },
  renderChunk(code) {
    const filled = new MagicString(code)
      .replaceAll('LANGUAGES', `'${languages.join(' ')}'.split(' ')`)
      .replaceAll('VERSION', `'${files.version}'`);
    return {code: filled.toString(), map: filled.generateMap({hires: true})};
  },
  generateBundle() {
    for (const asset of files.assets.splice(0)) this.emitFile({type: 'asset', ...asset});
  },
});

/** Classic script only: all languages inside, for it can import none. */
export const allLocales = (shown) => ({
  name: 'all-locales',
  resolveId: (source) => (source === './loaders.ts' ? ALL : null),
  async load(id) {
    if (id !== ALL) return null;
    const texts = Object.fromEntries(
      (await translations(shown)).map(({language, texts}) => [language, texts]),
    );
    return `const files = ${JSON.stringify(texts)};
      export const languages = Object.keys(files);
      export const fetchTexts = async (language) => ({default: files[language]});`;
  },
});

const ALL = '\0all-locales';

/** Made and written with the first bundle, which has all elements. */
let files;

async function filesOf(shown) {
  const modules = (await translations(shown)).map(({language, texts}) => ({
    language,
    source: `export default${JSON.stringify(texts)}`,
  }));
  const version = createHash('sha256').update(JSON.stringify(modules)).digest('hex').slice(0, 8);
  const assets = modules.map(({language, source}) => ({
    fileName: `locales/${language}-${version}.js`,
    source,
  }));
  const list = assets.map(({fileName}, index) => describe(languages[index], fileName));
  assets.push({fileName: 'languages.json', source: `${JSON.stringify(list, null, 2)}\n`});
  return {version, assets};
}

async function translations(shown) {
  const english = await textsIn('en-GB');
  return Promise.all(
    languages.map(async (language) => ({
      language,
      texts: byEnglish(await textsIn(language), english, shown),
    })),
  );
}

function byEnglish(texts, english, shown) {
  const result = {};
  for (const [id, text] of Object.entries(texts)) {
    // What has no id in the English is a word of a date or an amount.
    if (id in english && !shown.has(id)) continue;
    const key = english[id] ?? id;
    if (result[key] && result[key] !== text)
      throw new Error(
        `“${key}” has two translations, so the script-tag files need two English texts.`,
      );
    result[key] = text;
  }
  return result;
}

/** What partners may want to know of a language: above all, whether a native speaker has read it. */
function describe(language, file) {
  const {units} = readXliff(language);
  const reviewed = units.filter(isReviewed).length;
  return {
    language,
    name: new Intl.DisplayNames(language, {type: 'language'}).of(language),
    file,
    texts: units.length,
    reviewed,
    draft: reviewed < units.length,
  };
}
