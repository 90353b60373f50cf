import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {Campaign} from '../model.ts';
import {about} from './about.ts';
import {actions} from './actions.ts';
import {events} from './events.ts';
import {helplines} from './helplines.ts';
import {resources} from './resources.ts';
import {signs} from './signs.ts';
import {newsletter} from './sources.ts';
import {phases, topics} from './topics.ts';

/**
 * The whole embedded campaign, with its texts as `msg` returns them. Elements import single lists instead, so that the
 * script-tag file of one element contains only the lists that the element shows.
 */
export const itsNotOk = (msg: MsgFn): Campaign => ({
  ...newsletter,
  ...about(msg),
  id: 'its-not-ok',
  partners: ['Cumbria Safeguarding Children Partnership', 'NSPCC'],
  summary: msg('A campaign against child exploitation in Cumbria', {
    id: 'campaign.summary',
    desc: 'Under the name of the campaign. One line.',
  }),
  twitter: '@CumbriaSCP',
  aims: [
    msg('Know the signs', {id: 'aim.signs', desc: 'An aim of the campaign. A few words.'}),
    msg('Know how to report it', {id: 'aim.report', desc: 'An aim of the campaign. A few words.'}),
    msg('Know what a healthy relationship looks like', {
      id: 'aim.relationships',
      desc: 'An aim of the campaign. A few words.',
    }),
    msg('Speak out', {id: 'aim.speak-out', desc: 'An aim of the campaign. Two words.'}),
  ],
  phases,
  topics: topics(msg),
  signs: signs(msg),
  helplines: helplines(msg),
  events: events(msg),
  actions: actions(msg),
  resources: resources(msg),
});
