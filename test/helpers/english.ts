import type {MsgFn} from '../../src/controllers/locale-controller.ts';

/** For the campaign's lists, in the language that they are written in. */
export const english = ((text: string) => text) as MsgFn;
