/**
 * Writes dist/campaign.schema.json from the schema with which pages validate a feed. Code editors use the file to complete and
 * check a feed.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {feed} from '../dist/campaign/feed/schema.js';
import {notes} from './feed-notes.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const {version} = read('package.json');
const {cdn} = read('addresses.json');

const describe = (schema, path = '') => {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const name = path ? `${path}.${key}` : key;
    property.description = notes[name] ?? notes[`*.${key}`];
    if (!property.description && key !== '$schema')
      throw new Error(`scripts/feed-notes.mjs has no note on ${name}`);
    if (property.items?.properties) describe(property.items, name);
  }
  // A page ignores an unknown field without a warning. Let the code editor point at it.
  schema.additionalProperties = false;
};

const schema = toJsonSchema(feed, {
  target: 'draft-2020-12',
  // JSON Schema cannot express these checks, such as that "2026-02-30" is not a date. The command line makes them.
  ignoreActions: ['check'],
});
describe(schema);
writeFileSync(
  'dist/campaign.schema.json',
  `${JSON.stringify({$schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${cdn}@${version}/dist/campaign.schema.json`, title: 'A feed for the It’s Not OK elements', ...schema}, null, 2)}\n`,
);
