import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {spy} from 'sinon';
import {Temporal} from 'temporal-polyfill';
import '../src/elements/helpline-card/helpline-card.define.ts';
import type {HelplineCard} from '../src/elements/helpline-card/helpline-card.ts';
import {parts, showsOwnText, texts} from './helpers/shadow.ts';
import {fakeTime, realTime, setHidden} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const cardOpen = async (hours: string): Promise<HelplineCard> => {
  const card = await fixture<HelplineCard>(
    html`<helpline-card phone="01228 606060" hours=${hours}>Our own words</helpline-card>`,
  );
  await card.updateComplete;
  return card;
};

/** The card's text about its opening hours, or '' when it has none. */
const said = (card: HelplineCard) => texts(card, 'hours').join();

/** Stops the clock at a London wall time. */
const inLondon = (wall: string) =>
  fakeTime(Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/London').epochMilliseconds);

/** Most tests are set from Monday 19 to Sunday 25 October 2026. Summer time ends on that Sunday. */
const school = 'Mo-Fr 09:00-17:00, Sa 10:00-12:00';

/** The code for opening hours is loaded on demand, with the first card that has some. */
before(async () => {
  const card = await cardOpen('Mo-Su 00:00-24:00');
  expect(said(card), 'opening hours before their code is loaded').to.equal('');
  expect(texts(card, 'number')[0]).to.equal('01228 606060');
  await waitUntil(() => said(card) === 'Open now');
});

describe('the opening hours on <helpline-card>', () => {
  it('are the only reason for a card to follow the time', async () => {
    const watch = spy(IntersectionObserver.prototype, 'observe');
    try {
      const bare = await fixture<HelplineCard>(html`<helpline-card></helpline-card>`);
      await bare.updateComplete;
      expect(watch.callCount).to.equal(0);
      const card = await cardOpen(school);
      expect(watch.args).to.deep.equal([[card]]);
    } finally {
      watch.restore();
    }
  });

  it('are accessible', async () => {
    inLondon('2026-10-19T12:00');
    const card = await cardOpen(school);
    realTime();
    await expect(card).to.be.accessible();
  });

  for (const [now, hours, text] of [
    ['2026-10-19T09:00', school, 'Open now, until 5pm'],
    ['2026-10-19T16:59:59', school, 'Open now, until 5pm'],
    ['2026-10-19T17:00', school, 'Closed, opens Tuesday at 9am'],
    ['2026-10-19T23:59:59', school, 'Closed, opens Tuesday at 9am'],
    ['2026-10-20T00:00', school, 'Closed, opens today at 9am'],
    ['2026-10-20T08:59:59', school, 'Closed, opens today at 9am'],
    ['2026-10-24T11:30', school, 'Open now, until midday'],
    ['2026-10-24T12:00', school, 'Closed, opens Monday at 9am'],
    ['2026-10-25T12:00', school, 'Closed, opens Monday at 9am'],
    ['2026-10-26T08:00', school, 'Closed, opens today at 9am'],
    // In winter, London has the time of UTC.
    ['2026-12-01T16:59', school, 'Open now, until 5pm'],
    ['2026-12-01T17:00', school, 'Closed, opens Wednesday at 9am'],
    ['2026-10-19T12:10', 'Mo 09:00-12:00, 13:30-17:30', 'Closed, opens today at 1:30pm'],
    ['2026-10-19T14:00', 'Mo 09:00-12:00, 13:30-17:30', 'Open now, until 5:30pm'],
    ['2026-10-19T10:00', 'Mo 09:00-12:00, 12:00-15:00', 'Open now, until 3pm'],
    // The next opening is on the same weekday, a week later.
    ['2026-10-19T18:00', 'Mo 09:00-17:00', 'Closed, opens Monday at 9am'],
    ['2026-10-19T18:00', 'Mo-Fr 18:00-24:00', 'Open now, until midnight'],
    ['2026-10-24T00:30', 'Fr 22:00-02:00', 'Open now, until 2am'],
    ['2026-10-19T03:00', 'Mo-Su 00:00-24:00', 'Open now'],
    // The line is open for days on end. A visitor would read "until 5pm" as today.
    ['2026-10-19T10:00', 'Mo-We 00:00-24:00, Th 00:00-17:00', 'Open now'],
    ['2026-10-22T10:00', 'Mo-We 00:00-24:00, Th 00:00-17:00', 'Open now, until 5pm'],
  ] as const)
    it(`say “${text}” at ${now} in London, with ${hours}`, async () => {
      inLondon(now);
      const card = await cardOpen(hours);
      expect(said(card)).to.equal(text);
      expect(warnings()).to.deep.equal([]);
    });

  it('change by themselves, on the minute', async () => {
    const time = inLondon('2026-10-23T16:58:30.400');
    const card = await cardOpen(school);
    expect(said(card)).to.equal('Open now, until 5pm');
    time.tick(89_599);
    await card.updateComplete;
    expect(said(card)).to.equal('Open now, until 5pm');
    time.tick(1);
    await card.updateComplete;
    expect(said(card)).to.equal('Closed, opens Saturday at 10am');
    time.tick(24 * 3_600_000 - 1000);
    await card.updateComplete;
    expect(said(card)).to.equal('Closed, opens Monday at 9am');
  });

  it('do not make the card render between two changes', async () => {
    const time = inLondon('2026-10-19T12:00');
    const card = await cardOpen(school);
    const watch = new MutationObserver(() => {});
    watch.observe(card.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    time.tick(4 * 3_600_000);
    await card.updateComplete;
    expect(watch.takeRecords().length).to.equal(0);
    watch.disconnect();
  });

  it('use one timer for all cards, and none for cards without hours, hidden pages or removed cards', async () => {
    const time = inLondon('2026-10-19T12:00');
    await fixture(html`<helpline-card></helpline-card>`);
    await fixture(html`<helpline-card phone="01228 606060"></helpline-card>`);
    await cardOpen('whenever');
    expect(time.countTimers()).to.equal(0);
    const cards = [await cardOpen(school), await cardOpen('Mo-Su 00:00-24:00')];
    expect(time.countTimers()).to.equal(1);
    setHidden(true);
    expect(time.countTimers()).to.equal(0);
    setHidden(false);
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(time.countTimers()).to.equal(1);
    for (const card of cards) card.remove();
    // The timer stops at its next tick at the latest.
    time.tick(1000);
    expect(time.countTimers()).to.equal(0);
  });

  it('are right at once when the page is shown again', async () => {
    const time = inLondon('2026-10-19T12:00');
    const card = await cardOpen(school);
    setHidden(true);
    time.tick(6 * 3_600_000);
    await card.updateComplete;
    setHidden(false);
    await card.updateComplete;
    expect(said(card)).to.equal('Closed, opens Tuesday at 9am');
  });

  it('are right when the card comes back to the page', async () => {
    const time = inLondon('2026-10-19T12:00');
    const card = await cardOpen(school);
    const home = card.parentElement!;
    card.remove();
    time.tick(6 * 3_600_000);
    home.append(card);
    await card.updateComplete;
    expect(said(card)).to.equal('Closed, opens Tuesday at 9am');
  });

  for (const [hours, why] of [
    ['Mo-Fr 9am-5pm', 'cannot be read'],
    ['Mo-Fr 09:00-17:00, weekends by appointment', 'can only be read in part'],
  ] as const)
    it(`are left out when they ${why}, and the number stays`, async () => {
      inLondon('2026-10-19T12:00');
      const card = await cardOpen(hours);
      expect(said(card)).to.equal('');
      expect(texts(card, 'number')).to.deep.equal(['01228 606060', '999']);
      expect(showsOwnText(card)).to.be.false;
      expect(warnings()).to.deep.equal([
        `<helpline-card> cannot use hours="${hours}". Use the form Mo-Fr 09:00-17:00, Sa 10:00-12:00.`,
      ]);
    });

  for (const gone of ['', null])
    it(`are no longer shown, and set no timer, when \`hours\` is ${gone === null ? 'removed' : 'emptied'}`, async () => {
      const time = inLondon('2026-10-19T12:00');
      const card = await cardOpen(school);
      if (gone === null) card.removeAttribute('hours');
      else card.setAttribute('hours', gone);
      await card.updateComplete;
      expect(parts(card, 'hours').length).to.equal(0);
      expect(warnings()).to.deep.equal([]);
      time.tick(1000);
      expect(time.countTimers()).to.equal(0);
    });

  it('never stand beside a helpline of the campaign', async () => {
    inLondon('2026-10-19T12:00');
    const card = await fixture<HelplineCard>(
      html`<helpline-card helpline="nspcc childline" phone="01228 606060" hours=${school}>
      </helpline-card>`,
    );
    expect(parts(card, 'hours').length).to.equal(1);
    expect(parts(card, 'helpline')[0]!.contains(parts(card, 'hours')[0]!)).to.be.true;
  });
});

/** The card's text on a Sunday, from each of these wall times on. */
const nightHours = 'Su 00:30-02:30, 03:15-04:00';
const night = [
  ['00:00', 'Closed, opens today at 12:30am'],
  ['00:30', 'Open now, until 2:30am'],
  ['02:30', 'Closed, opens today at 3:15am'],
  ['03:15', 'Open now, until 4am'],
  ['04:00', 'Closed, opens Sunday at 12:30am'],
] as const;

describe('the opening hours on <helpline-card>, in the night when the clocks change,', () => {
  for (const [what, sunday, minutes] of [
    ['back', '2026-10-25', 180 + 45],
    ['forward', '2027-03-28', 60 + 45],
  ] as const)
    it(`go ${what} with the clocks of London, minute by minute`, async () => {
      const time = inLondon(`${sunday}T00:00`);
      const card = await cardOpen(nightHours);
      const wrong: string[] = [];
      let open = 0;
      for (let passed = 0; passed < 6 * 60; passed++) {
        const london = Temporal.Instant.fromEpochMilliseconds(Date.now())
          .toZonedDateTimeISO('Europe/London')
          .toPlainTime()
          .toString();
        const expected = night.findLast(([from]) => from <= london)![1];
        if (said(card) !== expected) wrong.push(`${london}: ${said(card)}`);
        if (said(card).startsWith('Open')) open++;
        time.tick(60_000);
        await card.updateComplete;
      }
      expect(wrong).to.deep.equal([]);
      expect(open).to.equal(minutes);
    });
});
