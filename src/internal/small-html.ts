/*
 * What our elements use of Lit's templates, for the script-tag files alone; see small-lit.ts. An expression is either a
 * whole attribute (`name=${…}`, `@name=`, and `.name=` for a property that is an attribute too) or content: text, a template, a
 * list of them, or nothing.
 *
 * Values become new nodes. A root takes them as they are, or changes what it shows to what they show. Nothing is kept of a root: a page may
 * have thousands.
 */

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** What a visitor reads of a value that is neither a template nor a list. */
const textOf = (value: unknown): string => `${(value ?? '') as string}`;

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  strings,
  values,
});

export const nothing = undefined;

/** Where a value stands in its element: the number of a text, the name of an attribute, or a property's with a dot before it. */
type Place = number | string;

function set(element: ParentNode, place: Place, value: unknown): void {
  if (typeof place === 'number') (element.childNodes[place] as Text).data = textOf(value);
  else if (place.startsWith('.'))
    (element as unknown as Record<string, unknown>)[place.slice(1)] = value;
  else if (value === nothing) (element as Element).removeAttribute(place);
  else (element as Element).setAttribute(place, textOf(value));
}

/**
 * Makes nodes of our own markup, and lists the places of its values. `innerHTML` would need a Trusted Types policy, which a
 * page may forbid, or have given its name to another copy. It reads what the templates write and no more: quoted attributes;
 * no void elements, comments, character references or SVG. ESLint refuses those in templates.
 */
function create(
  value: unknown,
  leaves: readonly unknown[],
  parent: ParentNode,
  places: [ParentNode, Place][],
): void {
  const {strings, values} = (value ?? {}) as Partial<Template>;
  if (strings) {
    let node = parent as ParentNode & Node;
    let i = 0;
    // `<>` marks an expression.
    for (const [text, slash, tag, attributes] of strings
      .join('<>')
      .matchAll(/<(\/?)([\w-]*)((?:[^<>]|<>)*)>|[^<]+/g))
      if (slash) node = node.parentNode!;
      else if (tag) {
        const element = document.createElement(tag);
        node.append(element);
        node = element;
        for (const [, name, written = ''] of attributes!
          .replaceAll(' @', ' .on')
          .matchAll(/([.\w-]+)(?:="?(<>|[^"]*))?/g))
          if (written === '<>') {
            set(element, name!, leaves[places.length]);
            places.push([element, name!]);
            i++;
          } else element.setAttribute(name!, written);
      } else if (tag === undefined) node.append(text);
      else create(values![i++], leaves, node, places);
  } else if (Array.isArray(value)) {
    // What shows an empty list is not empty.
    if (!value[0]) parent.append('');
    for (const item of value) create(item, leaves, parent, places);
  } else {
    places.push([parent, parent.childNodes.length]);
    parent.append(textOf(value));
  }
}

/** Nodes to be copied, and what they show. */
interface Original {
  /** The templates and the lengths of the lists: what has the same shape differs in texts and attributes alone. */
  readonly shape: readonly unknown[];
  readonly leaves: readonly unknown[];
  readonly content: DocumentFragment;
  /** Of each leaf the number of its element, and where in it. */
  readonly places: readonly (readonly [number, Place])[];
}

/** What was shown last: a page's many cards are of one shape. */
let latest: Original | undefined;

/** New nodes for a value. */
function copyFor(value: unknown): DocumentFragment {
  const shape: unknown[] = [];
  const leaves: unknown[] = [];
  const read = (value: unknown): void => {
    const {strings, values} = (value ?? {}) as Partial<Template>;
    const list = strings ? values : value;
    if (Array.isArray(list)) {
      shape.push(strings ?? list.length);
      list.forEach(read);
    } else {
      shape.push('');
      leaves.push(value);
    }
  };
  read(value);
  if (shape.some((piece, i) => piece !== latest?.shape[i])) {
    const content = new DocumentFragment();
    const places: [ParentNode, Place][] = [];
    // A listener would keep its element.
    const shown = leaves.map((leaf) => (typeof leaf === 'function' ? undefined : leaf));
    create(value, shown, content, places);
    const all: ParentNode[] = [...content.querySelectorAll('*')];
    latest = {
      shape,
      leaves: shown,
      content,
      places: places.map(([parent, place]) => [all.indexOf(parent), place]),
    };
  }
  const {content, places, leaves: shown} = latest!;
  const copy = content.cloneNode(true) as DocumentFragment;
  const all = copy.querySelectorAll('*');
  places.forEach(([number, place], i) => {
    // A fragment is none of its elements.
    if (leaves[i] !== shown[i]) set(all[number] ?? copy, place, leaves[i]);
  });
  return copy;
}

/** Changes what a node shows to what another does, and no more than that: a link that has the focus keeps it. */
function change(old: ParentNode & Node, now: ParentNode): void {
  const nodes = [...now.childNodes];
  // What a template leaves empty is for others to fill.
  if (nodes[0]) while (old.childNodes[nodes.length]) old.lastChild!.remove();
  nodes.forEach((node, i) => {
    const was = old.childNodes[i];
    if (!was) old.append(node);
    else if (was.nodeName !== node.nodeName) was.replaceWith(node);
    else if (was instanceof HTMLElement) {
      const to = node as HTMLElement;
      // Visitors open a <details>, and it is hidden when what it opens does not load.
      for (const {name} of [...was.attributes])
        if (was.localName !== 'details' && !to.hasAttribute(name)) was.removeAttribute(name);
      for (const {name, value} of to.attributes)
        if (was.getAttribute(name) !== value) was.setAttribute(name, value);
      was.onclick = to.onclick;
      was.ontoggle = to.ontoggle;
      change(was, to);
    } else if (was.nodeValue !== node.nodeValue) was.nodeValue = node.nodeValue;
  });
}

/** Shows a value in a root. */
export function render(value: unknown, root: ShadowRoot): void {
  const now = copyFor(value);
  if (root.firstChild) change(root, now);
  else root.append(now);
}
