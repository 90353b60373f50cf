import {brands, type Scheme} from '../brands.ts';

export type {Scheme};

/** Values of the brand tokens, by the names that follow `--its-not-ok-`. */
export type Tokens = Readonly<Record<string, string>>;

export type Brand = Readonly<Record<Scheme, Tokens>>;

const titles: Readonly<Record<string, string>> = {
  campaign: 'Campaign',
  school: 'School',
  council: 'Council',
  police: 'Police',
  'high-contrast': 'High contrast',
};

/** Each brand with its title, in the order in which they are offered. */
export const brandNames: readonly (readonly [string, string])[] = Object.keys(brands).map(
  (name) => [name, titles[name] ?? name],
);

export const brandOf = (name: string): Brand =>
  (brands as Readonly<Record<string, Brand>>)[name] ?? brands.campaign;

/** The style of a container whose elements wear a brand. */
export function brandStyle({light, dark}: Brand): string {
  return Object.entries(light)
    .map(([name, value]) => {
      const other = dark[name] ?? value;
      const both = other === value ? value : `light-dark(${value}, ${other})`;
      return `--its-not-ok-${name}: ${both}`;
    })
    .join('; ');
}

/** The system colours with which a browser paints in forced colours. */
export const systemColours: Tokens = {
  accent: 'LinkText',
  'on-accent': 'Canvas',
  surface: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  border: 'CanvasText',
};
