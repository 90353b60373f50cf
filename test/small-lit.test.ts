/*
 * The script-tag files have small-lit.ts in the place of Lit's base class. One element, written once, is run on both:
 * each test is about Lit first, and then about whether small-lit is the same.
 */
import {expect} from '@open-wc/testing';
import * as small from '../src/internal/small-lit.ts';
import {libraries, prepare, show as showOne, shown, type Greeting} from './helpers/libraries.ts';
import {warnings} from './helpers/warnings.ts';

it('small-lit makes the properties of a class at once, as only the build asks for', async () => {
  const {tag, create} = prepare(libraries['small-lit']!);
  class Named extends small.LitElement {
    static override styles = [];
    declare nickName: string;
    declare proud: boolean;
    protected override render() {
      return small.html`<p>${this.nickName}${this.proud ? '!' : ''}</p>`;
    }
  }
  small.properties(Named.prototype, {
    nickName: {attribute: 'nick-name'},
    proud: {type: Boolean},
  });
  customElements.define(`${tag}-named`, Named);
  const element = document.createElement(`${tag}-named`) as Named;
  element.setAttribute('nick-name', 'Al');
  element.toggleAttribute('proud');
  document.body.append(element);
  await element.updateComplete;
  expect([element.nickName, element.proud, shown(element)]).to.deep.equal(['Al', true, 'Al!']);
  expect(create()).not.to.have.property('nickName');
  element.remove();
});

for (const [name, library] of Object.entries(libraries))
  describe(`an element on ${name}`, () => {
    let place: HTMLElement;

    beforeEach(() => {
      place = document.createElement('div');
      document.body.append(place);
    });

    afterEach(() => {
      place.remove();
      expect(warnings().filter((text) => !text.includes('Multiple versions'))).to.deep.equal([]);
    });

    const show = (attributes?: string) => showOne(library, place, attributes);

    describe('shows', () => {
      it('its defaults', async () => {
        const {element} = await show();
        expect(shown(element)).to.equal('Hello you 1');
      });

      it('its attributes: text, a number under a name of its own, and a boolean', async () => {
        const {element} = await show('greeting="Hi" firstname="Sam" how-often="2" loud');
        expect(shown(element)).to.equal('Hi Sam 2!');
        expect([element.firstName, element.howOften, element.loud]).to.deep.equal(['Sam', 2, true]);
      });

      it('attributes that come, change and go', async () => {
        const {element} = await show('greeting="Hi"');
        element.setAttribute('greeting', 'Hey');
        element.setAttribute('how-often', '3');
        element.setAttribute('loud', '');
        await element.updateComplete;
        expect(shown(element)).to.equal('Hey you 3!');
        for (const attribute of ['greeting', 'firstname', 'how-often', 'loud'])
          element.removeAttribute(attribute);
        await element.updateComplete;
        expect(element.greeting).to.be.null;
        expect(element.firstName).to.equal('you');
        expect(element.howOften).to.be.null;
        expect(element.loud).to.be.false;
      });

      it('an empty attribute as empty text, and what is no number as NaN', async () => {
        const {element} = await show('greeting="" how-often="often"');
        expect(element.greeting).to.equal('');
        expect(element.howOften).to.be.NaN;
      });

      it('no attribute of a property: nothing is reflected', async () => {
        const {element} = await show();
        element.loud = true;
        element.firstName = 'Sam';
        await element.updateComplete;
        expect(element.getAttributeNames()).to.deep.equal([]);
      });

      it('its styles, the later ones over the earlier', async () => {
        const {element} = await show();
        const {color, textIndent} = getComputedStyle(element.shadowRoot!.querySelector('p')!);
        expect([color, textIndent]).to.deep.equal(['rgb(1, 2, 3)', '2px']);
      });

      it('attributes of its own class only', async () => {
        const {tag} = await show();
        const other = prepare(library);
        class Other extends library.LitElement {
          static override styles = [];
          protected override render() {
            return library.html`<p>Other</p>`;
          }
        }
        customElements.define(other.tag, Other);
        const observed = (tag: string) =>
          (customElements.get(tag) as typeof library.LitElement).observedAttributes;
        expect(observed(tag)).to.have.members(['greeting', 'firstname', 'how-often', 'loud']);
        expect(observed(other.tag)).to.deep.equal([]);
        place.append(document.createElement(other.tag));
        await (place.lastChild as Greeting).updateComplete;
        expect(shown(place.lastElementChild!)).to.equal('Other');
      });
    });

    describe('that stands there before its script', () => {
      it('shows what the page has set on it, and goes on to follow it', async () => {
        const {tag, define} = prepare(library);
        place.innerHTML = `<${tag} greeting="Hi" how-often="2"></${tag}>`;
        const element = place.firstElementChild as Greeting;
        element.firstName = 'Sam';
        element.greeting = 'Hey';
        define();
        await element.updateComplete;
        // The property, which was set later, not the attribute.
        expect(shown(element)).to.equal('Hey Sam 2');
        element.firstName = 'Alex';
        await element.updateComplete;
        expect(shown(element)).to.equal('Hey Alex 2');
        expect(Object.keys(element)).not.to.include('firstName');
      });

      it('sets each of them only once: a change after a move stays', async () => {
        const {tag, define} = prepare(library);
        place.innerHTML = `<${tag}></${tag}>`;
        const element = place.firstElementChild as Greeting;
        element.firstName = 'Sam';
        define();
        await element.updateComplete;
        element.firstName = 'Alex';
        place.append(element);
        await element.updateComplete;
        expect(shown(element)).to.equal('Hello Alex 1');
      });

      it('is connected before it renders, and renders once', async () => {
        const {tag, log, define} = prepare(library);
        place.innerHTML = `<${tag} greeting="Hi" loud></${tag}>`;
        define();
        await (place.firstElementChild as Greeting).updateComplete;
        expect(log).to.deep.equal([
          'first connected',
          'second connected',
          'rendered',
          'first updated',
          'second updated',
        ]);
      });
    });

    describe('renders', () => {
      it('once for several changes', async () => {
        const {element, log} = await show();
        log.length = 0;
        element.greeting = 'Hi';
        element.firstName = 'Sam';
        element.setAttribute('how-often', '2');
        element.requestUpdate();
        expect(shown(element), 'too soon').to.equal('Hello you 1');
        await element.updateComplete;
        expect(shown(element)).to.equal('Hi Sam 2');
        expect(log).to.deep.equal(['rendered', 'first updated', 'second updated']);
      });

      it('not at all when nothing has changed, not even from NaN to NaN', async () => {
        const {element, log} = await show('how-often="often"');
        log.length = 0;
        element.greeting = 'Hello';
        element.howOften = NaN;
        element.setAttribute('how-often', 'seldom');
        await element.updateComplete;
        expect(log).to.deep.equal([]);
      });

      it('again when asked to, though nothing has changed', async () => {
        const {element, log} = await show();
        log.length = 0;
        element.requestUpdate();
        await element.updateComplete;
        expect(log).to.deep.equal(['rendered', 'first updated', 'second updated']);
      });

      it('once for each of two changes in turn, and says when it is done', async () => {
        const {element, log} = await show();
        log.length = 0;
        for (const greeting of ['Hi', 'Hey']) {
          element.greeting = greeting;
          expect(await element.updateComplete).to.be.true;
          expect(shown(element)).to.equal(`${greeting} you 1`);
        }
        expect(log.filter((entry) => entry === 'rendered')).to.have.length(2);
        expect(await element.updateComplete, 'with nothing to do').to.be.true;
      });

      it('into the same nodes, whose listeners work', async () => {
        const {element} = await show();
        const paragraph = element.shadowRoot!.querySelector('p')!;
        element.greeting = 'Hi';
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('p')).to.equal(paragraph);
        element.shadowRoot!.querySelector('button')!.click();
        expect(element.clicks).to.equal(1);
      });
    });
  });
