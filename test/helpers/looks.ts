export const isVisible = (node: Element): boolean =>
  node.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
  node.getBoundingClientRect().height > 0;

/** The texts of an element that a visitor sees, each with its parent node. */
export function visibleTexts(host: Element): [Text, Element][] {
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: [Text, Element][] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && isVisible(text.parentElement!)) found.push([text, text.parentElement!]);
  }
  return found;
}

/** The texts with letters outside the element. Measures the letters, because they can stick out of a box that fits. */
export function cutOff(host: Element): string[] {
  const edges = host.getBoundingClientRect();
  return visibleTexts(host).flatMap(([text]) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const {left, right} = range.getBoundingClientRect();
    return left < edges.left - 0.5 || right > edges.right + 0.5 ? text.data : [];
  });
}

/** WCAG's contrast of two colours, as computed styles write them. */
export function contrast(...colours: [string, string]): number {
  const [light, dark] = colours
    .map((colour) => {
      const [r, g, b] = colour.match(/[\d.]+/g)!.map((n) => {
        const c = Number(n) / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .sort((a, b) => b - a) as [number, number];
  return light / dark;
}

/** The lines into which the page breaks a text. */
export function linesOf(text: Text): string[] {
  const lines: string[] = [];
  const range = document.createRange();
  let bottom: number | undefined;
  for (let i = 0; i < text.length; i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    if (bottom === undefined || box.top >= bottom - 1) lines.push('');
    bottom = box.bottom;
    lines.push((lines.pop() ?? '') + text.data[i]!);
  }
  return lines;
}
