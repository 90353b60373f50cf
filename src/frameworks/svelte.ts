import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Elements, Listeners} from './elements.ts';

/** The elements in Svelte: their attributes, `onhelpline-call` and so on, and what every HTML element takes. */
type SvelteElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Listeners<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
