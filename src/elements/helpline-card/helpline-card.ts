import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {when} from 'lit/directives/when.js';
import {inOrderFor, purposeFor} from '../../campaign/audience.ts';
import {audiences, type Audience, type Helpline} from '../../campaign/model.ts';
import {helplines} from '../../campaign/content/helplines.ts';
import {ClockController} from '../../controllers/clock-controller.ts';
import {dialAddress, mailAddress, parseSms, webAddress} from '../../internal/address.ts';
import {parseEnum, parseText, parseWords} from '../../internal/attributes.ts';
import {warnInvalid} from '../../internal/warn.ts';
import {formatTime, formatWeekday} from '../../time/format.ts';
import {minute, wallTimeAt} from '../../time/zoned-time.ts';
import {callLink} from '../shared/call-link.ts';
import {CampaignElement, type CampaignElementEvents} from '../shared/campaign-element.ts';
import {changingText} from '../shared/changing-text.ts';
import {heading} from '../shared/heading.ts';
import {HelplineCallEvent} from './helpline-card.events.ts';
import {styles} from './helpline-card.styles.ts';
import {texts} from './helpline-card.texts.ts';
import type * as OpeningText from './opening-text.ts';

export * from './helpline-card.events.ts';

/** An entry of the card: a helpline of the campaign, or the page's own. */
type Entry = {readonly [key in keyof Helpline]?: Helpline[key] | undefined} & {
  readonly id: string;
  readonly name: string;
  /** Whether the helpline is open now, in words; empty while the card cannot say. */
  readonly opening?: string;
};

/** Says when a helpline is open. It is loaded with the first card that has hours. */
let openingText: typeof OpeningText | undefined;

// Outside the class, because inside one TypeScript would leave the ending .ts as it is.
const loadOpeningText = () => import('./opening-text.ts');

/** The ways to reach a helpline beside its number: attribute, parser, and what to write when that cannot read the attribute. */
const links = [
  ['sms', (value: string) => parseSms(value)?.href, 'a number such as 85258, or SHOUT to 85258'],
  ['email', mailAddress, 'an address such as help@example.org'],
  ['href', webAddress, 'a web address such as https://example.org/help'],
] as const;

/** All ways to reach a helpline. */
const contacts = [
  ['phone', (number: string) => dialAddress('tel', number), 'a number such as 01632 960123'],
  ...links,
] as const;

/** The events of the element by their names. */
export interface HelplineCardEvents extends CampaignElementEvents {
  'helpline-call': HelplineCallEvent;
}

/**
 * Helplines with numbers that dial, and always the number for an emergency.
 *
 * Without attributes the card shows the NSPCC helpline and Childline. A page can choose among the campaign's helplines, or give one
 * of its own.
 *
 * @element helpline-card
 *
 * @attr {string} rendered-at - The time at which a server rendered the element, as an ISO 8601 time. The server writes the present
 * time when the attribute is absent. A page first shows the element as of that time, then as of now. Without a server the attribute
 * does nothing.
 *
 * @slot - The page's own text, such as a phone link. It shows before the script runs, and whenever the card cannot show something
 * correct. Always write it.
 * @slot heading - Text in place of the card's heading. The card makes a heading of it.
 *
 * @csspart helplines - The list of helplines.
 * @csspart helpline - One helpline.
 * @csspart name - The name of a helpline.
 * @csspart purpose - Who a helpline is for.
 * @csspart number - A link that dials.
 * @csspart hours - Says whether a helpline is open now.
 * @csspart facts - Says what a call costs, and where the call is recorded.
 * @csspart link - A link to a text message, an email or a web page.
 * @csspart emergency - The line for immediate danger.
 * @csspart notes - Other ways to call.
 *
 * @cssprop [--helpline-card-accent=--its-not-ok-accent] - Colour of links, and the ground of the emergency line.
 * @cssprop [--helpline-card-on-accent=--its-not-ok-on-accent] - Colour of text on the accent.
 * @cssprop [--helpline-card-surface=--its-not-ok-surface] - Colour of the ground.
 * @cssprop [--helpline-card-text=--its-not-ok-text] - Colour of text.
 * @cssprop [--helpline-card-muted=--its-not-ok-muted] - Colour of less important text.
 * @cssprop [--helpline-card-border=--its-not-ok-border] - Colour of edges.
 * @cssprop [--helpline-card-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--helpline-card-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @fires {HelplineCallEvent} helpline-call - A visitor activated a number. Cancel the event to dial in some other way.
 */
export class HelplineCard extends CampaignElement {
  static override styles = styles;

  /**
   * Ids of the campaign's helplines to show, with spaces between: `nspcc`, `childline`, `police-101`. When absent, `nspcc` and
   * `childline`. The emergency line is always there. An unknown id is left out, with a warning; when no id is known, the
   * page's own text stays.
   */
  @property({reflect: true, useDefault: true}) helpline = '';

  /**
   * The reader: `parents`, `young-people` or `practitioners`. It orders and words the helplines: `young-people` read Childline
   * first. `parents` when absent or unknown; an unknown one brings a warning.
   */
  @property({reflect: true, useDefault: true}) audience: Audience = 'parents';

  /** Name of the card's own helpline. It is shown as it is and never translated. */
  @property() label = '';

  /** Purpose of the card's own helpline, in one line. It is shown as it is and never translated. */
  @property() purpose = '';

  /**
   * Number of the card's own helpline, as people write it. Spaces, dots, dashes and brackets do not matter. A number that cannot
   * be dialled leaves the page's own text, with a warning.
   */
  @property() phone = '';

  /**
   * Number for text messages to the card's own helpline, with an optional keyword before it: `85258`, `SHOUT to 85258`. One that
   * cannot be used leaves the page's own text, with a warning.
   */
  @property() sms = '';

  /** Email address of the card's own helpline. An address that cannot be used leaves the page's own text, with a warning. */
  @property() email = '';

  /**
   * Web page of the card's own helpline, `https` or relative. An address that cannot be used leaves the page's own text, with a
   * warning.
   */
  @property() href = '';

  /**
   * Opening hours of the card's own helpline in the form of schema.org, `Mo-Fr 09:00-17:00, Sa 10:00-12:00`, on the clocks of
   * Europe/London. The card says nothing of hours that are absent or unreadable; unreadable ones bring a warning.
   */
  @property() hours = '';

  /** Shows names and numbers only. A helpline without a number keeps the other ways to reach it. */
  @property({type: Boolean, reflect: true}) compact = false;

  readonly #clock = new ClockController(this);
  readonly #texts = texts(this.locale.msg);
  #audience: Audience = 'parents';
  #emergency!: Helpline;
  #entries: readonly Entry[] = [];
  #showsFallback = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#audience = parseEnum(this, 'audience', this.audience, audiences);
    const {msg, name} = this.locale;
    const registry = inOrderFor(
      this.#audience,
      this.campaign.getSection('helplines', helplines(msg), name),
    );
    this.#emergency = registry.find((line) => line.emergency)!;
    this.#deriveEntries(registry);
  }

  /** Derives which helplines the card shows, and whether the page's own text stands in for one that the card cannot show. */
  #deriveEntries(registry: readonly Helpline[]): void {
    // The emergency line is there in any case.
    const pick = (ids: readonly string[]) =>
      registry.filter((line) => line !== this.#emergency && ids.includes(line.id));
    const ids = parseWords(this.helpline);
    const isUnknown = ids.some((id) => !registry.some((line) => line.id === id));
    if (isUnknown)
      warnInvalid(this, 'helpline', `one or more of: ${registry.map(({id}) => id).join(' ')}`);
    const own = this.#parseOwn();
    const isUnusable = own && this.#warnOfUnusable(own);
    const picked = pick(ids);
    const isMissing = isUnusable || (isUnknown && !picked.length);
    this.#showsFallback = !!isMissing && this.hasFallback;
    const hasLines = picked.length || (own && !isUnusable) || this.#showsFallback;
    const lines = hasLines ? picked : pick(['nspcc', 'childline']);

    this.#clock.nextChangeAt = undefined;
    this.#entries = [
      ...(own ? [own] : []),
      ...lines.map((line) => ({...line, purpose: purposeFor(this.#audience, line)})),
    ].map((entry) => (entry.hours ? {...entry, opening: this.#describeHours(entry.hours)} : entry));
  }

  /** The helpline that the page gives the card; undefined when it gives none. */
  #parseOwn(): Entry | undefined {
    const own = {
      name: parseText(this.label),
      purpose: parseText(this.purpose),
      phone: parseText(this.phone),
      sms: parseText(this.sms),
      email: parseText(this.email),
      href: parseText(this.href),
      hours: parseText(this.hours),
    };
    return Object.values(own).some(Boolean) ? {id: 'own', ...own} : undefined;
  }

  /** Whether something of the card's own helpline cannot be used, with a warning. */
  #warnOfUnusable(own: Entry): boolean {
    const unusable = contacts.filter(([name, parse]) => own[name] && !parse(own[name]));
    // Without any way to reach the helpline, a number is missing.
    if (!contacts.some(([name]) => own[name])) unusable.push(contacts[0]);
    for (const [name, , hint] of unusable) warnInvalid(this, name, hint);
    return unusable.length > 0;
  }

  /** Whether a helpline is open now. The card claims nothing until it knows. */
  #describeHours(hours: string): string {
    // Somebody may read what a server has rendered when it is not true any more.
    if (this.hydration.isHydrating) return '';
    if (!openingText) {
      void this.#loadOpeningText();
      return '';
    }
    const {msg, name: locale} = this.locale;
    const now = Date.now();
    const words = {msg, locale, formatTime, formatWeekday};
    const said = openingText.openingText(hours, wallTimeAt(now, 'Europe/London'), words);
    if (said) this.#clock.nextChangeAt = now - (now % minute) + minute;
    else warnInvalid(this, 'hours', 'the form Mo-Fr 09:00-17:00, Sa 10:00-12:00');
    return said ?? '';
  }

  async #loadOpeningText(): Promise<void> {
    openingText ??= await loadOpeningText().catch(() => undefined);
    if (openingText) this.requestUpdate();
  }

  #handleCall(event: MouseEvent, {id, phone}: Entry): void {
    // One veto covers both: cancelling our event also stops the browser's dialler.
    if (!this.dispatchEvent(new HelplineCallEvent(id, phone!))) event.preventDefault();
  }

  protected override render(): TemplateResult {
    const emergency = this.#emergency;
    const title =
      this.#audience === 'young-people' ? this.#texts.headingYoung() : this.#texts.heading();
    return this.renderBase(html`
      ${heading(this.level, html`<slot name="heading">${title}</slot>`)}
      <ul part="helplines">
        ${this.#entries.map((entry) => this.#renderEntry(entry))}
      </ul>
      <slot dir="auto" ?hidden=${!this.#showsFallback} @slotchange=${this.handleSlotChange}></slot>
      <p part="emergency" class="strong">
        ${purposeFor(this.#audience, emergency)} ${this.#renderNumber(emergency)}
      </p>
      <div part="notes">
        <p>${this.#texts.silent(emergency.phone)}</p>
        <p>${this.#texts.relay()}</p>
      </div>
    `);
  }

  #renderEntry(entry: Entry): TemplateResult {
    const {name, purpose, hours, opening, free, unbilled} = entry;
    return html`<li part="helpline">
      ${when(name, () => html`<p part="name" translate="no">${name}</p>`)}
      ${when(purpose, () => html`<p part="purpose">${purpose}</p>`)} ${this.#renderNumber(entry)}
      ${when(hours, () => html`<p part="hours">${changingText(opening ?? '')}</p>`)}
      ${when(free, () => html`<p part="facts">${this.#describeCost(!!unbilled)}</p>`)}
      ${links.map(([kind, parse]) => {
        const address = entry[kind] && parse(entry[kind]);
        return when(address, (address) => this.#renderLink(kind, entry[kind]!, address));
      })}
    </li>`;
  }

  #describeCost(isUnbilled: boolean): string {
    return [this.#texts.free(), ...(isUnbilled ? [this.#texts.unbilled()] : [])].join(' ');
  }

  #renderLink(kind: 'sms' | 'email' | 'href', value: string, address: string): TemplateResult {
    const sms = kind === 'sms' ? parseSms(value) : undefined;
    const isHost = kind === 'href' && !this.hydration.isHydrating;
    const content = sms?.keyword
      ? this.#texts.smsKeyword(sms.keyword, sms.number)
      : html`${this.#texts[kind]()}
          <bdi translate="no">${isHost ? new URL(address).host : value}</bdi>`;
    return html`<a part="link" href=${address} rel="noreferrer">${content}</a>`;
  }

  #renderNumber(entry: Entry): unknown {
    const {name, phone} = entry;
    return callLink({name, phone}, (event) => this.#handleCall(event, entry));
  }
}
