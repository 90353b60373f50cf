import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {markup} from './lib/markup.ts';
import {ownText} from './lib/own-text.ts';
import {allStates, doAndDont, headingLevels, partsMap, withoutScript} from './lib/pages.ts';
import {part, partsOf, rendered} from './lib/play.ts';

const component = 'its-not-ok-signs';

const meta = {
  title: 'Elements/its-not-ok-signs',
  component,
  tags: ['autodocs'],
  args: {content: ownText[component]},
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** For pages that have no controls. */
const plain = {controls: {disable: true}, docs: {codePanel: false}};

const nextSteps = `<div slot="next">
  <h3>At our school</h3>
  <p>Tell Mrs Postlethwaite, our safeguarding lead, or any adult here whom you trust.</p>
</div>`;

/** All topics are listed. A visitor opens a topic by its name. */
export const Default: Story = {};

/** The value `all` shows all topics, as an element without the attribute does. */
export const AllTopics: Story = {args: {topic: 'all'}};

export const CriminalExploitation: Story = {args: {topic: 'criminal-exploitation'}};

export const OnlineSafety: Story = {args: {topic: 'online-safety'}};

export const HealthyRelationships: Story = {args: {topic: 'healthy-relationships'}};

/** For a page that young people read. The signs speak kindly to the reader. */
export const YoungPeople: Story = {args: {topic: 'online-safety', audience: 'young-people'}};

/** For a page that parents read. An element without the attribute says the same. */
export const Parents: Story = {args: {topic: 'online-safety', audience: 'parents'}};

/** For a page that staff read. The element tells them to follow their procedures. */
export const Practitioners: Story = {args: {topic: 'online-safety', audience: 'practitioners'}};

/** The page names the people whom visitors can talk to, in the slot `next`. */
export const OwnNextSteps: Story = {
  args: {topic: 'healthy-relationships', content: `${ownText[component]}\n${nextSteps}`},
};

/** The campaign has no such topic. All topics are shown, and the console says which values are right. */
export const UnknownTopic: Story = {tags: ['warns'], args: {topic: 'online'}};

/** The heading’s level can fit the page’s outline. The heading looks the same at every level. */
export const HeadingLevel: Story = {render: (args) => headingLevels(component, args)};

/** Before the script arrives, and where it is blocked, visitors see the page’s own text. */
export const WithoutTheScript: Story = {
  parameters: plain,
  render: () => withoutScript(meta),
};

/** A visitor opens a topic and closes it again. No event tells the page. */
export const OpenATopic: Story = {
  play: async ({canvasElement, step, userEvent}) => {
    const signs = await rendered(canvasElement, component);
    const name = await part(signs, 'topic-name');
    const [topic] = partsOf(signs, 'topic') as HTMLDetailsElement[];
    await step('A visitor opens the first topic', async () => {
      await userEvent.click(name);
      await expect(topic!.open).toBe(true);
      await expect(await part(signs, 'sign')).toBeVisible();
    });
    await step('The visitor closes the topic', async () => {
      await userEvent.click(name);
      await expect(topic!.open).toBe(false);
    });
    await step('The visitor opens the topic again', async () => {
      await userEvent.click(name);
      await expect(topic!.open).toBe(true);
    });
  },
};

export const DoAndDont: Story = {
  name: 'Do and don’t',
  parameters: plain,
  render: () =>
    doAndDont(
      {
        why: 'leave the signs as they are, and say in the slot “next” whom visitors can talk to in your organisation.',
        html: markup(component, {
          topic: 'criminal-exploitation',
          content: `${ownText[component]}\n${nextSteps}`,
        }),
      },
      {
        why: 'write signs of your own that judge or frighten. The wording of the campaign is chosen with care, and does not change.',
        html: '<p class="bad"><strong>Is YOUR child in a gang???</strong> Bad behaviour, bad friends and bad marks are sure signs.</p>',
      },
    ),
};

/** Every part that a style sheet can reach with `its-not-ok-signs::part(…)`. */
export const Parts: Story = {
  tags: ['!autodocs'],
  parameters: plain,
  render: () => partsMap(meta, {}),
};

export const AllStates: Story = {
  tags: ['!autodocs', 'pictures'],
  parameters: plain,
  render: () =>
    allStates(meta, {
      Default,
      CriminalExploitation,
      OnlineSafety,
      HealthyRelationships,
      YoungPeople,
      Practitioners,
      OwnNextSteps,
    }),
};
