export type Engine = 'chromium' | 'firefox' | 'webkit';

const {userAgent} = navigator;

/** The engine this test runs in. */
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'firefox'
  : userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/**
 * `it`, in the engines that can do what the test needs; in the others it is skipped and says why.
 *
 * @example itIn(['chromium'], 'only Chromium emulates forced colours')('keeps its edge', async () => {…});
 */
export const itIn =
  (engines: readonly Engine[], reason: string) =>
  (title: string, test: Mocha.AsyncFunc | Mocha.Func): Mocha.Test =>
    engines.includes(engine) ? it(title, test) : it.skip(`${title} (${reason})`, test);
