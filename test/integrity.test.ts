/* The snippets that the build writes, with the hashes of its files: as they are, and when a file is not the one it was. */
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
/** Each has addresses of its own: Chromium remembers that a file was not the right one. */
const newTamperer = () => {
  const folder = `/tampered-${++count}/its-not-ok/`;
  return (snippet: string) => snippet.replaceAll('/its-not-ok/', folder);
};

describe('the snippets of the build', () => {
  it('are for the script, with an import map, for the classic one, and for each element alone', () => {
    expect(Object.keys(snippets)).to.deep.equal([
      'module',
      'import-map',
      'classic',
      'campaign-banner',
      'event-countdown',
      'helpline-card',
      'its-not-ok-signs',
    ]);
  });

  it('carry a whole hash for every file: a browser would run a file whose hash is broken', () => {
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

describe('a file that is not the one it was', () => {
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

  it('is used when its hash is broken, which is why nobody should type one', async () => {
    const host = await openHost(
      newTamperer()(snippets['module']!).replaceAll('sha384-', 'sha384:'),
    );
    await host.once(allShown);
  });

  it('is not used on demand either, when an import map has its hash', async () => {
    const tampered = newTamperer();
    const [map = ''] = snippets['import-map']!.split(/(?<=<\/script>)/);
    // The script is good; what it loads on demand, from the same place, is not.
    const host = await openHost(
      `${tampered(map)}${tampered(moduleScript('its-not-ok.js'))}${elements}<div lang="pl"><helpline-card></helpline-card></div>`,
    );
    await host.once(({said}) => said.length);
    // Whoever comes later, in the same language, must not get it under another address.
    host.page.querySelector('[lang=pl]')!.append(host.page.createElement('helpline-card'));
    await aTimeout(300);
    const {elements: shown, said, errors} = await host.once(allShown);
    expect(said).to.deep.equal(['The texts for lang="pl" did not load, so English stays.']);
    expect(shown.map(({lang}) => lang)).to.deep.equal(Array(7).fill('en-GB'));
    expect(shown[0]!.hours).to.equal('');
    expect(errors).to.deep.equal([]);
  });

  it('and the right one is used on demand', async () => {
    const host = await openHost(
      `${snippets['import-map']!}${elements}<div lang="pl"><helpline-card></helpline-card></div>`,
    );
    const {errors, said} = await host.once(
      ({elements}) => elements.at(-1)!.lang === 'pl' && elements[1]!.hours,
    );
    expect([errors, said]).to.deep.equal([[], []]);
  });
});
