import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {webAddress} from '../src/internal/address.ts';

const hostile = [
  // Scripts. Browsers ignore case, leading control characters, and line breaks inside the scheme.
  ...['javascript:alert(1)', 'JavaScript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)'],
  ...['java\nscript:alert(1)', 'java\tscript:alert(1)', 'java\r\nscript:alert(1)'],
  ...['j\na\nv\na\ns\nc\nr\ni\np\nt\n:alert(1)', 'javascript\n:alert(1)', '\tjavascript:alert(1)'],
  ...['\0javascript:alert(1)', '\u0001javascript:alert(1)', '\u001f\u0000javascript:alert(1)'],
  ...['javascript://nspcc.org.uk/%0aalert(1)', 'javascript:/*https://nspcc.org.uk*/alert(1)'],
  ...['javascript:', 'javascript:void 0', 'livescript:alert(1)', 'mocha:alert(1)'],
  ...['vbscript:msgbox(1)', 'VbScRiPt:msgbox(1)', 'vb\nscript:msgbox(1)', 'jscript:alert(1)'],
  // Documents and files that are not web pages.
  ...['data:text/html,<script>alert(1)</script>', 'DATA:text/html,x', 'da\tta:text/html,x'],
  ...['data:text/html;base64,PHNjcmlwdD4=', 'data:image/svg+xml,<svg onload=alert(1)>', 'data:,'],
  ...['blob:https://nspcc.org.uk/6e1b', 'blob:null/6e1b', 'BLOB:http://nspcc.org.uk/1', 'blob:'],
  ...['filesystem:https://nspcc.org.uk/temporary/x.html', 'file:///etc/passwd', 'file://server/x'],
  ...['about:blank', 'about:srcdoc', 'view-source:https://nspcc.org.uk', 'chrome://settings'],
  ...['resource://gre/', 'moz-extension://6e1b/x.html', 'jar:https://nspcc.org.uk!/x.html'],
  // Addresses that open other programs.
  ...['ftp://nspcc.org.uk', 'ws://nspcc.org.uk', 'wss://nspcc.org.uk', 'feed:https://nspcc.org.uk'],
  ...['mailto:help@nspcc.org.uk', 'tel:999', 'sms:85258', 'skype:x', 'ms-settings:', 'steam://x'],
  ...['intent://nspcc.org.uk#Intent;scheme=https;end', 'web+nspcc:x', 'x:y', 'urn:nspcc'],
  // Addresses of another site than they seem: the text before the @ is a user name.
  ...['https://nspcc.org.uk@evil.example', 'https://nspcc.org.uk:443@evil.example/help'],
  ...['https://nspcc.org.uk%2f@evil.example', 'https://user:secret@nspcc.org.uk'],
  ...[
    'https://:secret@evil.example',
    '//nspcc.org.uk@evil.example',
    'https:\\\\nspcc.org.uk@evil.example',
  ],
  ...['ht\ntps://nspcc.org.uk@evil.example', '\\\\nspcc.org.uk@evil.example', '/\\a@evil.example'],
  // Texts that a browser would read as a path on the page's own site, or as another address than the author meant.
  ...[
    'www.nspcc.org.uk',
    'https:nspcc.org.uk',
    'http:nspcc.org.uk',
    'HTTPS:nspcc.org.uk',
    ' https:nspcc.org.uk',
  ],
  ...['https:/nspcc.org.uk', 'ht\ntps:nspcc.org.uk', 'http\n:nspcc.org.uk', 'http:\n/nspcc.org.uk'],
  ...['\u0001http:nspcc.org.uk', '\u001f http:nspcc.org.uk', 'http:', 'http:?x', 'http:#x'],
  // Texts that are no address at all.
  ...['https://', 'https://?', 'http://[::1', 'https://nspcc.org.uk:99999/'],
  ...['https://%00.example', 'https://nspcc<b>.org.uk', 'https://nspcc.org.uk:port', 'https://a|b'],
];

describe('the address of a web page', () => {
  for (const written of hostile)
    it(`does not exist for ${JSON.stringify(written)}`, () => {
      expect(webAddress(written)).to.be.undefined;
    });

  for (const [written, address] of [
    ['https://www.nspcc.org.uk/help', 'https://www.nspcc.org.uk/help'],
    ['http://example.org', 'http://example.org/'],
    [' HTTPS://Example.org/A ', 'https://example.org/A'],
    ['https://example.org/@user?to=a@b.cd#@c', 'https://example.org/@user?to=a@b.cd#@c'],
    ['//example.org/help', `${location.protocol}//example.org/help`],
    ['/help', `${location.origin}/help`],
    ['/help?at=12:30#a:b', `${location.origin}/help?at=12:30#a:b`],
    ['?topic=a:b', `${location.origin}${location.pathname}?topic=a:b`],
  ] as const)
    it(`of ${JSON.stringify(written)} is ${address}`, () => {
      expect(webAddress(written)).to.equal(address);
    });

  it('reveals look-alike letters in the name of a host', () => {
    // The first letter is Cyrillic.
    expect(webAddress('https://сhildline.org.uk')).to.equal('https://xn--hildline-ech.org.uk/');
  });

  it('is relative to the page’s <base>', () => {
    const base = document.createElement('base');
    base.href = 'https://school.example/safe/';
    document.head.append(base);
    try {
      expect(webAddress('help')).to.equal('https://school.example/safe/help');
      expect(webAddress('https:nspcc.org.uk')).to.be.undefined;
      expect(webAddress('\u0001ht\ntps:nspcc.org.uk')).to.be.undefined;
    } finally {
      base.remove();
    }
  });

  const anything = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.webUrl({withFragments: true, withQueryParameters: true}),
    fc
      .array(
        fc.constantFrom(
          ...['javascript', 'https', 'http', 'data', 'blob', ':', ':', '/', '//', '\\', '@', '#'],
          ...['?', '.', ' ', '\n', '\t', '\0', '\u0001', 'nspcc.org.uk', 'evil.example', '%0a'],
        ),
        {maxLength: 12},
      )
      .map((pieces) => pieces.join('')),
  );

  it('is never a script, has no user name, and is the address that a link opens, whatever is written', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const address = webAddress(text);
        if (address === undefined) return;
        const link = document.createElement('a');
        // Give the browser the text itself, not the address that we make of it.
        link.setAttribute('href', text);
        expect(link.protocol).to.be.oneOf(['http:', 'https:']);
        expect(link.username + link.password).to.equal('');
        expect(address).to.equal(link.href);
        expect(webAddress(address)).to.equal(address);
      }),
      {numRuns: 2000},
    );
  });

  it('opens the written site, never a path with that name on the page’s own site', () => {
    const noise = fc.stringMatching(/^[\t\n\r]?$/);
    const scheme = fc
      .tuple(fc.constantFrom('', ' ', '\0', '\u001f'), noise, noise, noise)
      .map(([before, a, b, c]) => `${before}ht${a}tp${b}${location.protocol.slice(4, -1)}${c}`);
    fc.assert(
      fc.property(scheme, fc.constantFrom('', '/', '\n', '\\'), (start, slash) => {
        const address = webAddress(`${start}:${slash}nspcc.org.uk`);
        if (address !== undefined) expect(new URL(address).host).to.equal('nspcc.org.uk');
      }),
    );
  });
});
