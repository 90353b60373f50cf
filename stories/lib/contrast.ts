/** The luminance of `#rrggbb`, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 (no difference) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Tokens that meet on the elements, and the contrast that each pair needs. */
export const pairs = [
  {front: 'text', ground: 'surface', atLeast: 4.5, what: 'Text'},
  {front: 'muted', ground: 'surface', atLeast: 4.5, what: 'Less important text'},
  {front: 'accent', ground: 'surface', atLeast: 4.5, what: 'Links and numbers'},
  {front: 'on-accent', ground: 'accent', atLeast: 4.5, what: 'The emergency line'},
  {front: 'border', ground: 'surface', atLeast: 3, what: 'Edges'},
] as const;
