import {html, type TemplateResult} from 'lit';
import {CampaignElement, type CampaignElementEvents} from '../shared/campaign-element.ts';
import {heading} from '../shared/heading.ts';
import {styles} from './my-element.styles.ts';
import {texts} from './my-element.texts.ts';

/** The events of the element by their names. */
export interface MyElementEvents extends CampaignElementEvents {}

/**
 * Says in one sentence why a page would have my-element.
 *
 * @element my-element
 *
 * @slot - The page's own text. It shows before the script runs. Always write it.
 *
 * @csspart summary - The sentence.
 *
 * @cssprop [--my-element-accent=--its-not-ok-accent] - Colour of links.
 * @cssprop [--my-element-on-accent=--its-not-ok-on-accent] - Colour of text on the accent.
 * @cssprop [--my-element-surface=--its-not-ok-surface] - Colour of the ground.
 * @cssprop [--my-element-text=--its-not-ok-text] - Colour of text.
 * @cssprop [--my-element-muted=--its-not-ok-muted] - Colour of less important text.
 * @cssprop [--my-element-border=--its-not-ok-border] - Colour of edges.
 * @cssprop [--my-element-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--my-element-font=--its-not-ok-font] - Font family; the page's own by default.
 */
export class MyElement extends CampaignElement {
  static override styles = styles;

  readonly #texts = texts(this.locale.msg);

  protected override render(): TemplateResult {
    return html`${this.renderBase(this.#renderContent())}<slot hidden></slot>`;
  }

  #renderContent(): TemplateResult {
    return html`
      ${heading(this.level, this.#texts.heading())}
      <p part="summary">${this.#texts.summary()}</p>
    `;
  }
}
