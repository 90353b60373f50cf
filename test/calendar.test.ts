import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {calendarFile, calendarLinks, type CalendarEntry} from '../src/time/calendar.ts';
import {runs} from './helpers/long.ts';

const entry: CalendarEntry = {
  uid: 'support-hour',
  title: 'Appointment',
  start: Date.UTC(2021, 2, 4, 20),
  end: Date.UTC(2021, 2, 4, 21),
  wholeDays: false,
};

const wholeDays: CalendarEntry = {
  ...entry,
  start: Date.UTC(2026, 11, 1),
  end: Date.UTC(2026, 11, 3),
  wholeDays: true,
};

const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)};
};

/** Texts with characters that need escaping. */
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.constantFrom(
    'Kendal, Penrith; and Barrow\\Furness',
    'two\nlines\r\nand a third',
    '🛟'.repeat(60),
    'خط المساعدة '.repeat(20),
    'x'.repeat(200),
    'BEGIN:VALARM',
    'a"b:c',
  ),
);

describe('the calendar file', () => {
  it('gives a calendar program the title, place and times that were put in', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.integer({min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000}),
        fc.integer({min: 1, max: 90_000}),
        fc.nat(9),
        fc.boolean(),
        (title, location, start, length, sequence, cancelled) => {
          const file = calendarFile(
            {
              ...entry,
              title,
              location,
              start: start * 1000,
              end: (start + length) * 1000,
              sequence,
              cancelled,
            },
            0,
          );
          const {calendar, event} = read(file);
          const plain = (text: string) =>
            text
              .replace(/\r\n?/g, '\n')
              // eslint-disable-next-line no-control-regex -- a calendar file may not hold control characters
              .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ');
          expect(event.summary).to.equal(plain(title));
          expect(event.location ?? '').to.equal(plain(location));
          expect(event.startDate.toUnixTime()).to.equal(start);
          expect(event.endDate.toUnixTime()).to.equal(start + length);
          expect(event.sequence).to.equal(sequence);
          expect(event.uid).to.match(/^[\da-f]+@its-not-ok$/);
          expect(event.component.getFirstPropertyValue('status')).to.equal(
            cancelled ? 'CANCELLED' : 'CONFIRMED',
          );
          expect(calendar.getAllSubcomponents()).to.have.length(1);
          expect(event.component.getAllSubcomponents(), 'no alarm').to.have.length(0);
        },
      ),
      {numRuns: runs(500)},
    );
  });

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    fc.assert(
      fc.property(texts, (title) => {
        const file = calendarFile({...entry, title}, 0);
        expect(file.endsWith('END:VCALENDAR\r\n')).to.be.true;
        for (const line of file.split('\r\n')) {
          expect(line).not.to.match(/[\r\n]/);
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        }
      }),
    );
  });

  it('has whole days as dates, and the day after the last one as the end', () => {
    const file = calendarFile(wholeDays, 0);
    expect(file).to.include('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203\r\n');
  });

  it('has the same entry id each time it is made, and another id for another event', () => {
    const uid = (given: CalendarEntry, now = 0) => read(calendarFile(given, now)).event.uid;
    expect(uid({...entry, start: entry.start + 1, sequence: 1}, 1e12)).to.equal(uid(entry));
    // The id must not reveal the event.
    expect(uid(entry)).not.to.match(/support|hour/);
    const others = new Set<string>();
    for (let i = 0; i < 1000; i++) others.add(uid({...entry, uid: `Evening ${i}`}));
    expect(others).to.have.property('size', 1000);
  });

  it('says when it was made', () => {
    expect(calendarFile(entry, Date.UTC(2021, 1, 28, 9, 5, 6))).to.include(
      'DTSTAMP:20210228T090506Z\r\n',
    );
  });

  it('has no place and no address unless the entry has one', () => {
    expect(calendarFile(entry, 0)).not.to.match(/LOCATION|URL|DESCRIPTION|VALARM/);
  });
});

describe('the links to web calendars', () => {
  const fields = (given: CalendarEntry) =>
    Object.fromEntries(
      calendarLinks(given).map(([name, href]) => {
        const {origin, pathname, searchParams} = new URL(href);
        return [name, {page: origin + pathname, ...Object.fromEntries(searchParams)}];
      }),
    );

  it('carry the title and the times, field by field', () => {
    const outlook = {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Appointment',
      startdt: '2021-03-04T20:00:00.000Z',
      enddt: '2021-03-04T21:00:00.000Z',
    };
    expect(fields(entry)).to.deep.equal({
      Google: {
        page: 'https://calendar.google.com/calendar/render',
        action: 'TEMPLATE',
        text: 'Appointment',
        dates: '20210304T200000Z/20210304T210000Z',
      },
      'Outlook.com': {page: 'https://outlook.live.com/calendar/0/deeplink/compose', ...outlook},
      'Office 365': {page: 'https://outlook.office.com/calendar/0/deeplink/compose', ...outlook},
      Yahoo: {
        page: 'https://calendar.yahoo.com/',
        v: '60',
        title: 'Appointment',
        st: '20210304T200000Z',
        et: '20210304T210000Z',
      },
    });
  });

  it('carry whole days in the form that each calendar expects', () => {
    const {Google, Yahoo, 'Office 365': office} = fields(wholeDays);
    expect(Google).to.include({dates: '20261201/20261203'});
    expect(Yahoo).to.include({st: '20261201', et: '20261202', dur: 'allday'});
    expect(office).to.include({startdt: '2026-12-01', enddt: '2026-12-03', allday: 'true'});
  });

  it('escape any title, place and address', () => {
    fc.assert(
      fc.property(texts, texts, (text, location) => {
        const title = text || 'Appointment';
        const given = {...entry, title, location, url: 'https://example.org/?a=b&c=d#e'};
        const {Google, Yahoo, 'Outlook.com': outlook} = fields(given);
        expect(Google).to.include({
          text: title,
          ...(location && {location: location}),
          details: given.url,
        });
        expect(Yahoo).to.include({title: title, desc: given.url});
        expect(outlook).to.include({subject: title, body: given.url});
      }),
    );
  });
});
