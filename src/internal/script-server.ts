import type * as server from './server.ts';

/*
 * In the script-tag files this takes the place of server.ts and is-server.ts: no server renders their elements, and what another copy has
 * rendered on one is replaced.
 */
export const isServer: boolean = false;
export const isUnsettled: typeof server.isUnsettled = () => false;
export const timeFor: typeof server.timeFor = () => Date.now();
export const stamp: typeof server.stamp = () => {};
export const takeOver: typeof server.takeOver = () => {};
export const placeholder = (): string => '';
export const serverStyles = '';
