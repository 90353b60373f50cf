import {cdn, version} from './host.ts';

const page = new DOMParser().parseFromString(
  await (await fetch(cdn('snippets.html'))).text(),
  'text/html',
);

/** The snippets that partners copy, by the ids of their headings. */
export const snippets = Object.fromEntries(
  [...page.querySelectorAll('h2')].map((heading) => [
    heading.id,
    heading.nextElementSibling!.nextElementSibling!.textContent,
  ]),
) as Record<string, string>;

/** A snippet whose files are on another site, even those of the public CDN. */
export const from = (origin: string, snippet: string): string =>
  snippet
    .replaceAll(/https:[^"]+\/dist\/cdn\//g, `/its-not-ok/${version}/`)
    .replaceAll(`/its-not-ok/${version}/`, `${origin}/its-not-ok/${version}/`);
