import {warnInvalid} from './warn.ts';

/**
 * Parses an enumerated attribute. Returns the first allowed value when the attribute is absent, or empty as some editors write
 * it. Returns the first allowed value for an unknown value too, and warns.
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

/** The trimmed text of an attribute. Converts other types, because a page's script may set a number or an array. */
export const parseText = (value: string | null | undefined): string => `${value ?? ''}`.trim();

/** The words of an attribute, which spaces or commas separate. */
export const parseWords = (value: string | null | undefined): readonly string[] =>
  parseText(value).match(/[^\s,]+/g) ?? [];
