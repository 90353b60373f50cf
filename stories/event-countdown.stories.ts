import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {markup} from './lib/markup.ts';
import {ownText} from './lib/own-text.ts';
import {allStates, doAndDont, headingLevels, partsMap, withoutScript} from './lib/pages.ts';
import {part, partsOf, rendered} from './lib/play.ts';

const component = 'event-countdown';

const evening = {
  label: 'Staying safe online: an evening for parents and carers',
  start: '2021-02-09T18:00',
  end: '2021-02-09T19:30',
};

const meta = {
  title: 'Elements/event-countdown',
  component,
  tags: ['autodocs'],
  args: {...evening, content: ownText[component]},
  argTypes: {
    event: {
      control: 'select',
      options: [
        '',
        'next',
        'launch-conference',
        'online-safety-workshop',
        'support-hour',
        'learning-sessions',
      ],
    },
    start: {control: 'date'},
    end: {control: 'date'},
    'previous-start': {control: 'date'},
    duration: {control: 'select', options: ['', 'PT30M', 'PT1H', 'PT1H30M', 'P1D', 'P2D']},
    'time-zone': {
      control: 'select',
      options: ['', 'Europe/London', 'Europe/Warsaw', 'America/New_York', 'Asia/Kolkata'],
    },
    units: {control: 'check', options: ['days', 'hours', 'minutes', 'seconds']},
  },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** For pages that have no controls. */
const plain = {controls: {disable: true}, docs: {codePanel: false}};

const at = (date: string) => ({parameters: {date}});
const weekBefore = at('2021-02-02T15:10Z');
const noEvent = {label: '', start: '', end: ''};

/** A week before the event, the countdown shows days and hours. */
export const Upcoming: Story = {
  args: {location: 'School hall', href: 'https://www.school.example/evening'},
  ...weekBefore,
};

/** In the last hour, the countdown shows minutes and seconds. */
export const Soon: Story = at('2021-02-09T17:47:30Z');

export const Live: Story = at('2021-02-09T18:30Z');

export const Ended: Story = at('2021-02-10T09:00Z');

export const Scheduled: Story = {args: {status: 'scheduled'}, ...weekBefore};

/** The new date of a postponed event is not known yet, so there is no countdown and no calendar menu. */
export const Postponed: Story = {args: {status: 'postponed'}, ...weekBefore};

/** The date of a cancelled event stays, struck through. */
export const Cancelled: Story = {args: {status: 'cancelled'}, ...weekBefore};

/** The old date of a moved event stands beside the new date. */
export const Moved: Story = {args: {'previous-start': '2021-02-04T18:00'}, ...weekBefore};

export const WholeDay: Story = {
  args: {label: 'Safer Internet Day', start: '2021-02-09', end: '', duration: 'P1D'},
  ...weekBefore,
};

export const SeveralDays: Story = {
  args: {label: 'Safeguarding week', start: '2021-02-08', end: '2021-02-12'},
  ...weekBefore,
};

/** The day is not known yet, so there is no countdown and no calendar menu. */
export const OnlyAMonth: Story = {
  args: {label: 'Learning sessions', start: '2021-04', end: ''},
  ...weekBefore,
};

/** The event is in another time zone. The visitor’s own time stands below the event’s. */
export const AnotherTimeZone: Story = {
  args: {'time-zone': 'Europe/Warsaw', 'online-location': 'Microsoft Teams'},
  ...weekBefore,
};

export const ForParents: Story = {args: {audience: 'parents'}, ...weekBefore};

export const ForYoungPeople: Story = {args: {audience: 'young-people'}, ...weekBefore};

export const ForPractitioners: Story = {args: {audience: 'practitioners'}, ...weekBefore};

export const PlacesOpen: Story = {args: {booking: 'open'}, ...weekBefore};

export const PlacesLimited: Story = {args: {booking: 'limited'}, ...weekBefore};

export const WaitingList: Story = {args: {booking: 'waiting-list'}, ...weekBefore};

export const BookingNotOpen: Story = {args: {booking: 'to-be-announced'}, ...weekBefore};

/** The page chooses the units. */
export const ChosenUnits: Story = {args: {units: ['hours', 'minutes']}, ...weekBefore};

/** An event of the campaign brings its own name, times, place and link. */
export const OfTheCampaign: Story = {
  args: {...noEvent, event: 'support-hour'},
  ...at('2021-03-01T09:00Z'),
};

/** The element shows the campaign’s first event that is not over. */
export const NextOfTheCampaign: Story = {
  args: {...noEvent, event: 'next'},
  ...at('2020-10-20T09:00Z'),
};

/** The campaign has no event left. The element shows a sentence that does not age, and a link to help. */
export const NoneLeft: Story = {
  args: {...noEvent, event: 'next'},
  ...at('2026-09-01T09:00Z'),
};

/** This date does not exist. The page’s own text stays, and the console says why. */
export const UnreadableDate: Story = {tags: ['warns'], args: {start: '2021-02-30T18:00'}};

/** The heading’s level can fit the page’s outline. The heading looks the same at every level. */
export const HeadingLevel: Story = {
  render: (args) => headingLevels(component, args),
  ...weekBefore,
};

/** Before the script arrives, and where it is blocked, visitors see the page’s own text. */
export const WithoutTheScript: Story = {
  parameters: plain,
  render: () => withoutScript(meta),
};

/** A visitor adds the event to a calendar. The entry says “Appointment”, because other people may see the calendar. */
export const AddToCalendar: Story = {
  ...weekBefore,
  play: async ({canvasElement, step, userEvent}) => {
    const countdown = await rendered(canvasElement, component);
    const button = await part(countdown, 'calendar-button');
    const menu = button.parentElement as HTMLDetailsElement;
    await step('A visitor opens the menu', async () => {
      await userEvent.click(button);
      await expect(menu.open).toBe(true);
    });
    await step('The menu links to calendars, and to a file for other calendars', async () => {
      await waitFor(() => expect(partsOf(countdown, 'calendar-link').length).toBeGreaterThan(1));
    });
    await step('Escape closes the menu', async () => {
      button.focus();
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(menu.open).toBe(false));
    });
    await step('The menu opens again', async () => {
      await userEvent.click(button);
      await expect(menu.open).toBe(true);
    });
  },
};

/** The event starts while the visitor watches. A DOM event tells the page. */
export const ItStarts: Story = {
  ...at('2021-02-09T17:59:58Z'),
  play: async ({canvasElement, step}) => {
    const countdown = await rendered(canvasElement, component);
    await step('The last seconds pass', async () => {
      await waitFor(() => expect(countdown.matches(':state(live)')).toBe(true), {timeout: 8000});
    });
    await step('There is nothing left to count', async () => {
      await expect(partsOf(countdown, 'countdown')).toHaveLength(0);
    });
  },
};

export const DoAndDont: Story = {
  name: 'Do and don’t',
  parameters: plain,
  render: () =>
    doAndDont(
      {
        why: 'write the date out in the page’s own text. It must be right without the script.',
        html: `<div data-pretend="2021-02-02T15:10Z">${markup(component, {...evening, content: ownText[component]})}</div>`,
      },
      {
        why: 'show a countdown without a date. It does not say when the event is, and a wrong clock makes it mislead.',
        html: '<p class="bad">Only 7 days left!!!</p>',
      },
    ),
};

const everything: Story = {
  args: {
    'previous-start': '2021-02-04T18:00',
    'time-zone': 'Europe/Warsaw',
    location: 'School hall',
    audience: 'parents',
    booking: 'limited',
    href: 'https://www.school.example/evening',
  },
  ...weekBefore,
};

/** Every part that a style sheet can reach with `event-countdown::part(…)`. */
export const Parts: Story = {
  tags: ['!autodocs'],
  parameters: plain,
  render: () => partsMap(meta, everything, OfTheCampaign),
};

export const AllStates: Story = {
  tags: ['!autodocs', 'pictures'],
  parameters: plain,
  render: () =>
    allStates(meta, {
      Upcoming,
      Soon,
      Live,
      Ended,
      Postponed,
      Cancelled,
      Moved,
      WholeDay,
      SeveralDays,
      OnlyAMonth,
      AnotherTimeZone,
      ForParents,
      WaitingList,
      OfTheCampaign,
      NoneLeft,
    }),
};
