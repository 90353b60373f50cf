import {html, type TemplateResult} from 'lit';
import {oneOf} from './attributes.ts';

/** The page's outline has room for these; its `<h1>` is its own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

interface HeadedElement extends Element {
  headingLevel: HeadingLevel;
}

/** A real heading, which assistive technology lists in the page's outline; a subheading stands one level below it. */
export function heading(
  host: HeadedElement,
  content: unknown,
  part: 'heading' | 'subheading' = 'heading',
): TemplateResult {
  const level = oneOf(host, 'heading-level', host.headingLevel, [2, 3, 4, 5, 6]);
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
