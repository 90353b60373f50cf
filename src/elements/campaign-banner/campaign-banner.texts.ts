import type {MsgFn} from '../../controllers/locale-controller.ts';

export const texts = (msg: MsgFn) => ({
  more: () =>
    msg('Find out more about the campaign', {
      id: 'banner.more',
      desc: 'Link in the banner. A few words that say where it leads.',
    }),
  close: () => msg('Close', {id: 'banner.close', desc: 'Button that closes the banner. One word.'}),
  closed: () =>
    msg('Closed.', {
      id: 'banner.closed',
      desc: 'Read out when somebody has closed the banner. One word.',
    }),
});
