import {css} from 'lit';
import {baseStyles} from '../../internal/base.styles.ts';

export const styles = [
  baseStyles,
  css`
    .base {
      --_own-accent: var(--event-countdown-accent);
      --_own-on-accent: var(--event-countdown-on-accent);
      --_own-surface: var(--event-countdown-surface);
      --_own-text: var(--event-countdown-text);
      --_own-muted: var(--event-countdown-muted);
      --_own-border: var(--event-countdown-border);
      --_own-radius: var(--event-countdown-radius);
      --_own-font: var(--event-countdown-font);

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
