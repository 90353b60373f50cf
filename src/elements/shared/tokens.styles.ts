import {css, unsafeCSS} from 'lit';

const defaults = {
  accent: 'light-dark(#0b5a63,#86d5dd)',
  'on-accent': 'light-dark(#fff,#00282d)',
  surface: 'light-dark(#fff,#17181c)',
  text: 'light-dark(#1c1b22,#f3f2f5)',
  muted: 'light-dark(#54525e,#bbb8c3)',
  border: 'light-dark(#86838f,#85828e)',
  radius: '8px',
  font: 'inherit',
};

/**
 * The brand tokens as one element reads them, `--_accent` and so on: its own, else the page's, else the default. They
 * stand on an inner node, so that a value set on any ancestor arrives.
 */
// postcss-lit-disable-next-line
export const tokens = (tag: string) => css`
  ${unsafeCSS(
    `.base{${Object.entries(defaults)
      .map(([name, value]) => {
        const chain = `var(--${tag}-${name},var(--its-not-ok-${name},${value}))`;
        // A custom property cannot hold "inherit" for another one.
        return name === 'font' ? `font-family:${chain}` : `--_${name}:${chain}`;
      })
      .join(';')}}`,
  )}
`;
