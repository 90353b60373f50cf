/** A server of its own, with its own globals: prints the page that it renders of the markup in its argument. */
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
