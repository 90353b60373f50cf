import {warnInvalid} from './warn.ts';

/**
 * The value of an enumerated attribute. An absent or an empty one (which some editors write) means the first of the allowed
 * values. So does an unknown one, with a warning.
 */
export function parseEnum<T extends string | number>(
  host: Element,
  attribute: string,
  value: T | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value && allowed.includes(value)) return value;
  if (host.getAttribute(attribute) || value)
    warnInvalid(host, attribute, `one of: ${allowed.filter(Boolean).join(', ')}`);
  return allowed[0];
}

/** The text of an attribute. A script of the page may have set a number or a list, whatever the types say. */
export const parseText = (value: string | null | undefined): string => `${value ?? ''}`.trim();

/** The words of an attribute that takes several, with spaces or commas between. */
export const parseWords = (value: string | null | undefined): readonly string[] =>
  parseText(value).match(/[^\s,]+/g) ?? [];
