import type {PageSettings} from '../internal/page-settings.ts';

/*
 * A module cannot ask for its own script element, so find the first script with the address of this module. Find it now, because
 * some pages remove their scripts later.
 */
export const pageSettings: PageSettings =
  [...document.scripts].find(({src}) => src === import.meta.url)?.dataset ?? {};
