import {aTimeout} from '@open-wc/testing';
import {stub} from 'sinon';

/** Waits for the next unhandled rejection, and hides it from the test runner, which would report a failure. */
export async function unhandledError(): Promise<Error> {
  const complaints = stub(console, 'error');
  const event = await new Promise<PromiseRejectionEvent>((resolve) =>
    addEventListener(
      'unhandledrejection',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        resolve(event);
      },
      {capture: true, once: true},
    ),
  );
  await aTimeout(0);
  complaints.restore();
  return event.reason as Error;
}
