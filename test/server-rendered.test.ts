/* Pages that a server has rendered, before and after their script arrives. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {elementsOf} from './helpers/page.ts';
import {part, parts, textOf} from './helpers/shadow.ts';

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The text in an element's shadow root. */
const shown = (element: Element) => textOf(part(element, 'base'));

/** A page as the server has rendered it, and the warnings on its console. */
async function fromServer(markup: string) {
  const frame = document.createElement('iframe');
  frame.src = `/server-page?html=${encodeURIComponent(markup)}`;
  frame.style.cssText = 'width: 600px; height: 600px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frames.add(frame);
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const said: string[] = [];
  const view = frame.contentWindow as Window & {console: Console};
  for (const level of ['warn', 'error'] as const)
    view.console[level] = (...texts: unknown[]) => {
      const text = texts.join(' ');
      if (!text.includes('Lit is in dev mode')) said.push(text);
    };
  for (const event of ['error', 'unhandledrejection'])
    view.addEventListener(event, (error) => said.push((error as ErrorEvent).message ?? event));
  const elements = elementsOf(page);
  const element = elements[0]!;
  return {page, said, elements, element, text: shown(element)};
}

/** Adds the page's script, and waits until the elements have taken over the server's markup. */
async function bring(page: Document, script = '/test/helpers/take-over.ts') {
  page.body.append(Object.assign(page.createElement('script'), {type: 'module', src: script}));
  await waitUntil(() => page.querySelectorAll(':not(:defined)').length === 0, 'not upgraded', {
    timeout: 10_000,
  });
  await waitUntil(
    () => elementsOf(page).every(({shadowRoot}) => !shadowRoot?.querySelector('style')),
    'not settled',
    {timeout: 4000},
  );
  await aTimeout(50);
}

const markup = {
  'campaign-banner': '<campaign-banner LANG dismissible><a href="/">Own</a></campaign-banner>',
  'event-countdown': `<event-countdown LANG label="Talk" start="${minutes(2000)}" audience="parents" booking="limited" href="/talk" location="Kendal"><p>Own</p></event-countdown>`,
  'an event of the campaign': '<event-countdown LANG event="support-hour"></event-countdown>',
  'the next event': '<event-countdown LANG event="next"></event-countdown>',
  'helpline-card': '<helpline-card LANG><a href="tel:08088005000">Own</a></helpline-card>',
  'a helpline of its own':
    '<helpline-card LANG label="Help" phone="01228 606060" href="/help" email="a@example.org" hours="Mo-Fr 09:00-17:00"></helpline-card>',
  'a helpline that cannot be dialled':
    '<helpline-card LANG label="Help" phone="1"><p>Own</p></helpline-card>',
  'its-not-ok-signs': '<its-not-ok-signs LANG>Own</its-not-ok-signs>',
  'the signs of one topic':
    '<its-not-ok-signs LANG topic="online-safety" audience="young-people"></its-not-ok-signs>',
};

describe('an element that a server has rendered', function () {
  // Each test starts a server.
  this.timeout(20_000);

  for (const lang of ['en-GB', 'pl', 'ar'])
    it(`keeps its nodes when the script arrives, in ${lang}`, async () => {
      const {page, said, elements} = await fromServer(
        Object.values(markup).join('').replaceAll('LANG', `lang="${lang}"`),
      );
      expect(elements).to.have.length(Object.keys(markup).length);
      const before = elements.map((element) => ({
        own: element.innerHTML,
        base: parts(element, 'base'),
        heading: part(element, 'heading'),
      }));
      for (const {base} of before) expect(base[0]!.lang).to.equal(lang);
      await bring(page);
      for (const [index, element] of elements.entries()) {
        const {own, base, heading} = before[index]!;
        const name = Object.keys(markup)[index];
        expect(parts(element, 'base'), name).to.deep.equal(base);
        expect(part(element, 'heading'), name).to.equal(heading);
        expect(base[0]!.lang, name).to.equal(lang);
        expect(element.innerHTML, name).to.equal(own);
      }
      expect(said.filter((text) => !text.includes('cannot use phone="1"'))).to.deep.equal([]);
    });

  it('has no countdown and no state that may be wrong an hour later', async () => {
    const start = minutes(-30);
    const {page, element, text} = await fromServer(
      `<event-countdown rendered-at="${minutes(-60)}" label="Talk" start="${start}" end="${minutes(30)}"></event-countdown>`,
    );
    expect(text).to.contain('Talk');
    expect(text).not.to.match(/Coming up|Happening|Starts in|ended/);
    const height = element.offsetHeight;

    const states = new Set<string>();
    const changes: string[] = [];
    new MutationObserver(() => states.add(part(element, 'state')!.textContent)).observe(
      element.shadowRoot!,
      {subtree: true, childList: true, characterData: true},
    );
    page.addEventListener('event-countdown-statechange', ({oldState, newState}) =>
      changes.push(`${oldState} ${newState}`),
    );
    await bring(page);
    expect(shown(element)).to.contain('Happening now');
    expect([...states].filter(Boolean)).to.deep.equal(['Happening now']);
    expect(changes).to.deep.equal(['undefined live']);
    expect(part(element, 'countdown')).to.equal(undefined);
    expect(element.offsetHeight).to.be.below(height);
  });

  it('keeps its height when a countdown starts to count', async () => {
    const {page, element} = await fromServer(
      `<event-countdown label="Talk" start="${minutes(3000)}"></event-countdown>`,
    );
    const height = element.offsetHeight;
    await bring(page);
    expect(shown(element)).to.contain('Coming up').and.to.contain('Starts in 2 days');
    expect(element.offsetHeight).to.equal(height);
  });

  it('says that an event has ended or is cancelled, which stays true', async () => {
    const ended = await fromServer(`<event-countdown label="Talk" start="2026-01-05T18:00"/>`);
    expect(ended.text).to.contain('This event has ended');
    const cancelled = await fromServer(
      `<event-countdown label="Talk" start="${minutes(90)}" status="cancelled"/>`,
    );
    expect(cancelled.text).to.contain('Cancelled');
  });

  it('renders again when the page does not load Lit’s support for hydration', async () => {
    const {page, said, element} = await fromServer(markup['helpline-card']);
    await bring(page, '/src/its-not-ok.ts');
    await waitUntil(() => part(element, 'base'), 'not rendered');
    expect(parts(element, 'base')).to.have.length(1);
    expect(parts(element, 'number').length).to.be.above(1);
    expect(said).to.deep.equal([]);
  });

  it('renders again with the script-tag file', async () => {
    const {page, said, element} = await fromServer(markup['helpline-card']);
    await bring(page, '/dist/cdn/its-not-ok.js');
    await waitUntil(() => part(element, 'base'), 'not rendered');
    expect(parts(element, 'base')).to.have.length(1);
    expect(said).to.deep.equal([]);
  });
});
