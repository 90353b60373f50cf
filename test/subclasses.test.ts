/* Classes that developers derive from ours, with what Lit offers. */
import {expect, fixture, html as staticHtml} from '@open-wc/testing';
import {css, html, type LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {CampaignBanner, EventCountdown, HelplineCard, ItsNotOkSigns} from '../src/index.ts';
import {areSame, parts, readingOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

interface Constructor {
  // The form that TypeScript asks of mixins.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  new (...args: any[]): LitElement;
  styles?: typeof LitElement.styles;
}

/** Adds a note and tags to an element. */
const Noted = <T extends Constructor>(Base: T) => {
  class NotedElement extends Base {
    static override styles = [
      Base.styles ?? [],
      css`
        [part~='note'] {
          color: rgb(1 2 3);
        }
      `,
    ];

    @property() note = '';
    @property({attribute: false}) tags: readonly string[] = [];
    #length = 0;

    protected override willUpdate(changed: PropertyValues<this>): void {
      super.willUpdate(changed);
      this.#length = this.note.length;
    }

    protected override updated(changed: PropertyValues<this>): void {
      super.updated(changed);
      if (changed.has('note')) this.dispatchEvent(new CustomEvent('note', {detail: this.note}));
    }

    protected override render(): TemplateResult {
      return html`${super.render()}
        <p part="note ${this.note}" class="is-${this.note}" ?hidden=${!this.note}>
          ${this.note} has ${this.#length} letters
        </p>
        ${repeat(
          this.tags,
          (tag) => tag,
          (tag) => html`<i part="tag">${tag}</i>`,
        )}`;
    }
  }
  return NotedElement;
};

const NotedCard = Noted(HelplineCard);
customElements.define('noted-card', NotedCard);
customElements.define('noted-signs', Noted(ItsNotOkSigns));
customElements.define('noted-banner', Noted(CampaignBanner));
customElements.define('noted-countdown', Noted(EventCountdown));

class LoudCard extends HelplineCard {
  @property() tone = 'quiet';

  protected override render(): TemplateResult {
    return html`${super.render()}<b part="tone">${this.tone}</b>`;
  }
}
customElements.define('loud-card', LoudCard);

const cases: Record<string, [TemplateResult, string]> = {
  '<helpline-card>': [staticHtml`<noted-card></noted-card>`, '0808 800 5000'],
  '<its-not-ok-signs>': [staticHtml`<noted-signs></noted-signs>`, 'Signs of harm online'],
  '<campaign-banner>': [staticHtml`<noted-banner></noted-banner>`, 'It’s Not OK'],
  '<event-countdown>': [
    staticHtml`<noted-countdown label="Evening" start="2099-12-01T18:00"></noted-countdown>`,
    'Coming up Evening',
  ],
};

type NotedElement = InstanceType<ReturnType<typeof Noted<Constructor>>>;

for (const [name, [template, words]] of Object.entries(cases))
  describe(`a subclass of ${name}`, () => {
    let el: NotedElement;

    beforeEach(async () => {
      el = await fixture<NotedElement>(template);
      await el.updateComplete;
    });

    afterEach(() => expect(warnings()).to.deep.equal([]));

    it('shows what it inherits, and what it adds when that is set', async () => {
      expect(readingOf(el)).to.include(words);
      expect(readingOf(el)).not.to.include('letters');
      el.setAttribute('note', 'new');
      await el.updateComplete;
      expect(readingOf(el)).to.include(words);
      expect(readingOf(el)).to.include('new has 3 letters');
      el.setAttribute('note', '');
      await el.updateComplete;
      expect(readingOf(el)).not.to.include('letters');
    });

    it('has its own styles beside those it inherits', async () => {
      el.note = 'new';
      await el.updateComplete;
      const [note] = parts(el, 'new');
      expect(note!.className).to.equal('is-new');
      expect(getComputedStyle(note!).color).to.equal('rgb(1, 2, 3)');
      const [base] = parts(el, 'base');
      expect(getComputedStyle(base!).borderRadius).to.equal('8px');
    });

    it('tells the page with an event of its own', async () => {
      const heard: unknown[] = [];
      el.addEventListener('note', (event) => heard.push((event as CustomEvent).detail));
      el.note = 'new';
      await el.updateComplete;
      el.tags = ['a'];
      await el.updateComplete;
      expect(heard).to.deep.equal(['new']);
    });

    it('keeps the nodes of a list whose order changes', async () => {
      el.tags = ['a', 'b', 'c'];
      await el.updateComplete;
      const [a, b, c] = parts(el, 'tag');
      el.tags = ['c', 'a', 'd', 'b'];
      await el.updateComplete;
      expect(texts(el, 'tag')).to.deep.equal(['c', 'a', 'd', 'b']);
      const [first, second, , last] = parts(el, 'tag');
      expect(areSame([first, second, last], [c, a, b])).to.be.true;
    });
  });

describe('two subclasses of one class', () => {
  it('share no attributes with each other, or with that class', async () => {
    const card = await fixture<HelplineCard>(
      staticHtml`<loud-card tone="loud" note="new" helpline="childline"></loud-card>`,
    );
    await card.updateComplete;
    expect(texts(card, 'tone')).to.deep.equal(['loud']);
    expect(texts(card, 'number')).to.deep.equal(['0800 1111', '999']);
    expect(readingOf(card)).not.to.include('new');
    const own = (cls: typeof LitElement) =>
      cls.observedAttributes.filter((name) => name === 'note' || name === 'tone');
    expect([NotedCard, LoudCard, HelplineCard].map(own)).to.deep.equal([['note'], ['tone'], []]);
  });
});
