import {isServer} from './is-server.ts';

/*
 * The address of a link, or undefined when what is written cannot be used. Lit sets whatever it is given, so nothing
 * goes into an `href` that has not passed here.
 */

/** `tel:` or `sms:` with the digits of a number as people write it, in the local form. */
export function dialAddress(scheme: 'tel' | 'sms', written: string): string | undefined {
  const digits = written
    // "+44 (0)1228 …": the bracketed zero is not dialled after a country code.
    .replace(/((^\s*00|\+)[^]*)\(0\)/, '$1')
    .replace(/[\s().\u2010-\u2013-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `${scheme}:${digits}` : undefined;
}

export const mailAddress = (written: string): string | undefined =>
  /^[\w.+'-]+@[\w-]+(\.[\w-]+)+$/.test(written) ? `mailto:${written}` : undefined;

/**
 * A web address, judged as the browser parses it: `java\nscript:` is a script, and `https://nspcc.org.uk@evil.example`
 * is not the NSPCC.
 */
export function webAddress(written: string): string | undefined {
  // "https:nspcc.org.uk" (even with a line break in its "https") and "www.nspcc.org.uk" would be read as paths on the page's own site.
  if (/^([^/?#]*:(?!\/\/)|www\.)/.test(written)) return undefined;
  try {
    // A server does not know the page's address, so there a relative one stays as it is.
    const url = new URL(written, isServer ? 'https://localhost' : document.baseURI);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password
      ? isServer
        ? written
        : url.href
      : undefined;
  } catch {
    return undefined;
  }
}
