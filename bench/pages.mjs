/** The pages that the measurements open. */

/** The tags with which a page loads its scripts and style sheets. */
const load = ({scripts = [], styles = []}) =>
  [
    ...styles.map((address) => `<link rel="stylesheet" href="${address}">`),
    ...scripts.map((address) => `<script type="module" src="${address}"></script>`),
  ].join('');

/** A page. The elements that are measured are the children of its <main>. */
export const page = (assets, main = '', rest = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${load(assets)}</head><body><h1>Keeping safe</h1><main>${main}</main><p>And so on.</p>${rest}</body></html>`;

/** Fallback content with helplines. */
export const helplines =
  '<p>NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a></p><p>In an emergency, call <a href="tel:999">999</a></p>';

/** One of each of our elements, with fallback content as a partner would write it. */
export const elements = {
  'campaign-banner':
    '<campaign-banner><p>It’s Not OK. <a href="/">Find out more</a></p></campaign-banner>',
  'helpline-card': `<helpline-card>${helplines}</helpline-card>`,
  'its-not-ok-signs': `<its-not-ok-signs>${helplines}</its-not-ok-signs>`,
  'event-countdown':
    '<event-countdown label="Evening for parents" start="2099-02-01T18:00" duration="PT1H" location="Hall"><p>An evening for parents, 1 February</p></event-countdown>',
};

export const oneOfEach = Object.values(elements).join('');

/** Countdowns to half an hour from now, so that they show seconds. */
export const countdowns = (count) => {
  const start = new Date(Date.now() + 30 * 60_000).toISOString();
  return `<event-countdown label="Evening for parents" start="${start}" href="#"><p>An evening for parents</p></event-countdown>`.repeat(
    count,
  );
};

/** A page without our elements, where one timer changes plain texts each second. */
export const plainTexts = (count) =>
  page(
    {},
    '<p></p>'.repeat(count),
    `<script>
      const end = Date.now() + 30 * 60_000;
      setInterval(() => {
        const seconds = Math.round((end - Date.now()) / 1000);
        const text = Math.floor(seconds / 60) + ' minutes ' + (seconds % 60) + ' seconds';
        for (const paragraph of document.querySelectorAll('main p')) paragraph.textContent = text;
      }, 1000);
    </script>`,
  );
