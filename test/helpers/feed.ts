import {waitUntil} from '@open-wc/testing';

const origin = await (await fetch('/feed-server')).text();

let count = 0;

/** An address on the feed server. Each call returns a new address, because a page requests an address only once. */
export function feedAddress(path: string, query: Record<string, string | number> = {}): string {
  const url = new URL(path, origin);
  for (const [key, value] of Object.entries({...query, new: `${Date.now()}-${++count}`}))
    url.searchParams.set(key, String(value));
  return url.href;
}

/** The address of a feed with this JSON. */
export const feedOf = (
  json: unknown,
  path = '/json',
  query: Record<string, string | number> = {},
) => feedAddress(path, {body: JSON.stringify(json), ...query});

/** The requests that the server has received for an address: method and headers. */
export async function requestsFor(address: string): Promise<Record<string, string>[]> {
  const log = new URL('/log', origin);
  log.searchParams.set('of', address.slice(origin.length));
  return (await fetch(log)).json() as Promise<Record<string, string>[]>;
}

/** Waits until an element refuses its feed, and returns the reason. */
export const refusal = async (element: Element): Promise<string> => {
  let reason = '';
  element.addEventListener('campaign-error', (event) => {
    ({reason} = event as Event & {reason: string});
  });
  await waitUntil(() => reason, 'the feed was not refused', {timeout: 8000});
  return reason;
};
