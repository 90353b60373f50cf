import json from 'virtual:manifest';

/** The part of dist/custom-elements.json that the stories read. */
export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
}

export interface Attribute extends Typed {
  readonly fieldName: string;
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Typed[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & {readonly default?: string})[];
  readonly cssStates?: readonly Named[];
}

export const manifest = json as Manifest;

const declarations = manifest.modules.flatMap(({declarations}) => declarations);

/** The documentation of an element. */
export function documented(tag: string): Declaration {
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return found;
}

/** The fields of an event class. */
export const fieldsOf = (event: string): readonly Typed[] =>
  declarations.find(({name, tagName}) => name === event && !tagName)?.members ?? [];

export const tags: readonly string[] = declarations.flatMap(({tagName = []}) => tagName);

/** The names of all events. */
export const eventNames: readonly string[] = [
  ...new Set(tags.flatMap((tag) => documented(tag).events?.map(({name}) => name) ?? [])),
];

/** The values of an enumerated type, such as `'parents' | 'young-people'`; undefined for any other type. */
export function choices(type = ''): string[] | undefined {
  const values = type.split(' | ');
  return values.length > 1 && values.every((value) => /^('.*'|\d+)$/.test(value))
    ? values.map((value) => value.replaceAll("'", ''))
    : undefined;
}
