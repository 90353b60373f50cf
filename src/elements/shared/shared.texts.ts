import type {MsgFn} from '../../controllers/locale-controller.ts';

/** Texts that more than one element shows. */
export const sharedTexts = (msg: MsgFn) => ({
  help: () =>
    msg('Get help from the NSPCC', {
      id: 'banner.help',
      desc: 'Link in the banner after the campaign has ended, and when no event is left. A few words.',
    }),
});
