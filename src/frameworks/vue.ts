import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {ElementEvents, Elements, Properties} from './elements.ts';

/** The elements in the templates of Vue: their attributes, `@helpline-call` and so on, and what every HTML element takes. */
type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** For templates only. */
    $props: HTMLAttributes & Properties<Elements[Tag]> & PublicProps;
    /** For templates only. */
    $emit: EmitFn<{
      [Name in keyof ElementEvents[Tag]]: (event: ElementEvents[Tag][Name]) => void;
    }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
