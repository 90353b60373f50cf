import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dialAddress, mailAddress} from '../src/internal/address.ts';

/** Random texts, and texts made of the pieces of addresses. */
const anything = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc
    .array(
      fc.constantFrom(
        ...['javascript', 'https', 'http', 'data', ':', '/', '//', '\\', '@', '#', '?', '.', ' '],
        ...['\n', '\t', '\0', 'nspcc.org.uk', 'evil.example', '%0a', '+44', '(0)', '0', '9', '-'],
      ),
      {maxLength: 12},
    )
    .map((pieces) => pieces.join('')),
);

const digit = fc.integer({min: 0, max: 9});
/** Characters that people write between digits. */
const separator = fc.constantFrom('', '', ' ', '\u00a0', '-', '.', '\u2011', '\u2013', ' (', ') ');

describe('the address that dials', () => {
  for (const [written, dialled] of [
    ['999', 'tel:999'],
    ['101', 'tel:101'],
    ['116 123', 'tel:116123'],
    ['0800 1111', 'tel:08001111'],
    ['0808 800 5000', 'tel:08088005000'],
    ['(01228) 606 060', 'tel:01228606060'],
    ['01228-606-060', 'tel:01228606060'],
    ['01228.606.060', 'tel:01228606060'],
    ['01228\u2013606\u2011060', 'tel:01228606060'],
    ['\u00a001228\u00a0606060\n', 'tel:01228606060'],
    ['+44 1228 606060', 'tel:+441228606060'],
    ['0044 1228 606060', 'tel:00441228606060'],
  ] as const)
    it(`of ${JSON.stringify(written)} is ${dialled}`, () => {
      expect(dialAddress('tel', written)).to.equal(dialled);
    });

  // After a country code, a call with the bracketed zero does not connect.
  for (const written of [
    '+44 (0)1228 606060',
    '+44(0)1228 606060',
    ' +44 (0) 1228 606060',
    '+44-(0)1228-606060',
    '+44.(0)1228.606060',
    '(+44) (0)1228 606060',
  ])
    it(`leaves the bracketed zero out of ${JSON.stringify(written)}`, () => {
      expect(dialAddress('tel', written)).to.equal('tel:+441228606060');
    });

  it('leaves the bracketed zero out after 00 too', () => {
    expect(dialAddress('tel', '0044 (0)1228 606060')).to.equal('tel:00441228606060');
  });

  it('keeps a bracketed zero where there is no country code', () => {
    expect(dialAddress('tel', '(0)800 1111')).to.equal('tel:08001111');
    expect(dialAddress('tel', '0800 (0)11')).to.equal('tel:0800011');
  });

  it('has the same form for text messages', () => {
    expect(dialAddress('sms', '85258')).to.equal('sms:85258');
    expect(dialAddress('sms', '07860 003 967')).to.equal('sms:07860003967');
  });

  for (const written of [
    ...['', ' ', '9', '99', '+', '+99', 'call us', 'O800 1111', '0800 llll', '0800 CHILD'],
    ...['999 or 101', '999/101', '999,101', '999;ext=1', '999#', '*67 999', '999p1', '9+99'],
    ...['++44 1228 606060', '1234567890123456', '0808 800 5000 0800 1111', 'tel:999', '9\u20099x'],
    ...['\u0669\u0669\u0669', '９９９', '\u202e999', '999\u200b', '9\u00ad99', '<b>999</b>'],
    ...['javascript:999', '999\0', '0x999', '1e3', 'NaN', 'Infinity', 'null', 'undefined'],
  ])
    it(`does not exist for ${JSON.stringify(written)}`, () => {
      expect(dialAddress('tel', written)).to.be.undefined;
    });

  it('has all the written digits in their order, whatever separates them', () => {
    const number = fc.array(fc.tuple(separator, digit), {minLength: 3, maxLength: 15});
    fc.assert(
      fc.property(number, (pieces) => {
        const digits = pieces.map(([, one]) => one).join('');
        // Two zeros start a country code, which is tested above.
        fc.pre(!digits.startsWith('00'));
        expect(dialAddress('tel', pieces.flat().join(''))).to.equal(`tel:${digits}`);
      }),
    );
  });

  it('does not exist for a text that contains more than a number', () => {
    const more = anything.filter((text) => /[^\d\s+().\u2010-\u2013-]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom('999', '0800 1111'), more, (number, text) => {
        expect(dialAddress('tel', number + text)).to.be.undefined;
        expect(dialAddress('tel', text + number)).to.be.undefined;
      }),
    );
  });

  it('has a country code only when the page writes one', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const address = dialAddress('tel', text);
        if (address === undefined) return;
        expect(address).to.match(/^tel:\+?\d{3,15}$/);
        expect(address.includes('+')).to.equal(text.includes('+'));
      }),
    );
  });
});

describe('the address of an email', () => {
  for (const written of ['help@nspcc.org.uk', "o'neil+help@a-b.example.org", 'a@b.cd'])
    it(`of ${written} has mailto: before it`, () => {
      expect(mailAddress(written)).to.equal(`mailto:${written}`);
    });

  for (const written of [
    ...['', 'help', 'help@', '@nspcc.org.uk', 'help@nspcc', 'help@nspcc.', 'help@.org.uk'],
    ...['help@@nspcc.org.uk', 'a@b.cd, e@f.gh', 'a@b.cd;e@f.gh', 'Help <help@nspcc.org.uk>'],
    ...['help@nspcc.org.uk?bcc=x@evil.example', 'a@b.cd&cc=x@evil.example', 'a@b.cd?subject=x'],
    ...[
      'a%40evil.example@b.cd',
      'a@b.cd#x',
      'a@b.cd/',
      'a@b..cd',
      'a b@c.de',
      'a@b.cd\nBcc: x@y.zz',
    ],
    ...[
      'mailto:help@nspcc.org.uk',
      'javascript:a@b.cd',
      'a@b.cd\0',
      'hеlp@nspcc.org.uk',
      'a@[::1]',
    ],
  ])
    it(`does not exist for ${JSON.stringify(written)}`, () => {
      expect(mailAddress(written)).to.be.undefined;
    });

  it('has the written recipient alone, and no subject or other field', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), anything), (text) => {
        const address = mailAddress(text);
        if (address === undefined) return;
        const {protocol, pathname, search, hash} = new URL(address);
        expect([protocol, pathname, search, hash]).to.deep.equal(['mailto:', text, '', '']);
        expect(text.split('@')).to.have.length(2);
      }),
    );
  });

  it('is checked within half a second, however long the text is', () => {
    const start = performance.now();
    mailAddress(`${'a.'.repeat(50_000)}@${'b-.'.repeat(50_000)}!`);
    mailAddress(`a@${'-'.repeat(50_000)}${'.b'.repeat(50_000)}@`);
    dialAddress('tel', `+${'4 '.repeat(100_000)}(1)`);
    expect(performance.now() - start).to.be.below(500);
  });
});
