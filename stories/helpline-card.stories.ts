import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import type {HelplineCallEvent} from '../src/elements/helpline-card/helpline-card.ts';
import {markup} from './lib/markup.ts';
import {ownText} from './lib/own-text.ts';
import {allStates, doAndDont, headingLevels, partsMap, withoutScript} from './lib/pages.ts';
import {next, part, partsOf, rendered} from './lib/play.ts';

const component = 'helpline-card';

const meta = {
  title: 'Elements/helpline-card',
  component,
  tags: ['autodocs'],
  args: {content: ownText[component]},
  argTypes: {
    helpline: {control: 'check', options: ['nspcc', 'childline', 'police-101']},
  },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Pages that no control changes. */
const plain = {controls: {disable: true}, docs: {codePanel: false}};

const office = {
  label: 'School office',
  phone: '01632 960123',
  email: 'office@school.example',
  href: 'https://www.school.example/help',
  hours: 'Mo-Fr 08:15-16:15',
};

/** Bare, it shows the NSPCC helpline and Childline, and always what to do in an emergency. */
export const Default: Story = {};

/** Childline comes first, and all is said to the young person who reads. */
export const YoungPeople: Story = {args: {audience: 'young-people'}};

/** For a page that parents read. This is what a card without the attribute says, too. */
export const Parents: Story = {args: {audience: 'parents'}};

/** For a page that staff read. */
export const Practitioners: Story = {args: {audience: 'practitioners'}};

/** The page chooses among the campaign’s helplines. The emergency line stays. */
export const OneHelpline: Story = {args: {helpline: ['childline']}};

/** All helplines of the campaign. */
export const AllHelplines: Story = {args: {helpline: ['nspcc', 'childline', 'police-101']}};

/** Names and numbers alone, for a sidebar or a footer. */
export const Compact: Story = {args: {compact: true}};

/** A helpline of the page’s own, at a time when it is open. */
export const OwnOpen: Story = {
  name: 'Own helpline, open',
  args: office,
  parameters: {date: '2021-02-09T10:00Z'},
};

/** The same one in the evening. */
export const OwnClosed: Story = {
  name: 'Own helpline, closed',
  args: office,
  parameters: {date: '2021-02-09T20:00Z'},
};

/** Text messages alone. */
export const OwnText: Story = {
  name: 'Own helpline, by text message',
  args: {label: 'Text us', text: '07700 900123'},
};

/** The page’s own helpline, and one of the campaign’s. */
export const OwnAndCampaign: Story = {
  name: 'Own helpline and the campaign’s',
  args: {...office, hours: '', href: '', helpline: ['nspcc']},
};

/** A number that cannot be dialled: the page’s own text stays, and the console says why. */
export const WrongNumber: Story = {tags: ['warns'], args: {label: 'School office', phone: '0163X'}};

/** A helpline that nobody knows: the page’s own text stays. */
export const UnknownHelpline: Story = {tags: ['warns'], args: {helpline: ['childlines']}};

/** What a feed says takes the place of the embedded campaign: here a helpline of the valley’s own. */
export const FromAFeed: Story = {
  args: {src: 'feed/campaign.json', helpline: ['derwent-hub', 'childline']},
  parameters: {date: '2026-11-10T10:00Z'},
  play: async ({canvasElement, step}) => {
    const card = await rendered(canvasElement, component);
    await step('The feed arrives', async () => {
      await waitFor(() =>
        expect(partsOf(card, 'name').map(({textContent}) => textContent)).toContain(
          'Derwent Safeguarding Hub',
        ),
      );
    });
  },
};

/** A feed that cannot be had changes nothing; the page hears of it, and so does the console. */
export const FeedFails: Story = {
  tags: ['warns'],
  args: {src: 'feed/none.json'},
  play: async ({canvasElement, step}) => {
    const card = await rendered(canvasElement, component);
    await step('The embedded helplines stay', async () => {
      await expect(await part(card, 'name')).toHaveTextContent('NSPCC helpline');
    });
  },
};

/** The level of the heading, for the page’s outline; it looks the same. */
export const HeadingLevel: Story = {render: (args) => headingLevels(component, args)};

/** Before the script has come, and where it is blocked: the page’s own text. */
export const WithoutTheScript: Story = {
  parameters: plain,
  render: () => withoutScript(meta),
};

/** Somebody calls. The event tells the page which helpline it was; here nothing is dialled. */
export const Call: Story = {
  play: async ({canvasElement, step, userEvent}) => {
    const card = await rendered(canvasElement, component);
    const number = await part(card, 'number');
    await step('A visitor presses the first number', async () => {
      const called = next<HelplineCallEvent>(card, 'helpline-call');
      await userEvent.click(number);
      const {helpline, phone} = await called;
      await expect(helpline).toBe('nspcc');
      await expect(number.textContent).toContain(phone);
    });
    await step('Each number dials as it is written', async () => {
      for (const link of partsOf(card, 'number'))
        await expect(link.getAttribute('href')).toMatch(/^tel:\d+$/);
    });
  },
};

/** A page that dials in some other way, such as an app, cancels the event. */
export const CallCancelled: Story = {
  play: async ({canvasElement, step, userEvent}) => {
    const card = await rendered(canvasElement, component);
    card.addEventListener('helpline-call', (event) => event.preventDefault(), {once: true});
    const number = await part(card, 'number');
    await step('The page cancels the call', async () => {
      const clicked = next(card, 'click');
      await userEvent.click(number);
      await expect((await clicked).defaultPrevented).toBe(true);
    });
  },
};

export const DoAndDont: Story = {
  name: 'Do and don’t',
  parameters: plain,
  render: () =>
    doAndDont(
      {
        why: 'write the page’s own text inside, with numbers that dial. It is what people see when the script is blocked.',
        html: markup(component, {compact: true, content: ownText[component]}),
      },
      {
        why: 'put a helpline into the page by hand, without the emergency line, in small print, as words that cannot be pressed.',
        html: '<p class="bad"><small>If affected by the above you may wish to contact the NSPCC.</small></p>',
      },
    ),
};

/** Every part that a style sheet can reach with `helpline-card::part(…)`. */
export const Parts: Story = {
  tags: ['!autodocs'],
  parameters: plain,
  render: () =>
    partsMap(meta, {
      args: {...office, helpline: ['childline']},
      parameters: {date: '2021-02-09T10:00Z'},
    }),
};

export const AllStates: Story = {
  tags: ['!autodocs', 'pictures', 'warns'],
  parameters: plain,
  render: () =>
    allStates(meta, {
      Default,
      YoungPeople,
      Practitioners,
      OneHelpline,
      AllHelplines,
      Compact,
      OwnOpen,
      OwnClosed,
      OwnText,
      OwnAndCampaign,
      WrongNumber,
    }),
};
