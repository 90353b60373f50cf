/**
 * The floor: what our elements have rendered, shown by a script that does nothing else. No implementation of the same elements
 * could show the same markup with less work.
 */
import {randomBytes} from 'node:crypto';
import {brotliCompressSync} from 'node:zlib';
import {elements, oneOfEach, page} from './pages.mjs';

/** Returns each element's rendered markup and the texts of its style sheets; sheets that elements share occur once. */
const readRendered = (visit, assets) =>
  visit(page(assets, oneOfEach), (tab) =>
    tab.evaluate(async () => {
      await globalThis.whenShown();
      const sheets = [];
      const indexOf = (sheet) => {
        if (!sheets.includes(sheet)) sheets.push(sheet);
        return sheets.indexOf(sheet);
      };
      const rendered = [...document.querySelector('main').children].map(
        ({localName, shadowRoot}) => ({
          tag: localName,
          // Remove Lit's marker comments, which a page written by hand would not have.
          html: shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, ''),
          sheets: shadowRoot.adoptedStyleSheets.map(indexOf),
        }),
      );
      const textOf = ({cssRules}) => Array.from(cssRules, ({cssText}) => cssText).join('');
      return {rendered, sheets: sheets.map(textOf)};
    }),
  );

/** Runs in the page. The floor's script consists of this function's source and the rendered markup alone. */
function showFloor({rendered, sheets}) {
  const constructed = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const floors = rendered.map(({tag, html, sheets}) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return {tag, content: template.content, sheets: sheets.map((index) => constructed[index])};
  });
  /** Shows the floor of every element that has none yet. Measurements that add elements later call this function again. */
  globalThis.showFloor = () => {
    for (const {tag, content, sheets} of floors)
      for (const host of document.querySelectorAll(tag)) {
        if (host.shadowRoot) continue;
        const root = host.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = sheets;
        root.append(document.importNode(content, true));
      }
  };
  globalThis.showFloor();
}

/** Appends a comment that cannot be compressed, so that the script is as many bytes to transfer as ours. */
function pad(script, bytes) {
  const noise = randomBytes(bytes).toString('base64');
  const sizeWith = (length) => brotliCompressSync(`${script}//${noise.slice(0, length)}`).length;
  let [enough, tooMany] = [0, noise.length];
  if (sizeWith(enough) > bytes)
    throw new Error('The floor’s script is larger than ours, so the two cannot be compared.');
  while (tooMany - enough > 1) {
    const middle = (enough + tooMany) >> 1;
    if (sizeWith(middle) > bytes) tooMany = middle;
    else enough = middle;
  }
  return `${script}//${noise.slice(0, enough)}`;
}

/** The script that shows the floor of every element. Compressed, the script has `bytes` bytes. */
export async function makeFloor(visit, assets, bytes) {
  const rendered = await readRendered(visit, assets);
  return pad(`${showFloor}\nshowFloor(${JSON.stringify(rendered)});\n`, bytes);
}

/** Throws when an element and its floor have different heights, because then their figures cannot be compared. */
export async function checkFloor(visit, ours, floor) {
  const heights = (assets) =>
    visit(page(assets, oneOfEach), (tab) =>
      tab.evaluate(async () => {
        await globalThis.whenShown();
        return Array.from(document.querySelector('main').children, (host) =>
          [...host.shadowRoot.children].map((child) => child.getBoundingClientRect().height),
        );
      }),
    );
  const [shown, below] = [await heights(ours), await heights(floor)];
  for (const [i, tag] of Object.keys(elements).entries())
    if (`${shown[i]}` !== `${below[i]}`)
      throw new Error(`<${tag}> is ${shown[i]} px high, its floor ${below[i]} px.`);
}
