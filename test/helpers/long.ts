declare const process: {readonly env: {readonly LONG?: string}};

/** Whether everything is tested, as before a release (`npm run test:long`), or a sample of what takes long. */
export const isLong = process.env.LONG === '1';

/** How many cases to generate: all of them, or a sample. */
export const runs = (count: number): number => (isLong ? count : Math.min(count, 200));
