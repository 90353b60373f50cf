/* Editors and sanitisers may remove our tags from the snippet, but its text keeps its numbers and links in all of them. */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {kses} from './helpers/kses.ts';
import {elementsOf, openPage, schoolPage, upgraded} from './helpers/page.ts';
import {part, textOf, texts} from './helpers/shadow.ts';

/** The snippet that the README asks partners to paste, and the four elements of the example page. */
async function snippets(): Promise<string[]> {
  const readme = await (await fetch('/README.md')).text();
  const pasted = /```html\n([^]*?)```/.exec(readme)![1]!;
  const school = new DOMParser().parseFromString(await schoolPage(), 'text/html');
  return [pasted, ...elementsOf(school).map((element) => element.outerHTML)];
}

interface Link {
  href: string;
  text: string;
}

/** The numbers and the links to other sites, as a visitor without scripts sees them. */
function linksIn(html: string): Link[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('a')]
    .map((link) => ({href: link.getAttribute('href') ?? '', text: textOf(link)}))
    .filter(({href}) => /^(tel|https):/.test(href));
}

type Clean = (html: string) => Promise<string>;

/** Opens a page with one editor, and returns the function with which the editor cleans HTML. */
async function editorPage(head: string, script: string): Promise<Clean> {
  const page = await openPage(
    `<!doctype html><html lang="en-GB">${head}<textarea></textarea><div id="here"></div>
    <script>window.ready = (async () => { ${script} })();</script></html>`,
  );
  const view = page.defaultView as Window & {ready?: Promise<(html: string) => string>};
  const clean = await view.ready!;
  return (html) => {
    const result = clean(html);
    const elsewhere = view.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name))
      .filter(({protocol, origin}) => /^http/.test(protocol) && origin !== location.origin);
    expect(elsewhere.map(String), 'requests to other hosts').to.deep.equal([]);
    return Promise.resolve(result);
  };
}

const tinymce = (options = '') =>
  editorPage(
    '<script src="/packages/tinymce/tinymce.min.js"></script>',
    `const [editor] = await tinymce.init({selector: 'textarea', license_key: 'gpl', ${options}});
    return (html) => (editor.setContent(html), editor.getContent());`,
  );

/** With their default settings, all of these editors remove our tags and keep the content. */
const editors: Record<string, () => Promise<Clean>> = {
  'TinyMCE 8': () => tinymce(),
  'CKEditor 5': () =>
    editorPage(
      '<script src="/packages/ckeditor5/dist/browser/ckeditor5.umd.js"></script>',
      `const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote} = CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#here'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote],
      });
      return (html) => (editor.setData(html), editor.getData());`,
    ),
  'DOMPurify 3': () =>
    editorPage(
      '<script src="/packages/dompurify/dist/purify.js"></script>',
      'return (html) => DOMPurify.sanitize(html);',
    ),
  'sanitize-html 2': () =>
    Promise.resolve(
      async (html: string) =>
        (await executeServerCommand<{html: string}, {html: string}>('sanitise', {html})).html,
    ),
  'the list of WordPress': () => Promise.resolve((html) => Promise.resolve(kses(html))),
};

/** Opens a page with this article, as a visitor does. */
async function show(article: string): Promise<Document> {
  const page = await openPage(
    `<!doctype html><html lang="en-GB"><script type="module" src="/raw/cdn/its-not-ok.js"></script>
    <main>${article}</main></html>`,
  );
  await page.defaultView!.customElements.whenDefined('helpline-card');
  await upgraded(page);
  return page;
}

describe('the snippet after an editor', function () {
  this.timeout(30_000);

  for (const [name, open] of Object.entries(editors))
    it(`keeps every number and every link: ${name}`, async () => {
      const clean = await open();
      for (const snippet of await snippets()) {
        const left = await clean(snippet);
        const links = linksIn(snippet);
        expect(linksIn(left)).to.deep.equal(links);
        expect(left).not.to.match(/<(script|link)/);

        const page = await show(left);
        expect(elementsOf(page)).to.have.length(0);
        const shown = [...page.querySelectorAll('a')].filter((link) => link.checkVisibility());
        expect(shown.map(textOf)).to.include.members(links.map(({text}) => text));
      }
    });

  it('shows a working element when TinyMCE is set to allow our tags', async () => {
    const docs = await (await fetch('/docs/embed.md')).text();
    const [, settings] = /^tinymce\.init\(\{([^]*?)^\}\);/m.exec(docs)!;
    const clean = await tinymce(settings);
    for (const snippet of await snippets()) {
      const left = await clean(snippet);
      expect(linksIn(left)).to.deep.equal(linksIn(snippet));
      const page = await show(left);
      const [element] = elementsOf(page);
      expect(part(element!, 'base')!.checkVisibility()).to.be.true;
      const numbers = linksIn(snippet).filter(({href}) => href.startsWith('tel:'));
      expect(texts(element!, 'number')).to.include.members(numbers.map(({text}) => text));
    }
  });
});
