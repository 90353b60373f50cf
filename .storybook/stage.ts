import {action} from 'storybook/actions';
import type {DecoratorFunction} from 'storybook/internal/types';
import type {WebComponentsRenderer} from '@storybook/web-components-vite';
import {brandOf, brandStyle, systemColours} from '../stories/lib/brand.ts';
import {eventNames} from '../stories/lib/manifest.ts';
import {emulate} from './emulate.ts';
import {pretend} from './pretend.ts';
import {dates} from './toolbars.ts';

const isRightToLeft = (locale: string): boolean => locale.startsWith('ar');

/** Shows an event in the actions panel, with the fields of its own class alone. */
function report(event: Event): void {
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  action(event.type)(Object.fromEntries(fields));
}

/** Stops a link, so that a designer who tries it does not call 999 or leave the Storybook. */
function stay(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  // Follow `_top`: it marks the links between our own pages, which have to leave the preview’s frame.
  if (!link || link.download || link.target === '_top' || event.defaultPrevented) return;
  event.preventDefault();
  action('link, not followed here')(link.href);
}

function wear(stage: HTMLElement, brand: string, forced: boolean): void {
  stage.style.cssText = brandStyle(brandOf(brand));
  if (!forced) return;
  for (const [name, value] of Object.entries(systemColours))
    stage.style.setProperty(`--its-not-ok-${name}`, value);
}

/** The page around an element: its language, direction, colours, width and date, as the toolbars say. */
export const stage: DecoratorFunction<WebComponentsRenderer> = (story, {globals, parameters}) => {
  const g = globals as Record<string, string>;
  const place = document.createElement('div');
  const forced = g['colours'] === 'forced';
  const locale = g['locale'] ?? 'en-GB';
  place.className = `stage ${forced ? 'forced' : ''}`;
  wear(place, g['brand'] ?? '', forced);
  place.style.colorScheme = g['scheme'] ?? 'light';
  place.lang = locale;
  const own = isRightToLeft(locale) ? 'rtl' : 'ltr';
  place.dir = g['direction'] === 'auto' ? own : (g['direction'] ?? own);
  const date =
    g['date'] === 'story' ? (parameters['date'] as string | undefined) : dates[g['date'] ?? ''];
  pretend(place, date);

  const column = document.createElement('div');
  column.className = 'column';
  if (g['width'] !== 'full') column.style.inlineSize = `${g['width']}px`;
  const content = story() as string | Node;
  if (typeof content === 'string') column.innerHTML = content;
  else column.append(content);
  place.append(column);

  for (const name of eventNames) place.addEventListener(name, report);
  place.addEventListener('click', stay);
  // Wait for a frame: the elements get their style sheets when they render.
  requestAnimationFrame(() => emulate(place, forced, g['motion'] === 'reduce'));
  return place;
};
