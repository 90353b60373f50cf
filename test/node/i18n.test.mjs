/* The problems that `npm run i18n:check` finds. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bareTexts} from '../../scripts/i18n/bare-texts.mjs';
import {problemsIn} from '../../scripts/i18n/problems.mjs';

const text = {id: 'a', english: 'Call {0} before 1,066 people do.'};
const unit = {...text, translation: 'Rufen Sie {0} vor 1066 Leuten.', state: 'translated'};

const cases = {
  'nothing in a good translation': [unit, undefined],
  'a missing translation': [{...unit, translation: undefined}, /no translation/],
  'an empty translation': [{...unit, translation: ' '}, /no translation/],
  'a stale translation': [{...unit, state: 'needs-translation'}, /since it was translated/],
  'a file behind the source': [{...unit, english: 'Call.'}, /has changed; npm run/],
  'an unused id': [{...unit, id: 'b'}, /no text has this id/],
  'a lost number': [{...unit, translation: 'Rufen Sie {0} vor Leuten.'}, /numbers/],
  'a lost placeholder': [{...unit, translation: 'Rufen Sie vor 1066 Leuten.'}, /placeholders/],
  'a long translation': [{...unit, translation: unit.translation.padEnd(65, '!')}, /twice as long/],
  'the number of a helpline': [
    {...unit, translation: 'Rufen Sie 0808 800 5000 {0} vor 1066.'},
    /number of a helpline, 08088005000/,
  ],
};

for (const [name, [given, expected]] of Object.entries(cases))
  test(`finds ${name}`, () => {
    const [problem] = problemsIn([given], [text]);
    if (expected) assert.match(problem, expected);
    else assert.equal(problem, undefined);
  });

test('lets a long translation pass when a note says that there is room', () => {
  const long = {...unit, translation: unit.translation.padEnd(65, '!'), hasNote: true};
  assert.deepEqual(problemsIn([long], [text]), []);
});

test('finds a text that is not in the file', () => {
  assert.match(problemsIn([], [text])[0], /not in the file/);
});

test('finds texts in templates that do not pass through `msg`', () => {
  const found = (source) => bareTexts('x.ts', source).length;
  assert.equal(found('html`<p class="x" @click=${a}>${msg("Close")}</p>`'), 0);
  assert.equal(found('html`<p>Close ${name}</p>`'), 1);
  assert.equal(found('html`<p aria-label="Close">${x}</p>`'), 1);
  assert.equal(found('html`${a ? html`<b>Open</b>` : ""}`'), 1);
  assert.equal(found('css`p { color: red }`'), 0);
});
