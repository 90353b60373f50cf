/*
 * Nodes from the markup of our own templates, for the script-tag files alone. `innerHTML` would need a Trusted Types policy, which
 * a page may forbid, or have given its name to another copy. It reads what the templates write and no more: quoted attributes;
 * no void elements, comments, character references or SVG. ESLint refuses those in templates.
 */

/** The nodes of a template; `<>` marks a place for content. */
export function nodesOf(markup: string): DocumentFragment {
  const content = new DocumentFragment();
  let parent: ParentNode & Node = content;
  for (const [text, slash, tag, attributes] of markup.matchAll(/<(\/?)([\w-]*)([^>]*)>|[^<]+/g))
    if (slash) parent = parent.parentNode!;
    else if (tag) {
      const element = document.createElement(tag);
      for (const [, name, , value = ''] of attributes!.matchAll(/([\w-]+)(="([^"]*)")?/g))
        element.setAttribute(name!, value);
      parent.append(element);
      parent = element;
    } else parent.append(tag === '' ? new Comment('$') : text);
  return content;
}
