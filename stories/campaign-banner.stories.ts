import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {markup} from './lib/markup.ts';
import {ownText} from './lib/own-text.ts';
import {allStates, doAndDont, headingLevels, partsMap, withoutScript} from './lib/pages.ts';
import {next, part, partsOf, rendered} from './lib/play.ts';

const component = 'campaign-banner';

const meta = {
  title: 'Elements/campaign-banner',
  component,
  tags: ['autodocs'],
  args: {content: ownText[component]},
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** For pages that have no controls. */
const plain = {controls: {disable: true}, docs: {codePanel: false}};

const firstPhase = {date: '2020-11-02T09:00Z'};

/** In each phase the banner shows the topic of that phase. This is the first phase. */
export const FirstPhase: Story = {parameters: firstPhase};

export const SecondPhase: Story = {parameters: {date: '2020-12-10T09:00Z'}};

export const ThirdPhase: Story = {parameters: {date: '2021-03-10T09:00Z'}};

/** Before the campaign there is no topic yet. */
export const BeforeTheCampaign: Story = {parameters: {date: '2020-09-01T09:00Z'}};

/** After the campaign the banner shows a sentence that does not age, and links to the NSPCC. */
export const AfterTheCampaign: Story = {parameters: {date: '2026-09-01T09:00Z'}};

/** The feed has withdrawn the campaign. The banner shows no topic, not even the one that the page asks for. */
export const Withdrawn: Story = {
  args: {src: 'feed/withdrawn.json', topic: 'online-safety'},
  parameters: firstPhase,
  play: async ({canvasElement, step}) => {
    const banner = await rendered(canvasElement, component);
    await step('The feed arrives', async () => {
      await waitFor(() => expect(partsOf(banner, 'topic')).toHaveLength(0));
      await expect(await part(banner, 'link')).toHaveAttribute('href', 'https://www.nspcc.org.uk/');
    });
  },
};

/** A page about one topic can show that topic in every phase. */
export const FixedTopic: Story = {
  args: {topic: 'online-safety'},
  parameters: firstPhase,
};

export const CriminalExploitation: Story = {
  args: {topic: 'criminal-exploitation'},
  parameters: firstPhase,
};

export const HealthyRelationships: Story = {
  args: {topic: 'healthy-relationships'},
  parameters: firstPhase,
};

/** The link leads to a page of the partner’s own. */
export const OwnLink: Story = {
  args: {href: 'https://www.school.example/its-not-ok'},
  parameters: firstPhase,
};

/** The page brings its own heading and its own action. */
export const OwnHeadingAndAction: Story = {
  args: {
    content: `${ownText[component]}
<span slot="heading">It’s Not OK at Derwent Fell School</span>
<a slot="action" href="https://www.school.example/assembly">See what we do this week</a>`,
  },
  parameters: firstPhase,
};

/** The banner has a button that closes it. On the next visit the banner is back. */
export const Dismissible: Story = {args: {dismissible: true}, parameters: firstPhase};

/** The banner cannot use this address. The link leads to the campaign, and the console says why. */
export const WrongAddress: Story = {
  tags: ['warns'],
  args: {href: 'www.school.example'},
  parameters: firstPhase,
};

/** The heading’s level can fit the page’s outline. The heading looks the same at every level. */
export const HeadingLevel: Story = {
  render: (args) => headingLevels(component, args),
  parameters: firstPhase,
};

/** Before the script arrives, and where it is blocked, visitors see the page’s own text. */
export const WithoutTheScript: Story = {
  parameters: plain,
  render: () => withoutScript(meta),
};

/** A visitor closes the banner. An event tells the page, and nothing is stored. */
export const Dismiss: Story = {
  args: {dismissible: true},
  parameters: firstPhase,
  play: async ({canvasElement, step, userEvent}) => {
    const banner = await rendered(canvasElement, component);
    const button = await part(banner, 'dismiss');
    await step('A visitor presses the button', async () => {
      const dismissed = next(banner, 'campaign-banner-dismiss');
      await userEvent.click(button);
      await dismissed;
    });
    await step('The banner is gone, and the focus is where it was', async () => {
      await waitFor(() => expect(partsOf(banner, 'base')).toHaveLength(0));
      await waitFor(() => expect(document.activeElement).toBe(banner));
    });
  },
};

export const DoAndDont: Story = {
  name: 'Do and don’t',
  parameters: plain,
  render: () =>
    doAndDont(
      {
        why: 'put the banner into the flow of the page, above the content that it belongs to, and let people close it.',
        html: `<div data-pretend="${firstPhase.date}">${markup(component, {dismissible: true, content: ownText[component]})}</div>`,
      },
      {
        why: 'lay the banner over the page, or shout. Somebody may be looking over a child’s shoulder.',
        html: '<p class="bad shout">STOP! CHILD EXPLOITATION! CLICK HERE NOW!</p>',
      },
    ),
};

/** Every part that a style sheet can reach with `campaign-banner::part(…)`. */
export const Parts: Story = {
  tags: ['!autodocs'],
  parameters: plain,
  render: () => partsMap(meta, Dismissible),
};

export const AllStates: Story = {
  tags: ['!autodocs', 'pictures'],
  parameters: plain,
  render: () =>
    allStates(meta, {
      FirstPhase,
      SecondPhase,
      ThirdPhase,
      BeforeTheCampaign,
      AfterTheCampaign,
      OwnHeadingAndAction,
      Dismissible,
    }),
};
