/* Dates, times and amounts in each language, the same in each engine. */
import {expect} from '@open-wc/testing';
import {registerLocale} from '../src/index.ts';
import {fetchTexts, languages} from '../src/locale/loaders.ts';
import {formatAmount, formatSchedule, formatTime, formatWeekday} from '../src/time/format.ts';
import {parseSchedule} from '../src/time/schedule.ts';

before(async () => {
  for (const language of languages) registerLocale(language, (await fetchTexts(language)).default);
});

const schedule = (start: string, end?: string) => parseSchedule({start, end}, () => {})!;

/** A text without the spaces and dashes in which engines differ. */
const plain = (text: string) => text.replace(/[\s\u200e\u200f]+/g, ' ').replace(/ ?– ?/g, '–');

const amount = (count: number, unit: string, locale: string) => formatAmount(count, unit, locale);

const thursday = Date.UTC(2021, 2, 4, 20);

const expected = {
  cy: {weekday: 'Dydd Iau', date: 'Dydd Iau, 4 Mawrth 2021', month: 'Ebrill 2021', time: '20:00'},
  pl: {weekday: 'czwartek', date: 'czwartek, 4 marca 2021', month: 'kwiecień 2021', time: '20:00'},
  ro: {weekday: 'joi', date: 'joi, 4 martie 2021', month: 'aprilie 2021', time: '20:00'},
  uk: {
    weekday: 'четвер',
    date: 'четвер, 4 березня 2021 р.',
    month: 'квітень 2021 р.',
    time: '20:00',
  },
  ar: {weekday: 'الخميس', date: 'الخميس، 4 مارس 2021', month: 'أبريل 2021', time: '8:00 م'},
};

for (const [locale, {weekday, date, month, time}] of Object.entries(expected))
  describe(`in ${locale}`, () => {
    it('names days and months', () => {
      expect(formatWeekday(thursday, locale)).to.equal(weekday);
      expect(plain(formatSchedule(schedule('2021-03-04'), locale))).to.equal(date);
      expect(plain(formatSchedule(schedule('2021-04'), locale))).to.equal(month);
    });

    it('writes the time with the digits 0 to 9', () => {
      expect(plain(formatTime(thursday, locale))).to.equal(time);
      const evening = plain(
        formatSchedule(schedule('2021-03-04T20:00', '2021-03-04T21:00'), locale),
      );
      expect(evening).to.contain(date);
      expect(evening).to.match(/(20:00–21|8:00–9):00/);
      expect(evening).not.to.match(/[\u0660-\u0669\u06f0-\u06f9]/);
    });
  });

it('writes amounts with the plural forms of each language', () => {
  const days = (locale: string) => [1, 2, 3, 5, 22, 25].map((n) => amount(n, 'day', locale));
  // Engines use one of two Polish words for a day, and both are right.
  expect(days('pl').join()).to.be.oneOf([
    '1 dzień,2 dni,3 dni,5 dni,22 dni,25 dni',
    '1 doba,2 doby,3 doby,5 dób,22 doby,25 dób',
  ]);
  expect(days('ro')).to.deep.equal([
    '1 zi',
    '2 zile',
    '3 zile',
    '5 zile',
    '22 de zile',
    '25 de zile',
  ]);
  expect(days('uk')).to.deep.equal(['1 день', '2 дні', '3 дні', '5 днів', '22 дні', '25 днів']);
  expect(days('ar')).to.deep.equal(['يوم', 'يومان', '3 أيام', '5 أيام', '22 يومًا', '25 يومًا']);
  expect(days('cy').map(plain)).to.deep.equal([
    '1 diwrnod',
    '2 ddiwrnod',
    '3 diwrnod',
    '5 diwrnod',
    '22 diwrnod',
    '25 diwrnod',
  ]);
});

it('writes Welsh amounts as the engines with Welsh do', () => {
  // Chromium has no Welsh, so there this test compares nothing. The tests above still check Welsh.
  if (!Intl.NumberFormat.supportedLocalesOf('cy').length) return;
  for (const unit of ['day', 'hour', 'minute', 'second'])
    for (let count = 0; count <= 60; count++)
      expect(plain(amount(count, unit, 'cy'))).to.equal(
        plain(
          new Intl.NumberFormat('cy', {style: 'unit', unit, unitDisplay: 'long'}).format(count),
        ),
      );
  for (let month = 0; month < 12; month++) {
    const options = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'} as const;
    const day = new Date(Date.UTC(2021, month, month + 1)).toISOString().slice(0, 10);
    expect(formatSchedule(schedule(day), 'cy').toLowerCase()).to.equal(
      new Intl.DateTimeFormat('cy', options).format(new Date(`${day}T12:00`)).toLowerCase(),
    );
  }
});

it('uses English words for a language that an engine lacks', () => {
  expect(formatWeekday(thursday, 'en-GB')).to.equal('Thursday');
  expect(plain(amount(2, 'hour', 'en-GB'))).to.equal('2 hours');
});
