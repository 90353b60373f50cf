import {aTimeout, waitUntil} from '@open-wc/testing';
import {tags} from './manifest.ts';

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

export interface PageOptions {
  /** In pixels. */
  width?: number;
  height?: number;
  /** Show the page with scripts switched off. */
  scripts?: false;
  /** Return as soon as the page is parsed, before its modules have run. */
  early?: true;
}

/** Opens HTML as a page of its own, without the test's scripts and styles. Relative addresses start at the server's root. */
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
 * The HTML of an example page, changed by `edit`. Makes the addresses absolute instead of adding a `<base>`, because Firefox
 * requests some addresses before it reads the `<base>`.
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

/** The HTML of the partner's page that the README shows. */
export const schoolPage = (edit?: (html: string) => string): Promise<string> =>
  examplePage('school', edit);

export const elementsOf = (page: Document): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(tags.join()),
];

/** Waits until all elements of a page are defined and have rendered. */
export async function upgraded(page: Document): Promise<void> {
  await waitUntil(
    () => elementsOf(page).every((element) => element.shadowRoot?.childElementCount),
    'not upgraded',
    {timeout: 10_000},
  );
  await aTimeout(50);
}
