import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {audiences, inOrderFor, purposeFor} from '../../campaign/audience.ts';
import {callLink} from '../../campaign/call-link.ts';
import type {Audience, TopicId} from '../../campaign/campaign.ts';
import {CampaignController} from '../../campaign/campaign-controller.ts';
import {helplines} from '../../campaign/its-not-ok/helplines.ts';
import {signs} from '../../campaign/its-not-ok/signs.ts';
import {topics} from '../../campaign/its-not-ok/topics.ts';
import {oneOf} from '../../internal/attributes.ts';
import {heading, type HeadingLevel} from '../../internal/heading.ts';
import {LocaleController} from '../../locale/locale-controller.ts';
import {styles} from './its-not-ok-signs.styles.ts';

/**
 * The warning signs, topic by topic, and what to do next.
 *
 * Nothing tells the page which topic or sign somebody looked at.
 *
 * @element its-not-ok-signs
 *
 * @slot - The page's own text, such as a phone link: shown before the script runs. Always write it.
 * @slot next - What to do next, in place of the campaign's own advice and helplines.
 *
 * @csspart base - The whole element.
 * @csspart heading - The heading.
 * @csspart intro - The text before the signs.
 * @csspart topic - A topic that opens and closes.
 * @csspart topic-name - The name of a topic, which opens it.
 * @csspart signs - A list of signs.
 * @csspart sign - One sign.
 * @csspart next - What to do next.
 * @csspart subheading - Its heading.
 * @csspart helplines - Its list of helplines.
 * @csspart helpline - One helpline.
 * @csspart number - A link that dials.
 *
 * @cssprop [--its-not-ok-signs-accent=--its-not-ok-accent] - Links and marks.
 * @cssprop [--its-not-ok-signs-on-accent=--its-not-ok-on-accent] - Text on the accent.
 * @cssprop [--its-not-ok-signs-surface=--its-not-ok-surface] - Ground of the element.
 * @cssprop [--its-not-ok-signs-text=--its-not-ok-text] - Text.
 * @cssprop [--its-not-ok-signs-muted=--its-not-ok-muted] - Less important text.
 * @cssprop [--its-not-ok-signs-border=--its-not-ok-border] - Edges.
 * @cssprop [--its-not-ok-signs-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--its-not-ok-signs-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @fires {CampaignErrorEvent} campaign-error - The campaign feed cannot be used; the element goes on without it.
 */
export class ItsNotOkSigns extends LitElement {
  static override styles = styles;

  /**
   * Which signs to show: `criminal-exploitation`, `online-safety`, `healthy-relationships`, or `all` of them, each
   * under its name, which opens it. `all` when absent or unknown.
   */
  @property() topic: TopicId | 'all' = 'all';

  /**
   * Who reads: `parents` and `practitioners` read about a child, `young-people` about themselves, and each what
   * they can do next. `parents` when absent or unknown.
   */
  @property() audience: Audience = 'parents';

  /**
   * Address of a campaign feed, `https` or relative: what it says stands in the place of the embedded campaign. Absent: the
   * `data-campaign` of the script's own tag, if any. When it cannot be used, nothing changes, and a warning says why.
   */
  @property() src = '';

  /** Level of the heading in the page's outline, 2 to 6; 2 when absent or anything else. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  readonly #locale = new LocaleController(this);
  readonly #campaign = new CampaignController(this);

  protected override render(): TemplateResult {
    const {msg, locale, dir} = this.#locale;
    const all = this.#campaign.take('topics', topics(msg), locale);
    const chosen = oneOf(this, 'topic', this.topic, ['all', ...all.map(({id}) => id)]);
    const audience = oneOf(this, 'audience', this.audience, audiences);
    const one = all.find(({id}) => id === chosen);
    return html`<div class="base" part="base" lang=${locale} dir=${dir}>
      ${heading(
        this,
        one?.signsName ??
          msg('Know the signs', {
            id: 'signs.heading',
            desc: 'Heading of the list of warning signs. A few words.',
          }),
      )}
      <p part="intro">
        ${
          audience === 'young-people'
            ? msg(
                'These things can happen to anyone. If they happen to you, it is not your fault.',
                {
                  id: 'signs.intro-young',
                  desc: 'Before the warning signs. For young people. Kind and calm. Two short sentences.',
                },
              )
            : msg('One sign may mean nothing. If something does not feel right, ask for advice.', {
                id: 'signs.intro',
                desc: 'Before the warning signs. For adults. Calm. Two short sentences.',
              })
        }
      </p>
      ${
        one
          ? this.#renderSigns(one.id, audience)
          : all.map(
              ({id, signsName}) =>
                html`<details part="topic">
                  <summary part="topic-name">${signsName}</summary>
                  ${this.#renderSigns(id, audience)}
                </details>`,
            )
      }
      <div part="next"><slot name="next" dir="auto">${this.#renderNext(audience)}</slot></div>
    </div>`;
  }

  #renderSigns(topic: TopicId, audience: Audience): TemplateResult {
    const {msg, locale} = this.#locale;
    return html`<ul part="signs">
      ${this.#campaign
        .take('signs', signs(msg), locale)
        .filter((sign) => sign.topic === topic)
        .map(
          (sign) =>
            html`<li part="sign">${audience === 'young-people' ? sign.young : sign.adult}</li>`,
        )}
    </ul>`;
  }

  #renderNext(audience: Audience): TemplateResult {
    const {msg, locale} = this.#locale;
    const advice = {
      'young-people': msg(
        'Tell an adult you trust, or talk to Childline. You can talk about anything.',
        {
          id: 'signs.next-young',
          desc: 'What a young person can do. Childline is a name. Two short sentences.',
        },
      ),
      practitioners: msg(
        'Tell your safeguarding lead and follow your procedures. The helpline can advise you.',
        {
          id: 'signs.next-practitioners',
          desc: 'What somebody who works with children should do. Two short sentences.',
        },
      ),
      parents: msg(
        'Stay calm, listen, and do not blame the child. You do not have to be sure before you call.',
        {
          id: 'signs.next-parents',
          desc: 'What a parent or carer can do. Two short sentences.',
        },
      ),
    };
    const registry = inOrderFor(audience, this.#campaign.take('helplines', helplines(msg), locale));
    return html`${heading(
        this,
        msg('What to do next', {
          id: 'signs.next',
          desc: 'Heading after the warning signs. A few words.',
        }),
        'subheading',
      )}
      <p>${advice[audience]}</p>
      <ul part="helplines">
        ${registry
          .filter((line) => line === registry[0] || line.emergency)
          .map(
            (line) =>
              html`<li part="helpline">
                <p>
                  ${line.emergency ? nothing : html`<b translate="no">${line.name}</b>`}${purposeFor(audience, line)}
                </p>
                ${callLink(line)}
              </li>`,
          )}
      </ul>`;
  }
}
