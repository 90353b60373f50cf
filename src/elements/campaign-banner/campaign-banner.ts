import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Campaign, TopicId} from '../../campaign/campaign.ts';
import {CampaignController} from '../../campaign/campaign-controller.ts';
import {about} from '../../campaign/its-not-ok/about.ts';
import {phases, topics} from '../../campaign/its-not-ok/topics.ts';
import {phaseAt} from '../../campaign/phase.ts';
import {webAddress} from '../../internal/address.ts';
import {oneOf} from '../../internal/attributes.ts';
import {heading, type HeadingLevel} from '../../internal/heading.ts';
import {warnUnusable} from '../../internal/warn.ts';
import {LocaleController} from '../../locale/locale-controller.ts';
import {Clock} from '../../time/clock.ts';
import {styles} from './campaign-banner.styles.ts';

/** A visitor closed the banner. */
export class CampaignBannerDismissEvent extends Event {
  constructor() {
    super('campaign-banner-dismiss', {bubbles: true, composed: true});
  }
}

/**
 * The campaign and its current topic: one sentence, one link. After the campaign's end, a message that stays right.
 *
 * It stands in the flow of the page, never over it.
 *
 * @element campaign-banner
 *
 * @slot - The page's own text, such as a link to the campaign: shown before the script runs. Always write it.
 * @slot heading - Text in place of the campaign's name. The banner makes a heading of it.
 * @slot action - A link or button in place of the banner's own link.
 *
 * @csspart base - The banner.
 * @csspart heading - The heading: the campaign's name.
 * @csspart topic - The name of the topic.
 * @csspart summary - The sentence.
 * @csspart link - The link.
 * @csspart dismiss - The button that closes the banner.
 *
 * @cssprop [--campaign-banner-accent=--its-not-ok-accent] - The link and the edge.
 * @cssprop [--campaign-banner-on-accent=--its-not-ok-on-accent] - Text on the accent.
 * @cssprop [--campaign-banner-surface=--its-not-ok-surface] - Ground of the banner.
 * @cssprop [--campaign-banner-text=--its-not-ok-text] - Text.
 * @cssprop [--campaign-banner-muted=--its-not-ok-muted] - Less important text.
 * @cssprop [--campaign-banner-border=--its-not-ok-border] - Edges.
 * @cssprop [--campaign-banner-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--campaign-banner-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @cssstate dismissed - A visitor closed the banner. Browsers from before May 2024 do not know it.
 *
 * @fires {CampaignErrorEvent} campaign-error - The campaign feed cannot be used; the element goes on without it.
 * @fires {CampaignBannerDismissEvent} campaign-banner-dismiss - A visitor closed the banner, for this view of the page.
 */
export class CampaignBanner extends LitElement {
  static override styles = styles;

  /**
   * The topic to show: `criminal-exploitation`, `online-safety` or `healthy-relationships`. When absent or unknown: that
   * of the phase of today's date in Cumbria; outside the campaign's time none, and a message that stays right.
   */
  @property() topic: TopicId | '' = '';

  /**
   * Where the link leads, `https` or relative. When absent or not usable: the campaign's website, and after the
   * campaign the NSPCC's.
   */
  @property() href = '';

  /**
   * Whether a visitor can close the banner. It is gone for this view of the page only: nothing is stored, so nothing
   * shows that somebody has seen it.
   */
  @property({type: Boolean}) dismissible = false;

  /**
   * Address of a campaign feed, `https` or relative: what it says stands in the place of the embedded campaign. Absent: the
   * `data-campaign` of the script's own tag, if any. When it cannot be used, nothing changes, and a warning says why.
   */
  @property() src = '';

  /** Level of the heading in the page's outline, 2 to 6; 2 when absent or anything else. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  #dismissed = false;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #campaign = new CampaignController(this);
  readonly #clock = new Clock(this);

  protected override render(): TemplateResult {
    const {msg, locale, dir} = this.#locale;
    this.#clock.due = Infinity;
    if (this.#dismissed)
      return html`<p class="visually-hidden" tabindex="-1" lang=${locale}>
        ${msg('Closed.', {id: 'banner.closed', desc: 'Read out when somebody has closed the banner. One word.'})}
      </p>`;

    const campaign: ReturnType<typeof about> & Pick<Campaign, 'status'> = this.#campaign.take(
      'about',
      about(msg),
      locale,
    );
    const all = this.#campaign.take('topics', topics(msg), locale);
    const today = phaseAt(Date.now(), campaign, this.#campaign.take('phases', phases, locale));
    this.#clock.due = today.until;
    const fixed = oneOf(this, 'topic', this.topic, ['', ...all.map(({id}) => id)]);
    // Nobody promotes a campaign that was withdrawn, whatever the page says.
    const topic =
      campaign.status === 'withdrawn'
        ? undefined
        : all.find(({id}) => id === (fixed || today.topic));
    // The campaign's own site may be gone one day.
    const ended = !today.topic;
    const href = this.href && webAddress(this.href);
    if (this.href && !href)
      warnUnusable(this, 'href', 'a web address such as https://example.org/campaign');

    return html`<div class="base" part="base" lang=${locale} dir=${dir}>
      <div class="text">
        ${heading(this, html`<slot name="heading">${campaign.name}</slot>`)}
        ${topic ? html`<p part="topic">${topic.name}</p>` : nothing}
        <p part="summary">${topic ? topic.summary : campaign.evergreen}</p>
      </div>
      <div class="actions">
        <slot name="action"
          ><a
            part="link"
            class="button strong"
            href=${href || (ended ? campaign.helpWebsite : campaign.website)}
            rel="noreferrer"
            >${
              ended && !href
                ? msg('Get help from the NSPCC', {
                    id: 'banner.help',
                    desc: 'Link in the banner after the campaign has ended. A few words.',
                  })
                : msg('Find out more about the campaign', {
                    id: 'banner.more',
                    desc: 'Link in the banner. A few words that say where it leads.',
                  })
            }</a
          ></slot
        >
        ${
          this.dismissible
            ? html`<button
                part="dismiss"
                class="button"
                type="button"
                @click=${this.#handleDismiss}
              >
                ${msg('Close', {id: 'banner.close', desc: 'Button that closes the banner. One word.'})}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  readonly #handleDismiss = async (): Promise<void> => {
    this.#dismissed = true;
    this.requestUpdate();
    this.dispatchEvent(new CampaignBannerDismissEvent());
    await this.updateComplete;
    // Whoever closed the banner by keyboard goes on from where it was, and hears that it is gone.
    this.shadowRoot?.querySelector('p')?.focus({preventScroll: true});
    // Last: browsers from before May 2024 throw here, and then no more than a margin stays.
    this.#internals.states.add('dismissed');
  };
}
