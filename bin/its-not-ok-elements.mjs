#!/usr/bin/env node
/**
 * npx its-not-ok-elements check campaign.json
 *
 * Checks a campaign feed, from a file or from its https address, and prints one line per problem. Exit code 1: pages would not
 * use all of the feed, or the feed cannot be read. Exit code 2: the command is wrong.
 */
import {readFile} from 'node:fs/promises';
import {checkFeed} from '../dist/campaign/feed/check.js';
import {fetchJson, isSecure, parseJson, sizeLimit} from '../dist/campaign/feed/fetch.js';

const usage = `Checks a campaign feed before you publish it.

  npx its-not-ok-elements check campaign.json
  npx its-not-ok-elements check https://example.org/campaign.json

What a feed can say: docs/feed.md`;

/** Reads a feed, with the same limits and the same error messages as on a page. */
const read = async (source) => {
  if (/^https?:/i.test(source)) {
    const url = new URL(source);
    if (!isSecure(url))
      throw new Error('its address must start with https: and contain no user name');
    return fetchJson(url);
  }
  const bytes = await readFile(source);
  if (bytes.length > sizeLimit) throw new Error(`it is larger than ${sizeLimit / 1024} KiB`);
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Error('it is not written in UTF-8');
  }
  return parseJson(text);
};

const check = async (source) => {
  let json;
  try {
    json = await read(source);
  } catch (error) {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    console.log(`✗ ${source}: ${reason}`);
    return 1;
  }
  const findings = checkFeed(json, Date.now());
  for (const {level, path, text} of findings)
    console.log(`${level === 'error' ? '✗' : '!'} ${path} ${text}`);
  const errors = findings.filter(({level}) => level === 'error').length;
  const count = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;
  console.log(
    findings.length
      ? `${source}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`
      : `✓ ${source}: nothing to mend`,
  );
  return errors ? 1 : 0;
};

const [command, source, ...rest] = process.argv.slice(2);
if (command === 'check' && source && !rest.length) process.exitCode = await check(source);
else {
  console.error(usage);
  process.exitCode = 2;
}
