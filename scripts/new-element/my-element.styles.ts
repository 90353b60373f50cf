import {css} from 'lit';
import {baseStyles} from '../shared/base.styles.ts';
import {tokens} from '../shared/tokens.styles.ts';

export const styles = [
  baseStyles,
  tokens('my-element'),
  css`
    [part='summary'] {
      margin-block-start: 0.5em;
    }
  `,
];
