import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {Phase, Topic} from '../model.ts';
import {briefing, newsletter, onlineNews} from './sources.ts';

export const topics = (msg: MsgFn): readonly Topic[] => [
  {
    ...newsletter,
    id: 'criminal-exploitation',
    name: msg('Child criminal exploitation', {
      id: 'criminal-exploitation.name',
      desc: 'Name of a topic of the campaign. Banner. Short.',
    }),
    signsName: msg('Signs of child criminal exploitation', {
      id: 'criminal-exploitation.signs-name',
      desc: 'Heading of a list of warning signs. A few words.',
    }),
    summary: msg(
      'Some people trick or force children into crime, and it is never the child’s fault.',
      {
        id: 'criminal-exploitation.summary',
        desc: 'Banner: what the topic is about. For everyone. One sentence.',
      },
    ),
  },
  {
    ...onlineNews,
    id: 'online-safety',
    name: msg('Online safety', {
      id: 'online-safety.name',
      desc: 'Name of a topic of the campaign. Banner. Short.',
    }),
    signsName: msg('Signs of harm online', {
      id: 'online-safety.signs-name',
      desc: 'Heading of a list of warning signs. A few words.',
    }),
    summary: msg(
      'Not everyone online is who they say they are, and it is always OK to ask for help.',
      {
        id: 'online-safety.summary',
        desc: 'Banner: what the topic is about. For everyone. One sentence.',
      },
    ),
  },
  {
    ...briefing,
    id: 'healthy-relationships',
    name: msg('Healthy relationships', {
      id: 'healthy-relationships.name',
      desc: 'Name of a topic of the campaign. Banner. Short.',
    }),
    signsName: msg('Signs of an unhealthy relationship', {
      id: 'healthy-relationships.signs-name',
      desc: 'Heading of a list of warning signs. A few words.',
    }),
    summary: msg(
      'Someone who cares about you never scares you, controls you or pushes you into things.',
      {
        id: 'healthy-relationships.summary',
        desc: 'Banner: what the topic is about. For everyone. One sentence.',
      },
    ),
  },
];

/** In order of time. The sources do not date the online safety phase, so it starts on the day of its workshop. */
export const phases: readonly Phase[] = [
  {...newsletter, topic: 'criminal-exploitation', start: '2020-10-01'},
  {...onlineNews, topic: 'online-safety', start: '2020-12-01'},
  {...briefing, topic: 'healthy-relationships', start: '2021-03-01'},
];
