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

/** For pages that have no controls. */
const plain = {controls: {disable: true}, docs: {codePanel: false}};

const office = {
  label: 'School office',
  phone: '01632 960123',
  email: 'office@school.example',
  href: 'https://www.school.example/help',
  hours: 'Mo-Fr 08:15-16:15',
};

/** Without attributes, the card shows the NSPCC helpline and Childline. Every card says what to do in an emergency. */
export const Default: Story = {};

/** For a page that young people read. Childline comes first, and the texts speak to the reader. */
export const YoungPeople: Story = {args: {audience: 'young-people'}};

/** For a page that parents read. A card without the attribute says the same. */
export const Parents: Story = {args: {audience: 'parents'}};

/** For a page that staff read. */
export const Practitioners: Story = {args: {audience: 'practitioners'}};

/** The page chooses among the campaign’s helplines. The emergency line stays. */
export const OneHelpline: Story = {args: {helpline: ['childline']}};

/** All helplines of the campaign. */
export const AllHelplines: Story = {args: {helpline: ['nspcc', 'childline', 'police-101']}};

/** Names and numbers alone, for a sidebar or a footer. */
export const Compact: Story = {args: {compact: true}};

/** The page’s own helpline, during its opening hours. */
export const OwnOpen: Story = {
  name: 'Own helpline, open',
  args: office,
  parameters: {date: '2021-02-09T10:00Z'},
};

/** The same helpline in the evening, when it is closed. */
export const OwnClosed: Story = {
  name: 'Own helpline, closed',
  args: office,
  parameters: {date: '2021-02-09T20:00Z'},
};

/** The page’s own helpline takes text messages only. */
export const OwnText: Story = {
  name: 'Own helpline, by text message',
  args: {label: 'Text us', sms: '07700 900123'},
};

/** The page’s own helpline, and one of the campaign’s. */
export const OwnAndCampaign: Story = {
  name: 'Own helpline and the campaign’s',
  args: {...office, hours: '', href: '', helpline: ['nspcc']},
};

/** This number cannot be dialled. The page’s own text stays, and the console says why. */
export const WrongNumber: Story = {tags: ['warns'], args: {label: 'School office', phone: '0163X'}};

/** The campaign has no such helpline. The page’s own text stays, and the console says why. */
export const UnknownHelpline: Story = {tags: ['warns'], args: {helpline: ['childlines']}};

/** A feed can change the campaign’s helplines and add new ones. This feed adds a local helpline. */
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

/** A feed that cannot be loaded changes nothing. An event tells the page, and the console says why. */
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

/** The heading’s level can fit the page’s outline. The heading looks the same at every level. */
export const HeadingLevel: Story = {render: (args) => headingLevels(component, args)};

/** Before the script arrives, and where it is blocked, visitors see the page’s own text. */
export const WithoutTheScript: Story = {
  parameters: plain,
  render: () => withoutScript(meta),
};

/** A visitor calls a helpline. An event tells the page which one. The Storybook itself dials nothing. */
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
    await step('Each number dials in its local form', async () => {
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
        why: 'write the page’s own text inside the tag, with links that dial. Visitors see that text when the script is blocked.',
        html: markup(component, {compact: true, content: ownText[component]}),
      },
      {
        why: 'write a helpline into the page by hand, in small print, without the emergency line and without a link.',
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
