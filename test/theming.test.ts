import {expect} from '@open-wc/testing';
import {brands} from '../stories/brands.ts';
import {contrast} from '../stories/lib/contrast.ts';
import {cssOf, tokensFile} from '../stories/lib/tokens-file.ts';

describe('the theming page', () => {
  it('gives designers a style sheet that a browser can read', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssOf(brands.police));
    const {style} = sheet.cssRules[0] as CSSStyleRule;
    expect(style.getPropertyValue('--its-not-ok-accent').trim()).to.equal(
      'light-dark(#14366e, #9cc3ff)',
    );
    expect(style.getPropertyValue('--its-not-ok-radius').trim()).to.equal('0px');
  });

  it('leaves out a font that is the page’s own', () => {
    expect(cssOf(brands.campaign)).not.to.include('font');
    expect(tokensFile(brands.campaign)).not.to.include('font');
  });

  it('gives designers tokens in the format of the Design Tokens Community Group', () => {
    const {light, dark} = (
      JSON.parse(tokensFile(brands.council)) as Record<string, Record<string, object>>
    )['its-not-ok']!;
    expect(Object.keys(light!)).to.deep.equal(Object.keys(dark!));
    expect(light).to.deep.include({
      accent: {
        $type: 'color',
        $value: {colorSpace: 'srgb', components: [0.3529, 0.1647, 0.5098], hex: '#5a2a82'},
      },
      radius: {$type: 'dimension', $value: {value: 4, unit: 'px'}},
      font: {$type: 'fontFamily', $value: ['Arial', 'sans-serif']},
    });
  });

  it('computes contrasts as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#123456', '#123456')).to.equal(1);
  });
});
