/* Two copies of the script on one page. No partner wants them, but many will have them. */
import {expect} from '@open-wc/testing';
import {
  allNumbers,
  allShown,
  cdn,
  classicScript,
  elements,
  moduleScript,
  openHost,
  ownGlobals,
  version,
} from './helpers/host.ts';

const other = '9.9.9-next.1';
const kinds = {
  module: (of: string) => moduleScript('its-not-ok.js', {of}),
  classic: (of: string) => classicScript('defer', {of}),
};
const ownLit = '<script type="module" src="/test/helpers/own-lit.js"></script>';

const warning = (first: string, second: string) =>
  `its-not-ok ${first} is already on this page, so its-not-ok ${second} is not used. Load the script once.`;

const enforcesTrustedTypes = 'trustedTypes' in window;

describe('two versions on one page', () => {
  for (const [first, second] of [
    [version, other],
    [other, version],
    [version, version],
  ] as const)
    for (const [firstKind, one] of Object.entries(kinds))
      for (const [secondKind, two] of Object.entries(kinds)) {
        // Skip this pair: a browser loads the same module only once.
        if (first === second && firstKind === 'module' && secondKind === 'module') continue;
        it(`${first} ${firstKind}, then ${second} ${secondKind}, beside the host’s own Lit`, async () => {
          const host = await openHost(
            `${ownLit}${one(first)}${two(second)}${elements}<hosts-own></hosts-own>`,
          );
          const report = await host.once((report) => allShown(report) && report.said.length);
          expect(report.said.filter((text) => !/lit\.dev/.test(text))).to.deep.equal([
            warning(first, second),
          ]);
          expect(report.errors).to.deep.equal([]);
          // The host’s Lit is a development build, which adds one more global.
          expect(ownGlobals(report).filter((name) => name !== 'litIssuedWarnings')).to.deep.equal(
            [],
          );
          expect(report.elements[1]!.numbers).to.deep.equal(allNumbers);
          expect(host.page.querySelector('hosts-own')!.shadowRoot!.textContent).to.equal('Own Lit');
        });
      }

  for (const [names, isLoaded] of [
    ["lit-html 'allow-duplicates'", true],
    ['lit-html', false],
  ] as const)
    it(`the first one works under trusted-types ${names}`, async () => {
      const host = await openHost(
        moduleScript('its-not-ok.js', {of: other}) + moduleScript('its-not-ok.js') + elements,
        {
          headers: {
            'Content-Security-Policy': `script-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`,
          },
        },
      );
      const {said, errors} = await host.once(
        (report) => allShown(report) && report.said.length + report.errors.length,
      );
      // When the browser refuses the policy of the second Lit, the second script stops before it defines an element.
      const refused = enforcesTrustedTypes && !isLoaded;
      expect(said).to.deep.equal(refused ? [] : [warning(other, version)]);
      expect(errors).to.have.length(refused ? 1 : 0);
    });
});

describe('the script beside other scripts that define its tags', () => {
  it('defines the elements that a script of another version with one element does not', async () => {
    const host = await openHost(
      moduleScript('helpline-card.js', {of: other}) + moduleScript('its-not-ok.js') + elements,
    );
    const {said, errors} = await host.once(allShown);
    expect(said).to.deep.equal([warning(other, version)]);
    expect(errors).to.deep.equal([]);
  });

  it('keeps another library’s element, and names it in a warning', async () => {
    const host = await openHost(
      `<script>customElements.define('campaign-banner', class extends HTMLElement {});</script>
      ${moduleScript('its-not-ok.js')}<helpline-card></helpline-card><event-countdown event="next"></event-countdown>`,
    );
    const {said, errors} = await host.once(allShown);
    expect(said).to.deep.equal([
      `Another <campaign-banner> is already on this page, so its-not-ok ${version} is not used. Load the script once.`,
    ]);
    expect(errors).to.deep.equal([]);
  });

  it('does not warn when the same address is loaded twice', async () => {
    const script = moduleScript('its-not-ok.js');
    const host = await openHost(
      `${script}${script}<script type="module">import '${cdn('its-not-ok.js')}'</script>${elements}`,
    );
    const {said, errors} = await host.once(allShown);
    expect([said, errors]).to.deep.equal([[], []]);
  });
});
