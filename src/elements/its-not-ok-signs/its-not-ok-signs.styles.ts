import {css} from 'lit';
import {baseStyles} from '../../internal/base.styles.ts';
import {tokens} from '../../internal/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('its-not-ok-signs'),
  css`
    [part='intro'] {
      margin-block: 0.5em 1em;
      color: var(--_muted);
    }

    [part='topic'] {
      border-block-start: 1px solid var(--_border);
    }

    [part='topic-name'] {
      padding-block: 0.75em;
      font-weight: 700;
      color: var(--_accent);
      cursor: pointer;
    }

    [part='topic-name']:hover {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    [part='signs'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
      gap: 0.6em 2em;
      padding-block-end: 1.25em;
    }

    [part='sign'] {
      padding-inline-start: 0.9em;
      border-inline-start: 3px solid var(--_accent);
    }

    [part='next'] {
      padding-block-start: 1.25em;
      border-block-start: 1px solid var(--_border);
    }

    [part='helplines'] {
      margin-block-start: 1em;
    }

    /* Two helplines side by side keep their numbers on one line. */
    [part='helpline'] {
      align-content: space-between;
    }

    b {
      display: block;
    }

    @media print {
      /* On paper nobody can open a topic. */
      ::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  `,
];
