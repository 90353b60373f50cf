/** Checks the texts and their translations: npm run i18n:check, part of npm test. */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {bareTexts} from './bare-texts.mjs';
import {modules} from './modules.mjs';
import {problemsIn} from './problems.mjs';
// lit-localize itself refuses an id with two texts.
import {localizer, texts} from './texts.mjs';
import {isReviewed, languages, readXliff} from './xliff.mjs';

const problems = texts
  .filter(({desc}) => !desc)
  .map(({id}) => `${id}: no desc, so a translator does not know who reads it and where`);

const readme = readFileSync('README.md', 'utf8').split('\n');
for (const language of languages) {
  const {units} = readXliff(language);
  problems.push(...problemsIn(units, texts).map((problem) => `${language}, ${problem}`));
  const row = readme.find((line) => line.includes(`\`${language}\``)) ?? '';
  if (row.includes('draft') === units.every(isReviewed))
    problems.push(`README.md: ${language} is a draft until a native speaker has read all texts`);
}

problems.push(...localizer.validateTranslations().errors);

for (const path of globSync('src/**/*.ts'))
  problems.push(...bareTexts(path, readFileSync(path, 'utf8')));

for (const [path, content] of modules)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content)
    problems.push(`${path} is not what the translators’ files say; npm run i18n:build`);

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(
  `${texts.length} texts in ${languages.length + 1} languages, ${problems.length} problems`,
);
process.exitCode = problems.length ? 1 : 0;
