/**
 * Settings that a page makes once for all elements, on the script’s tag. An application that imports the elements from npm has
 * no such tag, so its settings are empty. In the script-tag build a module of `script-tag/` replaces this module.
 */
export interface PageSettings {
  /** Address of a campaign feed, from the script’s `data-campaign`. Absent: the elements show the embedded campaign. */
  readonly campaign?: string | undefined;
  /** Language to use instead of `<html lang>`, from the script’s `data-lang`. */
  readonly lang?: string | undefined;
}

export const pageSettings: PageSettings = {};
