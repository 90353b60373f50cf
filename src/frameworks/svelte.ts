import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Elements, Listeners} from './elements.ts';

/** The elements in Svelte’s templates: their attributes, listeners such as `onhelpline-call`, and the attributes of every HTML element. */
type SvelteElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Listeners<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
