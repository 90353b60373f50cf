interface Named {
  readonly name: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly attributes?: readonly (Named & {readonly type: {readonly text: string}})[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  modules: readonly {declarations: readonly Declaration[]}[];
};

/** Writes `audience="parents"` for each value of each attribute that has a list of values. */
const choicesOf = ({attributes = []}: Declaration): string[] =>
  attributes.flatMap(({name, type}) => {
    const values = type.text.split(' | ').filter((value) => /^('.+'|\d+)$/.test(value));
    return values.map((value) => `${name}="${value.replaceAll("'", '')}"`);
  });

/** The names of attributes, events, parts and custom properties, as the docs write them. */
const namesOf = ({attributes, events, cssProperties, cssParts = []}: Declaration): string[] => [
  ...[attributes, events, cssProperties].flatMap((list) => list?.map(({name}) => name) ?? []),
  ...cssParts.map(({name}) => `::part(${name})`),
];

const declarations = manifest.modules.flatMap(({declarations}) => declarations);

/** The tags of all elements. */
export const tags = declarations.flatMap(({tagName = []}) => tagName);

/** The classes of elements and events. */
export const classNames = declarations.map(({name}) => name);

/** The tag, the public names and the attributes' values of each element, from the manifest. */
export const documentedElements = declarations.flatMap((declaration) =>
  declaration.tagName
    ? [
        {
          tag: declaration.tagName,
          names: namesOf(declaration),
          choices: choicesOf(declaration),
        },
      ]
    : [],
);
