import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {MsgFn, StrResult} from '@lit/localize';
import {pageSettings} from '../internal/page-settings.ts';
import {warnOnce} from '../internal/warn.ts';
import {fetchTexts} from '../locale/loaders.ts';
import {findLocale, notifySubscribers, subscribers, type Locale} from '../locale/locales.ts';

export type {MsgFn};

/** One observer for the whole page. */
const observer = isServer ? undefined! : new MutationObserver(notifySubscribers);

/** The root that the observer was last told to watch. To tell it again for each of a thousand elements takes time. */
let watchedRoot: Node | undefined;

/** The language on a server, where elements are not connected and load no texts: the element’s own `lang`, if it is registered. */
function localeOnServer(host: Element): Locale {
  const wanted = findLocale(host.getAttribute('lang') ?? '');
  return Object.keys(wanted.texts).length ? wanted : findLocale('');
}

/**
 * Gives an element its texts, in the language of the nearest `lang`. It takes the place of `configureLocalization`, which knows
 * one language for the whole page, and throws when the page’s own application configures it too.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wanted = findLocale('');
  #shown = this.#wanted;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the element shows: BCP 47, for `Intl` and for `lang` on what the element renders. */
  get name(): string {
    if (isServer) this.#shown = localeOnServer(this.#host);
    return this.#shown.name;
  }

  /** The direction of that language, for `dir` on what the element renders. */
  get dir(): 'ltr' | 'rtl' {
    return /^(ar|ckb|fa|he|ps|sd|ug|ur|yi)\b/.test(this.name) ? 'rtl' : 'ltr';
  }

  /** Looks a text up by its id. Its type, `MsgFn`, lets lit-localize find the calls. */
  readonly msg: MsgFn = ((template: string & Partial<StrResult>, options: {id: string}) => {
    const {strings, values} = template;
    const english = strings?.reduce((text, next, i) => `${text}{${i - 1}}${next}`) ?? template;
    if (isServer) this.#shown = localeOnServer(this.#host);
    const text = this.#shown.texts[options.id] ?? english;
    return values ? text.replace(/{(\d)}/g, (_, i: number) => String(values[i])) : text;
  }) as MsgFn;

  hostConnected(): void {
    subscribers.add(this.load);
    void this.load();
  }

  hostDisconnected(): void {
    subscribers.delete(this.load);
    if (subscribers.size > 0) return;
    observer.disconnect();
    watchedRoot = undefined;
  }

  /** Loads the texts of the nearest `lang`. What is shown stays until they have come, or have failed. */
  readonly load = async (): Promise<void> => {
    const wanted = (this.#wanted = findLocale(this.#findLang()));
    if (wanted.isLazy)
      try {
        // However many elements ask, the browser loads the file once.
        const {default: texts} = await fetchTexts(wanted.name);
        // The texts that the page has registered win.
        wanted.texts = {...texts, ...wanted.texts};
        wanted.isLazy = false;
      } catch {
        warnOnce(`The texts for lang="${wanted.name}" did not load, so English stays.`);
      }
    // The element’s language may have changed meanwhile.
    if (wanted !== this.#wanted) return;
    const shown = wanted.isLazy ? findLocale('') : wanted;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  };

  /**
   * The nearest `lang` above the element. Every shadow root on the way is watched. The script’s `data-lang` comes before the
   * `lang` of the whole page, because in many a CMS nobody can mend that one.
   */
  #findLang(): string {
    let host: Element | undefined = this.#host;
    while (host) {
      const root = host.getRootNode() as Document | ShadowRoot;
      if (root !== watchedRoot)
        observer.observe((watchedRoot = root), {subtree: true, attributeFilter: ['lang']});
      const found = host.closest(':not(html)[lang]');
      if (found) return found.getAttribute('lang')!;
      host = (root as ShadowRoot).host;
    }
    return pageSettings.lang || document.documentElement.lang;
  }
}
