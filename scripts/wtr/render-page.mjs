/** Renders the markup in its argument as a server would, and prints the page. Runs in a process of its own, for its globals. */
import {html, unsafeStatic} from 'lit/static-html.js';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {registerLocale} from 'its-not-ok-elements';
import 'its-not-ok-elements/all';

for (const language of ['ar', 'pl']) {
  const {default: texts} = await import(`its-not-ok-elements/locales/${language}`);
  registerLocale(language, texts);
}
const body = await collectResult(render(html`${unsafeStatic(process.argv[2])}`));
console.log(
  `<!doctype html><html lang="en-GB"><head><title>From a server</title></head><body>${body}</body></html>`,
);
