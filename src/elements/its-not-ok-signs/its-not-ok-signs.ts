import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {inOrderFor, purposeFor} from '../../campaign/audience.ts';
import {helplines} from '../../campaign/content/helplines.ts';
import {signs} from '../../campaign/content/signs.ts';
import {topics} from '../../campaign/content/topics.ts';
import {
  audiences,
  type Audience,
  type Helpline,
  type Sign,
  type Topic,
  type TopicId,
} from '../../campaign/model.ts';
import {parseEnum} from '../../internal/attributes.ts';
import {callLink} from '../shared/call-link.ts';
import {CampaignElement, type CampaignElementEvents} from '../shared/campaign-element.ts';
import {heading} from '../shared/heading.ts';
import {styles} from './its-not-ok-signs.styles.ts';
import {texts} from './its-not-ok-signs.texts.ts';

/** The events of the element by their names. */
export interface ItsNotOkSignsEvents extends CampaignElementEvents {}

/**
 * The warning signs, topic by topic, and what to do next.
 *
 * The element never tells the page which topic or sign somebody looked at.
 *
 * @element its-not-ok-signs
 *
 * @slot - The page's own text, such as a phone link. It shows before the script runs. Always write it.
 * @slot heading - Text in place of the heading. The element makes a heading of it.
 * @slot next - Advice on what to do next, in place of the campaign's own advice and helplines.
 *
 * @csspart intro - The text before the signs.
 * @csspart topic - A topic that opens and closes.
 * @csspart topic-name - The name of a topic, which opens it.
 * @csspart signs - A list of signs.
 * @csspart sign - One sign.
 * @csspart next - The advice on what to do next.
 * @csspart subheading - The heading of the advice.
 * @csspart helplines - The list of helplines in the advice.
 * @csspart helpline - One helpline.
 * @csspart number - A link that dials.
 *
 * @cssprop [--its-not-ok-signs-accent=--its-not-ok-accent] - Colour of links and marks.
 * @cssprop [--its-not-ok-signs-on-accent=--its-not-ok-on-accent] - Colour of text on the accent.
 * @cssprop [--its-not-ok-signs-surface=--its-not-ok-surface] - Colour of the ground.
 * @cssprop [--its-not-ok-signs-text=--its-not-ok-text] - Colour of text.
 * @cssprop [--its-not-ok-signs-muted=--its-not-ok-muted] - Colour of less important text.
 * @cssprop [--its-not-ok-signs-border=--its-not-ok-border] - Colour of edges.
 * @cssprop [--its-not-ok-signs-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--its-not-ok-signs-font=--its-not-ok-font] - Font family; the page's own by default.
 */
export class ItsNotOkSigns extends CampaignElement {
  static override styles = styles;

  /**
   * Topic whose signs to show: `criminal-exploitation`, `online-safety`, `healthy-relationships`, or `all`. With `all`, each topic
   * opens and closes. `all` when absent or unknown; an unknown topic brings a warning.
   */
  @property({reflect: true, useDefault: true}) topic: TopicId | 'all' = 'all';

  /**
   * The reader: `parents`, `young-people` or `practitioners`. Young people read about themselves, the others about a child. Each
   * audience reads what it can do next. `parents` when absent or unknown; an unknown one brings a warning.
   */
  @property({reflect: true, useDefault: true}) audience: Audience = 'parents';

  readonly #texts = texts(this.locale.msg);
  #audience: Audience = 'parents';
  #topics: readonly Topic[] = [];
  /** The only topic to show; undefined when all are shown. */
  #topic: Topic | undefined;
  #signs: readonly Sign[] = [];
  /** The reader's own helpline, and the number for an emergency. */
  #helplines: readonly Helpline[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {msg, name: locale} = this.locale;
    this.#audience = parseEnum(this, 'audience', this.audience, audiences);
    this.#topics = this.campaign.getSection('topics', topics(msg), locale);
    const ids = this.#topics.map(({id}) => id);
    const chosen = parseEnum(this, 'topic', this.topic, ['all', ...ids]);
    this.#topic = this.#topics.find(({id}) => id === chosen);
    this.#signs = this.campaign.getSection('signs', signs(msg), locale);
    const registry = inOrderFor(
      this.#audience,
      this.campaign.getSection('helplines', helplines(msg), locale),
    );
    this.#helplines = registry.filter((line) => line === registry[0] || line.emergency);
  }

  protected override render(): TemplateResult {
    const isYoung = this.#audience === 'young-people';
    const title = this.#topic?.signsName ?? this.#texts.heading();
    const content = html`
      ${heading(this.level, html`<slot name="heading">${title}</slot>`)}
      <p part="intro">${isYoung ? this.#texts.introYoung() : this.#texts.intro()}</p>
      ${
        this.#topic
          ? this.#renderSigns(this.#topic)
          : this.#topics.map((topic) => this.#renderTopic(topic))
      }
      <div part="next"><slot name="next" dir="auto">${this.#renderNext()}</slot></div>
    `;
    return html`${this.renderBase(content)}<slot hidden></slot>`;
  }

  #renderTopic(topic: Topic): TemplateResult {
    return html`<details part="topic">
      <summary part="topic-name">${topic.signsName}</summary>
      ${this.#renderSigns(topic)}
    </details>`;
  }

  #renderSigns({id}: Topic): TemplateResult {
    const isYoung = this.#audience === 'young-people';
    const shown = this.#signs.filter(({topic}) => topic === id);
    return html`<ul part="signs">
      ${shown.map(({adult, young}) => html`<li part="sign">${isYoung ? young : adult}</li>`)}
    </ul>`;
  }

  #renderNext(): TemplateResult {
    return html`
      ${heading(this.level, this.#texts.next(), 'subheading')}
      <p>${this.#texts[this.#audience]()}</p>
      <ul part="helplines">
        ${this.#helplines.map((line) => this.#renderHelpline(line))}
      </ul>
    `;
  }

  #renderHelpline(line: Helpline): TemplateResult {
    const name = line.emergency ? '' : html`<b translate="no">${line.name}</b>`;
    return html`<li part="helpline">
      <p>${name}${purposeFor(this.#audience, line)}</p>
      ${callLink(line)}
    </li>`;
  }
}
