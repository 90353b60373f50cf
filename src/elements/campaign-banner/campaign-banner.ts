import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {when} from 'lit/directives/when.js';
import {about} from '../../campaign/content/about.ts';
import {phases, topics} from '../../campaign/content/topics.ts';
import type {Campaign, Topic, TopicId} from '../../campaign/model.ts';
import {phaseAt} from '../../campaign/phase.ts';
import {ClockController} from '../../controllers/clock-controller.ts';
import {webAddress} from '../../internal/address.ts';
import {parseEnum} from '../../internal/attributes.ts';
import {warnInvalid} from '../../internal/warn.ts';
import {CampaignElement, type CampaignElementEvents} from '../shared/campaign-element.ts';
import {changingText} from '../shared/changing-text.ts';
import {heading} from '../shared/heading.ts';
import {sharedTexts} from '../shared/shared.texts.ts';
import {CampaignBannerDismissEvent} from './campaign-banner.events.ts';
import {styles} from './campaign-banner.styles.ts';
import {texts} from './campaign-banner.texts.ts';

export * from './campaign-banner.events.ts';

/** The events of the element by their names. */
export interface CampaignBannerEvents extends CampaignElementEvents {
  'campaign-banner-dismiss': CampaignBannerDismissEvent;
}

/**
 * The campaign and its current topic in one sentence, with one link. After the campaign's end, a message that stays right.
 *
 * The banner stands in the flow of the page, never over it.
 *
 * @element campaign-banner
 *
 * @attr {string} rendered-at - The time at which a server rendered the element, as an ISO 8601 time. The server writes the present
 * time when the attribute is absent. A page first shows the element as of that time, then as of now. Without a server the attribute
 * does nothing.
 *
 * @slot - The page's own text, such as a link to the campaign. It shows before the script runs. Always write it.
 * @slot heading - Text in place of the campaign's name. The banner makes a heading of it.
 * @slot action - A link or button in place of the banner's own link.
 *
 * @csspart topic - The name of the topic.
 * @csspart summary - The sentence.
 * @csspart link - The link.
 * @csspart dismiss - The button that closes the banner.
 *
 * @cssprop [--campaign-banner-accent=--its-not-ok-accent] - Colour of the link and the edge.
 * @cssprop [--campaign-banner-on-accent=--its-not-ok-on-accent] - Colour of text on the accent.
 * @cssprop [--campaign-banner-surface=--its-not-ok-surface] - Colour of the ground.
 * @cssprop [--campaign-banner-text=--its-not-ok-text] - Colour of text.
 * @cssprop [--campaign-banner-muted=--its-not-ok-muted] - Colour of less important text.
 * @cssprop [--campaign-banner-border=--its-not-ok-border] - Colour of edges.
 * @cssprop [--campaign-banner-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--campaign-banner-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @fires {CampaignBannerDismissEvent} campaign-banner-dismiss - A visitor is closing the banner. Cancel the event to keep it open.
 */
export class CampaignBanner extends CampaignElement {
  static override styles = styles;

  /**
   * Topic to show: `criminal-exploitation`, `online-safety` or `healthy-relationships`. When absent or unknown, the topic of the
   * campaign's current phase, by today's date in Cumbria. Outside the campaign's time the banner shows no topic, but a
   * message that stays right. An unknown topic brings a warning.
   */
  @property({reflect: true, useDefault: true}) topic: TopicId | '' = '';

  /**
   * Address that the link leads to, `https` or relative. When absent or not usable, the campaign's website, and after the
   * campaign the NSPCC's. An address that cannot be used brings a warning.
   */
  @property() href = '';

  /**
   * Whether a visitor can close the banner. It stays closed for this view of the page only. Nothing is stored, so nothing shows
   * that somebody has seen it.
   */
  @property({type: Boolean, reflect: true}) dismissible = false;

  /** Whether the banner is closed. A visitor sets it by closing the banner. A page may set it too. */
  @property({type: Boolean, reflect: true}) dismissed = false;

  /** Whether a visitor has closed the banner, and is told so. */
  @state() private isClosedByVisitor = false;

  @query('.visually-hidden') private readonly closedNote!: HTMLElement | null;

  readonly #clock = new ClockController(this);
  readonly #texts = texts(this.locale.msg);
  readonly #sharedTexts = sharedTexts(this.locale.msg);
  #campaign!: Pick<Campaign, 'name' | 'evergreen'>;
  /** Undefined when no topic is current. */
  #topic: Topic | undefined;
  #link = {href: '', text: ''};

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#clock.nextChangeAt = Infinity;
    if (this.dismissed) return;
    this.isClosedByVisitor = false;
    const {msg, name: locale} = this.locale;
    const campaign: ReturnType<typeof about> & Pick<Campaign, 'status'> = this.campaign.getSection(
      'about',
      about(msg),
      locale,
    );
    const all = this.campaign.getSection('topics', topics(msg), locale);
    const today = phaseAt(
      this.hydration.readTime(),
      campaign,
      this.campaign.getSection('phases', phases, locale),
    );
    this.#clock.nextChangeAt = today.until;
    const chosen = parseEnum(this, 'topic', this.topic, ['', ...all.map(({id}) => id)]);
    this.#campaign = campaign;
    // The banner does not promote a withdrawn campaign, even when the page names a topic.
    const isWithdrawn = campaign.status === 'withdrawn';
    this.#topic = isWithdrawn ? undefined : all.find(({id}) => id === (chosen || today.topic));
    this.#link = this.#deriveLink(campaign, !!today.topic);
  }

  /** Where the link leads. After the campaign its own site may be gone one day, so help has another address. */
  #deriveLink(
    {website, helpWebsite}: Pick<Campaign, 'website' | 'helpWebsite'>,
    isRunning: boolean,
  ): {href: string; text: string} {
    const href = this.href && webAddress(this.href);
    if (this.href && !href)
      warnInvalid(this, 'href', 'a web address such as https://example.org/campaign');
    if (href) return {href, text: this.#texts.more()};
    return isRunning
      ? {href: website, text: this.#texts.more()}
      : {href: helpWebsite, text: this.#sharedTexts.help()};
  }

  readonly #handleDismiss = async (): Promise<void> => {
    if (!this.dispatchEvent(new CampaignBannerDismissEvent())) return;
    this.dismissed = this.isClosedByVisitor = true;
    await this.updateComplete;
    // A keyboard user goes on from where the banner was, and hears that it is gone.
    this.closedNote?.focus({preventScroll: true});
  };

  protected override render(): TemplateResult {
    return html`${this.#renderShown()}<slot hidden></slot>`;
  }

  #renderShown(): TemplateResult | typeof nothing {
    if (!this.dismissed) return this.renderBase(this.#renderContent());
    return this.isClosedByVisitor ? this.#renderClosed() : nothing;
  }

  #renderClosed(): TemplateResult {
    return html`<p class="visually-hidden" tabindex="-1" lang=${this.locale.name}>
      ${this.#texts.closed()}
    </p>`;
  }

  #renderContent(): TemplateResult {
    const [campaign, topic, {href, text}] = [this.#campaign, this.#topic, this.#link];
    return html`
      <div class="text">
        ${heading(this.level, html`<slot name="heading">${campaign.name}</slot>`)}
        ${when(topic, ({name}) => html`<p part="topic">${changingText(name)}</p>`)}
        <p part="summary">${changingText(topic ? topic.summary : campaign.evergreen)}</p>
      </div>
      <div class="actions">
        <slot name="action"
          ><a part="link" class="button strong" href=${href} rel="noreferrer"
            >${changingText(text)}</a
          ></slot
        >
        ${when(
          this.dismissible,
          () =>
            html`<button part="dismiss" class="button" type="button" @click=${this.#handleDismiss}>
              ${this.#texts.close()}
            </button>`,
        )}
      </div>
    `;
  }
}
