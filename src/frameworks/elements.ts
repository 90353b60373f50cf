import type {LitElement} from 'lit';
import type {ElementEvents, Elements} from './tags.ts';

export type {ElementEvents, Elements};

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The value of a property or attribute in a template, where people may write a number as a string. */
type TemplateValue<Value> = Value extends number ? Value | `${Value}` : Value;

/** The names of the properties that can be set. */
type WritableKey<T> = {
  [Name in keyof T]-?: (<X>() => X extends {[Key in Name]: T[Name]} ? 1 : 2) extends <
    X,
  >() => X extends {-readonly [Key in Name]: T[Name]} ? 1 : 2
    ? Name
    : never;
}[keyof T];

/** The properties of an element in a template, without the properties that every Lit element has. */
export type Properties<Element extends LitElement> = {
  [Name in keyof Element as Exclude<Name & WritableKey<Element>, keyof LitElement>]?:
    TemplateValue<Element[Name]> | undefined;
};

/** The attributes of an element in a template, without the attributes that every HTML element has. */
export type Attributes<Element extends LitElement> = {
  [
    Name in keyof Element as Name extends string
      ? Kebab<Exclude<Name & WritableKey<Element>, keyof LitElement>>
      : never
  ]?: TemplateValue<Element[Name]> | undefined;
} & {
  /** The time at which a server rendered the element, in ISO 8601. */
  'rendered-at'?: string | undefined;
};

/** The listeners of an element, with the prefix that a framework uses: `onhelpline-call`. */
export type Listeners<Tag extends keyof Elements, Prefix extends string> = {
  [Name in keyof ElementEvents[Tag] & string as `${Prefix}${Name}`]?:
    | ((event: ElementEvents[Tag][Name] & {readonly currentTarget: Elements[Tag]}) => void)
    | undefined;
};
