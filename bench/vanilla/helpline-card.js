import {audiences, inOrderFor, purposeFor} from '../../src/campaign/audience.ts';
import {helplines} from '../../src/campaign/its-not-ok/helplines.ts';
import {styles} from '../../src/elements/helpline-card/helpline-card.styles.ts';
import {dialAddress, mailAddress, webAddress} from '../../src/internal/address.ts';
import {oneOf} from '../../src/internal/attributes.ts';
import {hasOwnText} from '../../src/internal/own-text.ts';
import {warnUnusable} from '../../src/internal/warn.ts';
import {wallTimeAt} from '../../src/time/zoned-time.ts';
import {callLink} from './call-link.js';
import {follow, unfollow} from './clock.js';
import {clone, Element, english, frame, heading, reflect, template} from './element.js';
import {formatTime, formatWeekday} from './format.js';

const registry = helplines(english);
const emergencyLine = registry.find(({emergency}) => emergency);

const entryTemplate = template(
  '<li part="helpline"><p part="name" translate="no"></p><p part="purpose"></p><p part="hours"></p><p part="facts"></p></li>',
);
const linkTemplate = template(
  '<a part="link" rel="noreferrer"><span></span> <bdi translate="no"></bdi></a>',
);
const emergencyTemplate = template('<p part="emergency" class="strong"></p>');
const notes = template(
  `<div part="notes"><p>Cannot speak? On a mobile, call ${emergencyLine.phone} and press 55 when you are asked.</p><p>Deaf, or hard to hear or speak? Use Relay UK: dial 18001 before the number.</p></div>`,
);

const contacts = [
  ['phone', (number) => dialAddress('tel', number), 'a number such as 01228 606060'],
  ['text', (number) => dialAddress('sms', number), 'a number such as 85258', 'Text'],
  ['email', mailAddress, 'an address such as help@example.org', 'Email'],
  ['href', webAddress, 'a web address such as https://example.org/help', 'Website'],
];

class HelplineCallEvent extends Event {
  constructor(helpline, phone) {
    super('helpline-call', {bubbles: true, composed: true, cancelable: true});
    this.helpline = helpline;
    this.phone = phone;
  }
}

/** Says when a helpline is open; it comes with the first card that has hours. */
let opening;

export class HelplineCard extends Element {
  static styles = styles;
  static observedAttributes = [
    ...['helpline', 'audience', 'label', 'phone', 'text', 'email', 'href', 'hours'],
    ...['compact', 'heading-level'],
  ];

  #hours;

  disconnectedCallback() {
    unfollow(this);
  }

  render() {
    const audience = oneOf(this, 'audience', this.audience, audiences);
    const lines = inOrderFor(audience, registry);
    const pick = (ids) => lines.filter((one) => one !== emergencyLine && ids.includes(one.id));
    const ids = this.helpline.match(/[^\s,]+/g) ?? [];
    const unknown = ids.some((id) => !lines.some((one) => one.id === id));
    if (unknown)
      warnUnusable(this, 'helpline', `one or more of: ${lines.map(({id}) => id).join(' ')}`);
    const own = this.#readOwn();
    const unusable = own && this.#warnOfUnusable(own);
    const picked = pick(ids);
    const ownText = (unusable || (unknown && !picked.length)) && hasOwnText(this);
    const shown =
      picked.length || (own && !unusable) || ownText ? picked : pick(['nspcc', 'childline']);

    const list = document.createElement('ul');
    list.setAttribute('part', 'helplines');
    this.#hours = undefined;
    unfollow(this);
    if (own) list.append(this.#entry(own, ''));
    for (const one of shown) list.append(this.#entry(one, purposeFor(audience, one)));
    const title = audience === 'young-people' ? 'Someone to talk to' : 'Worried about a child?';
    const content = frame(heading(this, title), list);
    content.toggleAttribute('data-compact', this.compact);
    if (ownText) content.append(Object.assign(document.createElement('slot'), {dir: 'auto'}));
    const emergency = clone(emergencyTemplate);
    emergency.append(`${purposeFor(audience, emergencyLine)} `, this.#number(emergencyLine));
    content.append(emergency, clone(notes));
    this.show(content);
    if (this.#hours) this.tick();
  }

  #readOwn() {
    const own = {id: 'own', name: this.label.trim()};
    for (const name of ['phone', 'text', 'email', 'href', 'hours']) own[name] = this[name].trim();
    return own.name || own.phone || own.text || own.email || own.href || own.hours
      ? own
      : undefined;
  }

  #warnOfUnusable(own) {
    const unusable = contacts.filter(([name, toAddress]) => own[name] && !toAddress(own[name]));
    if (!contacts.some(([name]) => own[name])) unusable.push(contacts[0]);
    for (const [name, , hint] of unusable) warnUnusable(this, name, hint);
    return unusable.length > 0;
  }

  #entry(line, purpose) {
    const node = clone(entryTemplate);
    const [name, purposeNode, hours, facts] = node.children;
    const fill = (paragraph, text) => (text ? (paragraph.textContent = text) : paragraph.remove());
    fill(name, line.name);
    fill(purposeNode, purpose);
    fill(
      facts,
      line.free &&
        `Free to call.${line.unbilled ? ' It does not show on an itemised phone bill, but it does show in the phone’s own call list.' : ''}`,
    );
    if (line.phone && dialAddress('tel', line.phone)) hours.before(this.#number(line));
    if (line.hours) this.#hours = [hours, line.hours];
    else hours.remove();
    for (const [kind, toAddress, , label] of contacts.slice(1)) {
      const address = line[kind] && toAddress(line[kind]);
      if (!address) continue;
      const link = clone(linkTemplate);
      link.href = address;
      link.firstChild.replaceWith(label);
      link.lastChild.textContent = kind === 'href' ? new URL(address).host : line[kind];
      node.append(link);
    }
    return node;
  }

  #number({id, name, phone}) {
    const link = callLink({name, phone});
    link.addEventListener('click', (event) => {
      if (!this.dispatchEvent(new HelplineCallEvent(id, phone))) event.preventDefault();
    });
    return link;
  }

  /** Says when the helpline is open, once a minute. */
  async tick(now = Date.now()) {
    opening ??= await import('../../src/campaign/opening-text.ts').catch(() => undefined);
    if (!opening || !this.#hours || !this.isConnected) return;
    const [node, written] = this.#hours;
    const said = opening.openingText(written, wallTimeAt(now, 'Europe/London'), {
      msg: (text) => (text.strings ? String.raw({raw: text.strings}, ...text.values) : text),
      locale: 'en-GB',
      formatTime,
      formatWeekday,
    });
    if (said) follow(this);
    else warnUnusable(this, 'hours', 'the form Mo-Fr 09:00-17:00, Sa 10:00-12:00');
    if (node.textContent !== (said ?? '')) node.textContent = said ?? '';
  }
}

reflect(HelplineCard);
