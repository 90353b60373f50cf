import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {ElementEvents, Elements, Properties} from './elements.ts';

/** The elements in the templates of Vue: their attributes, listeners such as `@helpline-call`, and the attributes of every HTML element. */
type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** Types the attributes in templates. The elements have no such property. */
    $props: HTMLAttributes & Properties<Elements[Tag]> & PublicProps;
    /** Types the listeners in templates. The elements have no such property. */
    $emit: EmitFn<{
      [Name in keyof ElementEvents[Tag]]: (event: ElementEvents[Tag][Name]) => void;
    }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
