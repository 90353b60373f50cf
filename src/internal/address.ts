import {isServer} from './is-server.ts';

/*
 * The addresses of links. Each function returns undefined when its input cannot be used. Lit does not check an `href`, so
 * every address from a page or a feed must pass through here.
 */

/** The `tel:` or `sms:` address of a number as people write it. The number stays in its local form. */
export function dialAddress(scheme: 'tel' | 'sms', number: string): string | undefined {
  const digits = number
    // In "+44 (0)1228 …" nobody dials the zero in brackets, because it follows the country code.
    .replace(/((^\s*00|\+)[^]*)\(0\)/, '$1')
    .replace(/[\s().\u2010-\u2013-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `${scheme}:${digits}` : undefined;
}

/** Where a text message goes: the address of its link, the number, and the keyword that the message begins with. */
export interface Sms {
  readonly href: string;
  readonly number: string;
  readonly keyword: string;
}

/** Parses a number for text messages, with an optional keyword before it: `85258`, `SHOUT to 85258`. */
export function parseSms(value: string): Sms | undefined {
  const [, keyword = '', number = value] = /^\s*([a-z\d]{1,20})\s+to\s+(.+)$/i.exec(value) ?? [];
  const address = dialAddress('sms', number);
  if (!address) return undefined;
  return {href: keyword ? `${address}?body=${keyword}` : address, number: number.trim(), keyword};
}

export const mailAddress = (email: string): string | undefined =>
  /^[\w.+'-]+@[\w-]+(\.[\w-]+)+$/.test(email) ? `mailto:${email}` : undefined;

/**
 * The web address that the browser would open. Refuses scripts, even when a line break hides them (`java\nscript:`), and user
 * names, because `https://nspcc.org.uk@evil.example` is not the NSPCC.
 */
export function webAddress(address: string): string | undefined {
  // Refuse "www.nspcc.org.uk" and "https:nspcc.org.uk", even with a line break in "https": a browser would read them as paths
  // on the page's own site.
  if (/^([^/?#]*:(?!\/\/)|www\.)/.test(address)) return undefined;
  try {
    const url = new URL(address, isServer ? 'https://localhost' : document.baseURI);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    // A server does not know the address of the page, so a relative address stays as it is.
    return isServer ? address : url.href;
  } catch {
    return undefined;
  }
}
