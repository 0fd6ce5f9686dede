import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const isMasked = (text: string, word: string): boolean => {
  const start = text.indexOf(word, BEFORE.length);
  return anonymiser
    .session([])
    .find(text)
    .some((one) => one.level !== 'flag' && one.start <= start && one.end >= start + word.length);
};

const BEFORE = 'hey alles goed daar? ';
const AFTER = '\nja ok dan weet ik dat';
const names = ['sanne', 'mo', 'roos', 'hope', 'bo', 'fleur', 'kaan', 'mark', 'kim', 'bas', 'nova'];
const frames = [
  (name: string) => `ik ben bij ${name} thuis`,
  (name: string) => `heb je ${name} nog gezien?`,
  (name: string) => `${name} zegt dat het mag`,
  (name: string) => `weet ${name} dit al?`,
  (name: string) => `ik app ${name} wel ff`,
  (name: string) => `ik lach altijd om ${name}`,
  (name: string) => `mijn broer ${name} is hier`,
  (name: string) => `zag ${name} op school`,
  (name: string) => `toen zei ${name} nee`,
  (name: string) => `samen met ${name} gedaan`,
];

test.each(frames.flatMap((frame) => names.map((name) => [frame(name), name] as const)))(
  'a first name in a chat without capitals: %s',
  (said, name) => {
    expect(isMasked(BEFORE + said + AFTER, name)).toBe(true);
  },
);

test.each([
  ['hij woont in best', 'best'],
  ['die gasten uit ede', 'ede'],
  ['ik slaap bij storm', 'storm'],
  ['we waren bij wil thuis', 'wil'],
])('a word that is a name here: %s', (said, name) => {
  expect(isMasked(BEFORE + said + AFTER, name)).toBe(true);
});

test.each([
  ['het is best ver weg', 'best'],
  ['er komt storm aan vannacht', 'storm'],
  ['ik wil niet meer', 'wil'],
  ['een roos in de tuin', 'roos'],
])('and is none here: %s', (said, name) => {
  expect(isMasked(BEFORE + said + AFTER, name)).toBe(false);
});
