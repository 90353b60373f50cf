import css from '../../src/its-not-ok.css?inline';
import {markup, type Args} from './markup.ts';
import {documented} from './manifest.ts';
import {copy} from './copy.ts';
import type {Rendering} from './play.ts';

interface Story {
  readonly name?: string;
  readonly args?: Args;
  readonly parameters?: {readonly date?: string};
}

interface Meta {
  readonly component: string;
  readonly args: Args;
}

/** Marks our words about an element as English. The element itself may be in another language. */
const english = 'lang="en-GB" dir="ltr"';

/** “OneHelpline” becomes “One helpline”. */
const inWords = (name: string): string => {
  const words = name.replace(/(?<=.)(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Every state of an element on one page. The first is as wide as the page, and the others stand beside each other. */
export function allStates({component, args}: Meta, stories: Readonly<Record<string, Story>>) {
  const figures = Object.entries(stories).map(([key, story]) => {
    const date = story.parameters?.date;
    return `<figure class="state" ${date ? `data-pretend="${date}"` : ''}>
      <figcaption ${english}>${story.name ?? inWords(key)}</figcaption>
      ${markup(component, {...args, ...story.args})}
    </figure>`;
  });
  return `<div class="states">${figures.join('\n')}</div>`;
}

/** An element once with each level of its heading. */
export const headingLevels = (tag: string, args: Args): string =>
  ['2', '3', '4', '5', '6']
    .map((level) => markup(tag, {...args, 'heading-level': level}))
    .join('\n<hr>\n');

interface Advice {
  /** The markup of the example. */
  readonly html: string;
  readonly why: string;
}

const advice = (kind: string, word: string, {html, why}: Advice): string =>
  `<section class="advice ${kind}">
    <p ${english}><strong>${word}</strong> ${why}</p>
    ${html}
  </section>`;

/** A good example beside a bad one. */
export const doAndDont = (good: Advice, bad: Advice): string =>
  `<div class="advices">${advice('do', 'Do', good)}${advice('dont', 'Don’t', bad)}</div>`;

/** `withoutScript` adds this to a tag, because no script defines an element with such a tag. */
export const suffix = '-without-script';

/** An element as visitors see it before the script arrives, or where it is blocked. */
export function withoutScript({component, args}: Meta): string {
  const own = css.replaceAll('any-element', component);
  return `<style>${own.replaceAll(component, component + suffix)}</style>\n${markup(component + suffix, args)}`;
}

const shown = ({component, args}: Meta, {args: own, parameters}: Story): string =>
  `<div ${parameters?.date ? `data-pretend="${parameters.date}"` : ''}>
    ${markup(component, {...args, ...own})}
  </div>`;

const button = ({name, description = ''}: {name: string; description?: string}): string =>
  `<li><button type="button" data-part="${name}"><code>${name}</code> <span>${description}</span></button></li>`;

/** An element beside a list of its parts. The part that somebody points at is outlined. */
export function partsMap(meta: Meta, ...stories: readonly Story[]): HTMLElement {
  const {component} = meta;
  const page = document.createElement('div');
  page.className = 'parts';
  page.innerHTML = `<div ${english}>
      <p>Point at a part, or go to it with the Tab key. Press to copy its selector.</p>
      <ul>${documented(component).cssParts?.map(button).join('')}</ul>
      <p role="status"></p>
    </div>
    <div class="shown">${stories.map((story) => shown(meta, story)).join('')}</div>
    <style></style>`;
  const style = page.querySelector('style')!;
  const status = page.querySelector('[role=status]')!;
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-part]')];
  const partOf = ({dataset}: HTMLElement): string => dataset['part']!;

  const outline = (current?: HTMLElement): void => {
    style.textContent = current
      ? `${component}::part(${partOf(current)}) { outline: 3px solid #d6006c; outline-offset: 2px; }`
      : '';
    for (const each of buttons) each.classList.toggle('current', each === current);
  };
  for (const each of buttons) {
    for (const name of ['pointerenter', 'focus']) each.addEventListener(name, () => outline(each));
    for (const name of ['pointerleave', 'blur']) each.addEventListener(name, () => outline());
    each.addEventListener('click', () => {
      const selector = `${component}::part(${partOf(each)})`;
      outline(each);
      void copy(selector).then(
        (copied) => (status.textContent = copied ? `Copied: ${selector}` : selector),
      );
    });
  }

  const elements = [...page.querySelectorAll<Rendering>(component)];
  void Promise.all(elements.map(({updateComplete}) => updateComplete)).then(() => {
    // Open each <details>, because a closed one shows no parts.
    for (const {shadowRoot} of elements)
      for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  });
  return page;
}
