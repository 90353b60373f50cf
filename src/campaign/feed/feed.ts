import {fetchJson} from './fetch.ts';
import {accept, mergeAbout, mergeList} from './merge.ts';
import {readFeed, type FeedData, type Problem} from './read.ts';
import type {List} from './schema.ts';

/*
 * A campaign feed on a visitor's page. Elements import this module when they are given a feed, so nobody else downloads it;
 * the script-tag build makes one file of it, which all scripts of a page share, and with it the requests below.
 */

/** The parts of a campaign that an element can ask for. */
export type Section = List | 'about';

/** A feed that has arrived. */
export class Feed {
  readonly #accepted = new Map<List, ReturnType<typeof accept>>();

  constructor(
    readonly data: FeedData,
    readonly report: (problem: Problem) => void,
  ) {}

  /** A part of the embedded campaign with what the feed says of it. */
  merge<T extends object>(section: Section, embedded: T, locale: string): T {
    if (section === 'about') return mergeAbout(this.data, embedded, locale);
    const list = embedded as unknown as readonly object[];
    // Which entries there are does not depend on the language.
    let accepted = this.#accepted.get(section);
    if (!accepted) {
      accepted = accept(section, this.data.lists[section], list, this.report);
      this.#accepted.set(section, accepted);
    }
    return mergeList(section, this.data, accepted, list, locale) as unknown as T;
  }
}

const feeds = new Map<string, Promise<Feed>>();

/** Loads a feed: once for the whole page, whichever elements ask for it. Without an address there is none any more. */
export function loadFeed(address: string): Promise<Feed | undefined> {
  if (!address) return Promise.resolve(undefined);
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return Promise.reject(new Error('its address cannot be read'));
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
