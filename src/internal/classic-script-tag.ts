import type * as module from './script-tag.ts';

/** In the classic script this takes the place of script-tag.ts. */
export const pageSettings: typeof module.pageSettings =
  (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
