import {css} from 'lit';
import {baseStyles} from '../../internal/base.styles.ts';
import {tokens} from '../../internal/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('campaign-banner'),
  css`
    /* Closed, it leaves no box behind, and so none of the margins that the page gives it. */
    :host(:state(dismissed)) {
      display: contents !important;
    }

    .base {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em 1.5em;
      border-inline-start: 0.5em solid var(--_accent);
    }

    .text {
      flex: 1 1 20em;
    }

    [part='topic'] {
      font-weight: 700;
      color: var(--_accent);
    }

    [part='summary'] {
      margin-block-start: 0.25em;
    }

    [part='link'] {
      padding: 0.6em 1em;
      font-weight: 700;
      color: var(--_on-accent);
      text-decoration-line: none;
      background: var(--_accent);
      border: 1px solid transparent;
      border-radius: var(--_radius);
    }

    [part='link']:hover {
      text-decoration-line: underline;
    }

    [part='dismiss'] {
      min-block-size: 44px;
      padding: 0.5em 1em;
      font: inherit;
      color: var(--_accent);
      cursor: pointer;
      background: none;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    @media print {
      [part='link'] {
        padding: 0;
        color: var(--_text);
        background: none;
      }

      [part='dismiss'] {
        display: none;
      }
    }
  `,
];
