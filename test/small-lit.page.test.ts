/* As small-lit.test.ts, for what happens around an element: moves, clones, errors. */
import {expect} from '@open-wc/testing';
import {unhandledError} from './helpers/errors.ts';
import {libraries, prepare, show as showOne, shown, type Greeting} from './helpers/libraries.ts';
import {warnings} from './helpers/warnings.ts';

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

    describe('away from the page', () => {
      it('does not render before it is there, and then what it has been set to', async () => {
        const {log, define, create} = prepare(library);
        define();
        const element = create();
        element.firstName = 'Sam';
        await Promise.resolve();
        expect(log).to.deep.equal([]);
        place.append(element);
        await element.updateComplete;
        expect(shown(element)).to.equal('Hello Sam 1');
        expect(log.filter((entry) => entry === 'rendered')).to.have.length(1);
      });

      it('tells its controllers when it goes and when it comes back', async () => {
        const {element, log} = await show();
        log.length = 0;
        element.remove();
        expect(log).to.deep.equal(['first disconnected', 'second disconnected']);
        place.append(element);
        expect(log.slice(2)).to.deep.equal(['first connected', 'second connected']);
      });

      it('shows what has changed meanwhile as soon as it is back', async () => {
        const {element} = await show();
        element.remove();
        element.firstName = 'Sam';
        element.setAttribute('loud', '');
        await Promise.resolve();
        place.append(element);
        await element.updateComplete;
        expect(shown(element)).to.equal('Hello Sam 1!');
      });

      it('works after a move in one go, a change before it and one after', async () => {
        const {element} = await show();
        element.greeting = 'Hi';
        place.append(element);
        element.firstName = 'Sam';
        await element.updateComplete;
        expect(shown(element)).to.equal('Hi Sam 1');
        element.firstName = 'Alex';
        await element.updateComplete;
        expect(shown(element)).to.equal('Hi Alex 1');
      });

      it('survives being removed before its first rendering', async () => {
        const {define, create} = prepare(library);
        define();
        const element = create();
        place.append(element);
        element.remove();
        await element.updateComplete;
        place.append(element);
        await element.updateComplete;
        expect(shown(element)).to.equal('Hello you 1');
      });
    });

    it('has clones that work on their own', async () => {
      const {element} = await show('greeting="Hi"');
      const clone = element.cloneNode(true) as Greeting;
      place.append(clone);
      clone.firstName = 'Sam';
      await clone.updateComplete;
      expect(shown(clone)).to.equal('Hi Sam 1');
      expect(shown(element)).to.equal('Hi you 1');
      expect(clone.textContent).to.equal('Own text');
    });

    it('reports an error in its rendering, keeps what it showed, and recovers', async () => {
      const {element, log} = await show();
      log.length = 0;
      const reported = unhandledError();
      element.greeting = 'fail';
      expect((await reported).message).to.equal('This greeting cannot be rendered');
      expect(shown(element)).to.equal('Hello you 1');
      expect(log, 'controllers were told of an update').to.deep.equal([]);

      // Lit reports the old error again with the next change; what matters is that it renders.
      const again = name === 'Lit' ? unhandledError() : undefined;
      element.greeting = 'Hi';
      await element.updateComplete;
      await again;
      expect(shown(element)).to.equal('Hi you 1');
    });

    it('lets whoever waits for it know of an error', async () => {
      const {element} = await show();
      element.greeting = 'fail';
      let message = '';
      await element.updateComplete.catch((error: Error) => (message = error.message));
      expect(message).to.equal('This greeting cannot be rendered');
    });
  });

describe('small-lit', () => {
  // The differences that it is meant to have.
  it('does not render away from the page, and does as soon as it is back', async () => {
    const {log, define, create} = prepare(libraries['small-lit']!);
    define();
    const element = create();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    log.length = 0;
    element.firstName = 'Sam';
    element.requestUpdate();
    await element.updateComplete;
    expect(log).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(log.filter((entry) => entry === 'rendered')).to.have.length(1);
    element.remove();
  });
});
