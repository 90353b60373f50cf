/** The translators' files, src/locale/xliff/<language>.xlf. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

export const {targetLocales: languages} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

const pathOf = (language) => `src/locale/xliff/${language}.xlf`;

/** A new language has no file until its texts are extracted. */
export const hasXliff = (language) => existsSync(pathOf(language));

const elements = (node, name) => Array.from(node.getElementsByTagName(name));

/** "Open now, until {0}" */
const patternOf = (node) =>
  Array.from(node.childNodes, (part) =>
    part.nodeName === 'x' ? `{${part.getAttribute('id')}}` : part.nodeValue,
  ).join('');

/** The document of a language, and in it each text with its translation. */
export const readXliff = (language) => {
  const document = new DOMParser().parseFromString(readFileSync(pathOf(language), 'utf8'));
  const units = elements(document, 'trans-unit').map((unit) => {
    const [target] = elements(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      english: patternOf(elements(unit, 'source')[0]),
      target,
      translation: target && patternOf(target),
      state: target?.getAttribute('state') ?? '',
      /** Whether somebody has written more than the description. */
      hasNote: elements(unit, 'note').some((note) => note.getAttribute('from') !== 'lit-localize'),
    };
  });
  return {document, units};
};

export const writeXliff = (language, document) =>
  writeFileSync(pathOf(language), `${new XMLSerializer().serializeToString(document).trimEnd()}\n`);

/** XLIFF's own word for a translation whose source text has changed. */
export const STALE = 'needs-translation';

/** States in which a native speaker has read a translation; in all others it is a draft. */
export const isReviewed = ({state}) => ['translated', 'signed-off', 'final'].includes(state);
