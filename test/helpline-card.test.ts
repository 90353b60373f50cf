import {expect, fixture, html} from '@open-wc/testing';
import type {HelplineCallEvent} from '../src/elements/helpline-card/helpline-card.ts';
import {HelplineCard} from '../src/elements/helpline-card/helpline-card.define.ts';
import {part, parts, showsOwnText, textOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

const ids = 'nspcc childline police-999 police-101';

/** A card, from the tag as a webmaster writes it. */
const cardOf = async (tag: string): Promise<HelplineCard> => {
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.innerHTML = tag;
  const card = home.querySelector('helpline-card')!;
  await card.updateComplete;
  return card;
};

const changed = async (card: HelplineCard, attribute: string, value: string | null) => {
  if (value === null) card.removeAttribute(attribute);
  else card.setAttribute(attribute, value);
  await card.updateComplete;
};

/** Clicks a number, but keeps the browser from opening a dialler. */
const call = (link: HTMLElement): boolean => {
  let dials = false;
  const stop = (event: Event) => {
    dials = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stop, {once: true});
  link.click();
  return dials;
};

describe('<helpline-card>', () => {
  for (const tag of [
    '<helpline-card></helpline-card>',
    '<helpline-card audience="young-people" helpline="childline police-101"></helpline-card>',
    '<helpline-card compact></helpline-card>',
    '<helpline-card lang="ar" dir="rtl" heading-level="4"></helpline-card>',
  ])
    it(`is accessible: ${tag}`, async () => {
      await expect(await cardOf(tag)).to.be.accessible();
    });

  it('shows the NSPCC, Childline and 999 without attributes, and does not warn', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    expect(texts(card, 'name')).to.deep.equal(['NSPCC helpline', 'Childline']);
    expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
    expect(parts(card, 'number').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:08088005000',
      'tel:08001111',
      'tel:999',
    ]);
    expect(texts(card, 'emergency')).to.deep.equal([
      'If a child is in danger right now, call the police: 999',
    ]);
    expect(showsOwnText(card)).to.be.false;
    expect(warnings()).to.deep.equal([]);
  });

  it('says who each helpline is for, what a call costs, and whether a bill or the phone shows the call', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    expect(texts(card, 'purpose')).to.deep.equal([
      'Support and advice for adults who are worried about a child',
      'For children and young people under 19',
    ]);
    expect(texts(card, 'facts')).to.deep.equal([
      'Free to call.',
      'Free to call. It does not show on an itemised phone bill, but it does show in the phone’s own call list.',
    ]);
    expect(textOf(part(card, 'notes'))).to.include('Relay UK: dial 18001 before the number');
    expect(textOf(part(card, 'notes'))).to.include('call 999 and press 55 when you are asked');
  });

  it('links to the NSPCC’s email address without a referrer', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    expect(texts(card, 'link')).to.deep.equal(['Email help@nspcc.org.uk']);
    expect(part(card, 'link')!.getAttribute('href')).to.equal('mailto:help@nspcc.org.uk');
    expect(part(card, 'link')!.getAttribute('rel')).to.equal('noreferrer');
  });

  it('says nothing about opening hours, because the campaign does not know them', async () => {
    const card = await cardOf(
      '<helpline-card helpline="nspcc childline police-101"></helpline-card>',
    );
    expect(textOf(part(card, 'base'))).not.to.match(/open|closed/i);
  });

  for (const [helpline, names] of [
    ['childline', ['Childline']],
    ['nspcc', ['NSPCC helpline']],
    ['police-101', ['Police']],
    ['childline nspcc', ['NSPCC helpline', 'Childline']],
    [' childline,\n police-101 ', ['Childline', 'Police']],
    ['childline childline', ['Childline']],
    // Every card has the emergency line. Naming it removes no other helpline, and does not show it twice.
    ['police-999', ['NSPCC helpline', 'Childline']],
    ['police-999 childline', ['Childline']],
    ['', ['NSPCC helpline', 'Childline']],
    [' , ', ['NSPCC helpline', 'Childline']],
  ] as const)
    it(`helpline=${JSON.stringify(helpline)} shows ${names.join(', ')}, and 999`, async () => {
      const card = await cardOf(`<helpline-card helpline="${helpline}">Ours</helpline-card>`);
      expect(texts(card, 'name')).to.deep.equal(names);
      expect(texts(card, 'number').filter((number) => number === '999')).to.have.length(1);
      expect(textOf(part(card, 'emergency'))).to.match(/999$/);
      expect(showsOwnText(card)).to.be.false;
      expect(warnings()).to.deep.equal([]);
    });

  it('leaves an unknown helpline out, warns once, and shows the others', async () => {
    const tag = '<helpline-card helpline="childline chidline">Our words</helpline-card>';
    const card = await cardOf(tag + tag);
    expect(texts(card, 'name')).to.deep.equal(['Childline']);
    expect(showsOwnText(card)).to.be.false;
    expect(warnings()).to.deep.equal([
      `<helpline-card> cannot use helpline="childline chidline". Use one or more of: ${ids}.`,
    ]);
  });

  it('keeps the page’s own text, and 999, when it knows none of the helplines', async () => {
    const card = await cardOf(
      '<helpline-card helpline="samaritans"><a href="tel:116123">116 123</a></helpline-card>',
    );
    expect(showsOwnText(card)).to.be.true;
    expect(texts(card, 'number')).to.deep.equal(['999']);
    expect(warnings()).to.have.length(1);
    await expect(card).to.be.accessible();
  });

  for (const [what, content] of [
    ['nothing', ''],
    ['white space', ' \n\t&nbsp; '],
    ['an editor’s comment', '<!-- wp:html -->\n'],
  ])
    it(`shows the usual helplines when it knows none of them and the tag has only ${what} inside`, async () => {
      const card = await cardOf(`<helpline-card helpline="chldline">${content}</helpline-card>`);
      expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
      expect(showsOwnText(card)).to.be.false;
    });

  it('shows Childline first to a young person, and speaks to the reader', async () => {
    const card = await cardOf('<helpline-card audience="young-people"></helpline-card>');
    expect(texts(card, 'heading')).to.deep.equal(['Someone to talk to']);
    expect(texts(card, 'name')).to.deep.equal(['Childline', 'NSPCC helpline']);
    expect(texts(card, 'number')).to.deep.equal(['0800 1111', '0808 800 5000', '999']);
    expect(texts(card, 'purpose')).to.deep.equal([
      'For you, if you are under 19. Talk about anything.',
      'For a parent, carer or other adult who is worried',
    ]);
    expect(textOf(part(card, 'emergency'))).to.equal(
      'If you are in danger right now, call the police: 999',
    );
    expect(warnings()).to.deep.equal([]);
  });

  for (const audience of ['', 'parents', 'practitioners'])
    it(`shows the NSPCC first to audience="${audience}"`, async () => {
      const card = await cardOf(`<helpline-card audience="${audience}"></helpline-card>`);
      expect(texts(card, 'heading')).to.deep.equal(['Worried about a child?']);
      expect(texts(card, 'name')).to.deep.equal(['NSPCC helpline', 'Childline']);
      expect(warnings()).to.deep.equal([]);
    });

  it('speaks to parents when it does not know the audience, and warns once', async () => {
    const card = await cardOf('<helpline-card audience="children"></helpline-card>'.repeat(3));
    expect(texts(card, 'heading')).to.deep.equal(['Worried about a child?']);
    expect(warnings()).to.deep.equal([
      '<helpline-card> cannot use audience="children". Use one of: parents, young-people, practitioners.',
    ]);
  });

  it('follows its attributes, and shows the default when they are emptied or removed', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    for (const gone of ['', null]) {
      await changed(card, 'helpline', 'childline');
      await changed(card, 'audience', 'young-people');
      expect(texts(card, 'number')).to.deep.equal(['0800 1111', '999']);
      await changed(card, 'helpline', gone);
      await changed(card, 'audience', gone);
      expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
    }
    expect(warnings()).to.deep.equal([]);
  });

  for (const [written, level] of [
    ...(['2', '3', '4', '5', '6'] as const).map((n) => [` heading-level="${n}"`, n] as const),
    ['', '2'],
    [' heading-level=""', '2'],
  ] as const)
    it(`has a heading of level ${level} in the page’s outline with <helpline-card${written}>`, async () => {
      const card = await cardOf(`<helpline-card${written}></helpline-card>`);
      expect(part(card, 'heading')!.localName).to.equal(`h${level}`);
      expect(warnings()).to.deep.equal([]);
    });

  for (const wrong of ['1', '7', '0', '2.5', 'h3', 'NaN', '-3'])
    it(`has a heading of level 2, with a warning, when heading-level="${wrong}"`, async () => {
      const card = await cardOf(`<helpline-card heading-level="${wrong}"></helpline-card>`);
      expect(part(card, 'heading')!.localName).to.equal('h2');
      expect(warnings()).to.deep.equal([
        `<helpline-card> cannot use heading-level="${wrong}". Use one of: 2, 3, 4, 5, 6.`,
      ]);
    });

  it('lists its helplines as a list', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    expect(part(card, 'helplines')!.localName).to.equal('ul');
    expect([...part(card, 'helplines')!.children].map((item) => item.localName)).to.deep.equal([
      'li',
      'li',
    ]);
  });

  it('takes no room when it is hidden', async () => {
    const card = await cardOf('<helpline-card hidden></helpline-card>');
    expect(card.getBoundingClientRect()).to.include({width: 0, height: 0});
    card.hidden = false;
    expect(card.getBoundingClientRect().height).to.be.above(100);
  });

  it('works after it has been moved, and as a clone', async () => {
    const card = await cardOf(
      '<section></section><helpline-card helpline="childline"></helpline-card>',
    );
    card.previousElementSibling!.append(card);
    const copy = card.cloneNode(true) as HelplineCard;
    card.after(copy);
    await copy.updateComplete;
    for (const one of [card, copy]) {
      await changed(one, 'audience', 'young-people');
      expect(texts(one, 'heading')).to.deep.equal(['Someone to talk to']);
      expect(texts(one, 'number')).to.deep.equal(['0800 1111', '999']);
      const calls: Event[] = [];
      one.addEventListener('helpline-call', (event) => calls.push(event));
      call(part(one, 'number')!);
      expect(calls).to.have.length(1);
    }
  });

  it('takes properties that the page has set before the script arrived', async () => {
    const late = document.createElement('late-helpline-card') as HelplineCard;
    late.helpline = 'childline';
    late.audience = 'young-people';
    (await fixture<HTMLElement>(html`<div></div>`)).append(late);
    customElements.define('late-helpline-card', class extends HelplineCard {});
    await late.updateComplete;
    expect(texts(late, 'number')).to.deep.equal(['0800 1111', '999']);
    expect(texts(late, 'heading')).to.deep.equal(['Someone to talk to']);
  });
});

describe('a call from <helpline-card>', () => {
  it('fires one event that names the helpline, and dials', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    const calls: Event[] = [];
    card.parentElement!.addEventListener('helpline-call', (event) => calls.push(event));
    for (const link of parts(card, 'number')) expect(call(link)).to.be.true;
    expect(calls).to.have.length(3);
    expect(calls.map((event) => (event as HelplineCallEvent).helpline)).to.deep.equal([
      'nspcc',
      'childline',
      'police-999',
    ]);
    expect(calls.map((event) => (event as HelplineCallEvent).phone)).to.deep.equal([
      '0808 800 5000',
      '0800 1111',
      '999',
    ]);
    for (const event of calls)
      expect(event).to.include({bubbles: true, composed: true, cancelable: true, target: card});
  });

  it('is not dialled when the page cancels the event', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    card.addEventListener('helpline-call', (event) => event.preventDefault());
    for (const link of parts(card, 'number')) expect(call(link)).to.be.false;
  });

  it('fires no event when the visitor follows another link instead', async () => {
    const card = await cardOf('<helpline-card></helpline-card>');
    let calls = 0;
    card.addEventListener('helpline-call', () => calls++);
    expect(call(part(card, 'link')!)).to.be.true;
    expect(calls).to.equal(0);
  });
});
