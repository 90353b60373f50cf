/* The wording of the warning signs: every fact is stated twice, for adults and for young people, and a child can read it. */
import {expect} from '@open-wc/testing';
import type {TopicId} from '../src/campaign/model.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import {english} from './helpers/english.ts';

const {signs} = itsNotOk(english);
const young = signs.map((sign) => sign.young);
const adult = signs.map((sign) => sign.adult);

/** The facts. Each has the words that its two wordings must contain: the adult's, and the young person's. */
const facts: Record<TopicId, [RegExp, RegExp][]> = {
  'criminal-exploitation': [
    [/missing.* far from home/, /away from home/],
    [/money, clothes or phones.* cannot explain/, /money, clothes or a phone/],
    [/calls or texts.* more than one phone/, /calls or texts.* second phone/],
    [/older or controlling people or groups/, /older people or a group.* tell you what to do/],
    [/injuries they cannot explain, or carry a weapon/, /hurt.* carry a weapon/],
    [/miss school, or their marks drop/, /miss school, or your marks drop/],
    [/travel alone to places they have no link to/, /alone to places you do not know/],
    [/anxious or secretive, or they hurt themselves/, /anxious, keep secrets, or hurt yourself/],
  ],
  'online-safety': [
    [/secretive about what they do online and who they talk to/, /keep your chats secret/],
    [/much more time online, or suddenly much less/, /online much more.* scared to go online/],
    [/devices, gifts or money.* cannot explain/, /devices, gifts or money/],
    [/older friend or partner.* met online/, /met online is older.* partner/],
    [
      /upset or quiet after being online or on the phone/,
      /upset.* after being online or on the phone/,
    ],
    [/sexual words.* beyond their age/, /talks to you about sex/],
    [/many new contacts, or moved from a game to a private chat/, /from a game to a private chat/],
    [/asked them for pictures.* have sent some/, /asks you for pictures.* have sent some/],
  ],
  'healthy-relationships': [
    [/little time with family or friends/, /hardly see your family or friends/],
    [
      /what they wear.* where they are.* their accounts/,
      /what to wear.* where you are.* your accounts/,
    ],
    [/pushed into.* sex or sending nude/, /pushes you into.* sex or sending nudes/],
    [/money, their food or their everyday things/, /money, your food or your everyday things/],
    [
      /school, college or work, or do not want to go/,
      /school, college or work, or you do not want to go/,
    ],
    [/mood or behaviour has changed and stays changed/, /felt or acted differently for a while/],
    [
      /bullied in a sexual way.* online, in private or in front of others/,
      /bullies you.* sexual way.* online, in private or in front of others/,
    ],
  ],
};

/**
 * Counts syllables as most readability tools do: groups of vowels, without silent endings. The count is wrong for some words, but
 * close enough over a few hundred.
 */
const syllablesOf = (word: string): number =>
  word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=...)([^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g)?.length ?? 1;

/** The Flesch-Kincaid grade: the American school year whose pupils read such sentences with ease. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

describe('the warning signs', () => {
  for (const [topic, list] of Object.entries(facts))
    describe(topic, () => {
      const ofTopic = signs.filter((sign) => sign.topic === topic);

      it(`has its ${list.length} signs`, () => {
        expect(ofTopic).to.have.length(list.length);
      });

      list.forEach(([forAdults, forYoung], i) =>
        it(`has a wording for adults and one for young people: ${ofTopic[i]!.id}`, () => {
          expect(ofTopic[i]!.adult).to.match(forAdults);
          expect(ofTopic[i]!.young).to.match(forYoung);
        }),
      );
    });

  it('belong to these three topics alone', () => {
    expect(signs).to.have.length(Object.values(facts).flat().length);
  });

  it('have two different wordings each, and no wording twice', () => {
    expect(new Set([...young, ...adult])).to.have.length(2 * signs.length);
  });

  it('speak to young people about themselves, and to adults about a child', () => {
    for (const text of young) {
      expect(text).to.match(/\byou(r|rself)?\b/i);
      expect(text).not.to.match(/\b(they|them|themselves|theirs?|child|children)\b/i);
    }
    for (const text of adult) {
      expect(text).to.match(/\b(they|them|their)\b/i);
      expect(text).not.to.match(/\byou/i);
    }
  });

  it('do not blame a child who is hurt', () => {
    for (const text of [...young, ...adult])
      expect(text).not.to.match(
        /\b(fault|blame|naughty|bad|wrong|should|stupid|silly|risky|choose|chose|let|allow|attention|refuse|lie|lies|lied|lying|steal|criminal|gang|drug)/i,
      );
  });

  it('read as lines of a list: short, with a capital letter first and no full stop', () => {
    for (const text of [...young, ...adult]) {
      expect(text).to.match(/^[A-Z][^.!?]*[a-z]$/);
      expect(text).to.have.length.below(110);
    }
  });

  it('can be read at the age of 9 to 12', () => {
    // First check the helper itself: it must tell plain words from heavy ones.
    expect(gradeOf(['The cat sat on the mat'])).to.be.below(1);
    expect(
      gradeOf(['Unexplained acquisition of material possessions constitutes an indicator']),
    ).to.be.above(14);
    // Grade 7 is year 8 in England, at the age of 12.
    expect(gradeOf(young)).to.be.below(7);
    expect(gradeOf(adult)).to.be.below(7);
  });
});
