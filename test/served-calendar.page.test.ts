/* The calendar file that a visitor saves, from the files that partners serve. */
import {expect, waitUntil} from '@open-wc/testing';
import ICAL from 'ical.js';
import {openPage, upgraded} from './helpers/page.ts';
import {part, parts} from './helpers/shadow.ts';

const scripts = {
  'its-not-ok.js': '<script type="module" src="/dist/cdn/its-not-ok.js"></script>',
  'event-countdown.js': '<script type="module" src="/dist/cdn/event-countdown.js"></script>',
  'its-not-ok.classic.js': '<script defer src="/dist/cdn/its-not-ok.classic.js"></script>',
};

/** The file of the first countdown on a page. */
async function saveFile(page: Document): Promise<string> {
  const countdown = page.querySelector('event-countdown')!;
  part(countdown, 'calendar-button')!.click();
  const links = () => parts(countdown, 'calendar-link') as HTMLAnchorElement[];
  await waitUntil(() => links().length, 'no links');
  const file = links().find(({download}) => download)!;
  return (await fetch(file.href)).text();
}

/** The lines of a file, unfolded as RFC 5545 says, each as a name with its parameters and a value. */
const linesOf = (file: string) =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => /^([A-Z;=-]+):(.*)$/.exec(line)!.slice(1));

for (const [name, script] of Object.entries(scripts))
  describe(`the calendar file saved from ${name}`, () => {
    let file: string;

    before(async () => {
      const page = await openPage(
        `<!doctype html><html lang="en-GB">${script}
        <event-countdown label="Online safety evening" start="2099-12-01T18:00" duration="PT1H30M"
          location="School hall, Kendal; door 2" href="https://example.org/evening"
          calendar-title="An evening for parents"></event-countdown>`,
      );
      await upgraded(page);
      file = await saveFile(page);
    });

    it('begins as every calendar expects, with the version before the product', () => {
      expect(linesOf(file).slice(0, 3)).to.deep.equal([
        ['BEGIN', 'VCALENDAR'],
        ['VERSION', '2.0'],
        ['PRODID', '-//its-not-ok-elements//EN'],
      ]);
      expect(linesOf(file).at(-1)).to.deep.equal(['END', 'VCALENDAR']);
    });

    it('has each field of RFC 5545 in its form', () => {
      const fields = new Map(linesOf(file).map(([name, value]) => [name, value]));
      const forms: Record<string, RegExp> = {
        UID: /^[\w-]+@[\w.-]+$/,
        DTSTAMP: /^\d{8}T\d{6}Z$/,
        DTSTART: /^20991201T180000Z$/,
        DTEND: /^20991201T193000Z$/,
        SEQUENCE: /^\d+$/,
        STATUS: /^CONFIRMED$/,
        SUMMARY: /^An evening for parents$/,
        LOCATION: /^School hall\\, Kendal\\; door 2$/,
        URL: /^https:\/\/example\.org\/evening$/,
      };
      for (const [name, form] of Object.entries(forms))
        expect(fields.get(name), name).to.match(form);
    });

    it('ends each line with CR and LF, and folds lines of more than 75 octets', () => {
      expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    });

    it('is read by ical.js', () => {
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
      expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
      expect(event.summary).to.equal('An evening for parents');
      expect(event.location).to.equal('School hall, Kendal; door 2');
      expect(event.startDate.toJSDate().toISOString()).to.equal('2099-12-01T18:00:00.000Z');
      expect(event.endDate.toJSDate().toISOString()).to.equal('2099-12-01T19:30:00.000Z');
    });
  });
