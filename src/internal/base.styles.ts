import {css} from 'lit';

/** What all elements share: brand tokens, a fresh start from the page's text styles, type and links. */
export const baseStyles = css`
  :host {
    display: grid;
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * First the brand tokens: an element's own (its styles set --_own-… from its public property), else the page's, else
   * the default. They stand on an inner node, so that a value set on any ancestor arrives.
   *
   * Then the page's text styles stop (indent, transform, spacing, alignment …); what a page must be able to say about its
   * own element passes. No text is smaller than 16px, whatever the page does with its root.
   */
  .base {
    --_accent: var(--_own-accent, var(--its-not-ok-accent, light-dark(#0b5a63, #86d5dd)));
    --_on-accent: var(--_own-on-accent, var(--its-not-ok-on-accent, light-dark(#fff, #00282d)));
    --_surface: var(--_own-surface, var(--its-not-ok-surface, light-dark(#fff, #17181c)));
    --_text: var(--_own-text, var(--its-not-ok-text, light-dark(#1c1b22, #f3f2f5)));
    --_muted: var(--_own-muted, var(--its-not-ok-muted, light-dark(#54525e, #bbb8c3)));
    --_border: var(--_own-border, var(--its-not-ok-border, light-dark(#86838f, #85828e)));
    --_radius: var(--_own-radius, var(--its-not-ok-radius, 8px));

    all: initial;
    display: block;
    /* With the space that its-not-ok.css keeps: it fills it. */
    grid-area: 1 / 1;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: inherit;
    font-family: var(--_own-font, var(--its-not-ok-font, inherit));
    font-size: max(1rem, 16px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.25em;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  li {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }

  [part='subheading'] {
    font-size: 1.125em;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus, var(--_accent));
    outline-offset: 2px;
    border-radius: 2px;
  }

  .number {
    padding-block: 0.15em;
    font-size: 2em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    user-select: text;
  }

  [part='helplines'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.25em 2em;
  }

  [part='helpline'] {
    display: grid;
    align-content: start;
    justify-items: start;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .base {
      color-scheme: light;
      break-inside: avoid;
    }
  }
`;
