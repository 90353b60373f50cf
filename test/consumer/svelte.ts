import type {} from 'its-not-ok-elements/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
type Card = SvelteHTMLElements['helpline-card'];
export const good: Card = {
  audience: 'parents',
  'heading-level': '3',
  class: 'x',
  onclick: () => {},
  'onhelpline-call': (event) => event.phone,
};
// @ts-expect-error: not one of the values, or not an event
export const bad: Card = {audience: 'teachers'};
