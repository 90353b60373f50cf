import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {str} from '@lit/localize/internal/str-tag.js';
import {audiences, inOrderFor, purposeFor} from '../../campaign/audience.ts';
import {callLink} from '../../campaign/call-link.ts';
import type {Audience, Helpline} from '../../campaign/campaign.ts';
import {CampaignController} from '../../campaign/campaign-controller.ts';
import type * as Opening from '../../campaign/opening-text.ts';
import {helplines} from '../../campaign/its-not-ok/helplines.ts';
import {dialAddress, mailAddress, webAddress} from '../../internal/address.ts';
import {oneOf, written} from '../../internal/attributes.ts';
import {heading, type HeadingLevel} from '../../internal/heading.ts';
import {NativeEvent} from '../../internal/native-event.ts';
import {hasOwnText} from '../../internal/own-text.ts';
import {isUnsettled} from '../../internal/server.ts';
import {warnUnusable} from '../../internal/warn.ts';
import {LocaleController} from '../../locale/locale-controller.ts';
import {Clock} from '../../time/clock.ts';
import {formatTime, formatWeekday} from '../../time/format.ts';
import {minute, wallTimeAt} from '../../time/zoned-time.ts';
import {styles} from './helpline-card.styles.ts';

/** A visitor activated a number. Cancel it to dial in some other way. */
export class HelplineCallEvent extends NativeEvent {
  constructor(
    /** The id of the helpline; `own` for the card's own. */
    readonly helpline: string,
    /** The number as the card shows it. */
    readonly phone: string,
  ) {
    super('helpline-call', {bubbles: true, composed: true, cancelable: true});
  }
}

/** One entry of the card: a helpline of the registry, or the page's own. */
type Entry = {[key in keyof Helpline]?: Helpline[key] | undefined} & {
  readonly id: string;
  readonly name: string;
  readonly text?: string | undefined;
  readonly href?: string | undefined;
};

/** Says when a helpline is open; it comes with the first card that has hours. */
let opening: typeof Opening | undefined;

// Within the class TypeScript would leave the ending .ts as it is.
const fetchOpening = () => import('../../campaign/opening-text.ts');

/** The ways to reach a helpline of the page's own: attribute, reader, and what to write when that cannot read it. */
const contacts = [
  ['phone', (number: string) => dialAddress('tel', number), 'a number such as 01228 606060'],
  ['text', (number: string) => dialAddress('sms', number), 'a number such as 85258'],
  ['email', mailAddress, 'an address such as help@example.org'],
  ['href', webAddress, 'a web address such as https://example.org/help'],
] as const;

/**
 * Who to call: helplines with numbers that dial, and always the number for an emergency.
 *
 * Bare, it shows the NSPCC helpline and Childline. A page can choose among the campaign's helplines, or give one of its own.
 *
 * @element helpline-card
 *
 * @attr {string} rendered-at - When a server rendered the element, as an ISO 8601 time: it renders at that time, and the page goes on from
 * it. A server writes the present when it is absent. In a browser alone it does nothing.
 *
 * @slot - The page's own text, such as a phone link: shown before the script runs, and whenever the card cannot show
 * something correct. Always write it.
 *
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart helplines - The list of helplines.
 * @csspart helpline - One helpline.
 * @csspart name - The name of a helpline.
 * @csspart purpose - Who a helpline is for.
 * @csspart number - A link that dials.
 * @csspart hours - Whether a helpline is open now.
 * @csspart facts - What a call costs, and where it shows.
 * @csspart link - A link that writes: text message, email, web page.
 * @csspart emergency - The line for immediate danger.
 * @csspart notes - Other ways to call.
 *
 * @cssprop [--helpline-card-accent=--its-not-ok-accent] - Links, and the ground of the emergency line.
 * @cssprop [--helpline-card-on-accent=--its-not-ok-on-accent] - Text on the accent.
 * @cssprop [--helpline-card-surface=--its-not-ok-surface] - Ground of the card.
 * @cssprop [--helpline-card-text=--its-not-ok-text] - Text.
 * @cssprop [--helpline-card-muted=--its-not-ok-muted] - Less important text.
 * @cssprop [--helpline-card-border=--its-not-ok-border] - Edges.
 * @cssprop [--helpline-card-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--helpline-card-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @fires {CampaignErrorEvent} campaign-error - The campaign feed cannot be used; the element goes on without it.
 * @fires {HelplineCallEvent} helpline-call - A visitor activated a number. Cancelable.
 */
export class HelplineCard extends LitElement {
  static override styles = styles;

  /**
   * Which of the campaign's helplines to show, as ids with spaces between: `nspcc`, `childline`, `police-101`. Both
   * `nspcc` and `childline` when absent. The emergency line is always there. An unknown id is left out with a warning;
   * when none is known, the page's own text stays.
   */
  @property() helpline = '';

  /**
   * Who reads: orders and words the helplines. `young-people` read Childline first. `parents` when absent or unknown.
   */
  @property() audience: Audience = 'parents';

  /** Name of the card's own helpline. Shown as it is, never translated. */
  @property() label = '';

  /**
   * Number of the card's own helpline, as people write it; spaces, dots, dashes and brackets are ignored when it is
   * dialled. When it cannot be dialled the page's own text stays.
   */
  @property() phone = '';

  /** Number for text messages to the card's own helpline; read like `phone`. */
  @property() text = '';

  /** Email address of the card's own helpline. When it is none the page's own text stays. */
  @property() email = '';

  /** Web page of the card's own helpline, `https` or relative. When it is none the page's own text stays. */
  @property() href = '';

  /**
   * Opening hours of the card's own helpline in the form of schema.org, `Mo-Fr 09:00-17:00, Sa 10:00-12:00`, on the
   * clocks of Europe/London. Absent or unreadable: the card says nothing about when it is open.
   */
  @property() hours = '';

  /** Only names and numbers; of a helpline without a number, the other ways to reach it. */
  @property({type: Boolean}) compact = false;

  /**
   * Address of a campaign feed, `https` or relative: what it says stands in the place of the embedded campaign. Absent: the
   * `data-campaign` of the script's own tag, if any. When it cannot be used, nothing changes, and a warning says why.
   */
  @property() src = '';

  /** Level of the heading in the page's outline, 2 to 6; 2 when absent or anything else. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  readonly #locale = new LocaleController(this);
  readonly #campaign = new CampaignController(this);
  readonly #clock = new Clock(this);

  protected override render(): TemplateResult {
    const {msg, locale, dir} = this.#locale;
    const audience = oneOf(this, 'audience', this.audience, audiences);
    const registry = inOrderFor(audience, this.#campaign.take('helplines', helplines(msg), locale));
    const emergency = registry.find((line) => line.emergency)!;
    // The emergency line is there in any case.
    const pick = (ids: readonly string[]) =>
      registry.filter((line) => line !== emergency && ids.includes(line.id));

    const ids = written(this.helpline).match(/[^\s,]+/g) ?? [];
    const unknown = ids.some((id) => !registry.some((line) => line.id === id));
    if (unknown)
      warnUnusable(this, 'helpline', `one or more of: ${registry.map(({id}) => id).join(' ')}`);
    const own = this.#readOwn();
    const unusable = own && this.#warnOfUnusable(own);
    const picked = pick(ids);
    // The page's own text stands in for what the card cannot show.
    const ownText = (unusable || (unknown && !picked.length)) && hasOwnText(this);
    const lines =
      picked.length || (own && !unusable) || ownText ? picked : pick(['nspcc', 'childline']);
    // An entry with opening hours starts it.
    this.#clock.due = undefined;

    return html`<div
      class="base"
      part="base"
      lang=${locale}
      dir=${dir}
      data-compact=${this.compact ? '' : nothing}
    >
      ${heading(
        this,
        audience === 'young-people'
          ? msg('Someone to talk to', {
              id: 'helpline-card.heading-young',
              desc: 'Heading of the card with helplines. For young people. A few words.',
            })
          : msg('Worried about a child?', {
              id: 'helpline-card.heading',
              desc: 'Heading of the card with helplines. For adults. A few words.',
            }),
      )}
      <ul part="helplines">
        ${own ? this.#renderEntry(own) : nothing}${lines.map((line) => this.#renderEntry({...line, purpose: purposeFor(audience, line)}))}
      </ul>
      ${ownText ? html`<slot dir="auto"></slot>` : nothing}
      <p part="emergency" class="strong">
        ${purposeFor(audience, emergency)} ${this.#renderNumber(emergency)}
      </p>
      <div part="notes">
        <p>
          ${msg(
            str`Cannot speak? On a mobile, call ${emergency.phone} and press 55 when you are asked.`,
            {
              id: 'helpline-card.silent',
              desc: 'Helpline card, small text. How to call the police without speaking. The placeholder is the emergency number.',
            },
          )}
        </p>
        <p>
          ${msg('Deaf, or hard to hear or speak? Use Relay UK: dial 18001 before the number.', {
            id: 'helpline-card.relay',
            desc: 'Helpline card, small text. Relay UK is a name: a service for people who cannot hear or speak on the phone.',
          })}
        </p>
      </div>
    </div>`;
  }

  /** The helpline that the page gives the card; undefined when it gives none. */
  #readOwn(): Entry | undefined {
    const [name = '', phone, text, email, href, hours] = [
      this.label,
      this.phone,
      this.text,
      this.email,
      this.href,
      this.hours,
    ].map(written);
    return name || phone || text || email || href || hours
      ? {id: 'own', name, phone, text, email, href, hours}
      : undefined;
  }

  /** Whether something of the card's own helpline cannot be used, with a warning. */
  #warnOfUnusable(own: Entry): boolean {
    const unusable = contacts.filter(([name, toAddress]) => own[name] && !toAddress(own[name]));
    // Without any, a number is missing.
    if (!contacts.some(([name]) => own[name])) unusable.push(contacts[0]);
    for (const [name, , hint] of unusable) warnUnusable(this, name, hint);
    return unusable.length > 0;
  }

  #renderEntry(entry: Entry): TemplateResult {
    const {msg} = this.#locale;
    const {name, purpose, hours, free, unbilled} = entry;
    return html`<li part="helpline">
      ${name ? html`<p part="name" translate="no">${name}</p>` : nothing}${purpose ? html`<p part="purpose">${purpose}</p>` : nothing}${this.#renderNumber(entry)}${hours ? html`<p part="hours">${this.#describeHours(hours)}</p>` : nothing}${
        free
          ? html`<p part="facts">
              ${`${msg('Free to call.', {
                id: 'helpline-card.free',
                desc: 'Helpline card, under a number. Two or three words.',
              })} ${
                unbilled
                  ? msg(
                      'It does not show on an itemised phone bill, but it does show in the phone’s own call list.',
                      {
                        id: 'helpline-card.unbilled',
                        desc: 'Helpline card, under a number. Somebody may be watching the reader’s phone: both halves matter. One sentence.',
                      },
                    )
                  : ''
              }`}
            </p>`
          : nothing
      }${contacts.slice(1).flatMap(([kind, toAddress]) => {
        const value = entry[kind];
        const address = value && toAddress(value);
        if (!address) return [];
        const labels: {[kind: string]: string} = {
          text: msg('Text', {
            id: 'helpline-card.text',
            desc: 'Before a number that takes text messages. One word.',
          }),
          email: msg('Email', {
            id: 'helpline-card.email',
            desc: 'Before an email address. One word.',
          }),
          href: msg('Website', {
            id: 'helpline-card.website',
            desc: 'Before the address of a web site. One word.',
          }),
        };
        return html`<a part="link" href=${address} rel="noreferrer"
          >${labels[kind]}
          <bdi translate="no"
            >${kind === 'href' && !isUnsettled(this) ? new URL(address).host : value}</bdi
          ></a
        >`;
      })}
    </li>`;
  }

  #renderNumber({id, name, phone}: Entry): unknown {
    return callLink({name, phone}, (event) => {
      // One veto covers both: cancelling our event also stops the browser's dialler.
      if (!this.dispatchEvent(new HelplineCallEvent(id, phone!))) event.preventDefault();
    });
  }

  #describeHours(text: string): string {
    // Whoever reads it may do so when it is not true any more.
    if (isUnsettled(this)) return '';
    const {msg, locale} = this.#locale;
    if (!opening) void this.#loadOpening();
    const now = Date.now();
    const said = opening?.openingText(text, wallTimeAt(now, 'Europe/London'), {
      msg,
      locale,
      formatTime,
      formatWeekday,
    });
    if (said) this.#clock.due = now - (now % minute) + minute;
    else if (opening) warnUnusable(this, 'hours', 'the form Mo-Fr 09:00-17:00, Sa 10:00-12:00');
    return said ?? '';
  }

  /** Until it has come, and when it does not, a card claims nothing. */
  async #loadOpening(): Promise<void> {
    opening ??= await fetchOpening().catch(() => undefined);
    if (opening) this.requestUpdate();
  }
}
