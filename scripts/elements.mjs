/** The elements that there are: the folders of src/elements that define a tag. Every list of elements comes from here. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

export const definitionOf = (tag) => `src/elements/${tag}/${tag}.define.ts`;

/** The name of an element’s class: HelplineCard for helpline-card. */
export const classOf = (tag) =>
  tag.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

export const tags = readdirSync('src/elements')
  .filter((folder) => existsSync(definitionOf(folder)))
  .sort();

/** The entry of `its-not-ok.js` names the elements that it defines. Any other element comes in a file of its own. */
export const CORE_ENTRY = 'src/its-not-ok.ts';

export const coreTags = tags.filter((tag) =>
  readFileSync(CORE_ENTRY, 'utf8').includes(`/${tag}.define.ts`),
);
