import sanitizeHtml from 'sanitize-html';

/** A command for tests: cleans HTML as a server with sanitize-html and its defaults does. */
export const sanitisePlugin = () => ({
  name: 'sanitise',
  executeCommand: ({command, payload}) =>
    command === 'sanitise' ? {html: sanitizeHtml(payload.html)} : undefined,
});
