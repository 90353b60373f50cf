/* The snippets that the build writes, with the hashes of its files. They work, and they stop a file that has been changed. */
import {aTimeout, expect} from '@open-wc/testing';
import {
  allNumbers,
  allShown,
  elements,
  moduleScript,
  openHost,
  otherOrigin,
} from './helpers/host.ts';
import {from, snippets} from './helpers/snippets.ts';

let count = 0;
/** Gives each test its own addresses, because Chromium remembers that the file at an address had the wrong hash. */
const newTamperer = () => {
  const folder = `/tampered-${++count}/its-not-ok/`;
  return (snippet: string) => snippet.replaceAll('/its-not-ok/', folder);
};

describe('the snippets of the build', () => {
  it('are for the script, the script with an import map, the classic script, a public CDN, and each element alone', () => {
    expect(Object.keys(snippets)).to.deep.equal([
      'module',
      'import-map',
      'classic',
      'npm-cdn',
      'campaign-banner',
      'event-countdown',
      'helpline-card',
      'its-not-ok-signs',
    ]);
  });

  it('carry a valid hash for every file, because a browser ignores a hash that it cannot read', () => {
    for (const [id, snippet] of Object.entries(snippets)) {
      const page = new DOMParser().parseFromString(snippet, 'text/html');
      const files = [...page.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('[src], link')];
      expect(files, id).not.to.be.empty;
      for (const file of files) {
        expect(file.integrity, id).to.match(/^sha384-[\w+/]{64}$/);
        expect(file.crossOrigin, id).to.equal('anonymous');
      }
    }
  });

  for (const origin of ['', otherOrigin])
    for (const [id, snippet] of Object.entries(snippets))
      it(`work, ${origin ? 'from another site' : 'from the same site'}: ${id}`, async () => {
        const host = await openHost(
          from(origin, snippet) +
            (/<helpline-card/.test(snippet) ? '' : `<${id} event="next"></${id}>`),
        );
        const {errors, said} = await host.once(allShown);
        expect([errors, said]).to.deep.equal([[], []]);
        if (snippet.includes('<link'))
          expect(
            getComputedStyle(host.page.querySelector('helpline-card')!, '::before').content,
            'style sheet',
          ).to.equal('""');
      });
});

describe('a file that has been changed', () => {
  for (const id of ['module', 'classic'])
    it(`is not used, and every number stays readable: ${id}`, async () => {
      const host = await openHost(newTamperer()(snippets[id]!));
      await aTimeout(200);
      const {elements, errors} = await host.ask();
      expect(elements.map(({shown}) => shown)).to.deep.equal([false]);
      expect(errors).to.deep.equal([]);
      const links = [...host.page.querySelectorAll<HTMLAnchorElement>('a')];
      expect(links.map(({textContent}) => textContent)).to.deep.equal(allNumbers);
      for (const link of links) expect(link.getBoundingClientRect().height).to.be.above(0);
    });

  it('runs when the browser cannot read its hash, which is why nobody should type one', async () => {
    const host = await openHost(
      newTamperer()(snippets['module']!).replaceAll('sha384-', 'sha384:'),
    );
    await host.once(allShown);
  });

  it('is not loaded on demand when an import map has its hash', async () => {
    const tampered = newTamperer();
    const [map = ''] = snippets['import-map']!.split(/(?<=<\/script>)/);
    // The script itself is unchanged. The files that it loads on demand have been changed.
    const host = await openHost(
      `${tampered(map)}${tampered(moduleScript('its-not-ok.js'))}${elements}<div lang="pl"><helpline-card></helpline-card></div>`,
    );
    await host.once(({said}) => said.length);
    // An element that is added later, in the same language, must not load the file from another address.
    host.page.querySelector('[lang=pl]')!.append(host.page.createElement('helpline-card'));
    await aTimeout(300);
    const {elements: shown, said, errors} = await host.once(allShown);
    expect(said).to.deep.equal(['The texts for lang="pl" did not load, so English stays.']);
    expect(shown.map(({lang}) => lang)).to.deep.equal(Array(7).fill('en-GB'));
    expect(shown[0]!.hours).to.equal('');
    expect(errors).to.deep.equal([]);
  });

  it('is loaded on demand when it is unchanged', async () => {
    const host = await openHost(
      `${snippets['import-map']!}${elements}<div lang="pl"><helpline-card></helpline-card></div>`,
    );
    const {errors, said} = await host.once(
      ({elements}) => elements.at(-1)!.lang === 'pl' && elements[1]!.hours,
    );
    expect([errors, said]).to.deep.equal([[], []]);
  });
});
