/* A helpline of the page's own. helpline-card.hours.test.ts tests its opening hours. */
import {expect, fixture, html} from '@open-wc/testing';
import {
  HelplineCallEvent,
  type HelplineCard,
} from '../src/elements/helpline-card/helpline-card.define.ts';
import {part, parts, showsOwnText, textOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

type Attributes = Record<string, string>;

const cardWith = async (attributes: Attributes, ownText = ''): Promise<HelplineCard> => {
  const card = document.createElement('helpline-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.innerHTML = ownText;
  (await fixture<HTMLElement>(html`<div></div>`)).append(card);
  await card.updateComplete;
  return card;
};

const hrefs = (card: HelplineCard) =>
  [...card.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));

const safety = {
  label: 'Safety line',
  phone: '(01228) 606 060',
  sms: '85258',
  email: 'help@example.org',
  href: 'https://example.org/help?page=1',
};

const link = '<a href="tel:01228606060">01228 606060</a>';

describe('<helpline-card> with a helpline of the page’s own', () => {
  it('is accessible', async () => {
    await expect(await cardWith({...safety, hours: 'Mo-Su 00:00-24:00'})).to.be.accessible();
    await expect(await cardWith({label: 'Safety line', phone: 'ask'}, link)).to.be.accessible();
  });

  it('shows the helpline’s name, its number, and the other ways to reach it', async () => {
    const card = await cardWith(safety);
    expect(texts(card, 'name')).to.deep.equal(['Safety line']);
    expect(texts(card, 'number')).to.deep.equal(['(01228) 606 060', '999']);
    expect(texts(card, 'link')).to.deep.equal([
      'Text 85258',
      'Email help@example.org',
      'Website example.org',
    ]);
    expect(hrefs(card)).to.deep.equal([
      'tel:01228606060',
      'sms:85258',
      'mailto:help@example.org',
      'https://example.org/help?page=1',
      'tel:999',
    ]);
    expect(showsOwnText(card)).to.be.false;
    expect(warnings()).to.deep.equal([]);
  });

  it('says nothing about costs, hours or purpose, which it does not know', async () => {
    const card = await cardWith(safety);
    for (const name of ['facts', 'hours', 'purpose']) expect(parts(card, name).length).to.equal(0);
  });

  it('never translates what the page has written', async () => {
    const card = await cardWith(safety);
    for (const node of [part(card, 'name')!, part(card, 'number')!])
      expect(node.getAttribute('translate')).to.equal('no');
    for (const node of parts(card, 'link').map((one) => one.querySelector('bdi')!))
      expect(node.getAttribute('translate')).to.equal('no');
  });

  it('sends no referrer to the helpline’s web page', async () => {
    for (const node of parts(await cardWith(safety), 'link'))
      expect(node.getAttribute('rel')).to.equal('noreferrer');
  });

  for (const [name, value] of Object.entries(safety).slice(1))
    it(`shows a helpline with nothing but ${name}="${value}"`, async () => {
      const card = await cardWith({[name]: value});
      expect(hrefs(card)).to.have.length(2);
      expect(texts(card, 'number').at(-1)).to.equal('999');
      expect(parts(card, 'name').length).to.equal(0);
      expect(warnings()).to.deep.equal([]);
    });

  it('shows the page’s own helpline before the campaign’s when the page chooses both', async () => {
    const card = await cardWith({...safety, helpline: 'childline'});
    expect(texts(card, 'name')).to.deep.equal(['Safety line', 'Childline']);
    expect(texts(card, 'number')).to.deep.equal(['(01228) 606 060', '0800 1111', '999']);
  });

  it('calls the helpline “own” in the event', async () => {
    const card = await cardWith(safety);
    const calls: Event[] = [];
    card.addEventListener('helpline-call', (event) => calls.push(event));
    // Cancel the click, so that the browser opens no dialler.
    addEventListener('click', (event) => event.preventDefault(), {once: true});
    part(card, 'number')!.click();
    expect(calls).to.have.length(1);
    expect(calls[0]).to.be.instanceOf(HelplineCallEvent);
    expect(calls[0]).to.include({helpline: 'own', phone: '(01228) 606 060'});
  });

  it('shows the real host name of a web address', async () => {
    const card = await cardWith({href: 'https://nspcc.org.uk.evil.example/nspcc.org.uk'});
    expect(texts(card, 'link')).to.deep.equal(['Website nspcc.org.uk.evil.example']);
  });

  for (const [name, value, hint] of [
    ['phone', 'call us', 'a number such as 01632 960123'],
    ['phone', '01228 6060 or 999', 'a number such as 01632 960123'],
    ['sms', 'SHOUT', 'a number such as 85258, or SHOUT to 85258'],
    ['sms', 'give us a shout to 85258', 'a number such as 85258, or SHOUT to 85258'],
    ['email', 'help(at)example.org', 'an address such as help@example.org'],
    ['email', 'a@b.cd?bcc=x@evil.example', 'an address such as help@example.org'],
    ['href', 'javascript:alert(1)', 'a web address such as https://example.org/help'],
    ['href', 'java\nscript:alert(2)', 'a web address such as https://example.org/help'],
    ['href', 'data:text/html,x', 'a web address such as https://example.org/help'],
    ['href', 'https:nspcc.org.uk', 'a web address such as https://example.org/help'],
    ['href', 'https://nspcc.org.uk@evil.example', 'a web address such as https://example.org/help'],
  ] as const) {
    it(`keeps the page’s own text when ${name}=${JSON.stringify(value)} cannot be used`, async () => {
      const card = await cardWith({label: 'Safety line', [name]: value}, link);
      expect(showsOwnText(card)).to.be.true;
      expect(hrefs(card)).to.deep.equal(['tel:999']);
      expect(warnings()).to.deep.equal([
        `<helpline-card> cannot use ${name}="${value}". Use ${hint}.`,
      ]);
    });

    it(`shows the other way to reach it beside the bad ${name}=${JSON.stringify(value)}, and the page’s own text`, async () => {
      const right = name === 'phone' ? 'email' : 'phone';
      const card = await cardWith({[name]: value, [right]: safety[right]}, link);
      expect(showsOwnText(card)).to.be.true;
      expect(hrefs(card)).to.have.length(2);
      expect(textOf(part(card, 'helplines'))).to.include(safety[right]);
      expect(textOf(part(card, 'base'))).not.to.include(value);
    });

    it(`shows the usual helplines when ${name}=${JSON.stringify(value)} is bad and the page has no own text`, async () => {
      const card = await cardWith({label: 'Safety line', [name]: value});
      expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
    });
  }

  it('keeps the page’s own text when the helpline has a name but no way to reach it', async () => {
    const card = await cardWith({label: 'Safety line'}, link);
    expect(texts(card, 'name')).to.deep.equal(['Safety line']);
    expect(showsOwnText(card)).to.be.true;
    expect(texts(card, 'number')).to.deep.equal(['999']);
    expect(warnings()).to.deep.equal([
      '<helpline-card> cannot use phone="". Use a number such as 01632 960123.',
    ]);
  });

  it('leaves the page’s own text out when everything is right', async () => {
    expect(showsOwnText(await cardWith(safety, link))).to.be.false;
    expect(warnings()).to.deep.equal([]);
  });

  for (const gone of ['', null])
    it(`shows the usual helplines again when its attributes are ${gone === null ? 'removed' : 'emptied'}`, async () => {
      const card = await cardWith({...safety, hours: 'Mo-Su 00:00-24:00'}, link);
      for (const name of [...Object.keys(safety), 'hours'])
        if (gone === null) card.removeAttribute(name);
        else card.setAttribute(name, gone);
      await card.updateComplete;
      expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
      expect(parts(card, 'hours').length).to.equal(0);
      expect(warnings()).to.deep.equal([]);
    });

  it('shows markup in an attribute as text', async () => {
    const card = await cardWith({...safety, label: '<img src=x onerror=alert(1)><b>Line</b>'});
    expect(texts(card, 'name')).to.deep.equal(['<img src=x onerror=alert(1)><b>Line</b>']);
    expect(part(card, 'name')!.childElementCount).to.equal(0);
  });

  it('accepts numbers and lists that a framework sets as properties', async () => {
    const card = await cardWith({});
    Object.assign(card, {phone: 101, helpline: ['childline']});
    await card.updateComplete;
    expect(texts(card, 'number')).to.deep.equal(['101', '0800 1111', '999']);
    expect(warnings()).to.deep.equal([]);
  });

  it('names in its warning a bad value that a script has set as a property', async () => {
    const card = await cardWith({}, link);
    card.phone = 'ring us';
    await card.updateComplete;
    expect(showsOwnText(card)).to.be.true;
    expect(warnings()).to.deep.equal([
      '<helpline-card> cannot use phone="ring us". Use a number such as 01632 960123.',
    ]);
  });
});
