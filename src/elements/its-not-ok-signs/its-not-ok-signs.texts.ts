import type {MsgFn} from '../../controllers/locale-controller.ts';

export const texts = (msg: MsgFn) => ({
  heading: () =>
    msg('Know the signs', {
      id: 'signs.heading',
      desc: 'Heading of the list of warning signs. A few words.',
    }),
  intro: () =>
    msg('One sign may mean nothing. If something does not feel right, ask for advice.', {
      id: 'signs.intro',
      desc: 'Before the warning signs. For adults. Calm. Two short sentences.',
    }),
  introYoung: () =>
    msg('These things can happen to anyone. If they happen to you, it is not your fault.', {
      id: 'signs.intro-young',
      desc: 'Before the warning signs. For young people. Kind and calm. Two short sentences.',
    }),
  next: () =>
    msg('What to do next', {
      id: 'signs.next',
      desc: 'Heading after the warning signs. A few words.',
    }),

  /** What to do next, by audience. */
  parents: () =>
    msg(
      'Stay calm, listen, and do not blame the child. You do not have to be sure before you call.',
      {
        id: 'signs.next-parents',
        desc: 'What a parent or carer can do. Two short sentences.',
      },
    ),
  'young-people': () =>
    msg('Tell an adult you trust, or talk to Childline. You can talk about anything.', {
      id: 'signs.next-young',
      desc: 'What a young person can do. Childline is a name. Two short sentences.',
    }),
  practitioners: () =>
    msg('Tell your safeguarding lead and follow your procedures. The helpline can advise you.', {
      id: 'signs.next-practitioners',
      desc: 'What somebody who works with children should do. Two short sentences.',
    }),
});
