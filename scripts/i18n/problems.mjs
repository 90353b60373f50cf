import {helplines} from '../../src/campaign/content/helplines.ts';
import {STALE} from './xliff.mjs';

/** "1,066 a month" and "1 066 Mal" have the same numbers. */
const numbersIn = (text) =>
  (text.replace(/(\d)[.,\s](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? []).sort().join();

const helplineDigits = helplines((text) => text).map(({phone}) => phone.replace(/\D/g, ''));

/** The numbers in a text, as digits alone: people write spaces, dots and dashes inside a number. */
const digitRuns = (text) => text.replace(/(\d)[\s.-]+(?=\d)/g, '$1').match(/\d+/g) ?? [];

/** The problem of one translation, or undefined. `text` is its text in the source, or undefined when the source has none. */
function problemOf({english, translation, state, hasNote}, text) {
  if (!text) return 'no text has this id any more; npm run i18n:extract';
  if (text.english !== english) return 'the English has changed; npm run i18n:extract';
  if (!translation?.trim()) return 'no translation';
  if (state === STALE) return 'the English has changed since it was translated';
  const number = helplineDigits.find((digits) =>
    digitRuns(translation).some((run) => run.includes(digits)),
  );
  if (number) return `the number of a helpline, ${number}: it comes from the registry alone`;
  if (numbersIn(translation) !== numbersIn(english))
    return `its numbers or placeholders are not those of “${english}”`;
  if (translation.length > 2 * english.length && !hasNote)
    return 'over twice as long as the English, and no note says that there is room';
  return undefined;
}

/** The problems in the file of a language. */
export function problemsIn(units, texts) {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const found = new Set(units.map(({id}) => id));
  return [
    ...units.map((unit) => [unit.id, problemOf(unit, byId.get(unit.id))]),
    ...texts
      .filter(({id}) => !found.has(id))
      .map(({id}) => [id, 'not in the file; npm run i18n:extract']),
  ]
    .filter(([, problem]) => problem)
    .map(([id, problem]) => `${id}: ${problem}`);
}
