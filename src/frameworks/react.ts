import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Elements, Listeners} from './elements.ts';

/** The elements in the JSX of React 19: their attributes, listeners such as `onhelpline-call`, and the attributes of every HTML element. */
type ReactElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Listeners<Tag, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
