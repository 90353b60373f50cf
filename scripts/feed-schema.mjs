/** Writes dist/campaign.schema.json, with which editors complete and check a feed, from the schema that pages validate with. */
import {readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {feed} from '../dist/campaign/feed/schema.js';
import {notes} from './feed-notes.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const describe = (schema, path = '') => {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const name = path ? `${path}.${key}` : key;
    property.description = notes[name] ?? notes[`*.${key}`];
    if (!property.description && key !== '$schema')
      throw new Error(`scripts/feed-notes.mjs has no ${name}`);
    if (property.items?.properties) describe(property.items, name);
  }
  // A wrong name would be passed over in silence on a page; an editor can point at it.
  schema.additionalProperties = false;
};

const schema = toJsonSchema(feed, {
  target: 'draft-2020-12',
  // What only code can check, such as the date in "2026-02-30", is left to the check on the command line.
  ignoreActions: ['check'],
});
describe(schema);
writeFileSync(
  'dist/campaign.schema.json',
  `${JSON.stringify({$schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://unpkg.com/its-not-ok-elements@${version}/dist/campaign.schema.json`, title: 'A feed for the It’s Not OK elements', ...schema}, null, 2)}\n`,
);
