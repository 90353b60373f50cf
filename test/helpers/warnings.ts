import {stub, type SinonStub} from 'sinon';

let warn: SinonStub<Parameters<typeof console.warn>>;

beforeEach(() => {
  warn = stub(console, 'warn');
});

afterEach(() => {
  warn.restore();
});

/** The warnings on the console in this test. */
export const warnings = (): string[] => warn.args.map(([text]) => String(text));
