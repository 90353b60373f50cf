import {expect, waitUntil} from '@open-wc/testing';
import {engine} from './helpers/engine.ts';
import {documentedElements} from './helpers/manifest.ts';
import {textOf} from './helpers/shadow.ts';
import {
  foreignRequests,
  openFrame,
  openStorybook,
  type Entry,
  type Storybook,
} from './helpers/storybook.ts';

/*
 * Every story of the built Storybook, as a designer opens it: `npm run build:storybook` makes it. One page shows story
 * after story, as Storybook itself does.
 */

const {entries} = (await (await fetch('/storybook-static/index.json')).json()) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(entries).filter(({type}) => type === 'story');

/** `topic="all"`, as the stories have shown it. */
const seen = new Set<string>();

const settings = [
  {title: 'in English', language: 'en-GB', scheme: 'light', axe: engine === 'chromium'},
  {title: 'in Arabic', language: 'ar', scheme: 'light', axe: false},
  // What axe finds does not depend on the engine, and takes its time.
  ...(engine === 'chromium'
    ? [{title: 'in the dark', language: 'en-GB', scheme: 'dark', axe: true}]
    : []),
];

for (const {title, language, scheme, axe} of settings)
  describe(`Storybook ${title}`, () => {
    let storybook: Storybook;
    before(async function () {
      this.timeout(30_000);
      storybook = await openStorybook(
        `locale:${language};scheme:${scheme};a11y.manual:!${String(!axe)}`,
      );
    });
    after(() => storybook.close());

    for (const story of stories)
      it(`${story.title}: ${story.name}`, async function () {
        this.timeout(20_000);
        const {failure, violations, complaints} = await storybook.show(story);
        expect(failure).to.equal('');
        expect(storybook.notDefined()).to.deep.equal([]);
        await waitUntil(() => storybook.speaks(language), 'some elements speak another language');
        expect(violations).to.deep.equal([]);
        const expected = story.tags.includes('warns') ? /^(<[-a-z]+> c|C)annot use / : /^$/;
        expect(complaints.filter((text) => !expected.test(text))).to.deep.equal([]);
        storybook.note(seen);
      });

    it('asks nobody but its own server for anything', () => {
      expect(storybook.foreignRequests()).to.deep.equal([]);
    });
  });

describe('Storybook', () => {
  it('asks nobody but its own server for anything', async function () {
    this.timeout(30_000);
    const frame = openFrame('index.html?path=/story/welcome--welcome');
    const preview = () => frame.contentDocument?.querySelector<HTMLIFrameElement>('iframe');
    await waitUntil(
      () => preview()?.contentDocument?.querySelector('#storybook-root helpline-card'),
      'it does not start',
      {timeout: 25_000},
    );
    expect(foreignRequests(frame.contentWindow!)).to.deep.equal([]);
    expect(foreignRequests(preview()!.contentWindow!)).to.deep.equal([]);
    frame.remove();
  });
});

describe('The stories', () => {
  for (const {tag, names, choices} of documentedElements)
    describe(`of <${tag}>`, () => {
      it('are there, with all states on one page', () => {
        expect(entries).to.include.keys(`elements-${tag}--docs`, `elements-${tag}--all-states`);
      });

      it('have a page that documents all that is public', async function () {
        this.timeout(20_000);
        const frame = openFrame(`iframe.html?id=elements-${tag}--docs&viewMode=docs`);
        const rows = () => [
          ...(frame.contentDocument?.querySelectorAll('.docblock-argstable tbody td:first-child') ??
            []),
        ];
        await waitUntil(() => rows().length > names.length, 'no table', {timeout: 15_000});
        const shown = rows().map(textOf);
        for (const name of names) expect(shown).to.include(name);
        expect(shown.filter((name) => /^[#_]|^(render|styles)$/.test(name))).to.deep.equal([]);
        frame.remove();
      });

      for (const choice of choices)
        it(`show ${choice}`, () => {
          expect(seen).to.include(`${tag} ${choice}`);
        });
    });
});
