/**
 * Writes out a node, with its light DOM and shadow roots. Uses no iterators and no methods of arrays, because the page may have
 * replaced them.
 */
export function serialise(node: Node, depth = ''): string {
  if (node.nodeType === 3) {
    const text = node.nodeValue!.replace(/\s+/g, ' ').trim();
    return text && `${depth}${text}\n`;
  }
  if (node.nodeType !== 1 && node.nodeType !== 11) return '';
  let inside = '';
  const element = node as Element;
  // MooTools replaces `Document`. Lit then finds no adopted style sheets, and writes <style> elements instead.
  if (element.localName === 'style') return '';
  const root = element.shadowRoot;
  if (root) inside += `${depth}  #shadow\n${serialise(root, `${depth}    `)}`;
  for (let child = node.firstChild; child; child = child.nextSibling)
    inside += serialise(child, node.nodeType === 1 ? `${depth}  ` : depth);
  if (node.nodeType === 11) return inside;
  let attributes = '';
  const {attributes: list} = element;
  for (let i = 0; i < list.length; i++) {
    const {name, value} = list[i]!;
    // Each page makes its own file, under an address of its own.
    attributes += ` ${name}="${value.replace(/^blob:.*/, 'blob:')}"`;
  }
  const description = element.ariaDescription ?? '';
  return `${depth}<${element.localName}${attributes}> ${description}\n${inside}`;
}
