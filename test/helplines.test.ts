import {expect, fixture} from '@open-wc/testing';
import {inOrderFor, purposeFor} from '../src/campaign/audience.ts';
import {audiences, type Audience} from '../src/campaign/model.ts';
import {itsNotOk} from '../src/campaign/content/campaign.ts';
import {helplines} from '../src/campaign/content/helplines.ts';
import '../src/elements/helpline-card/helpline-card.define.ts';
import {dialAddress, mailAddress} from '../src/internal/address.ts';
import {english} from './helpers/english.ts';
import {parseDate} from '../src/time/zoned-time.ts';
import {parts, textOf} from './helpers/shadow.ts';

const msg = english;
const registry = helplines(msg);
const byId = (id: string) => registry.find((line) => line.id === id)!;
const idsFor = (audience: Audience) => inOrderFor(audience, registry).map(({id}) => id);

/** Typed digit by digit from the source documents, not copied from the registry, so that a typing error in either is found. */
const facts = {
  nspcc: {
    digits: [0, 8, 0, 8, 8, 0, 0, 5, 0, 0, 0],
    written: '0808 800 5000',
    href: 'tel:08088005000',
    source: 'Cumbria Constabulary, 2 March 2021',
    verified: '2021-03-02',
  },
  childline: {
    digits: [0, 8, 0, 0, 1, 1, 1, 1],
    written: '0800 1111',
    href: 'tel:08001111',
    source: 'Cumbria Constabulary, 2 March 2021',
    verified: '2021-03-02',
  },
  'police-999': {
    digits: [9, 9, 9],
    written: '999',
    href: 'tel:999',
    source: 'Cumbria Constabulary, 2 March 2021',
    verified: '2021-03-02',
  },
  'police-101': {
    digits: [1, 0, 1],
    written: '101',
    href: 'tel:101',
    source: 'Public guidance on 101',
    verified: '2026-11-21',
  },
};

describe('the registry of helplines', () => {
  it('has these four helplines and no other', () => {
    expect(registry.map(({id}) => id)).to.deep.equal(Object.keys(facts));
  });

  for (const [id, {digits, written, href, source, verified}] of Object.entries(facts)) {
    describe(id, () => {
      it('has the right digits, in the right groups', () => {
        expect(byId(id).phone.match(/\d/g)!.map(Number)).to.deep.equal(digits);
        expect(byId(id).phone).to.equal(written);
      });

      it('dials those digits in the local form', () => {
        expect(dialAddress('tel', byId(id).phone)).to.equal(href);
      });

      it('says where the number comes from, and when it was checked', () => {
        expect(byId(id)).to.include({source, verified});
        expect(parseDate(verified)?.precision).to.equal('day');
      });
    });
  }

  it('has the names that the helplines use themselves', () => {
    expect(registry.map(({name}) => name)).to.deep.equal([
      'NSPCC helpline',
      'Childline',
      'Police',
      'Police',
    ]);
  });

  it('says which calls are free, and which calls a bill does not show', () => {
    expect(registry.filter(({free}) => free).map(({id}) => id)).to.deep.equal([
      'nspcc',
      'childline',
    ]);
    expect(registry.filter(({unbilled}) => unbilled).map(({id}) => id)).to.deep.equal([
      'childline',
    ]);
  });

  it('has one emergency line', () => {
    expect(registry.filter(({emergency}) => emergency).map(({phone}) => phone)).to.deep.equal([
      '999',
    ]);
  });

  it('has an email address for the NSPCC alone', () => {
    expect(registry.flatMap(({email}) => email ?? [])).to.deep.equal(['help@nspcc.org.uk']);
    expect(mailAddress(byId('nspcc').email!)).to.equal('mailto:help@nspcc.org.uk');
  });

  it('has no opening hours, because published sources contradict each other', () => {
    expect(registry.filter((line) => 'hours' in line)).to.deep.equal([]);
  });

  it('is the list of helplines in the campaign', () => {
    expect(itsNotOk(msg).helplines).to.deep.equal(registry);
  });

  it('keeps numbers out of the texts for translators, where a digit could change', () => {
    for (const {purpose, young = ''} of registry)
      expect((purpose + young).replaceAll('under 19', '')).not.to.match(/\d/);
  });
});

describe('helplines for an audience', () => {
  it('begin with Childline for young people, with the NSPCC for adults', () => {
    expect(idsFor('young-people')).to.deep.equal([
      'childline',
      'nspcc',
      'police-999',
      'police-101',
    ]);
    for (const audience of ['parents', 'practitioners'] as const)
      expect(idsFor(audience)).to.deep.equal(Object.keys(facts));
  });

  it('are all there, and do not change the registry', () => {
    const before = [...registry];
    for (const audience of audiences)
      expect(inOrderFor(audience, registry)).to.have.members(registry);
    expect(registry).to.deep.equal(before);
  });

  it('speak to a young person directly, and to everybody else about a child', () => {
    expect(purposeFor('young-people', byId('childline'))).to.equal(
      'For you, if you are under 19. Talk about anything.',
    );
    for (const audience of ['parents', 'practitioners'] as const)
      expect(purposeFor(audience, byId('childline'))).to.equal(
        'For children and young people under 19',
      );
  });

  it('use the adults’ wording when there is none for young people', () => {
    expect(byId('police-101')).not.to.have.property('young');
    expect(purposeFor('young-people', byId('police-101'))).to.equal(byId('police-101').purpose);
  });
});

describe('the link that dials', () => {
  const linkTo = async (id: string): Promise<HTMLElement> => {
    const card = await fixture(`<helpline-card helpline="${id}"></helpline-card>`);
    return parts(card, 'number').find((link) => textOf(link) === byId(id).phone)!;
  };

  it('dials and shows the same number', async () => {
    for (const [id, {written, href}] of Object.entries(facts)) {
      const link = await linkTo(id);
      expect(link.getAttribute('href')).to.equal(href);
      expect(textOf(link)).to.equal(written);
    }
  });

  it('has its visible name and number as its accessible name, for visitors who use voice control', async () => {
    expect((await linkTo('childline')).getAttribute('aria-label')).to.equal('Childline 0800 1111');
    expect((await linkTo('police-999')).getAttribute('aria-label')).to.equal('Police 999');
  });

  it('is read out digit by digit', async () => {
    expect((await linkTo('nspcc')).getAttribute('aria-description')).to.equal(
      '0 8 0 8 8 0 0 5 0 0 0',
    );
    expect((await linkTo('police-999')).getAttribute('aria-description')).to.equal('9 9 9');
  });

  it('stays left to right, is never translated, and can be selected by dragging', async () => {
    const link = await linkTo('nspcc');
    expect(link.getAttribute('dir')).to.equal('ltr');
    expect(link.getAttribute('translate')).to.equal('no');
    expect(link.getAttribute('draggable')).to.equal('false');
  });
});
