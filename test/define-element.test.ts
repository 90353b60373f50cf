import {expect} from '@open-wc/testing';
import {defineElement} from '../src/internal/define-element.ts';
import {version} from '../src/internal/version.ts';
import {warnings} from './helpers/warnings.ts';

let count = 0;
/** A new tag for each test, because a tag cannot be undefined again. */
const newTag = () => `test-defined-${++count}`;

const newClass = (says: string) =>
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = says;
    }
  };

const shown = (tag: string) => {
  const element = document.createElement(tag);
  document.body.append(element);
  const text = element.textContent;
  element.remove();
  return text;
};

describe('a script that is loaded twice', () => {
  it('defines its element the first time, without a warning', () => {
    const tag = newTag();
    defineElement(tag, newClass('first'));
    expect(shown(tag)).to.equal('first');
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps the first copy, and names its version in one warning for all tags', () => {
    for (const tag of [newTag(), newTag()]) {
      const older: CustomElementConstructor & {itsNotOk?: string} = newClass('older');
      older.itsNotOk = '0.0.1';
      customElements.define(tag, older);
      defineElement(tag, newClass('newer'));
      expect(shown(tag)).to.equal('older');
    }
    expect(warnings()).to.deep.equal([
      `its-not-ok 0.0.1 is already on this page, so its-not-ok ${version} is not used. Load the script once.`,
    ]);
  });

  it('tells a second copy its own version', () => {
    const [first, second]: (CustomElementConstructor & {itsNotOk?: string})[] = [
      newClass('first'),
      newClass('second'),
    ];
    const tag = newTag();
    defineElement(tag, first!);
    expect(first!.itsNotOk).to.equal(version);
    defineElement(tag, second!);
    expect(second!.itsNotOk, 'a class that is not used').to.be.undefined;
  });

  it('goes on to define the elements that only the second copy has', () => {
    const [old, added] = [newTag(), newTag()];
    defineElement(old, newClass('first'));
    defineElement(old, newClass('second'));
    defineElement(added, newClass('second'));
    expect(shown(added)).to.equal('second');
  });

  it('keeps the element that another library has defined with the same tag', () => {
    const tag = newTag();
    customElements.define(tag, newClass('theirs'));
    defineElement(tag, newClass('ours'));
    expect(shown(tag)).to.equal('theirs');
    expect(warnings()).to.deep.equal([
      `Another <${tag}> is already on this page, so its-not-ok ${version} is not used. Load the script once.`,
    ]);
  });

  it('does not warn when the very same class is defined again, as by a bundler’s shared module', () => {
    const tag = newTag();
    const same = newClass('same');
    defineElement(tag, same);
    defineElement(tag, same);
    expect(shown(tag)).to.equal('same');
    expect(warnings()).to.deep.equal([]);
  });

  it('throws for a mistake of ours: one class with two tags', () => {
    const same = newClass('same');
    defineElement(newTag(), same);
    expect(() => defineElement(newTag(), same)).to.throw();
  });
});
