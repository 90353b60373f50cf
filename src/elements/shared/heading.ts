import {html, type TemplateResult} from 'lit';

/** The levels that a page’s outline has room for: its `<h1>` is the page’s own. The default comes first. */
export const headingLevels = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** A real heading, which assistive technology lists in the page’s outline. A subheading stands one level below the heading. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  part: 'heading' | 'subheading' = 'heading',
): TemplateResult {
  switch (part === 'heading' ? level : level + 1) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
