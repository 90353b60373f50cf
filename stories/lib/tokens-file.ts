import type {Brand, Scheme} from './brand.ts';

const channel = (hex: string, from: number): number =>
  Math.round((parseInt(hex.slice(from, from + 2), 16) / 255) * 1e4) / 1e4;

/** A value in the Design Tokens Format: https://www.designtokens.org/tr/2025.10/ */
function token(name: string, value: string): object {
  if (name === 'font') return {$type: 'fontFamily', $value: value.split(/,\s*/)};
  const [, amount, unit] = /^([\d.]+)(px|rem)?$/.exec(value) ?? [];
  if (name === 'radius')
    return {$type: 'dimension', $value: {value: Number(amount), unit: unit ?? 'px'}};
  return {
    $type: 'color',
    $value: {
      colorSpace: 'srgb',
      components: [1, 3, 5].map((from) => channel(value, from)),
      hex: value,
    },
  };
}

/** The brand as tokens.json. The format has no value for “the page’s own font”, so `inherit` is left out. */
export const tokensFile = (brand: Brand): string => {
  const group = (scheme: Scheme) =>
    Object.fromEntries(
      Object.entries(brand[scheme])
        .filter(([, value]) => value !== 'inherit')
        .map(([name, value]) => [name, token(name, value)]),
    );
  return JSON.stringify({'its-not-ok': {light: group('light'), dark: group('dark')}}, null, 2);
};

/** The brand as a rule for a page’s style sheet. */
export function cssOf({light, dark}: Brand): string {
  const lines = Object.entries(light)
    .filter(([, value]) => value !== 'inherit')
    .map(([name, value]) => {
      const other = dark[name] ?? value;
      const both = other === value ? value : `light-dark(${value}, ${other})`;
      return `  --its-not-ok-${name}: ${both};`;
    });
  return `:root {\n${lines.join('\n')}\n}\n`;
}
