import type {PageSettings} from '../internal/page-settings.ts';

export const pageSettings: PageSettings =
  (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
