const sessions = new WeakMap();

/**
 * The command behind test/helpers/media.ts. The test runner's own `emulateMedia` ignores forced colours without a warning, so
 * this command sets them through Chromium's DevTools. The other engines do not offer that.
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({command, payload, session}) {
    if (command !== 'media') return undefined;
    if (session.browser.name !== 'chromium') throw new Error('Only Chromium can emulate media.');
    const page = session.browser.getPage(session.id);
    // Use one session for each page, because a session cannot undo the settings of another.
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const {media = '', ...features} = payload;
    await sessions.get(page).send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    return true;
  },
});
