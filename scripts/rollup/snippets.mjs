import {tags} from '../elements.mjs';

/** Where the snippets expect the folder of a version; partners put their own address there. */
const HOME = '/its-not-ok';

const CARD = `<helpline-card>
  <p>Worried about a child? NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a></p>
  <p>For children and young people: Childline, <a href="tel:08001111">0800 1111</a></p>
  <p>In an emergency, call <a href="tel:999">999</a></p>
</helpline-card>`;

/** What partners paste, with the hashes of this build. */
function snippets(version, integrity) {
  const address = (file) => `${HOME}/${version}/${file}`;
  const checked = (file) => `integrity="${integrity[file]}" crossorigin`;
  const styles = `<link rel="stylesheet" href="${address('its-not-ok.css')}" ${checked('its-not-ok.css')}>`;
  const script = (file, kind = 'type="module"') =>
    `<script ${kind} src="${address(file)}" ${checked(file)}></script>`;
  const elements = tags.map((tag) => `${tag}.js`);
  const entries = ['its-not-ok.js', 'its-not-ok.classic.js', ...elements];
  const hashes = Object.entries(integrity)
    .filter(([file]) => file.endsWith('.js') && !entries.includes(file))
    .map(([file, hash]) => [address(file), hash]);
  const importMap = `<script type="importmap">
${JSON.stringify({integrity: Object.fromEntries(hashes)}, null, 2)}
</script>`;
  return [
    {
      id: 'module',
      title: 'The script',
      says: 'For nearly everybody. Style sheet and script go into the head, the element where you want it.',
      code: `${styles}\n${script('its-not-ok.js')}\n\n${CARD}`,
    },
    {
      id: 'import-map',
      title: 'The script, and hashes for what it loads on demand',
      says: 'Languages, the feed, opening hours and calendar links are files of their own. The import map comes before every module; a page that has one already gets these lines in it.',
      code: `${importMap}\n${styles}\n${script('its-not-ok.js')}\n\n${CARD}`,
    },
    {
      id: 'classic',
      title: 'The classic script',
      says: 'For pages that cannot use modules. One larger file with everything inside.',
      code: `${styles}\n${script('its-not-ok.classic.js', 'defer')}\n\n${CARD}`,
    },
    ...elements.map((file) => ({
      id: file.replace('.js', ''),
      title: `<${file.replace('.js', '')}> alone`,
      says: 'In the place of the script with all elements.',
      code: script(file),
    })),
  ];
}

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** They are on a page, so that nobody has to put them together. */
export const snippetsPage = (version, integrity) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Snippets of its-not-ok ${version}</title>
<h1>Snippets of its-not-ok ${version}</h1>
<p>They expect this folder at <code>${HOME}/${version}/</code>. When you put it elsewhere, even on another site, change the addresses alone.
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
