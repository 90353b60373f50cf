/** Runs in each page of which pictures are taken. */

// The stories choose a date. Stop the clock too, so that a countdown does not change between two pictures.
const now = Date.now();
Date.now = () => now;

/** Whether all elements have rendered, in the language of the page. */
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
