/* Old libraries change the built-ins of their page. The elements show the same there as on a page without a library. */
import {expect, waitUntil} from '@open-wc/testing';
import {feedOf} from './helpers/feed.ts';
import {elementsOf, openPage, upgraded} from './helpers/page.ts';
import {part, parts, texts} from './helpers/shadow.ts';
import {serialise} from './helpers/serialise.ts';

const libraries = {
  'Prototype.js': '/test/hosts/like-prototype.js',
  MooTools: '/test/hosts/like-mootools.js',
  'MooTools 1.5.2 (its server build)': '/packages/mootools/lib/mootools-core-1.5.2-server.js',
  'jQuery 1.12.4': '/packages/jquery-1.12/dist/jquery.js',
};

const feed = feedOf({
  name: 'It Is Still Not OK',
  helplines: [{id: 'childline', phone: '0800 2222'}],
  topics: [{id: 'online-safety', summary: 'What people do on their phones is their own.'}],
});

/** The start of an event, far enough away that the countdown does not change while the tests run. */
const start = new Date(Date.now() + 40 * 86_400_000 + 30 * 60_000).toISOString();

const elements = `
  <helpline-card></helpline-card>
  <helpline-card helpline="nspcc police-101" audience="young-people" compact></helpline-card>
  <helpline-card label="School office" phone="017687 00000" sms="85258" email="a@b.example" href="https://example.org/"
    hours="Mo-Su 00:00-24:00"><p>Our own words</p></helpline-card>
  <helpline-card phone="none"><p>Call <a href="tel:999">999</a></p></helpline-card>
  <helpline-card src="${feed.replaceAll('&', '&amp;')}"></helpline-card>
  <its-not-ok-signs></its-not-ok-signs>
  <its-not-ok-signs topic="online-safety" audience="practitioners"></its-not-ok-signs>
  <campaign-banner topic="online-safety" dismissible><b slot="heading">Ours</b></campaign-banner>
  <event-countdown label="Evening" start="${start}" duration="PT1H" href="https://example.org/" units="days hours"></event-countdown>
  <event-countdown event="support-hour"></event-countdown>
  <div lang="pl"><helpline-card></helpline-card><event-countdown label="Wieczór" start="${start}" units="days"></event-countdown></div>
  <div lang="ar"><its-not-ok-signs></its-not-ok-signs><campaign-banner></campaign-banner></div>`;

/** Loads the elements with all their lazy files beside a library. Returns their content, their events and the page's complaints. */
async function visit(library?: string) {
  const page = await openPage(`<!doctype html><html lang="en-GB">
    <script>
      window.heard = [];
      window.complaints = [];
      for (const type of ['error', 'warn']) console[type] = (text) => complaints.push(String(text));
      for (const type of ['error', 'unhandledrejection'])
        addEventListener(type, (event) => complaints.push(String(event.reason ?? event.message)));
      for (const type of ['helpline-call', 'campaign-banner-dismiss', 'event-countdown-statechange', 'campaign-error'])
        addEventListener(type, (event) => heard.push(type + ' from ' + event.target.localName));
      addEventListener('click', (event) => event.preventDefault());
    </script>
    ${library ? `<script src="${library}"></script>` : ''}
    <script type="module" src="/raw/cdn/its-not-ok.js"></script>
    ${elements}</html>`);
  await upgraded(page);
  const view = page.defaultView as Window & {heard?: string[]; complaints?: string[]};
  const [firstCard, , ownCard, , fedCard] = page.querySelectorAll('helpline-card');
  const countdown = page.querySelector('event-countdown')!;
  await waitUntil(() => texts(ownCard!, 'hours').join() === 'Open now', 'no opening hours');
  await waitUntil(() => texts(fedCard!, 'number').includes('0800 2222'), 'no feed');
  for (const lang of ['pl', 'ar'])
    await waitUntil(
      () =>
        elementsOf(page).every(
          (element) => !element.closest(`[lang=${lang}]`) || part(element, 'base')!.lang === lang,
        ),
      `no ${lang}`,
    );
  (part(countdown, 'calendar') as HTMLDetailsElement).open = true;
  await waitUntil(() => parts(countdown, 'calendar-link').length > 0, 'no links to calendars');
  part(firstCard!, 'number')!.click();
  // Change some texts once more, and then remove some.
  firstCard!.setAttribute('audience', 'young-people');
  firstCard!.setAttribute('helpline', 'childline');
  page.querySelector('its-not-ok-signs')!.setAttribute('topic', 'healthy-relationships');
  await waitUntil(() => texts(firstCard!, 'number').join() === '0800 1111,999');
  const dom = serialise(page.body);
  part(page.querySelector('campaign-banner')!, 'dismiss')!.click();
  await waitUntil(() => view.heard!.length > 4, 'not all events');
  return {dom, heard: view.heard!.sort(), complaints: view.complaints};
}

describe('a page with an old library', () => {
  let clean: Awaited<ReturnType<typeof visit>>;

  before(async function () {
    this.timeout(15_000);
    clean = await visit();
  });

  it('is compared with a page where the elements show everything', () => {
    expect(clean.dom).to.match(/0808 800 5000[^]*Open now[^]*0800 2222[^]*Google/);
    expect(clean.heard).to.deep.equal([
      'campaign-banner-dismiss from campaign-banner',
      ...Array<string>(3).fill('event-countdown-statechange from event-countdown'),
      'helpline-call from helpline-card',
    ]);
  });

  for (const [name, library] of Object.entries(libraries))
    it(`has the same content and events: ${name}`, async function () {
      this.timeout(15_000);
      const {dom, heard, complaints} = await visit(library);
      expect(dom).to.equal(clean.dom);
      expect(heard).to.deep.equal(clean.heard);
      expect(complaints).to.deep.equal(clean.complaints);
    });
});
