import {aTimeout} from '@open-wc/testing';
import {stub, type SinonStub} from 'sinon';

const types = ['error', 'unhandledrejection'] as const;
let errors: string[] = [];
let complain: SinonStub;
let handler: typeof window.onerror;

const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  event.preventDefault();
  errors.push(String('reason' in event ? event.reason : event.error));
};

beforeEach(() => {
  errors = [];
  for (const type of types) addEventListener(type, note);
  // The test runner would fail the test, and print the error.
  handler = window.onerror;
  window.onerror = null;
  complain = stub(console, 'error');
});

afterEach(() => {
  complain.restore();
  window.onerror = handler;
  for (const type of types) removeEventListener(type, note);
});

/** The errors of this test that nobody has caught. A browser tells of them in a task of its own. */
export async function uncaughtErrors(): Promise<string[]> {
  await aTimeout(20);
  return errors;
}
