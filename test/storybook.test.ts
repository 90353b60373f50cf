import {expect, waitUntil} from '@open-wc/testing';
import {engine} from './helpers/engine.ts';
import {isLong} from './helpers/long.ts';
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
 * Opens every story of the Storybook, as a designer does. `npm run build:storybook` builds it first. One page shows story after
 * story, as Storybook itself does.
 */

const {entries} = (await (await fetch('/storybook-static/index.json')).json()) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(entries).filter(({type}) => type === 'story');
/** All of them, or the page of each element with all its states. */
const sample = isLong ? stories : stories.filter(({tags}) => tags.includes('pictures'));

/** Every attribute that a story has shown, such as `topic="all"`. */
const seen = new Set<string>();

const settings = [
  {title: 'in English', language: 'en-GB', scheme: 'light', axe: engine === 'chromium', stories},
  {title: 'in Arabic', language: 'ar', scheme: 'light', axe: false, stories: sample},
  // axe is slow, and finds the same in every engine, so run it in one.
  ...(engine === 'chromium'
    ? [{title: 'in dark colours', language: 'en-GB', scheme: 'dark', axe: true, stories: sample}]
    : []),
];

for (const {title, language, scheme, axe, stories} of settings)
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

    it('sends requests to its own server alone', () => {
      expect(storybook.foreignRequests()).to.deep.equal([]);
    });
  });

describe('Storybook', () => {
  it('sends requests to its own server alone', async function () {
    this.timeout(30_000);
    const frame = openFrame('index.html?path=/story/welcome--welcome');
    const preview = () => frame.contentDocument?.querySelector<HTMLIFrameElement>('iframe');
    await waitUntil(
      () => preview()?.contentDocument?.querySelector('#storybook-root helpline-card'),
      'the Storybook does not start',
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
      it('exist, and one page shows all states', () => {
        expect(entries).to.include.keys(`elements-${tag}--docs`, `elements-${tag}--all-states`);
      });

      it('have a docs page with the whole public API', async function () {
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
