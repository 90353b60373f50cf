import {str} from '@lit/localize';
import type {MsgFn} from '../../controllers/locale-controller.ts';

export const texts = (msg: MsgFn) => ({
  heading: () =>
    msg('Worried about a child?', {
      id: 'helpline-card.heading',
      desc: 'Heading of the card with helplines. For adults. A few words.',
    }),
  headingYoung: () =>
    msg('Someone to talk to', {
      id: 'helpline-card.heading-young',
      desc: 'Heading of the card with helplines. For young people. A few words.',
    }),
  free: () =>
    msg('Free to call.', {
      id: 'helpline-card.free',
      desc: 'Helpline card, under a number. Two or three words.',
    }),
  unbilled: () =>
    msg(
      'It does not show on an itemised phone bill, but it does show in the phone’s own call list.',
      {
        id: 'helpline-card.unbilled',
        desc: 'Helpline card, under a number. Somebody may be watching the reader’s phone: both halves matter. One sentence.',
      },
    ),
  sms: () =>
    msg('Text', {
      id: 'helpline-card.text',
      desc: 'Before a number that takes text messages. One word.',
    }),
  smsKeyword: (keyword: string, number: string) =>
    msg(str`Text ${keyword} to ${number}`, {
      id: 'helpline-card.text-keyword',
      desc: 'How to send a text message that begins with a keyword, as in “Text SHOUT to 85258”. The placeholders are the keyword and the number.',
    }),
  email: () =>
    msg('Email', {id: 'helpline-card.email', desc: 'Before an email address. One word.'}),
  href: () =>
    msg('Website', {
      id: 'helpline-card.website',
      desc: 'Before the address of a web site. One word.',
    }),
  silent: (phone = '') =>
    msg(str`Cannot speak? On a mobile, call ${phone} and press 55 when you are asked.`, {
      id: 'helpline-card.silent',
      desc: 'Helpline card, small text. How to call the police without speaking. The placeholder is the emergency number.',
    }),
  relay: () =>
    msg('Deaf, or hard to hear or speak? Use Relay UK: dial 18001 before the number.', {
      id: 'helpline-card.relay',
      desc: 'Helpline card, small text. Relay UK is a name: a service for people who cannot hear or speak on the phone.',
    }),
});
