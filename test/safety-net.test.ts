import {expect, fixture, html as staticHtml} from '@open-wc/testing';
import {html, LitElement, type TemplateResult, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {Directive, directive} from 'lit/directive.js';
import {stub} from 'sinon';
import {SafetyNet} from '../src/controllers/safety-net.ts';
import '../src/its-not-ok.ts';
import {CampaignElement} from '../src/elements/shared/campaign-element.ts';
import {uncaughtErrors} from './helpers/errors.ts';
import {readingOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

/** The step that fails now, and the message that it fails with. */
let broken = {step: '', message: ''};

const reach = (step: string): void => {
  if (step === broken.step) throw new Error(broken.message);
};

const breakable = directive(
  class extends Directive {
    render(text: string): string {
      reach('a directive');
      return text;
    }
  },
);

class BreakableElement extends CampaignElement {
  /** Stands in three places, so that a visitor would see a half-written update. */
  @property({
    converter: (value) => {
      reach('a converter');
      return value;
    },
  })
  words = '';

  constructor() {
    super();
    this.addController({
      hostConnected: () => reach('hostConnected'),
      hostUpdate: () => reach('hostUpdate'),
      hostUpdated: () => reach('hostUpdated'),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    reach('connectedCallback');
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    reach('createRenderRoot');
    return root;
  }

  protected override shouldUpdate(): boolean {
    reach('shouldUpdate');
    return broken.step !== 'nothing, but does not update';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    reach('willUpdate');
  }

  protected override firstUpdated(): void {
    reach('firstUpdated');
  }

  protected override updated(): void {
    reach('updated');
  }

  readonly #handleClick = (): void => reach('an event handler');

  readonly #handleSlotChange = (): void => reach('a slotchange handler');

  protected override render(): TemplateResult {
    reach('render');
    return html`${this.renderBase(
        html`<button @click=${this.#handleClick}>${this.words}</button>
          <p>${breakable(this.words)}</p>
          <p>${this.words}</p>`,
      )}<slot hidden @slotchange=${this.#handleSlotChange}></slot>`;
  }
}
customElements.define('breakable-element', BreakableElement);

let count = 0;
/** Lets a step fail, with a message that no other test has: the elements say each warning once a page. */
const breakStep = (step: string): void => {
  broken = {step, message: `${step} fails (${++count})`};
};
const mend = (): void => {
  broken = {step: '', message: ''};
};

/** An element beside others, with the page's own text or without. */
async function show(ownText: string) {
  const page = await fixture(staticHtml`<div><helpline-card></helpline-card></div>`);
  const el = Object.assign(document.createElement('breakable-element') as BreakableElement, {
    words: 'old',
    innerHTML: ownText,
  });
  page.prepend(el);
  page.append(document.createElement('campaign-banner'));
  return el;
}

const change = async (el: BreakableElement, words: string) => {
  el.words = words;
  await el.updateComplete;
};

async function expectNeighboursToWork({parentElement}: Element) {
  const [card, banner] = [...parentElement!.children].slice(1) as LitElement[];
  await Promise.all([card!.updateComplete, banner!.updateComplete]);
  expect(texts(card!, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
  expect(texts(banner!, 'heading')).to.have.length(1);
}

const oneWarning = (what: string) => [`<breakable-element> ${what}: Error: ${broken.message}`];
const shownInstead = () => oneWarning('shows the page’s own text, because it failed');

describe('an element that fails', () => {
  afterEach(mend);

  for (const [what, ownText] of [
    ['with the page’s own text', '<p>Call <a href="tel:08001111">0800 1111</a></p>'],
    ['without a text of the page’s own', ''],
  ] as const)
    describe(what, () => {
      const ownWords = ownText && 'Call 0800 1111';

      for (const step of ['shouldUpdate', 'willUpdate', 'hostUpdate', 'render', 'a directive'])
        it(`shows that alone when ${step} fails, until an update is good`, async () => {
          breakStep(step);
          const el = await show(ownText);
          await el.updateComplete;
          expect(readingOf(el)).to.equal(ownWords);
          expect(warnings()).to.deep.equal(shownInstead());
          await expectNeighboursToWork(el);

          const again = broken;
          mend();
          await change(el, 'new');
          expect(readingOf(el)).to.equal('new new new');

          broken = again;
          await change(el, 'newer');
          expect(readingOf(el)).to.equal(ownWords);
          await change(el, 'newer still');
          expect(readingOf(el)).to.equal(ownWords);

          mend();
          await change(el, 'newest');
          expect(readingOf(el)).to.equal('newest newest newest');
          expect(warnings()).to.have.length(1);
          expect(await uncaughtErrors()).to.deep.equal([]);
        });

      it('shows that while it skips updates after a failed one', async () => {
        breakStep('render');
        const el = await show(ownText);
        await el.updateComplete;
        breakStep('nothing, but does not update');
        await change(el, 'new');
        expect(readingOf(el)).to.equal(ownWords);
      });

      it('shows that when it cannot make its render root, until it is moved', async () => {
        breakStep('createRenderRoot');
        const el = await show(ownText);
        expect(readingOf(el)).to.equal(ownWords);
        expect(warnings()).to.deep.equal(shownInstead());
        await expectNeighboursToWork(el);
        mend();
        el.parentElement!.prepend(el);
        await el.updateComplete;
        expect(readingOf(el)).to.equal('old old old');
        expect(await uncaughtErrors()).to.deep.equal([]);
      });

      it('shows that when the page lets nobody attach a shadow root', async () => {
        breakStep('attachShadow');
        const attach = stub(Element.prototype, 'attachShadow').throws(new Error(broken.message));
        const el = await show(ownText);
        attach.restore();
        expect(readingOf(el)).to.equal(ownWords);
        // All elements of the page say so.
        expect(warnings()).to.include(shownInstead()[0]);
        expect(await uncaughtErrors()).to.deep.equal([]);
      });

      for (const step of ['hostUpdated', 'firstUpdated', 'updated'])
        it(`keeps what it has rendered when ${step} fails`, async () => {
          breakStep(step);
          const el = await show(ownText);
          await el.updateComplete;
          expect(readingOf(el)).to.equal('old old old');
          await change(el, 'new');
          expect(readingOf(el)).to.equal('new new new');
          expect(warnings()).to.deep.equal(oneWarning('failed after it had rendered'));
          await expectNeighboursToWork(el);
          expect(await uncaughtErrors()).to.deep.equal([]);
        });

      it('shows itself when a controller cannot connect', async () => {
        breakStep('hostConnected');
        const el = await show(ownText);
        await el.updateComplete;
        expect(readingOf(el)).to.equal('old old old');
        expect(warnings()).to.deep.equal(shownInstead());
        expect(await uncaughtErrors()).to.deep.equal([]);
      });

      /** What is no update of the element: the browser tells the page, as of any element. */
      const outside: Record<string, (el: BreakableElement) => void> = {
        connectedCallback: (el) => el.parentElement!.prepend(el),
        'a converter': (el) => el.setAttribute('words', 'bad'),
        'an event handler': (el) => el.shadowRoot!.querySelector('button')!.click(),
        'a slotchange handler': (el) => el.append('More.'),
      };
      for (const [step, act] of Object.entries(outside))
        it(`keeps what it shows when ${step} fails, and the page is told`, async () => {
          const el = await show(ownText);
          await el.updateComplete;
          await uncaughtErrors();
          breakStep(step);
          act(el);
          expect(await uncaughtErrors()).to.deep.equal([`Error: ${broken.message}`]);
          expect(readingOf(el)).to.equal('old old old');
          await change(el, 'new');
          expect(readingOf(el)).to.equal('new new new');
          expect(warnings()).to.deep.equal([]);
          await expectNeighboursToWork(el);
        });
    });

  it('keeps the style sheets that stand in it as elements', async () => {
    const el = await show('');
    await el.updateComplete;
    el.shadowRoot!.append(Object.assign(document.createElement('style'), {textContent: '*{}'}));
    breakStep('render');
    await change(el, 'new');
    mend();
    await change(el, 'newer');
    expect(el.shadowRoot!.querySelectorAll('style')).to.have.length(1);
  });

  for (const [what, warn] of [
    ['fails too', stub().throws()],
    ['is missing', undefined],
  ] as const)
    it(`shows the page’s own text when the console ${what}`, async () => {
      breakStep('render');
      const {warn: before} = console;
      Object.assign(console, {warn});
      const el = await show('Own words');
      const card = await fixture(
        staticHtml`<helpline-card phone=${`no phone: ${what}`}>Own words</helpline-card>`,
      );
      Object.assign(console, {warn: before});
      expect(readingOf(el)).to.equal('Own words');
      expect(readingOf(card), 'a card that warns').to.match(/a child\? Own words If .* 999 /);
      expect(await uncaughtErrors()).to.deep.equal([]);
    });
});

describe('an element with a safety net that shows no campaign', () => {
  class GuardedElement extends LitElement {
    static override properties = {words: {}};
    declare words: string;

    readonly #safetyNet = new SafetyNet(this);

    override connectedCallback(): void {
      this.#safetyNet.guard(() => super.connectedCallback());
    }

    protected override performUpdate(): void {
      this.#safetyNet.guard(() => super.performUpdate());
    }

    protected override render(): TemplateResult {
      return html`<p>${this.words}</p>
        <p>${breakable(this.words)}</p>`;
    }
  }
  customElements.define('guarded-element', GuardedElement);

  afterEach(mend);

  it('shows the page’s own text while it fails, and itself when it is mended', async () => {
    const el = await fixture<GuardedElement>(
      staticHtml`<guarded-element .words=${'old'}>Own words</guarded-element>`,
    );
    expect(readingOf(el)).to.equal('old old');
    breakStep('a directive');
    el.words = 'new';
    await el.updateComplete;
    expect(readingOf(el)).to.equal('Own words');
    expect(warnings()).to.deep.equal([
      `<guarded-element> shows the page’s own text, because it failed: Error: ${broken.message}`,
    ]);
    mend();
    el.words = 'newer';
    await el.updateComplete;
    expect(readingOf(el)).to.equal('newer newer');
    expect(await uncaughtErrors()).to.deep.equal([]);
  });
});
