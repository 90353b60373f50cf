/** How long headers and body may take together, in milliseconds. */
const deadline = 5000;

/** The largest feed that is read, in bytes. */
export const sizeLimit = 256 * 1024;

/** Whether nobody on the way can have changed what comes from there. On one's own machine there is no way. */
export const isSecure = ({protocol, hostname, username, password}: URL): boolean =>
  !username &&
  !password &&
  (protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname)));

/** Reads a stream to its end, unless it is too long. */
async function readAll(body: ReadableStream<Uint8Array> | null): Promise<string> {
  // Bytes that are no UTF-8 throw; a byte order mark is dropped.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, {stream: !!bytes});
    } catch {
      throw new Error('it is not written in UTF-8');
    }
  };
  const reader = body?.getReader();
  let text = '';
  for (let size = 0; reader;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > sizeLimit) {
      void reader.cancel().catch(() => {});
      throw new Error(`it is larger than ${sizeLimit / 1024} KiB`);
    }
    text += decode(value);
  }
  return text + decode();
}

/**
 * Fetches JSON without cookies and without saying where the visitor is. Throws an error whose message is the reason,
 * for people.
 */
export async function fetchJson(url: URL): Promise<unknown> {
  if (!isSecure(url)) throw new Error('its address is not a plain https: one');
  const abort = new AbortController();
  // Not AbortSignal.timeout(): the deadline is for the body as well, and whatever an abort is called, it is too late.
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
    // A redirect may have led elsewhere.
    if (!isSecure(new URL(response.url)))
      throw new Error('it leads to an address that is not https:');
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type))
      throw new Error(`it is "${type}", not application/json`);
    text = await readAll(response.body);
  } catch (error) {
    if (late) throw new Error(`it did not come within ${deadline / 1000} seconds`, {cause: error});
    // The browser's own words for a network failure say nothing that a publisher could use.
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
    // Nothing that is refused goes on loading.
    abort.abort();
  }
  return parseJson(text);
}

/** Throws an error whose message is the reason. */
export function parseJson(text: string): unknown {
  if (!text.trim()) throw new Error('it is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message})`, {cause: error});
  }
}
