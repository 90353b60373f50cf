/*
 * What our elements use of Lit's templates, for the script-tag files alone; see small-lit.ts. An expression is either a
 * whole attribute (`name=${…}`, `?name=`, `.name=`, `@name=`) or content: text, a template, a list of them, or nothing.
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

/** Where an expression is: the number of its node in the template, and for an attribute its name and kind. */
interface Place {
  readonly number: number;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
}

/** A template that has been read: its nodes, to be copied. A place for content is an empty text, before which it goes. */
interface Prepared {
  readonly content: Node;
  readonly places: readonly Place[];
}

const prepared = new WeakMap<TemplateStringsArray, Prepared>();

/** Numbers nodes. One is enough: nothing else happens while it walks. */
const walker = document.createTreeWalker(document);

/**
 * Makes nodes of our own markup. `innerHTML` would need a Trusted Types policy, which a page may forbid, or have given its name to
 * another copy. It reads what the templates write and no more: quoted attributes; no void elements, comments, character
 * references or SVG. ESLint refuses those in templates.
 */
function prepare(strings: TemplateStringsArray): Prepared {
  let result = prepared.get(strings);
  if (result) return result;
  const places: Place[] = [];
  const content = new DocumentFragment();
  let parent: ParentNode & Node = content;
  let number = 0;
  const add = (node: Element | Text) => {
    number++;
    parent.append(node);
  };
  // `<>` marks an expression.
  for (const [text, slash, tag, attributes] of strings
    .join('<>')
    .matchAll(/<(\/?)([\w-]*)((?:[^<>]|<>)*)>|[^<]+/g))
    if (slash) parent = parent.parentNode!;
    else if (tag) {
      const element = document.createElement(tag);
      add(element);
      parent = element;
      for (const [, kind, name, value, written = ''] of attributes!.matchAll(
        /([.?@]?)([\w-]+)(=<>|="([^"]*)")?/g,
      ))
        if (value === '=<>') places.push({number, name, kind});
        else element.setAttribute(name!, written);
    } else if (tag === undefined) add(new Text(text));
    else {
      // What stands before a place has to stay before it.
      if (!number) add(new Text());
      add(new Text());
      places.push({number});
    }
  // One element is copied faster without what holds it.
  result = {content: content.childNodes[1] ? content : content.firstChild!, places};
  prepared.set(strings, result);
  return result;
}

/** A template or a list that is shown, with what its places hold. Plain data: a page may have thousands. */
interface Shown {
  /** Undefined for a list, each item of which has a place for content. */
  readonly template?: Prepared | undefined;
  /** The neighbour on its other side, which stays. */
  readonly before: ChildNode | null;
  nodes: Node[];
  /** What is shown before each of the nodes. */
  readonly inner: (Shown | undefined)[];
  values: readonly unknown[];
}

function update(shown: Shown, values: readonly unknown[]): void {
  const {values: old, nodes, inner, template} = shown;
  shown.values = values;
  for (let i = 0; i < nodes.length; i++) {
    const value = values[i];
    if (value === old[i]) continue;
    const {name, kind} = template?.places[i] ?? {};
    const node = nodes[i] as Element & Text;
    if (!name) {
      const now = showBefore(node, value, inner[i]);
      // Many never hold more than a text: then the list stays empty.
      if (now !== inner[i]) inner[i] = now;
    } else if (kind === '.') (node as unknown as Record<string, unknown>)[name] = value;
    else if (kind === '@') {
      node.removeEventListener(name, old[i] as EventListener);
      node.addEventListener(name, value as EventListener);
    } else if (kind) node.toggleAttribute(name, !!value);
    else if (value === nothing) node.removeAttribute(name);
    else node.setAttribute(name, textOf(value));
  }
}

/** Shows content before a text, which itself says what is text. */
function showBefore(end: Text, value: unknown, shown: Shown | undefined): Shown | undefined {
  const {strings, values: own} = (value ?? {}) as Partial<Template>;
  const template = strings && prepare(strings);
  const values: readonly unknown[] | undefined = Array.isArray(value) ? value : own;
  if (shown && (!values || shown.template !== template || values.length < shown.nodes.length)) {
    while (end.previousSibling !== shown.before) end.previousSibling!.remove();
    shown = undefined;
  }
  if (!values) end.data = textOf(value);
  else {
    let added: Node | undefined;
    if (!shown) {
      end.data = '';
      shown = {template, before: end.previousSibling, nodes: [], inner: [], values: []};
      if (template) {
        added = walker.currentNode = document.importNode(template.content, true);
        // A fragment is no node of the template, an element its first.
        let reached = template.content.parentNode ? 1 : 0;
        // Arrays that grow step by step keep room for more, which thousands of them would waste.
        shown.nodes = template.places.map(({number}) => {
          for (; reached < number; reached++) walker.nextNode();
          return walker.currentNode;
        });
      }
    }
    for (const {nodes} = shown; nodes.length < values.length;) {
      const text = new Text();
      end.before(text);
      nodes.push(text);
    }
    update(shown, values);
    if (added) end.before(added);
  }
  return shown;
}

/** What a root shows: a list of one. */
const key = Symbol('shown');

/** Shows a template in a root. */
export function render(value: unknown, root: ShadowRoot & {[key]?: Shown}): void {
  root[key] ??= {before: null, nodes: [root.appendChild(new Text())], inner: [], values: []};
  update(root[key], [value]);
}
