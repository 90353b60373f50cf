/**
 * The browser's own `Event`. MooTools puts one of its own in that place, and what is made of it cannot be dispatched; nobody
 * replaces `CustomEvent`.
 */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
