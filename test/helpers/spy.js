/* A host's page loads this script first. When the test asks, it reports on the page's elements, errors and requests. */
const report = {said: [], errors: [], violations: []};
console.warn = (text) => report.said.push(String(text));
addEventListener('error', ({message}) => report.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => report.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
  report.violations.push(`${effectiveDirective} ${blockedURI}`),
);

const globals = new Set([...Object.getOwnPropertyNames(window), 'globals']);

const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();

const look = (element) => {
  const all = (selector) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  return {
    tag: element.localName,
    shown: all('*').length > 0,
    lang: all('[lang]')[0]?.lang,
    heading: all('h2, h3, h4').map(text)[0],
    numbers: all('[part~=number]').map(text),
    hours: all('[part~=hours]').map(text).join(),
    calendarLinks: all('[part~=calendar-link]').length,
  };
};

addEventListener('message', ({data: {request, tags}, source}) => {
  if (request === 'open')
    for (const {shadowRoot} of document.querySelectorAll('event-countdown'))
      shadowRoot.querySelector('summary')?.click();
  source.postMessage(
    {
      ...report,
      elements: [...document.querySelectorAll(tags)].map(look),
      // The browser adds globals for frames and ids of the page too.
      globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
      files: performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
      isolated: [typeof crossOriginIsolated, origin],
    },
    '*',
  );
});
