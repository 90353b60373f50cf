import {css} from 'lit';
import {baseStyles} from '../../internal/base.styles.ts';
import {tokens} from '../../internal/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('helpline-card'),
  css`
    .base {
      display: grid;
      gap: 1em;
      overflow: clip;
    }

    [part='name'],
    [part='hours'] {
      font-weight: 700;
    }

    /* Its line is kept until there is something to say. */
    [part='hours'] {
      min-block-size: 1lh;
    }

    [part='link'] {
      padding-block: 0.6em;
    }

    [part='facts'],
    [part='notes'] {
      color: var(--_muted);
    }

    [part='notes'] {
      display: grid;
      gap: 0.5em;
    }

    [part='emergency'] {
      --_focus: var(--_on-accent);

      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 0.75em;

      /* It reaches the edges of the card. */
      margin-inline: -1.25em;
      padding: 0.75em 1.25em;
      font-weight: 700;
      color: var(--_on-accent);
      background: var(--_accent);
      border-block: 1px solid var(--_border);
    }

    [part='emergency'] .number {
      color: inherit;
    }

    /* A link stays where it is the only way to reach somebody. */
    [data-compact] :is([part='purpose'], [part='facts'], [part='notes'], .number ~ [part='link']) {
      display: none;
    }

    [data-compact] .number {
      font-size: 1.5em;
    }

    /* Nothing stands below it there. */
    [data-compact] [part='emergency'] {
      margin-block-end: -1.25em;
    }

    @media print {
      [part='emergency'] {
        color: var(--_text);
        background: none;
      }
    }
  `,
];
