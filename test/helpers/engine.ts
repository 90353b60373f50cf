export type Engine = 'chromium' | 'firefox' | 'webkit';

const {userAgent} = navigator;

/** The browser engine that runs this test. */
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'firefox'
  : userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/**
 * Runs a test in the engines that can do what the test needs. In the other engines the test is skipped, and its title says why.
 *
 * @example itIn(['chromium'], 'only Chromium emulates forced colours')('keeps its edge', async () => {…});
 */
export const itIn =
  (engines: readonly Engine[], reason: string) =>
  (title: string, test: Mocha.AsyncFunc | Mocha.Func): Mocha.Test =>
    engines.includes(engine) ? it(title, test) : it.skip(`${title} (${reason})`, test);
