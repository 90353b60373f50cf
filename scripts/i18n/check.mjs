/** What must be true of texts and translations: npm run i18n:check, part of npm test. */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {helplines} from '../../src/campaign/its-not-ok/helplines.ts';
import {bareTexts} from './bare-texts.mjs';
import {modules} from './modules.mjs';
import {localizer, texts} from './texts.mjs';
import {isReviewed, languages, readXliff, STALE} from './xliff.mjs';

const problems = [];

/** "1,066 a month" and "1 066 Mal" have the same numbers. */
const numbersIn = (text) =>
  text
    .replace(/(\d)[.,\s](?=\d{3}(?!\d))/g, '$1')
    .match(/\d+/g)
    ?.sort()
    .join() ?? '';

/** Everything dialled, without the white space that people write it with. */
const helplineDigits = helplines((text) => text).map(({phone}) => phone.replace(/\D/g, ''));
const digitRuns = (text) => text.replace(/(\d)[\s.-]+(?=\d)/g, '$1').match(/\d+/g) ?? [];

// lit-localize itself refuses an id with two texts, when texts.mjs is imported.
const byId = new Map(texts.map((text) => [text.id, text]));
for (const {id, desc} of texts)
  if (!desc) problems.push(`${id}: no desc, so a translator does not know who reads it and where`);

const readme = readFileSync('README.md', 'utf8');
for (const language of languages) {
  const {units} = readXliff(language);
  const say = (id, what) => problems.push(`${language}, ${id}: ${what}`);
  const found = new Set(units.map(({id}) => id));
  for (const {id} of texts) if (!found.has(id)) say(id, 'not in the file; npm run i18n:extract');
  for (const {id, english, translation, state, hasNote} of units) {
    if (!byId.has(id)) say(id, 'no text has this id any more; npm run i18n:extract');
    else if (byId.get(id).english !== english)
      say(id, 'the English has changed; npm run i18n:extract');
    else if (!translation?.trim()) say(id, 'no translation');
    else if (state === STALE) say(id, 'the English has changed since it was translated');
    else {
      if (numbersIn(translation) !== numbersIn(english))
        say(id, `its numbers are not those of “${english}”`);
      if (translation.length > 2 * english.length && !hasNote)
        say(id, 'over twice as long as the English, and no note says that there is room');
    }
    for (const digits of helplineDigits)
      if (digitRuns(translation ?? '').some((run) => run.includes(digits)))
        say(id, `the number of a helpline, ${digits}: it comes from the registry alone`);
  }
  const row = readme.split('\n').find((line) => line.includes(`\`${language}\``)) ?? '';
  if (row.includes('draft') === units.every(isReviewed))
    say('README.md', 'its table must say “draft” until a native speaker has read all texts');
}

problems.push(...localizer.validateTranslations().errors, ...bareTexts(globSync('src/**/*.ts')));

for (const [path, content] of modules)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content)
    problems.push(`${path} is not what the translators’ files say; npm run i18n:build`);

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(
  `${texts.length} texts in ${languages.length + 1} languages, ${problems.length} problems`,
);
process.exitCode = problems.length ? 1 : 0;
