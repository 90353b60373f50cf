import languages from 'virtual:languages';
import {brandNames} from '../stories/lib/brand.ts';

type Item = readonly [value: string, title: string, explanation?: string];

const toolbar = <Icon extends string>(description: string, icon: Icon, items: readonly Item[]) => ({
  name: description,
  description,
  toolbar: {
    icon,
    items: items.map(([value, title, right]) => ({value, title, ...(right && {right})})),
    dynamicTitle: true,
  },
});

const english = new Intl.DisplayNames('en-GB', {type: 'language'});

/** The dates that the toolbar offers, as instants. */
export const dates: Readonly<Record<string, string>> = {
  before: '2020-09-01T09:00Z',
  phase1: '2020-11-02T09:00Z',
  phase2: '2020-12-10T09:00Z',
  live: '2021-03-04T20:15Z',
  phase3: '2021-03-01T09:00Z',
  after: '2026-09-01T09:00Z',
};

export const initialGlobals = {
  locale: 'en-GB',
  direction: 'auto',
  scheme: 'light',
  brand: 'campaign',
  motion: 'device',
  colours: 'own',
  width: 'full',
  date: 'story',
};

export const globalTypes = {
  locale: toolbar('Language', 'globe', [
    ['en-GB', 'English'],
    ...languages.map(({language, name}): Item => [language, name, english.of(language)!]),
    ['en-XA', 'Pseudo', 'longer, with accents'],
    ['ar-XB', 'Pseudo RTL', 'longer, right to left'],
  ]),
  direction: toolbar('Direction of the page', 'transfer', [
    ['auto', 'Auto', 'as the language'],
    ['ltr', 'LTR', 'left to right'],
    ['rtl', 'RTL', 'right to left'],
  ]),
  scheme: toolbar('Colour scheme', 'mirror', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['light dark', 'Device', 'as the device says'],
  ]),
  brand: toolbar(
    'Brand',
    'paintbrush',
    brandNames.map(([value, title]) => [value, title]),
  ),
  motion: toolbar('Motion', 'lightning', [
    ['device', 'Motion', 'as the device says'],
    ['reduce', 'Reduced', 'simulated'],
  ]),
  colours: toolbar('Forced colours', 'contrast', [
    ['own', 'Colours', 'of the brand'],
    ['forced', 'Forced', 'simulated'],
  ]),
  width: toolbar('Width of the container', 'grow', [
    ['full', 'Full width'],
    ['280', '280 px', 'a sidebar'],
    ['320', '320 px', 'a phone'],
    ['480', '480 px'],
    ['768', '768 px', 'a tablet'],
    ['1200', '1200 px', 'a hero'],
  ]),
  date: toolbar('Pretend it is…', 'calendar', [
    ['story', 'Date', 'of the story'],
    ['today', 'Today'],
    ['before', '1 Sept 2020', 'before the campaign'],
    ['phase1', '2 Nov 2020', 'first phase'],
    ['phase2', '10 Dec 2020', 'second phase'],
    ['phase3', '1 March 2021', 'third phase'],
    ['live', '4 March 2021, 8:15pm', 'during the support hour'],
    ['after', '1 Sept 2026', 'long after the campaign'],
  ]),
};
