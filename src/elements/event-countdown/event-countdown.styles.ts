import {css} from 'lit';
import {baseStyles} from '../../internal/base.styles.ts';
import {tokens} from '../../internal/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('event-countdown'),
  css`
    /*
     * The text in here changes each second, with a hundred on a page: a grid would measure everything again, where
     * blocks keep what has not changed.
     */
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    .base > * + * {
      margin-block-start: 0.5em;
    }

    [part='state'] {
      inline-size: fit-content;
      padding: 0.1em 0.6em;
      font-weight: 700;
      color: var(--_accent);
      border: 1px solid;
      border-radius: var(--_radius);
    }

    :host(:state(live)) [part='state'] {
      color: var(--_on-accent);
      background: var(--_accent);
    }

    :host(:state(ended)) [part='state'],
    [part='previous'],
    [part='audience'],
    [part='location'],
    [part='note'] {
      color: var(--_muted);
    }

    /* Nothing follows any more. */
    :host(:state(ended)) .promise {
      display: none;
    }

    [part='when'] {
      font-weight: 700;
    }

    [part='countdown'] {
      contain: layout;
      font-variant-numeric: tabular-nums;
    }

    [part='amount'] {
      white-space: nowrap;
    }

    [part='amount'] b {
      display: inline-block;
      min-inline-size: 2ch;
      text-align: end;
      font-size: 1.75em;
      color: var(--_accent);
    }

    a {
      display: block;
    }

    a,
    summary {
      inline-size: fit-content;
      padding-block: 0.6em;
    }

    summary {
      font-weight: 700;
      color: var(--_accent);
      cursor: pointer;
    }

    /* The page's own text, in the place of the element. */
    slot {
      display: block;
      grid-area: 1 / 1;
    }

    @media print {
      /* On paper no time goes by. */
      [part='countdown'],
      [part='calendar'],
      :host(:not(:state(cancelled))) [part='state'] {
        display: none;
      }
    }
  `,
];
