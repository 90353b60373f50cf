import {aTimeout} from '@open-wc/testing';
import {tags} from './manifest.ts';

const {version} = (await (await fetch('/package.json')).json()) as {version: string};
export {version};

/** The origin of the test's own server under another host name, which makes it another site. */
export const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

/** The address of a script-tag file, as the docs and the snippets write it. */
export const cdn = (file: string, {of = version, at = ''} = {}): string =>
  `${at}/its-not-ok/${of}/${file}`;

export const moduleScript = (file: string, options?: Parameters<typeof cdn>[1]): string =>
  `<script type="module" src="${cdn(file, options)}"></script>`;

export const classicScript = (attributes = '', options?: Parameters<typeof cdn>[1]): string =>
  `<script src="${cdn('its-not-ok.classic.js', options)}" ${attributes}></script>`;

/** All four elements, with the page's own text, and with every feature that is loaded on demand. */
export const elements = `
  <helpline-card label="Hub" phone="01632 960123" hours="Mo-Su 00:00-23:59"><p><a href="tel:01632960123">01632 960123</a></p></helpline-card>
  <helpline-card><p>Childline <a href="tel:08001111">0800 1111</a></p></helpline-card>
  <its-not-ok-signs><p>NSPCC <a href="tel:08088005000">0808 800 5000</a></p></its-not-ok-signs>
  <campaign-banner><p>It’s Not OK</p></campaign-banner>
  <event-countdown label="Evening" start="2099-02-09T18:00"><p>9 February 2099</p></event-countdown>`;

export const allNumbers = ['0808 800 5000', '0800 1111', '999'];

/** The report of test/helpers/spy.js on its page. */
export interface Report {
  said: string[];
  errors: string[];
  violations: string[];
  elements: {
    tag: string;
    shown: boolean;
    lang?: string;
    heading?: string;
    numbers: string[];
    hours: string;
    calendarLinks: number;
  }[];
  globals: string[];
  files: string[];
  isolated: [string, string];
}

export interface HostOptions {
  headers?: Record<string, string>;
  /** The `sandbox` attribute of the frame. */
  sandbox?: string;
  /** The page's `<html>` tag. */
  html?: string;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** Opens a host's page from a server, with headers and perhaps in a sandbox. */
export async function openHost(
  content: string,
  {headers = {}, sandbox, html = '<html lang="en-GB">'}: HostOptions = {},
) {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  if (sandbox) frame.sandbox.value = sandbox;
  frame.src = `/host?${new URLSearchParams({
    html: `<!doctype html>${html}<script src="/test/helpers/spy.js"></script>${content}`,
    headers: JSON.stringify(headers),
  })}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frames.add(frame);
  document.body.append(frame);
  await loaded;

  const ask = async (request: 'report' | 'open' = 'report'): Promise<Report> => {
    const answer = new Promise<MessageEvent<Report>>((resolve) => {
      const listener = (event: MessageEvent<Report>) => {
        if (event.source !== frame.contentWindow) return;
        removeEventListener('message', listener);
        resolve(event);
      };
      addEventListener('message', listener);
    });
    frame.contentWindow!.postMessage({request, tags}, '*');
    return (await answer).data;
  };

  return {
    /** Null when the page is of another origin. */
    page: frame.contentDocument!,
    ask,
    /** Waits until `isSo` is true of the page's report, and returns that report. */
    async once(isSo: (report: Report) => unknown): Promise<Report> {
      let report = await ask();
      for (let attempt = 0; attempt < 80 && !isSo(report); attempt++) {
        await aTimeout(50);
        report = await ask();
      }
      if (!isSo(report)) throw new Error(`Not so: ${String(isSo)}, but ${JSON.stringify(report)}`);
      return report;
    },
  };
}

/** The globals that our scripts have added. Lit's own four are not counted: three lists of versions, and its decorators' notes. */
export const ownGlobals = ({globals}: Report): string[] =>
  globals.filter(
    (name) =>
      ![
        'litPropertyMetadata',
        'reactiveElementVersions',
        'litHtmlVersions',
        'litElementVersions',
      ].includes(name),
  );

/** Whether all elements of a page have been upgraded and have rendered. */
export const allShown = ({elements}: Report): boolean =>
  elements.length > 0 && elements.every(({shown}) => shown);
