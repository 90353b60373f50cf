import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {MsgFn} from '@lit/localize';
import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {pageSettings} from '../internal/script-tag.ts';
import {takeOver} from '../internal/server.ts';
import {warnOnce} from '../internal/warn.ts';
import {fetchTexts} from './loaders.ts';
import {followAll, followers, localeFor, type Locale} from './locales.ts';

export type {MsgFn};

/** One for the whole page. */
const observer = isServer ? undefined! : new MutationObserver(followAll);
/** The root that it was last told to watch: to be told so again for each of a thousand elements takes it time. */
let watched: Node | undefined;

/** On a server nothing is connected or loaded: there the element's own `lang` decides, among what was registered. */
function localeOnServer(host: Element): Locale {
  const wanted = localeFor(host.getAttribute('lang') ?? '');
  return Object.keys(wanted.texts).length ? wanted : localeFor('');
}

/**
 * Gives an element its texts, in the language of the nearest `lang`. It stands where `configureLocalization` would, which
 * knows one language for the whole page and throws when the page's own application configures it too.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wanted = localeFor('');
  #shown = this.#wanted;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    takeOver(host, () => this.#follow());
    host.addController(this);
  }

  /** The language that the element shows: BCP 47, for `Intl` and for `lang` on what it renders. */
  get locale(): string {
    if (isServer) this.#shown = localeOnServer(this.#host);
    return this.#shown.name;
  }

  /** The direction of that language, for `dir` on what the element renders. */
  get dir(): 'ltr' | 'rtl' {
    return /^(ar|ckb|fa|he|ps|sd|ug|ur|yi)\b/.test(this.locale) ? 'rtl' : 'ltr';
  }

  /** Looks a text up. Typed as `MsgFn`, so that the extractor finds the calls. */
  readonly msg: MsgFn = ((template: string & Partial<StrResult>, options?: {id?: string}) => {
    const {strings, values} = template;
    const english = strings?.reduce((text, next, i) => `${text}{${i - 1}}${next}`) ?? template;
    if (isServer) this.#shown = localeOnServer(this.#host);
    const text = this.#shown.texts[options?.id ?? english] ?? english;
    return values ? text.replace(/{(\d)}/g, (_, i: number) => String(values[i])) : text;
  }) as MsgFn;

  hostConnected(): void {
    followers.add(this.#follow);
    void this.#follow();
  }

  hostDisconnected(): void {
    followers.delete(this.#follow);
    if (followers.size > 0) return;
    observer.disconnect();
    watched = undefined;
  }

  /**
   * The nearest `lang` above the element, through shadow roots, each of which is watched. That of the whole page comes after
   * the script's `data-lang`: in many a CMS nobody can mend it.
   */
  get #nearestLang(): string {
    let host: Element | undefined = this.#host;
    while (host) {
      const root = host.getRootNode() as Document | ShadowRoot;
      if (root !== watched)
        observer.observe((watched = root), {subtree: true, attributeFilter: ['lang']});
      const found = host.closest(':not(html)[lang]');
      if (found) return found.getAttribute('lang')!;
      host = (root as ShadowRoot).host;
    }
    return pageSettings['lang'] || document.documentElement.lang;
  }

  /** What is shown stays until another language is there, or has failed. */
  readonly #follow = async (): Promise<void> => {
    const wanted = (this.#wanted = localeFor(this.#nearestLang));
    if (wanted.lazy)
      try {
        // Whoever asks first, the browser loads it once.
        const {default: texts} = await fetchTexts(wanted.name);
        // What the page has registered wins.
        wanted.texts = {...texts, ...wanted.texts};
        wanted.lazy = false;
      } catch {
        warnOnce(`The texts for lang="${wanted.name}" did not load, so English stays.`);
      }
    // Meanwhile the element's language may have changed.
    if (wanted !== this.#wanted) return;
    const shown = wanted.lazy ? localeFor('') : wanted;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  };
}
