import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Attributes, Elements, Listeners} from './elements.ts';

/** The elements in the JSX of Preact: their attributes, `onhelpline-call` and so on, and what every HTML element takes. */
type PreactElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    ClassAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Listeners<Tag, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
