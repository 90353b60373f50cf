import {css} from 'lit';

/** What all elements share: a fresh start from the page's text styles, type and links. */
export const baseStyles = css`
  /* No rule of the page hides a number by accident. Who means to hide it says so on the element, or above it. */
  :host(:not([style*='display'])) {
    display: grid !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /*
   * The page's text styles stop here (indent, transform, spacing, alignment …); what a page must be able to say about its
   * own element passes. No text is smaller than 16px, whatever the page does with its root.
   */
  .base {
    all: initial;
    display: block;

    /* With the space that its-not-ok.css keeps: it fills it. */
    grid-area: 1 / 1;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: inherit;
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
