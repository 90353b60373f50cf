import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.ts';
import {tokens} from '../shared/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('helpline-card'),
  css`
    .base {
      display: grid;
      gap: 1.25em;
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

    [part='facts'],
    [part='notes'] {
      color: var(--_muted);
    }

    [part='notes'] {
      row-gap: 0.5em;
    }

    [part='emergency'] {
      --_focus: var(--_on-accent);

      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 0.75em;
      max-inline-size: none;

      /* It reaches the edges of the card. */
      margin-inline: -1.5em;
      padding: 1em 1.5em;
      border-inline: 0;
      font-weight: 700;
    }

    [part='emergency'] .number {
      font-size: 2.5em;
      color: inherit;
    }

    /* A link stays where it is the only way to reach somebody. */
    :host([compact])
      :is([part='purpose'], [part='facts'], [part='notes'], .number ~ [part='link']) {
      display: none;
    }

    /* Nothing stands below it there. */
    :host([compact]) [part='emergency'] {
      margin-block-end: -1.5em;
    }
  `,
];
