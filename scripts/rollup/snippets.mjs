import {readFileSync} from 'node:fs';
import {coreTags, tags} from '../elements.mjs';

/** The address above the folder of a version, in the snippets. Partners replace it with their own. */
const HOME = '/its-not-ok';

const CARD = `<helpline-card>
  <p>Worried about a child? NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a></p>
  <p>For children and young people: Childline, <a href="tel:08001111">0800 1111</a></p>
  <p>In an emergency, call <a href="tel:999">999</a></p>
</helpline-card>`;

const {cdn} = JSON.parse(readFileSync('addresses.json', 'utf8'));

/** Style sheet and scripts at an address, with the hashes of this build. */
function tagsAt(base, integrity) {
  const checked = (file) => `integrity="${integrity[file]}" crossorigin`;
  return {
    styles: `<link rel="stylesheet" href="${base}/its-not-ok.css" ${checked('its-not-ok.css')}>`,
    script: (file, kind = 'type="module"') =>
      `<script ${kind} src="${base}/${file}" ${checked(file)}></script>`,
  };
}

/** The script from a public CDN of npm packages. */
export function cdnSnippet(version, integrity) {
  const {styles, script} = tagsAt(`${cdn}@${version}/dist/cdn`, integrity);
  return `${styles}\n${script('its-not-ok.js')}\n\n${CARD}`;
}

/** The snippets that partners paste. */
function snippets(version, integrity) {
  const base = `${HOME}/${version}`;
  const {styles, script} = tagsAt(base, integrity);
  const elements = tags.map((tag) => `${tag}.js`);
  const entries = ['its-not-ok.js', 'its-not-ok.classic.js', ...elements];
  const hashes = Object.entries(integrity)
    .filter(([file]) => file.endsWith('.js') && !entries.includes(file))
    .map(([file, hash]) => [`${base}/${file}`, hash]);
  const importMap = `<script type="importmap">
${JSON.stringify({integrity: Object.fromEntries(hashes)}, null, 2)}
</script>`;
  return [
    {
      id: 'module',
      title: 'The script',
      says: 'For nearly everybody. Put the style sheet and the script into the head, and the element where you want it.',
      code: `${styles}\n${script('its-not-ok.js')}\n\n${CARD}`,
    },
    {
      id: 'import-map',
      title: 'The script, and hashes for what it loads on demand',
      says: 'Languages, the feed, opening hours and calendar links are separate files. Put the import map before every module script. If your page already has an import map, add these lines to it.',
      code: `${importMap}\n${styles}\n${script('its-not-ok.js')}\n\n${CARD}`,
    },
    {
      id: 'classic',
      title: 'The classic script',
      says: 'For pages that cannot use modules. One larger file with everything inside.',
      code: `${styles}\n${script('its-not-ok.classic.js', 'defer')}\n\n${CARD}`,
    },
    {
      id: 'npm-cdn',
      title: 'The script from a public CDN',
      says: 'When this version is on npm. The CDN sees the IP address of each visitor, so host the files yourself if you can.',
      code: cdnSnippet(version, integrity),
    },
    ...tags.map((tag) => ({
      id: tag,
      title: `<${tag}> alone`,
      says: coreTags.includes(tag)
        ? 'Use this instead of the script with all elements.'
        : 'Use this beside the script, which does not have the element.',
      code: script(`${tag}.js`),
    })),
  ];
}

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page with the finished snippets, so that partners do not have to look up the hashes. */
export const snippetsPage = (version, integrity) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Snippets of its-not-ok ${version}</title>
<h1>Snippets of its-not-ok ${version}</h1>
<p>The snippets expect this folder at <code>${HOME}/${version}/</code>, except the one for a public CDN. If you put it elsewhere, even on another site, change only the addresses.
${snippets(version, integrity)
  .map(
    ({id, title, says, code}) => `
<h2 id="${id}">${escape(title)}</h2>
<p>${says}
<pre><code>${escape(code)}</code></pre>`,
  )
  .join('\n')}
</html>
`;
