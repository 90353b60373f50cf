import {executeServerCommand} from '@web/test-runner-commands';

export interface Media {
  media?: 'print' | 'screen';
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

let emulating = false;

/** Emulates media features until the test ends. Only Chromium can: see `itIn`. */
export const emulateMedia = async (media: Media): Promise<void> => {
  emulating = true;
  await executeServerCommand('media', media);
};

// The next test file may run in the same page, so turn the emulation off.
afterEach(async () => {
  if (!emulating) return;
  emulating = false;
  await executeServerCommand('media', {});
});
