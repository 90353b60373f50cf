/**
 * The browser's own `Event`. MooTools replaces the global `Event` with a class whose events cannot be dispatched. No known
 * library replaces `CustomEvent`, so its parent class is always the browser's own.
 */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
