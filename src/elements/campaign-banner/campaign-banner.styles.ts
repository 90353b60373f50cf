import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.ts';
import {tokens} from '../shared/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('campaign-banner'),
  css`
    /* A closed banner has no box, so that margins from the page leave no gap. */
    :host([dismissed]) {
      display: contents !important;
    }

    .base,
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 1em;
    }

    .base {
      border-block-start: 0.375em solid var(--_accent);
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

    @media print {
      [part='dismiss'] {
        display: none;
      }
    }
  `,
];
