import {brandNames, brandOf, brandStyle, type Scheme} from './brand.ts';
import {copy} from './copy.ts';
import {contrast, pairs} from './contrast.ts';
import {escape, markup} from './markup.ts';
import {ownText} from './own-text.ts';
import {cssOf, tokensFile} from './tokens-file.ts';

const english = 'lang="en-GB" dir="ltr"';
const schemes: readonly Scheme[] = ['light', 'dark'];
const colours = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'] as const;

const meanings: Readonly<Record<string, string>> = {
  accent: 'links, numbers, the emergency line',
  'on-accent': 'text on the accent',
  surface: 'background of the elements',
  text: 'text',
  muted: 'less important text',
  border: 'edges',
};

type Draft = Record<Scheme, Record<string, string>>;

const draftOf = (name: string): Draft => ({
  light: {...brandOf(name).light},
  dark: {...brandOf(name).dark},
});

const field = (name: string): string =>
  `<tr>
    <th scope="row"><code>${name}</code> <span>${meanings[name] ?? ''}</span></th>
    ${schemes
      .map(
        (scheme) =>
          `<td><input type="color" aria-label="${name}, ${scheme}" data-token="${name}" data-scheme="${scheme}"> <output></output></td>`,
      )
      .join('')}
  </tr>`;

const judge = (ratio: number, atLeast: number): string => {
  const passes = ratio >= atLeast;
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return `<td class="${passes ? 'passes' : 'fails'}"><b>${shown}</b> <span>${passes ? 'passes' : 'too weak'}</span></td>`;
};

const contrasts = (draft: Draft): string =>
  pairs
    .map(
      ({front, ground, atLeast, what}) =>
        `<tr><th scope="row">${what} <span>${front} on ${ground}, at least ${atLeast}</span></th>${schemes
          .map((scheme) =>
            judge(contrast(draft[scheme][front] ?? '', draft[scheme][ground] ?? ''), atLeast),
          )
          .join('')}</tr>`,
    )
    .join('');

const heads = schemes.map((scheme) => `<th scope="col">${scheme}</th>`).join('');

const elements = (): string =>
  [
    `<div data-pretend="2020-11-02T09:00Z">${markup('campaign-banner', {dismissible: true, content: ownText['campaign-banner']})}</div>`,
    markup('helpline-card', {content: ownText['helpline-card']}),
    `<div data-pretend="2021-03-01T09:00Z">${markup('event-countdown', {event: 'support-hour', content: ownText['event-countdown']})}</div>`,
    markup('its-not-ok-signs', {content: ownText['its-not-ok-signs']}),
  ].join('');

function download(text: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], {type: 'application/json'})),
    download: 'tokens.json',
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A page with a control for each brand token, and all four elements. It starts with the brand of the toolbar. */
export function themingPage({brand = 'campaign'}: Readonly<Record<string, string>>): HTMLElement {
  const page = document.createElement('main');
  page.className = 'theming';
  page.innerHTML = `
    <div class="panel" ${english}>
      <h1>Theming</h1>
      <p>Start from a brand, then change its tokens. Eight tokens make up a brand.</p>
      <p class="brands" role="group" aria-label="Start from">
        ${brandNames.map(([name, title]) => `<button type="button" data-brand="${name}">${title}</button>`).join(' ')}
      </p>
      <table><thead><tr><th scope="col">Colour</th>${heads}</tr></thead><tbody>${colours.map(field).join('')}</tbody></table>
      <p class="fields">
        <label>Corners, <code>radius</code> <input type="range" min="0" max="28" data-shape="radius"> <output></output></label>
        <label>Type, <code>font</code>
          <select data-shape="font">
            <option value="inherit">the page’s own</option>
            <option value="system-ui, sans-serif">System</option>
            <option value="Arial, Helvetica, sans-serif">Arial</option>
            <option value="Verdana, Geneva, sans-serif">Verdana</option>
            <option value="Georgia, 'Times New Roman', serif">Georgia</option>
          </select>
        </label>
      </p>
      <h2>Contrast</h2>
      <table class="contrast"><thead><tr><th scope="col">Pair</th>${heads}</tr></thead><tbody></tbody></table>
      <h2>Take it with you</h2>
      <p class="take"><button type="button" class="button" data-take="css">Copy CSS</button>
        <button type="button" class="button" data-take="json">Download tokens.json</button>
        <span role="status"></span></p>
      <pre tabindex="0" aria-label="The style sheet"><code></code></pre>
    </div>
    <div class="elements">${elements()}</div>`;

  let draft = draftOf(brand);
  const find = <T extends HTMLElement>(selector: string): T => page.querySelector<T>(selector)!;

  const show = (): void => {
    page.style.cssText = brandStyle(draft);
    for (const input of page.querySelectorAll<HTMLInputElement>('[data-token]')) {
      input.value = draft[input.dataset['scheme'] as Scheme][input.dataset['token']!] ?? '';
      input.nextElementSibling!.textContent = input.value;
    }
    const radius = find<HTMLInputElement>('[data-shape=radius]');
    radius.value = String(parseFloat(draft.light['radius'] ?? '0'));
    radius.nextElementSibling!.textContent = `${radius.value} px`;
    const font = find<HTMLSelectElement>('[data-shape=font]');
    const value = draft.light['font'] ?? 'inherit';
    if (![...font.options].some((option) => option.value === value))
      font.add(new Option(value.split(',')[0], value));
    font.value = value;
    find('.contrast tbody').innerHTML = contrasts(draft);
    find('pre code').innerHTML = escape(cssOf(draft));
  };

  page.addEventListener('input', ({target}) => {
    const input = target as HTMLInputElement;
    const {token, scheme, shape} = input.dataset;
    if (token) draft[scheme as Scheme][token] = input.value;
    if (shape)
      for (const scheme of schemes)
        draft[scheme][shape] = shape === 'radius' ? `${input.value}px` : input.value;
    show();
  });

  page.addEventListener('click', ({target}) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const {brand, take} = button.dataset;
    if (brand) draft = draftOf(brand);
    if (brand) show();
    const status = find('[role=status]');
    if (take === 'json') download(tokensFile(draft));
    if (take === 'css')
      void copy(cssOf(draft)).then((copied) => {
        status.textContent = copied
          ? 'Copied.'
          : 'The browser does not allow this. Copy the style sheet from below.';
      });
  });

  show();
  return page;
}
