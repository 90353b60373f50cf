/** Brings the translators' files up to date with the source: npm run i18n:extract. */
import {localizer, texts} from './texts.mjs';
import {hasXliff, languages, readXliff, STALE, writeXliff} from './xliff.mjs';

// lit-localize puts the new English into the files, and would not say which translations it has outrun.
const before = new Map(
  languages.filter(hasXliff).map((language) => [language, readXliff(language).units]),
);
await localizer.writeInterchangeFiles();

for (const language of languages) {
  const {document, units} = readXliff(language);
  const was = new Map(before.get(language)?.map(({id, english}) => [id, english]));
  const stale = units.filter(({id, english, target}) => target && was.get(id) !== english);
  for (const {target} of stale) target.setAttribute('state', STALE);
  if (stale.length) writeXliff(language, document);
  const missing = units.filter(({target}) => !target);
  console.log(
    `${language}: ${texts.length} texts, ${missing.length} without a translation, ${stale.length} changed since`,
  );
}
