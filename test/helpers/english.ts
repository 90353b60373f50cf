import type {MsgFn} from '../../src/controllers/locale-controller.ts';

/** A `msg` for the campaign's lists that leaves their texts in English, the language of the sources. */
export const english = ((text: string) => text) as MsgFn;
