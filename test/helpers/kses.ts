/*
 * Cleans HTML as WordPress does for an author without `unfiltered_html`, by the lists of `wp_kses_post`. It removes other tags, but
 * keeps their text. It removes other attributes, and addresses with another protocol.
 */
const tags = new Set(
  `a abbr acronym address area article aside audio b bdo big blockquote br button caption cite code col colgroup dd del
  details dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend
  li main map mark menu nav object ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table
  tbody td tfoot th thead tr track tt u ul var video`.split(/\s+/),
);

const everywhere =
  /^(aria-(controls|current|describedby|details|expanded|hidden|label|labelledby|live)|class|data-[\w-]+|dir|hidden|id|lang|role|style|title|xml:lang)$/;

const attributes: Record<string, RegExp> = {
  a: /^(href|rel|rev|name|target|download)$/,
  details: /^(align|open)$/,
  img: /^(alt|align|border|height|hspace|loading|longdesc|vspace|src|usemap|width)$/,
};

const protocols =
  /^(https?|ftps?|mailto|news|irc6?|ircs|gopher|nntp|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn):/;

export function kses(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('*')) {
    if (!tags.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const {name, value} of [...element.attributes]) {
      const known = everywhere.test(name) || attributes[element.localName]?.test(name);
      const leadsAway = /^(href|src)$/.test(name) && /^[^/?#]*:/.test(value);
      if (!known || (leadsAway && !protocols.test(value))) element.removeAttribute(name);
    }
  }
  return template.innerHTML;
}
