import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {NativeEvent} from '../internal/native-event.ts';
import {pageSettings} from '../internal/script-tag.ts';
import {waiting, warnOnce} from '../internal/warn.ts';
import type {Feed, Section} from './feed.ts';

/** A campaign feed could not be used, so the element goes on with what it has. */
export class CampaignErrorEvent extends NativeEvent {
  constructor(
    /** What is wrong, in English, for whoever runs the page. */
    readonly reason: string,
  ) {
    super('campaign-error', {bubbles: true, composed: true});
  }
}

interface Host extends ReactiveControllerHost, HTMLElement {
  src: string;
}

/**
 * Gives an element its campaign: the embedded one at once, and what a feed says as soon as that has come. A feed that
 * fails changes nothing.
 */
export class CampaignController implements ReactiveController {
  #address = '';
  #feed: Feed | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  /** A part of the campaign: the embedded one, with what the feed says of it. */
  take<T extends object>(section: Section, embedded: T, locale: string): T {
    return this.#feed ? this.#feed.merge(section, embedded, locale) : embedded;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {host} = this;
    const address = host.src || (pageSettings['campaign'] ?? '');
    if (address === this.#address) return;
    this.#address = address;
    // What is unknown now may be in the feed.
    waiting.add(host);
    const settle = (feed: Feed | undefined, reason?: string): void => {
      if (address !== this.#address) return;
      this.#feed = feed;
      waiting.delete(host);
      host.requestUpdate();
      if (!reason) return;
      warnOnce(`Cannot use the campaign feed ${address}: ${reason}.`);
      if (host.isConnected) host.dispatchEvent(new CampaignErrorEvent(reason));
    };
    import('./feed.ts')
      .then(({loadFeed}) => loadFeed(address))
      // What has been good stays.
      .then(settle, (error: Error) => settle(this.#feed, error.message));
  }
}
