/**
 * What a page says once for all elements, on the tag of our script. An application that imports the elements from npm has no
 * such tag. In the script-tag files the modules of `script-tag/` take this one’s place.
 */
export interface PageSettings {
  /** Address of a campaign feed: the script’s `data-campaign`. */
  readonly campaign?: string | undefined;
  /** The language in the place of the page’s own: the script’s `data-lang`. */
  readonly lang?: string | undefined;
}

export const pageSettings: PageSettings = {};
