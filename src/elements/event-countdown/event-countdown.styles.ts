import {css} from 'lit';
import {baseStyles} from '../../internal/base.styles.ts';
import {tokens} from '../../internal/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('event-countdown'),
  css`
    .base {
      display: grid;
      gap: 0.5em;
      justify-items: start;
    }

    [part='state'] {
      padding: 0.1em 0.6em;
      font-weight: 700;
      color: var(--_accent);
      border: 1px solid;
      border-radius: var(--_radius);
    }

    [data-state='live'] [part='state'] {
      color: var(--_on-accent);
      background: var(--_accent);
    }

    [data-state='ended'] [part='state'],
    [part='location'],
    [part='note'] {
      color: var(--_muted);
    }

    [part='when'] {
      font-weight: 700;
    }

    [part='countdown'] {
      font-variant-numeric: tabular-nums;
    }

    [part='amount'] {
      white-space: nowrap;
    }

    [part='amount'] b {
      font-size: 1.75em;
      color: var(--_accent);
    }

    [part='link'] {
      padding-block: 0.6em;
    }

    /* The page's own text, in the place of the element. */
    slot {
      display: block;
      grid-area: 1 / 1;
    }

    @media print {
      /* On paper no time goes by. */
      [part='countdown'],
      [part='state'] {
        display: none;
      }
    }
  `,
];
