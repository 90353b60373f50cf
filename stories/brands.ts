/** The brand tokens that are colours. */
export type Colour = 'accent' | 'on-accent' | 'surface' | 'text' | 'muted' | 'border';

/** Values of the brand tokens, by their names without `--its-not-ok-`. A brand without a font uses the page's own. */
export type Tokens = Readonly<Record<Colour | 'radius', string>> & {readonly font?: string};

export type Scheme = 'light' | 'dark';

/** Brands to try on the elements: the campaign's own, which has the default values, and four invented ones. */
export const brands = {
  campaign: {
    light: {
      accent: '#0b5a63',
      'on-accent': '#ffffff',
      surface: '#ffffff',
      text: '#1c1b22',
      muted: '#54525e',
      border: '#86838f',
      radius: '8px',
    },
    dark: {
      accent: '#86d5dd',
      'on-accent': '#00282d',
      surface: '#17181c',
      text: '#f3f2f5',
      muted: '#bbb8c3',
      border: '#85828e',
      radius: '8px',
    },
  },
  school: {
    light: {
      accent: '#2b6240',
      'on-accent': '#ffffff',
      surface: '#fffdf6',
      text: '#23262a',
      muted: '#565a50',
      border: '#838778',
      radius: '16px',
      font: "'Trebuchet MS', 'Segoe UI', sans-serif",
    },
    dark: {
      accent: '#a9d3b8',
      'on-accent': '#10241a',
      surface: '#171c19',
      text: '#ecefe9',
      muted: '#b9c0b6',
      border: '#7f8a80',
      radius: '16px',
      font: "'Trebuchet MS', 'Segoe UI', sans-serif",
    },
  },
  council: {
    light: {
      accent: '#5a2a82',
      'on-accent': '#ffffff',
      surface: '#ffffff',
      text: '#1d1d1f',
      muted: '#55555c',
      border: '#84848c',
      radius: '4px',
      font: 'Arial, sans-serif',
    },
    dark: {
      accent: '#cdb2ee',
      'on-accent': '#2a0f45',
      surface: '#1b1a20',
      text: '#f2f1f4',
      muted: '#bdbac4',
      border: '#86838e',
      radius: '4px',
      font: 'Arial, sans-serif',
    },
  },
  police: {
    light: {
      accent: '#14366e',
      'on-accent': '#ffffff',
      surface: '#f2f6fb',
      text: '#0c1a33',
      muted: '#44516b',
      border: '#6f819f',
      radius: '0px',
      font: 'Verdana, Geneva, sans-serif',
    },
    dark: {
      accent: '#9cc3ff',
      'on-accent': '#071a38',
      surface: '#0c1a33',
      text: '#eef3fb',
      muted: '#b4c2d9',
      border: '#7488ab',
      radius: '0px',
      font: 'Verdana, Geneva, sans-serif',
    },
  },
  'high-contrast': {
    light: {
      accent: '#00008b',
      'on-accent': '#ffffff',
      surface: '#ffffff',
      text: '#000000',
      muted: '#000000',
      border: '#000000',
      radius: '0px',
    },
    dark: {
      accent: '#ffff00',
      'on-accent': '#000000',
      surface: '#000000',
      text: '#ffffff',
      muted: '#ffffff',
      border: '#ffffff',
      radius: '0px',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Scheme, Tokens>>>>;
