import type {MsgFn} from '@lit/localize';
import type {str} from '@lit/localize/internal/str-tag.js';

export type {MsgFn};

/** The language that all texts are written in. */
export const sourceLocale = 'en-GB';

/**
 * Gives an element its texts. It stands where `configureLocalization` would, which knows one language for the
 * whole page and throws when the page's own application configures it too.
 */
export class LocaleController {
  /** BCP 47, for `Intl` and `lang`. */
  readonly locale: string = sourceLocale;

  /** Typed as `MsgFn`, so that `lit-localize extract` finds the calls. */
  readonly msg: MsgFn = ((template: string | ReturnType<typeof str>): string =>
    typeof template === 'string'
      ? template
      : String.raw({raw: template.strings}, ...template.values)) as MsgFn;
}
