/* The policies of strict hosts, sent as headers. Everything works under them, and the browser reports no violation. */
import {expect} from '@open-wc/testing';
import {engine} from './helpers/engine.ts';
import {
  allNumbers,
  allShown,
  cdn,
  classicScript,
  elements,
  moduleScript,
  openHost,
} from './helpers/host.ts';
import {tags} from './helpers/manifest.ts';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const policies = [
  strict,
  ...['', '; trusted-types lit-html', '; trusted-types *'].map(
    (names) => `${strict}; require-trusted-types-for 'script'${names}`,
  ),
];
const scripts = {module: moduleScript('its-not-ok.js'), classic: classicScript('defer')};
const styles = `<link rel="stylesheet" href="${cdn('its-not-ok.css')}">`;

/** Checks that every number of the page’s own text can be read and dialled. */
function expectOwnText(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
  expect(links).to.have.length(3);
  for (const link of links) {
    expect(link.closest('helpline-card, its-not-ok-signs')!.matches(':defined')).to.be.false;
    expect(link.checkVisibility()).to.be.true;
    expect(link.getBoundingClientRect().height).to.be.above(0);
    expect(link.textContent.replace(/\D/g, '')).to.equal(link.href.slice('tel:'.length));
  }
}

const under = (policy: string) => ({headers: {'Content-Security-Policy': policy}});

describe('under a strict policy', () => {
  for (const [kind, script] of Object.entries(scripts))
    for (const policy of policies)
      it(`everything works with the ${kind} script: ${policy}`, async () => {
        const host = await openHost(
          `${styles}${script}${elements}<div lang="pl"><helpline-card></helpline-card></div>`,
          under(policy),
        );
        await host.once(allShown);
        await host.ask('open');
        // Wait for the files that are loaded on demand: the language, the opening hours, the links to calendars.
        const report = await host.once(
          ({elements}) =>
            elements[5]!.lang === 'pl' && elements[0]!.hours && elements[4]!.calendarLinks,
        );
        expect(report.elements[1]!.numbers).to.deep.equal(allNumbers);
        expect(report.elements[4]!.calendarLinks).to.equal(5);
        expect(report.violations).to.deep.equal([]);
        expect(report.errors).to.deep.equal([]);
        expect(report.said).to.deep.equal([]);
      });

  it('several scripts with one element each can make policies of the same name', async () => {
    const host = await openHost(
      tags.map((tag) => moduleScript(`${tag}.js`)).join('') + elements,
      under(
        `${strict}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      ),
    );
    const {violations, errors, said} = await host.once(allShown);
    expect([violations, errors, said]).to.deep.equal([[], [], []]);
  });

  const enforced = 'trustedTypes' in window;
  const itEnforces = (title: string, test: () => Promise<void>) =>
    enforced ? it(title, test) : it.skip(`${title} (${engine} has no Trusted Types)`, test);

  for (const [kind, script] of Object.entries(scripts))
    for (const names of ["'none'", '', 'its-not-ok'])
      itEnforces(
        `the page’s own text stays, and its links dial, when Lit’s policy is refused: ${kind} script, trusted-types ${names}`,
        async () => {
          const host = await openHost(
            `${styles}${script}${elements}`,
            under(`${strict}; require-trusted-types-for 'script'; trusted-types ${names}`),
          );
          const {errors} = await host.once(({errors}) => errors.length > 0);
          expect(errors).to.have.length(1);
          expectOwnText(host.page);
        },
      );

  itEnforces('the engine reports violations, so that these tests can see one', async () => {
    const host = await openHost(
      `<script type="module" src="/test/helpers/careless.js"></script>`,
      under(`${strict}; require-trusted-types-for 'script'; trusted-types 'none'`),
    );
    const {violations, errors} = await host.once(({violations}) => violations.length > 2);
    expect(violations.sort()).to.deep.equal([
      'require-trusted-types-for trusted-types-sink',
      'style-src-attr inline',
      'trusted-types trusted-types-policy',
    ]);
    expect(errors).to.have.length(1);
  });

  it('the host’s own Lit keeps its policy, and works beside ours', async () => {
    const host = await openHost(
      `<script type="module" src="/test/helpers/own-lit.js"></script>
      ${moduleScript('its-not-ok.js')}${elements}<hosts-own></hosts-own>`,
      under(
        `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      ),
    );
    const {violations, errors} = await host.once(allShown);
    expect([violations, errors]).to.deep.equal([[], []]);
    expect(host.page.querySelector('hosts-own')!.shadowRoot!.textContent).to.equal('Own Lit');
  });
});

describe('when the script does not arrive', () => {
  const reasons = {
    'the policy blocks it': [
      moduleScript('its-not-ok.js') + classicScript(),
      "script-src 'self' 'nonce-x'; script-src-elem 'none'",
    ],
    'the file does not exist': [moduleScript('its-not-oki.js'), ''],
    'its server does not exist': [
      '<script type="module" src="https://its-not-ok.invalid/its-not-ok.js"></script>',
      '',
    ],
    'its server does not answer': [
      '<script type="module" src="http://127.0.0.1:1/its-not-ok.js"></script>',
      '',
    ],
  } as const;
  for (const [reason, [script, policy]] of Object.entries(reasons))
    it(`every number is readable and dialable: ${reason}`, async () => {
      const {page} = await openHost(
        `${styles}${script}${elements}`,
        policy ? under(policy) : undefined,
      );
      expectOwnText(page);
    });
});
