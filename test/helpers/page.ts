import {aTimeout, waitUntil} from '@open-wc/testing';

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

export interface PageOptions {
  /** Pixels. */
  width?: number;
  height?: number;
  /** As a browser with scripts switched off shows the page. */
  scripts?: false;
  /** Return as soon as the page is parsed, its modules still on their way. */
  early?: true;
}

/** A page of its own, with nothing of the test in it but what the HTML says; its addresses start at the server's root. */
export async function openPage(html: string, options: PageOptions = {}): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;position:absolute;inset:0 auto auto 0;width:${options.width ?? 800}px;height:${options.height ?? 600}px`;
  if (options.scripts === false) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frames.add(frame);
  document.body.append(frame);
  if (options.early)
    await waitUntil(() => frame.contentDocument?.querySelector('footer'), 'not parsed', {
      timeout: 10_000,
    });
  else await loaded;
  return frame.contentDocument!;
}

/**
 * An example page, changed by `edit`. Its addresses are made absolute: with a `<base>` Firefox looks for some of them at the
 * test's own address first.
 */
export async function examplePage(
  name: string,
  edit: (html: string) => string = (html) => html,
): Promise<string> {
  const url = new URL(`/examples/${name}/index.html`, location.href);
  const html = edit(await (await fetch(url)).text());
  return html.replace(
    /(<(?:link|script)[^>]* (?:href|src)=")([^"]+)/g,
    (_, before: string, address: string) => before + new URL(address, url).href,
  );
}

/** The partner's page that the README shows. */
export const schoolPage = (edit?: (html: string) => string): Promise<string> =>
  examplePage('school', edit);

export const elementsOf = (page: Document): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(
    'helpline-card, its-not-ok-signs, campaign-banner, event-countdown',
  ),
];

/** All elements of a page are defined and have rendered. */
export async function upgraded(page: Document): Promise<void> {
  await waitUntil(
    () => elementsOf(page).every((element) => element.shadowRoot?.childElementCount),
    'not upgraded',
    {timeout: 10_000},
  );
  await aTimeout(50);
}
