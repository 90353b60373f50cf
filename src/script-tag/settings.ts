import type {PageSettings} from '../internal/page-settings.ts';

/*
 * A module cannot ask for its own script, so this looks for the first tag with the module’s address. It looks at once, because
 * some pages remove their scripts.
 */
export const pageSettings: PageSettings =
  [...document.scripts].find(({src}) => src === import.meta.url)?.dataset ?? {};
