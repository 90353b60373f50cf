import {css} from 'lit';

/** The styles of every element: they reset the page's text styles, and set type and links. */
export const baseStyles = css`
  /* No rule of the page hides a number by accident. Who means to hide it says so on the element, or above it. */
  :host(:not([style*='display'])) {
    display: grid !important;
  }

  :host([hidden]),
  [hidden] {
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
    padding: 1.5em;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  [part$='heading'] {
    font-size: 1.5em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }

  [part='subheading'] {
    font-size: 1.25em;
  }

  /* About 70 letters to a line. */
  p {
    max-inline-size: 54ch;
    text-wrap: pretty;
  }

  /* As large as a finger, like all that a visitor can do here. */
  a {
    display: inline-block;
    padding-block: 0.65em;
    color: var(--_accent);
  }

  :focus-visible {
    outline: 3px solid var(--_focus, var(--_accent));
    outline-offset: 2px;
  }

  .button {
    padding: 0.6em 1em;
    font: inherit;
    font-weight: 700;
    color: var(--_accent);
    text-decoration-line: none;
    cursor: pointer;
    background: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /* What matters most. In forced colours the border is what remains of it. */
  .strong {
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid transparent;
  }

  summary {
    font-weight: 700;
    color: var(--_accent);
    cursor: pointer;
  }

  :is(a, summary, button):hover {
    text-decoration: underline 0.15em;
  }

  .visually-hidden {
    position: absolute;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media print {
    /* Black on white, whatever the brand: printers leave grounds out. */
    * {
      color: #000 !important;
      background: none !important;
      border-color: #000 !important;
    }

    .base {
      background: #fff !important;
      break-inside: avoid;
    }
  }
`;
