/* Pages that load the script from another site, and isolated pages. The server sends the headers from `_headers`. */
import {expect} from '@open-wc/testing';
import {
  allNumbers,
  cdn,
  classicScript,
  elements,
  moduleScript,
  openHost,
  otherOrigin,
} from './helpers/host.ts';

const at = otherOrigin;
const scripts = {
  module: moduleScript('its-not-ok.js', {at}),
  classic: classicScript('defer crossorigin', {at}),
};
const styles = `<link rel="stylesheet" href="${cdn('its-not-ok.css', {at})}">`;
const content = `${elements}<div lang="pl"><helpline-card></helpline-card></div>`;

const works = async (host: Awaited<ReturnType<typeof openHost>>) => {
  const report = await host.once(
    ({elements}) => elements[5]?.lang === 'pl' && elements[0]!.hours && elements[1]!.shown,
  );
  expect(report.elements[1]!.numbers).to.deep.equal(allNumbers);
  expect(report.errors).to.deep.equal([]);
  expect(report.violations).to.deep.equal([]);
  expect(report.said).to.deep.equal([]);
  return report;
};

for (const [kind, script] of Object.entries(scripts))
  describe(`the ${kind} script from another site`, () => {
    it('works on a page that loads only files whose server allows it', async () => {
      const host = await openHost(`${styles}${script}${content}`, {
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      });
      await works(host);
      // The style sheet's link has no `crossorigin`, so the header Cross-Origin-Resource-Policy lets the page load it.
      const card = host.page.querySelector('helpline-card')!;
      expect(getComputedStyle(card, '::before').content).to.equal('""');
    });

    it('works under a policy that names that site', async () => {
      const host = await openHost(`${styles}${script}${content}`, {
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${at} 'self'; style-src ${at}; require-trusted-types-for 'script'`,
        },
      });
      await works(host);
    });

    it('works in a sandbox that allows only scripts', async () => {
      const host = await openHost(`${script}${content}`, {sandbox: 'allow-scripts'});
      const {isolated} = await works(host);
      expect(isolated[1], 'origin').to.equal('null');
      await host.ask('open');
      // A sandbox cannot save a file, so only the four links remain.
      const {errors} = await host.once(({elements}) => elements[4]!.calendarLinks === 4);
      expect(errors).to.deep.equal([]);
    });
  });

describe('the headers of a version', () => {
  it('let any site use the files, and stop browsers from guessing their types', async () => {
    for (const file of ['its-not-ok.js', 'its-not-ok.css', 'languages.json', 'integrity.json']) {
      const {headers} = await fetch(cdn(file));
      expect(headers.get('access-control-allow-origin'), file).to.equal('*');
      expect(headers.get('cross-origin-resource-policy'), file).to.equal('cross-origin');
      expect(headers.get('x-content-type-options'), file).to.equal('nosniff');
    }
  });
});
