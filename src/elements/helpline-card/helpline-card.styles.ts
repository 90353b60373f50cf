import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.ts';
import {helplineStyles} from '../shared/helplines.styles.ts';
import {tokens} from '../shared/tokens.styles.ts';

export const styles = [
  baseStyles,
  helplineStyles,
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

    /* Reserve the line, because the module that puts opening hours into words is loaded later. */
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

      /* Extend the line to the edges of the card. */
      margin-inline: -1.5em;
      padding: 1em 1.5em;
      border-inline: 0;
      font-weight: 700;
    }

    [part='emergency'] .number {
      font-size: 2.5em;
      color: inherit;
    }

    /* Hide a link only after a number. Otherwise the link is the only way to reach the helpline. */
    :host([compact])
      :is([part='purpose'], [part='facts'], [part='notes'], .number ~ [part='link']) {
      display: none;
    }

    /* In a compact card this line comes last, so extend it to the bottom edge. */
    :host([compact]) [part='emergency'] {
      margin-block-end: -1.5em;
    }
  `,
];
