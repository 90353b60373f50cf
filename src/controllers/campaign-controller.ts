import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Feed, Section} from '../campaign/feed/feed.ts';
import {pageSettings} from '../internal/page-settings.ts';
import {holdWarnings, releaseWarnings, warnOnce} from '../internal/warn.ts';
import {CampaignErrorEvent} from './campaign-error-event.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  src: string;
}

/**
 * Gives an element its campaign: the embedded one at once, and what a feed says as soon as the feed has come. A feed that fails
 * changes nothing.
 */
export class CampaignController implements ReactiveController {
  readonly #host: Host;
  #address = '';
  #feed: Feed | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A section of the campaign: the embedded one, with what the feed says of it. */
  getSection<T extends object>(section: Section, embedded: T, locale: string): T {
    return this.#feed ? this.#feed.merge(section, embedded, locale) : embedded;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const address = this.#host.src || (pageSettings.campaign ?? '');
    if (address === this.#address) return;
    this.#address = address;
    // An id that is unknown now may be in the feed.
    holdWarnings(this.#host);
    import('../campaign/feed/feed.ts')
      .then(({loadFeed}) => loadFeed(address))
      .then(
        (feed) => this.#settle(address, feed),
        // The last good feed stays.
        (error: Error) => this.#settle(address, this.#feed, error.message),
      );
  }

  #settle(address: string, feed: Feed | undefined, reason?: string): void {
    // The address has changed again meanwhile.
    if (address !== this.#address) return;
    this.#feed = feed;
    releaseWarnings(this.#host);
    this.#host.requestUpdate();
    if (!reason) return;
    warnOnce(`Cannot use the campaign feed ${address}: ${reason}.`);
    if (this.#host.isConnected) this.#host.dispatchEvent(new CampaignErrorEvent(reason));
  }
}
