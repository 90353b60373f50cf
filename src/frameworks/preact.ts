import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Attributes, Elements, Listeners} from './elements.ts';

/** The elements in the JSX of Preact: their attributes, listeners such as `onhelpline-call`, and the attributes of every HTML element. */
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
