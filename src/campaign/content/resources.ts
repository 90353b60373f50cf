import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {Resource} from '../model.ts';
import {launchNews, newsletter, onlineNews} from './sources.ts';

/** The resources that the newsletters recommend to practitioners. */
export const resources = (msg: MsgFn): readonly Resource[] => [
  {
    ...launchNews,
    id: 'peer-abuse',
    title: 'Protecting children from peer-on-peer sexual abuse',
    publisher: 'NSPCC Learning',
    summary: msg(
      'What it looks like, how to respond, how to help prevent it, and what the law says.',
      {
        id: 'resource.peer-abuse',
        desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
      },
    ),
    audiences: ['practitioners'],
  },
  {
    ...newsletter,
    id: 'harmful-sexual-behaviour',
    title: 'Protecting children from harmful sexual behaviour',
    publisher: 'NSPCC Learning',
    summary: msg('How to protect children from harmful sexual behaviour.', {
      id: 'resource.harmful-sexual-behaviour',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['practitioners'],
  },
  {
    ...newsletter,
    id: 'physical-abuse',
    title: 'The impact of the coronavirus pandemic on child welfare: physical abuse',
    publisher: 'NSPCC Learning',
    summary: msg(
      'Childline sessions about physical abuse rose by 22%, from 420 to 514 a month; contacts to the helpline rose by 53%, from 696 to 1,066 a month.',
      {
        id: 'resource.physical-abuse',
        desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
      },
    ),
    audiences: ['practitioners'],
  },
  {
    ...newsletter,
    id: 'healthy-relationships',
    title: 'Promoting healthy relationships',
    publisher: 'NSPCC Learning',
    summary: msg('How to help children have healthy relationships.', {
      id: 'resource.healthy-relationships',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['practitioners'],
  },
  {
    ...newsletter,
    id: 'prevention-toolkit',
    title: 'Harmful sexual behaviour prevention toolkit (PDF)',
    publisher: 'Stop It Now',
    summary: msg(
      'Advice, support and useful organisations for parents, carers and professionals.',
      {
        id: 'resource.prevention-toolkit',
        desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
      },
    ),
    audiences: ['parents', 'practitioners'],
  },
  {
    ...newsletter,
    id: 'speak-out-stay-safe',
    title: 'Speak out Stay safe',
    publisher: 'NSPCC Learning',
    summary: msg('An online assembly with classroom resources, for ages 5 to 11.', {
      id: 'resource.speak-out-stay-safe',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['practitioners'],
  },
  {
    ...newsletter,
    id: 'parents-in-sport',
    title: 'Parents in Sport Week 2020',
    publisher: 'NSPCC Child Protection in Sport Unit',
    summary: msg('How parents and sports clubs keep children safe in sport.', {
      id: 'resource.parents-in-sport',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['parents', 'practitioners'],
    start: '2020-10-05',
    end: '2020-10-11',
  },
  {
    ...newsletter,
    id: 'county-lines-week',
    title: 'County lines week',
    publisher: 'National Crime Agency',
    summary: msg(
      'Police across the UK made 1,041 arrests, met 1,551 vulnerable people and shut 102 deal lines.',
      {
        id: 'resource.county-lines-week',
        desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
      },
    ),
    audiences: ['practitioners'],
    start: '2020-09-14',
    end: '2020-09-20',
  },
  {
    ...newsletter,
    id: 'rse-briefing',
    title: 'Relationships and Sex Education in Schools (England)',
    publisher: 'House of Commons Library',
    summary: msg('The rules for schools, and what has changed.', {
      id: 'resource.rse-briefing',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['practitioners'],
  },
  {
    ...newsletter,
    id: 'refugee-podcast',
    title: 'Child refugee mental health',
    publisher: 'ACAMH',
    summary: msg('A podcast on how child refugees feel and how to support them.', {
      id: 'resource.refugee-podcast',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['practitioners'],
  },
  {
    ...launchNews,
    id: 'level-2-course',
    title: 'Safeguarding Responsibilities, Threshold Guidance and Referral Process, Level 2',
    publisher: 'CSCP',
    summary: msg('An online course for practitioners, at home or at work.', {
      id: 'resource.level-2-course',
      desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
    }),
    audiences: ['practitioners'],
  },
  {
    ...onlineNews,
    id: 'grooming-offences',
    title: 'Sexual communication with a child in Cumbria',
    publisher: 'NSPCC',
    summary: msg(
      'Police in Cumbria recorded 118 offences from April 2017 to June 2020. Where the method was known, apps owned by Facebook were used in a third.',
      {
        id: 'resource.grooming-offences',
        desc: 'List of resources, under the title. For practitioners. Keep the numbers.',
      },
    ),
    audiences: ['practitioners'],
  },
];
