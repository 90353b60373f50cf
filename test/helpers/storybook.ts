import {waitUntil} from '@open-wc/testing';

export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

interface Channel {
  on(event: string, listener: (detail: never) => void): void;
  off(event: string, listener: (detail: never) => void): void;
  emit(event: string, detail: unknown): void;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: unknown; readonly failureSummary: string}[];
}

interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly {
    readonly type: string;
    readonly result: {violations?: readonly Violation[]};
  }[];
}

interface Outcome {
  readonly failure: string;
  readonly violations: readonly string[];
  /** Warnings and errors on the console. */
  readonly complaints: readonly string[];
}

export interface Storybook {
  show(story: Entry): Promise<Outcome>;
  /** Elements of the story that no script has defined. */
  notDefined(): string[];
  /** Whether all elements of the story are in a language. */
  speaks(language: string): boolean;
  /** Adds the attributes of the story's elements to a set. */
  note(seen: Set<string>): void;
  foreignRequests(): string[];
  close(): void;
}

/** Whether a story warns of a bad value. The page of all states does not: each warning comes only once. */
const warns = ({tags}: Pick<Entry, 'tags'>): boolean =>
  tags.includes('warns') && !tags.includes('pictures');

const failures = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** The message of a failure, without the page that Testing Library appends. */
const inWords = (detail: unknown): string => {
  const {message = JSON.stringify(detail)} = detail as Partial<Error>;
  return message.split('\n\nIgnored nodes')[0]!;
};

const describeViolation = ({id, nodes}: Violation): string =>
  `${id}: ${nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary}`).join('; ')}`;

/** The addresses on other servers that a page has requested. */
export const foreignRequests = ({performance}: Window): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !name.startsWith(`${location.origin}/`) && !/^(data|blob):/.test(name));

/** A page of the Storybook, in a frame. */
export function openFrame(path: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;position:absolute;inset:0 auto auto 0;width:1000px;height:600px';
  frame.src = `/storybook-static/${path}`;
  document.body.append(frame);
  return frame;
}

/** Opens the built Storybook's page of stories, with the toolbars set. */
export async function openStorybook(globals: string): Promise<Storybook> {
  const frame = openFrame(`iframe.html?id=welcome--welcome&viewMode=story&globals=${globals}`);
  const page = frame.contentWindow as Window & {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    console: Console;
  };
  await waitUntil(() => page.__STORYBOOK_ADDONS_CHANNEL__, 'Storybook does not start', {
    timeout: 20_000,
  });
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__!;

  let complaints: string[] = [];
  page.console.warn = page.console.error = (...texts: unknown[]) => {
    complaints.push(texts.map(String).join(' '));
  };
  page.addEventListener('error', ({message}) => complaints.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => complaints.push(String(reason)));

  const root = () => frame.contentDocument!.querySelector('#storybook-root')!;

  const show = async ({id, tags}: Entry): Promise<Outcome> => {
    complaints = [];
    const listeners = new Map<string, (detail: never) => void>();
    const {status, reporters = []} = await new Promise<Partial<Finished>>((resolve) => {
      listeners.set('storyFinished', (finished: Finished) => {
        if (finished.storyId === id) resolve(finished);
      });
      for (const name of failures)
        listeners.set(name, (detail: unknown) => resolve({status: `${name}: ${inWords(detail)}`}));
      for (const [name, listener] of listeners) channel.on(name, listener);
      channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
    });
    for (const [name, listener] of listeners) channel.off(name, listener);
    // Wait, because elements do not warn of an unknown value while a feed may still explain it.
    if (warns({tags}))
      await waitUntil(() => complaints.length, `${id} does not warn`, {timeout: 3000});
    const violations = reporters.flatMap(({type, result}) =>
      type === 'a11y' ? (result.violations ?? []) : [],
    );
    return {
      // Leave violations out: `violations` describes them in more detail.
      failure: status === 'success' || violations.length ? '' : String(status),
      violations: violations.map(describeViolation),
      complaints,
    };
  };

  return {
    show,
    notDefined: () =>
      [...root().querySelectorAll(':not(:defined)')]
        .map(({localName}) => localName)
        // One story shows the element before the script arrives.
        .filter((name) => !name.endsWith('-without-script')),
    speaks: (language) =>
      [...root().querySelectorAll('*')].every(({shadowRoot}) => {
        const base = shadowRoot?.querySelector<HTMLElement>('[part=base]');
        return !base || base.lang === language;
      }),
    note: (seen) => {
      for (const element of root().querySelectorAll(':defined'))
        for (const {name, value} of element.attributes)
          seen.add(`${element.localName} ${name}="${value}"`);
    },
    foreignRequests: () => foreignRequests(page),
    close: () => frame.remove(),
  };
}
