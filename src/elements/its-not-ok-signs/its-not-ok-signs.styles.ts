import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.ts';
import {helplineStyles} from '../shared/helplines.styles.ts';
import {tokens} from '../shared/tokens.styles.ts';

export const styles = [
  baseStyles,
  helplineStyles,
  tokens('its-not-ok-signs'),
  css`
    [part='intro'] {
      margin-block: 0.5em 1.25em;
      color: var(--_muted);
    }

    [part='topic'] {
      border-block-start: 1px solid var(--_border);
    }

    [part='topic-name'] {
      padding-block: 0.75em;

      /* Align a second line with the text of the first line, after the marker. */
      padding-inline-start: 1.25em;
      text-indent: -1.25em;
    }

    [part='signs'] {
      columns: 17em;
      column-gap: 2em;
      padding-block-end: 1em;
    }

    [part='sign'] {
      margin-block-end: 0.5em;
      margin-inline-start: 1.25em;
      list-style: disc;
      break-inside: avoid;
    }

    [part='next'] {
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_border);
    }

    [part='helplines'] {
      margin-block-start: 1em;
    }

    /* Align the numbers of helplines that stand side by side. */
    [part='helpline'] {
      align-content: space-between;
    }

    b {
      display: block;
    }

    .strong {
      padding-inline: 0.4em;
      border-radius: var(--_radius);
    }

    @media print {
      /* Nobody can open a topic on paper, so print all signs. */
      ::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  `,
];
