import {keyed} from 'lit/directives/keyed.js';

/**
 * A text that time changes. It is replaced whole: a page translator takes the text node away and puts its own element there,
 * which would keep the old text for ever.
 */
export const changingText = (text: string): unknown => keyed(text, text);
