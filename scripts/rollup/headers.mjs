/**
 * For static hosts that read such a file (Netlify, Cloudflare Pages); for others, a list of what to set. Files of a version never
 * change; a feed does.
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
