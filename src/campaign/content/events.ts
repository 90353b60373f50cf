import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {CampaignEvent} from '../model.ts';
import {briefing, newsletter, onlineNews} from './sources.ts';

/** The events as they were first announced, in order of time. */
export const events = (msg: MsgFn): readonly CampaignEvent[] => [
  {
    ...newsletter,
    id: 'launch-conference',
    name: msg('Launch conference for 250 professionals', {
      id: 'launch-conference.name',
      desc: 'Name of an event. Heading.',
    }),
    start: '2020-10-01T13:00',
    end: '2020-10-01T15:30',
    location: msg('Online', {
      id: 'launch-conference.location',
      desc: 'Where an event takes place. One or two words.',
    }),
    audiences: ['practitioners'],
    booking: 'waiting-list',
    note: msg('The waiting list is on Eventbrite.', {
      id: 'launch-conference.note',
      desc: 'How to get a place at an event. One sentence. Eventbrite is a name.',
    }),
  },
  {
    ...onlineNews,
    id: 'online-safety-workshop',
    topic: 'online-safety',
    name: msg('Online safety workshop for parents and carers', {
      id: 'online-safety-workshop.name',
      desc: 'Name of an event. Heading.',
    }),
    start: '2020-12-01T18:00',
    duration: 'PT30M',
    onlineLocation: 'Microsoft Teams',
    audiences: ['parents'],
    booking: 'limited',
    note: msg('Book your place on Eventbrite.', {
      id: 'online-safety-workshop.note',
      desc: 'How to get a place at an event. One sentence. Eventbrite is a name.',
    }),
  },
  {
    ...briefing,
    id: 'support-hour',
    topic: 'healthy-relationships',
    name: msg('Virtual support hour for parents and carers', {
      id: 'support-hour.name',
      desc: 'Name of an event: an hour in which parents can put questions on Facebook. Heading.',
    }),
    start: '2021-03-04T20:00',
    end: '2021-03-04T21:00',
    onlineLocation: msg('Cumbria Police’s Facebook page', {
      id: 'support-hour.location',
      desc: 'Where an event takes place. A few words.',
    }),
    url: 'https://fb.me/e/F8MS4iLq',
    audiences: ['parents'],
    booking: 'open',
    note: msg(
      'You can send a question beforehand by direct message. You do not have to give your name.',
      {
        id: 'support-hour.note',
        desc: 'What parents should know about an event. Two short sentences.',
      },
    ),
  },
  {
    ...briefing,
    id: 'learning-sessions',
    topic: 'healthy-relationships',
    name: msg('Learning sessions for staff on harmful sexual behaviour', {
      id: 'learning-sessions.name',
      desc: 'Name of an event. Heading.',
    }),
    start: '2021-04',
    onlineLocation: 'Microsoft Teams',
    audiences: ['practitioners'],
    booking: 'to-be-announced',
    note: msg('The March newsletter will say how to book.', {
      id: 'learning-sessions.note',
      desc: 'How to get a place at an event. One sentence.',
    }),
  },
];
