import {fetchJson} from './fetch.ts';
import {accept, mergeAbout, mergeList} from './merge.ts';
import {readFeed, type FeedData, type Problem} from './read.ts';
import type {List} from './schema.ts';

/*
 * Loads campaign feeds on a visitor's page. An element imports this module only when it has a feed, so other pages do not
 * download it. In the script-tag build this module is a separate file. All scripts on a page share that file, so they share
 * its requests too.
 */

/** A part of a campaign that an element can ask for. */
export type Section = List | 'about';

/** A feed that has loaded. */
export class Feed {
  readonly #accepted = new Map<List, ReturnType<typeof accept>>();

  constructor(
    readonly data: FeedData,
    readonly report: (problem: Problem) => void,
  ) {}

  /** A section of the embedded campaign with the changes of the feed, in one language. */
  merge<T extends object>(section: Section, embedded: T, locale: string): T {
    if (section === 'about') return mergeAbout(this.data, embedded, locale);
    const list = embedded as unknown as readonly object[];
    // Check each list once: the result does not depend on the language.
    let accepted = this.#accepted.get(section);
    if (!accepted) {
      accepted = accept(section, this.data.lists[section], list, this.report);
      this.#accepted.set(section, accepted);
    }
    return mergeList(section, this.data, accepted, list, locale) as unknown as T;
  }
}

const feeds = new Map<string, Promise<Feed>>();

/**
 * Loads the feed at an address. All elements on the page share one request for each address. An empty address resolves to
 * undefined, because an element whose feed was taken away has none.
 */
export function loadFeed(address: string): Promise<Feed | undefined> {
  if (!address) return Promise.resolve(undefined);
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return Promise.reject(new Error('its address is not valid'));
  }
  let feed = feeds.get(url.href);
  if (!feed) {
    feed = load(url);
    feeds.set(url.href, feed);
  }
  return feed;
}

async function load(url: URL): Promise<Feed> {
  const json = await fetchJson(url);
  const report = ({path, text}: Problem) =>
    console.warn(`The campaign feed ${url.href} is used without ${path}: it ${text}`);
  return new Feed(readFeed(json, report), report);
}
