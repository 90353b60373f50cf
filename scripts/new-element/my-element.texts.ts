import type {MsgFn} from '../../controllers/locale-controller.ts';

export const texts = (msg: MsgFn) => ({
  heading: () =>
    msg('Heading of my-element', {
      id: 'my-element.heading',
      desc: 'Heading of the element. A few words.',
    }),
  summary: () =>
    msg('What my-element says, in one sentence.', {
      id: 'my-element.summary',
      desc: 'Below the heading. One sentence.',
    }),
});
