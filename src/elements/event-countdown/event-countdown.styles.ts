import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.ts';
import {tokens} from '../shared/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('event-countdown'),
  css`
    /*
     * A page may show a hundred countdowns that change each second. A column as wide as its content would make the browser
     * measure all the content each time.
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
    [part='note'],
    small {
      color: var(--_muted);
    }

    /* Do not promise a date for an event that is over. */
    :host(:state(ended)) .promise {
      display: none;
    }

    [part='when'] {
      font-weight: 700;
    }

    [part='calendar'] {
      margin-block-start: 1em;
    }

    [part='countdown'] {
      margin-block: 1em;
      contain: layout;
      font-variant-numeric: tabular-nums;
    }

    small {
      display: block;
      font-size: 1em;
    }

    /* Reserve space, so that nothing moves when a digit goes, or when a language writes "two days" as one word. */
    [part='amount'] {
      display: inline-grid;
      align-content: center;
      min-inline-size: 5em;
      min-block-size: 5em;
      margin-block-start: 0.25em;
      margin-inline-end: 0.25em;
      padding: 0.25em;
      vertical-align: bottom;
      text-align: center;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    [part='amount'] b {
      font-size: 2em;
      line-height: 1.2;
      color: var(--_accent);
    }

    summary {
      inline-size: fit-content;
    }

    /* The fallback content takes the place of the element. */
    slot {
      display: block;
      grid-area: 1 / 1;
    }

    @media print {
      /* A printed page cannot follow the time. */
      [part='countdown'],
      [part='calendar'],
      :host(:not(:state(cancelled), :state(postponed))) [part='state'] {
        display: none;
      }
    }
  `,
];

/** A server does not know the state of an event or the time left, so it reserves their lines until the browser does. */
export const serverStyles = css`
  [part='state']:empty,
  .unsettled {
    visibility: hidden;
  }

  [part='state']:empty::before,
  .unsettled small::before {
    content: '.';
  }
`;
