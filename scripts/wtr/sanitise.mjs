import sanitizeHtml from 'sanitize-html';

/** A command that lets a test have its HTML cleaned as a server with sanitize-html does it, with the defaults. */
export const sanitisePlugin = () => ({
  name: 'sanitise',
  executeCommand: ({command, payload}) =>
    command === 'sanitise' ? {html: sanitizeHtml(payload.html)} : undefined,
});
