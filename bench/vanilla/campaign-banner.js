import {about as aboutCampaign} from '../../src/campaign/its-not-ok/about.ts';
import {phases, topics as topicsOf} from '../../src/campaign/its-not-ok/topics.ts';
import {phaseAt} from '../../src/campaign/phase.ts';
import {styles} from '../../src/elements/campaign-banner/campaign-banner.styles.ts';
import {webAddress} from '../../src/internal/address.ts';
import {oneOf} from '../../src/internal/attributes.ts';
import {warnUnusable} from '../../src/internal/warn.ts';
import {follow, unfollow} from './clock.js';
import {clone, Element, english, frame, heading, line, reflect, template} from './element.js';

const about = aboutCampaign(english);
const topics = topicsOf(english);

const name = template(`<slot name="heading">${about.name}</slot>`);
const actions = template(
  '<div class="actions"><slot name="action"><a part="link" class="button strong" rel="noreferrer"></a></slot></div>',
);
const dismiss = template('<button part="dismiss" class="button" type="button">Close</button>');
const closed = template('<p class="visually-hidden" tabindex="-1" lang="en-GB">Closed.</p>');

class CampaignBannerDismissEvent extends Event {
  constructor() {
    super('campaign-banner-dismiss', {bubbles: true, composed: true});
  }
}

export class CampaignBanner extends Element {
  static styles = styles;
  static observedAttributes = ['topic', 'href', 'dismissible', 'heading-level'];

  #internals = this.attachInternals();
  #dismissed = false;
  #until = Infinity;

  disconnectedCallback() {
    unfollow(this);
  }

  render() {
    unfollow(this);
    if (this.#dismissed) {
      this.show(clone(closed));
      return;
    }
    const now = Date.now();
    const today = phaseAt(now, about, phases);
    this.#until = today.until;
    if (today.until < Infinity) follow(this);
    const fixed = oneOf(this, 'topic', this.topic, ['', ...topics.map(({id}) => id)]);
    const topic = topics.find(({id}) => id === (fixed || today.topic));
    const ended = !today.topic;
    const href = this.href && webAddress(this.href);
    if (this.href && !href)
      warnUnusable(this, 'href', 'a web address such as https://example.org/campaign');

    const text = document.createElement('div');
    text.className = 'text';
    text.append(heading(this, clone(name)));
    if (topic) text.append(line('topic', topic.name));
    text.append(line('summary', topic ? topic.summary : about.evergreen));
    const row = clone(actions);
    const link = row.firstChild.firstChild;
    link.href = href || (ended ? about.helpWebsite : about.website);
    link.textContent =
      ended && !href ? 'Get help from the NSPCC' : 'Find out more about the campaign';
    const content = frame(text, row);
    if (this.dismissible) {
      const button = clone(dismiss);
      button.addEventListener('click', this.#handleDismiss);
      row.append(button);
    }
    this.show(content);
  }

  tick(now) {
    if (now >= this.#until) this.render();
  }

  #handleDismiss = () => {
    this.#dismissed = true;
    this.dispatchEvent(new CampaignBannerDismissEvent());
    this.render();
    this.shadowRoot.querySelector('p').focus({preventScroll: true});
    this.#internals.states.add('dismissed');
  };
}

reflect(CampaignBanner);
