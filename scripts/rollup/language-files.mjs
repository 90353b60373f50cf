import {build} from 'esbuild';
import {texts} from '../i18n/texts.mjs';
import {isReviewed, languages, readXliff} from '../i18n/xliff.mjs';

const FILES = 'virtual:language-files';
const TEXTS = 'virtual:language-texts';

/** Rollup’s convention for the id of a module that is in no file. */
const idOf = (name) => `\0${name}`;

/**
 * Writes a file for each language beside a module script, and gives the script the addresses of these files. All scripts of the
 * same entry, and of the elements in that entry, share the files.
 *
 * @param entry the module whose texts the files hold
 * @param folder where the files go
 */
export const languageFiles = (entry, folder) => ({
  name: 'language-files',
  resolveId: (source) => (source === FILES ? idOf(FILES) : null),
  async load(id) {
    if (id !== idOf(FILES)) return null;
    const addresses = [];
    for (const [language, translations] of await translationsFor(entry)) {
      const file = this.emitFile({
        type: 'asset',
        name: `${folder}/${language}.js`,
        source: `export default ${JSON.stringify(translations)}`,
      });
      addresses.push(`${JSON.stringify(language)}: import.meta.ROLLUP_FILE_URL_${file}`);
    }
    return `export const addresses = {${addresses.join(', ')}};`;
  },
});

/** Puts the texts of all languages into the classic script, which cannot import a file. */
export const languageTexts = (entry) => ({
  name: 'language-texts',
  resolveId: (source) => (source === TEXTS ? idOf(TEXTS) : null),
  async load(id) {
    if (id !== idOf(TEXTS)) return null;
    const all = Object.fromEntries(await translationsFor(entry));
    return `export const translations = ${JSON.stringify(all)};`;
  },
});

/** Writes languages.json, which lists the languages for partners, and says whether a native speaker has read each one. */
export const languageList = () => ({
  name: 'language-list',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle);
    const list = languages.map((language) => {
      const {units} = readXliff(language);
      const reviewed = units.filter(isReviewed).length;
      return {
        language,
        name: new Intl.DisplayNames(language, {type: 'language'}).of(language),
        // Not the one of pt-BR for pt.
        file: files.find((file) => new RegExp(`^locales/${language}-[\\w-]{8}\\.js$`).test(file)),
        texts: units.length,
        reviewed,
        draft: reviewed < units.length,
      };
    });
    this.emitFile({
      type: 'asset',
      fileName: 'languages.json',
      source: `${JSON.stringify(list, null, 2)}\n`,
    });
  },
});

/** The translations of the texts that the entry shows, in every language. */
async function translationsFor(entry) {
  const modules = await modulesOf(entry);
  const hidden = new Set(texts.filter(({file}) => !modules.has(file)).map(({id}) => id));
  return Promise.all(
    languages.map(async (language) => {
      const {default: all} = await import(`../../src/locale/generated/${language}.ts`);
      return [language, Object.fromEntries(Object.entries(all).filter(([id]) => !hidden.has(id)))];
    }),
  );
}

/** The modules that an entry imports, at once or on demand. */
async function modulesOf(entry) {
  const {metafile} = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  });
  return new Set(Object.keys(metafile.inputs));
}
