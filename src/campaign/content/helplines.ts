import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {Helpline} from '../model.ts';
import {policeGuidance, policeNews} from './sources.ts';

/**
 * The only list of helplines. A wrong digit here is the worst bug that this library can have, so compare every change with
 * its source and update `verified`. Names and numbers are never translated, so they do not pass through `msg`.
 */
export const helplines = (msg: MsgFn): readonly Helpline[] => [
  {
    ...policeNews,
    id: 'nspcc',
    name: 'NSPCC helpline',
    phone: '0808 800 5000',
    free: true,
    email: 'help@nspcc.org.uk',
    purpose: msg('Support and advice for adults who are worried about a child', {
      id: 'nspcc.purpose',
      desc: 'Helpline card, under the name NSPCC helpline. For adults. One line.',
    }),
    young: msg('For a parent, carer or other adult who is worried', {
      id: 'nspcc.young',
      desc: 'Helpline card for young people, under the name NSPCC helpline. One short line.',
    }),
  },
  {
    ...policeNews,
    id: 'childline',
    audience: 'young-people',
    name: 'Childline',
    phone: '0800 1111',
    free: true,
    unbilled: true,
    purpose: msg('For children and young people under 19', {
      id: 'childline.purpose',
      desc: 'Helpline card, under the name Childline. For adults. One short line.',
    }),
    young: msg('For you, if you are under 19. Talk about anything.', {
      id: 'childline.young',
      desc: 'Helpline card for young people, under the name Childline. Friendly. One short line.',
    }),
  },
  {
    ...policeNews,
    id: 'police-999',
    name: 'Police',
    phone: '999',
    emergency: true,
    purpose: msg('If a child is in danger right now, call the police:', {
      id: 'police-999.purpose',
      desc: 'The emergency line on every helpline card, right before the number. For adults. Short and plain, with a colon at its end.',
    }),
    young: msg('If you are in danger right now, call the police:', {
      id: 'police-999.young',
      desc: 'The emergency line on every helpline card, right before the number. For young people. Short and plain, with a colon at its end.',
    }),
  },
  {
    ...policeGuidance,
    id: 'police-101',
    name: 'Police',
    phone: '101',
    purpose: msg('To tell the police when it is not an emergency', {
      id: 'police-101.purpose',
      desc: 'Helpline card, under the name Police when it is not an emergency. One short line.',
    }),
  },
];
