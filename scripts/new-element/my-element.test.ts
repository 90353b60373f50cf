import {expect, fixture} from '@open-wc/testing';
import '../src/elements/my-element/my-element.define.ts';
import type {MyElement} from '../src/elements/my-element/my-element.ts';
import {part, textOf} from './helpers/shadow.ts';

const show = (content = '') => fixture<MyElement>(`<my-element>${content}</my-element>`);

describe('<my-element>', () => {
  it('is accessible', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('says what it is for', async () => {
    const element = await show();
    expect(textOf(part(element, 'heading'))).to.equal('Heading of my-element');
    expect(textOf(part(element, 'summary'))).to.equal('What my-element says, in one sentence.');
  });

  it('takes the place of the page’s own text', async () => {
    const element = await show('<a href="https://www.nspcc.org.uk/">NSPCC</a>');
    expect(element.querySelector('a')!.checkVisibility()).to.be.false;
  });
});
