/** The pages that the measurements open. Each is the same for every version. */

const page = (body, head = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const script = (version, query = '') =>
  `<script type="module" src="/${version}/its-not-ok.js${query}"></script>`;
const styles = '<link rel="stylesheet" href="/ours/its-not-ok.css">';

const ownText = {
  'campaign-banner': '<p>It’s Not OK. <a href="/">Find out more</a></p>',
  'helpline-card':
    '<p>NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a></p><p>In an emergency, call <a href="tel:999">999</a></p>',
  'its-not-ok-signs': '<p>Worried? Call <a href="tel:08088005000">0808 800 5000</a></p>',
  'event-countdown': '<p>An evening for parents, 9 February</p>',
};

/** One element with the text that a page writes into it. */
export const element = (tag, attributes = '') => `<${tag} ${attributes}>${ownText[tag]}</${tag}>`;

/** Many cards, all alike. */
export const cards = (count) => element('helpline-card').repeat(count);

/** Many cards, each with a helpline of its own. */
export const ownCards = (count) =>
  Array.from({length: count}, (_, i) =>
    element('helpline-card', `label="Hall ${i}" phone="01228 ${600_000 + i}"`),
  ).join('');

const startIn = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();

const countdown = (minutes) =>
  element('event-countdown', `label="Evening for parents" start="${startIn(minutes)}" href="#"`);

const oneOfEach = () =>
  `<h1>Keeping safe</h1>${element('campaign-banner')}${element('helpline-card')}${element('its-not-ok-signs')}${element('event-countdown', `label="An evening" start="${startIn(60_000)}" duration="PT1H" location="Hall"`)}<p>And so on.</p>`;

export const pages = {
  /** What most partners have, and more: one of each. */
  each: (version) => page(oneOfEach(), styles + script(version)),
  /** The same, and the script takes its time. */
  late: (version) => page(oneOfEach(), styles + script(version, '?late=2000')),
  'no script': () => page(oneOfEach(), styles),
  shift: (version) => page(oneOfEach(), styles + script(version, '?late=400')),
  empty: (version) => page('<main></main>', script(version)),
  'hundred countdowns': (version) => page(countdown(30).repeat(100), script(version)),
  'four countdowns': (version) => page(countdown(30).repeat(4), script(version)),
  'hundred countdowns, days off': (version) => page(countdown(4350).repeat(100), script(version)),
};

/** What both versions must show alike, before they are measured. */
export const sameness = [
  element('campaign-banner'),
  element('campaign-banner', 'topic="online-safety" dismissible heading-level="3" href="/x"'),
  element('campaign-banner', 'topic="nothing" href="javascript:alert(1)"'),
  element('helpline-card'),
  element('helpline-card', 'audience="young-people" compact helpline="police-101 childline"'),
  element('helpline-card', 'helpline="samaritans"'),
  element('helpline-card', 'label="Hall" phone="12"'),
  element(
    'helpline-card',
    'label="Hall" phone="01228 606060" text="85258" email="a@example.org" href="https://example.org/help" hours="Mo-Su 00:00-24:00"',
  ),
  element('its-not-ok-signs'),
  element('its-not-ok-signs', 'topic="online-safety" audience="young-people" heading-level="4"'),
  element('its-not-ok-signs', 'audience="practitioners"'),
  element('event-countdown', 'event="support-hour"'),
  element('event-countdown', 'event="learning-sessions" heading-level="6"'),
  element('event-countdown', 'event="next"'),
  element('event-countdown', 'event="nothing"'),
  element('event-countdown', 'label="Day" start="2099-02-30"'),
  element('event-countdown', 'label="Days" start="2099-02-01" end="2099-02-03" cancelled'),
  element(
    'event-countdown',
    `label="Evening" start="${startIn(100_000).slice(0, 16)}" duration="PT1H" time-zone="America/New_York" previous-start="2099-01-01T18:00" location="Hall" online="Teams" audience="parents" booking="limited" href="/evening" units="days hours"`,
  ),
];
