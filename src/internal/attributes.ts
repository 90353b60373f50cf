import {warnUnusable} from './warn.ts';

/**
 * The value of an enumerated attribute. Absent and empty (which some editors write) mean the first of the allowed
 * values; anything unknown means it too, with a warning.
 */
export function oneOf<T extends string | number>(
  host: Element,
  attribute: string,
  value: T | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value && allowed.includes(value)) return value;
  if (host.getAttribute(attribute) || value)
    warnUnusable(host, attribute, `one of: ${allowed.filter(Boolean).join(', ')}`);
  return allowed[0];
}

/** The text of an attribute; a page's script may have set a number or a list in its place, whatever the types say. */
export const written = (value: string | null | undefined): string => `${value ?? ''}`.trim();
