import {css} from 'lit';

/** The styles of helplines: their numbers, and the columns that they stand in. */
export const helplineStyles = css`
  .number {
    padding-block: 0.2em;
    font-size: 2em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    user-select: text;
  }

  [part='helplines'],
  [part='notes'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 2em;
  }

  [part='helpline'] {
    display: grid;
    align-content: start;
    justify-items: start;
  }
`;
