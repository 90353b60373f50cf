import {expect} from '@open-wc/testing';
import {defineElement} from '../src/internal/define-element.ts';
import {warnings} from './helpers/warnings.ts';

let count = 0;
/** A tag that no other test has defined: nothing can undefine it. */
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

describe('a script that comes twice', () => {
  it('defines its element, and says nothing about it', () => {
    const tag = newTag();
    defineElement(tag, newClass('first'));
    expect(shown(tag)).to.equal('first');
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps the first copy, and names the tag once', () => {
    const tag = newTag();
    defineElement(tag, newClass('first'));
    defineElement(tag, newClass('second'));
    expect(shown(tag)).to.equal('first');
    expect(warnings()).to.deep.equal([
      `<${tag}> is already defined by another script, so this copy is not used. Load it once.`,
    ]);
  });

  it('goes on to define the elements that only the second copy has', () => {
    const [old, added] = [newTag(), newTag()];
    defineElement(old, newClass('first'));
    defineElement(old, newClass('second'));
    defineElement(added, newClass('second'));
    expect(shown(added)).to.equal('second');
    expect(warnings()).to.have.length(1);
  });

  it('keeps what another library has under the same tag', () => {
    const tag = newTag();
    customElements.define(tag, newClass('theirs'));
    defineElement(tag, newClass('ours'));
    expect(shown(tag)).to.equal('theirs');
    expect(warnings()).to.have.length(1);
  });

  it('says nothing when the very same class comes again, as from a bundler’s shared module', () => {
    const tag = newTag();
    const same = newClass('same');
    defineElement(tag, same);
    defineElement(tag, same);
    expect(shown(tag)).to.equal('same');
    expect(warnings()).to.deep.equal([]);
  });

  it('does not hide a mistake of ours: one class under two tags', () => {
    const same = newClass('same');
    defineElement(newTag(), same);
    expect(() => defineElement(newTag(), same)).to.throw();
  });
});
