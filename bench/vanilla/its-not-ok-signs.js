import {audiences, inOrderFor, purposeFor} from '../../src/campaign/audience.ts';
import {helplines} from '../../src/campaign/its-not-ok/helplines.ts';
import {signs} from '../../src/campaign/its-not-ok/signs.ts';
import {topics} from '../../src/campaign/its-not-ok/topics.ts';
import {styles} from '../../src/elements/its-not-ok-signs/its-not-ok-signs.styles.ts';
import {oneOf} from '../../src/internal/attributes.ts';
import {callLink} from './call-link.js';
import {clone, Element, english, frame, heading, line, part, reflect, template} from './element.js';

const allTopics = topics(english);
const allSigns = signs(english);
const registry = helplines(english);

const topicTemplate = template(
  '<details part="topic"><summary part="topic-name"></summary></details>',
);
const signsTemplate = template('<ul part="signs"></ul>');
const signTemplate = template('<li part="sign"></li>');
const nextTemplate = template(
  '<div part="next"><slot name="next" dir="auto"><p></p><ul part="helplines"></ul></slot></div>',
);
const helplineTemplate = template('<li part="helpline"><p><b translate="no"></b></p></li>');

const advice = {
  'young-people': 'Tell an adult you trust, or talk to Childline. You can talk about anything.',
  practitioners:
    'Tell your safeguarding lead and follow your procedures. The helpline can advise you.',
  parents:
    'Stay calm, listen, and do not blame the child. You do not have to be sure before you call.',
};

export class ItsNotOkSigns extends Element {
  static styles = styles;
  static observedAttributes = ['topic', 'audience', 'heading-level'];

  render() {
    const chosen = oneOf(this, 'topic', this.topic, ['all', ...allTopics.map(({id}) => id)]);
    const audience = oneOf(this, 'audience', this.audience, audiences);
    const one = allTopics.find(({id}) => id === chosen);
    const intro =
      audience === 'young-people'
        ? 'These things can happen to anyone. If they happen to you, it is not your fault.'
        : 'One sign may mean nothing. If something does not feel right, ask for advice.';
    this.show(
      frame(
        heading(this, one?.signsName ?? 'Know the signs'),
        line('intro', intro),
        ...(one ? [signsOf(one.id, audience)] : allTopics.map((topic) => fold(topic, audience))),
        this.#next(audience),
      ),
    );
  }

  #next(audience) {
    const node = clone(nextTemplate);
    const [text, list] = node.firstChild.children;
    text.before(heading(this, 'What to do next', 'subheading'));
    text.textContent = advice[audience];
    const lines = inOrderFor(audience, registry);
    for (const line of lines) {
      if (line !== lines[0] && !line.emergency) continue;
      const item = clone(helplineTemplate);
      const [paragraph] = item.children;
      if (line.emergency) paragraph.firstChild.remove();
      else paragraph.firstChild.textContent = line.name;
      paragraph.append(purposeFor(audience, line));
      item.append(callLink(line));
      list.append(item);
    }
    return node;
  }
}

function fold({id, signsName}, audience) {
  const node = clone(topicTemplate);
  part(node, 'topic-name').textContent = signsName;
  node.append(signsOf(id, audience));
  return node;
}

function signsOf(topic, audience) {
  const list = clone(signsTemplate);
  for (const sign of allSigns) {
    if (sign.topic !== topic) continue;
    const item = clone(signTemplate);
    item.textContent = audience === 'young-people' ? sign.young : sign.adult;
    list.append(item);
  }
  return list;
}

reflect(ItsNotOkSigns);
