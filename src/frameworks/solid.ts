import type {JSX} from 'solid-js';
import type {Attributes, Elements, Listeners} from './elements.ts';

/** The elements in the JSX of Solid: their attributes, listeners such as `on:helpline-call`, and the attributes of every HTML element. */
type SolidElements = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Listeners<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
