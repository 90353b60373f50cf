import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CampaignController} from '../../controllers/campaign-controller.ts';
import type {CampaignErrorEvent} from '../../controllers/campaign-error-event.ts';
import {HydrationController} from '../../controllers/hydration-controller.ts';
import {LocaleController} from '../../controllers/locale-controller.ts';
import {SafetyNet} from '../../controllers/safety-net.ts';
import {parseEnum} from '../../internal/attributes.ts';
import {hasFallbackContent} from './fallback-content.ts';
import {headingLevels, type HeadingLevel} from './heading.ts';

/** The events that each of them fires, by their names. */
export interface CampaignElementEvents {
  'campaign-error': CampaignErrorEvent;
}

/**
 * The base of the elements that show the campaign.
 *
 * @csspart base - The whole element.
 * @csspart heading - The heading.
 *
 * @fires {CampaignErrorEvent} campaign-error - The campaign feed cannot be used. The element goes on without it.
 */
export abstract class CampaignElement extends LitElement {
  /**
   * Address of a campaign feed, `https` or relative. The feed changes what the embedded campaign says. When absent, the
   * `data-campaign` of the script's own tag counts. A feed that cannot be used changes nothing, and a warning says why.
   */
  @property() src = '';

  /** Level of the heading in the page's outline, 2 to 6. 2 when absent or anything else; a wrong level brings a warning. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  protected readonly locale = new LocaleController(this);
  protected readonly hydration = new HydrationController(this, () => this.locale.load());
  protected readonly campaign = new CampaignController(this);
  readonly #safetyNet = new SafetyNet(this);

  /** The heading level that the element shows. */
  protected level: HeadingLevel = 2;

  /** Whether the page has written something inside the element. A server cannot know, and says yes. */
  protected hasFallback = false;

  override connectedCallback(): void {
    this.#safetyNet.guard(() => super.connectedCallback());
  }

  protected override performUpdate(): void {
    this.#safetyNet.guard(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.level = parseEnum(this, 'heading-level', this.headingLevel, headingLevels);
    this.hasFallback = this.hydration.isHydrating || hasFallbackContent(this);
  }

  /** The page's own text may arrive after the element. */
  protected readonly handleSlotChange = (): void => {
    if (this.hasFallback !== hasFallbackContent(this)) this.requestUpdate();
  };

  /** The box of the element, in the language that the element shows. */
  protected renderBase(content: unknown): TemplateResult {
    const {name, dir} = this.locale;
    return html`<div class="base" part="base" lang=${name} dir=${dir}>${content}</div>`;
  }
}
