/**
 * The `_headers` file. Some static hosts read it (Netlify, Cloudflare Pages); on other hosts, partners set these headers
 * themselves. The files of a version never change, so browsers may keep them. A feed does change.
 */
export const headers = (version) => `/${version}/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Cache-Control: public, max-age=31536000, immutable

/campaign.json
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
`;
