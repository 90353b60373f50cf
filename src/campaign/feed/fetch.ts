/** Time limit for the headers and the body together, in milliseconds. */
const deadline = 5000;

/** Size limit of a feed, in bytes. */
export const sizeLimit = 256 * 1024;

/**
 * Whether nobody can change a feed on its way from this address: it comes over https, or over http from the same machine.
 * An address with a user name or password is never secure.
 */
export const isSecure = ({protocol, hostname, username, password}: URL): boolean =>
  !username &&
  !password &&
  (protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname)));

/** Reads a body as UTF-8. Throws when the body is larger than `sizeLimit`. */
async function readAll(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (!body) return '';
  // With `fatal` the decoder throws on bytes that are not UTF-8. It drops a byte order mark.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, {stream: !!bytes});
    } catch {
      throw new Error('it is not written in UTF-8');
    }
  };
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > sizeLimit) {
      void reader.cancel().catch(() => {});
      throw new Error(`it is larger than ${sizeLimit / 1024} KiB`);
    }
    text += decode(chunk.value);
  }
  return text + decode();
}

/** Fetches JSON without cookies and without a referrer. Throws an error whose message tells a publisher the reason. */
export async function fetchJson(url: URL): Promise<unknown> {
  if (!isSecure(url))
    throw new Error('its address must start with https: and contain no user name');
  const abort = new AbortController();
  // Not AbortSignal.timeout(): an aborted request does not fail with the same error in every browser, so note why it ended.
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, deadline);
  let text: string;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {accept: 'application/json'},
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    // A redirect may have led to an address that is not secure.
    if (!isSecure(new URL(response.url)))
      throw new Error('it redirects to an address that is not https:');
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type))
      throw new Error(`its content type is "${type}", not application/json`);
    text = await readAll(response.body);
  } catch (error) {
    if (late) throw new Error(`it did not load within ${deadline / 1000} seconds`, {cause: error});
    // The browser's own message for a network failure does not help a publisher.
    if (error instanceof TypeError)
      throw new Error(
        'it cannot be reached, or its server does not allow other sites to read it (CORS)',
        {
          cause: error,
        },
      );
    throw error;
  } finally {
    clearTimeout(timer);
    // Stop loading a response that was refused.
    abort.abort();
  }
  return parseJson(text);
}

/** Parses JSON. Throws an error whose message tells a publisher the reason. */
export function parseJson(text: string): unknown {
  if (!text.trim()) throw new Error('it is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message})`, {cause: error});
  }
}
