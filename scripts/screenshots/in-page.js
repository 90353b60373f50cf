/** What runs in the page that the pictures are taken of. */

// The stories pretend to be on some date; here time stands still as well.
const now = Date.now();
Date.now = () => now;

/** All elements have rendered, in the language of the page. */
globalThis.allStatesAreShown = () => {
  const elements = [...document.querySelectorAll('.state > :nth-child(2)')];
  const {lang} = document.querySelector('.stage') ?? {};
  return (
    elements.length > 0 &&
    elements.every(({shadowRoot}) => {
      const base = shadowRoot?.querySelector('[part=base]');
      return shadowRoot?.querySelector('slot:not([name])') || base?.lang === lang;
    })
  );
};

globalThis.fontsAreLoaded = async () => {
  for (const script of ['latin', 'latin-ext', 'arabic'])
    for (const weight of [400, 700]) await document.fonts.load(`${weight} 1rem Pictures-${script}`);
  await document.fonts.ready;
};
