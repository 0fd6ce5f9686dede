import { isBlank, plainText, type Prose } from '../analysis/prose.ts';
import { callingName } from '../analysis/people.ts';
import { joinWords } from '../text/nl/joinWords.ts';
import { letters } from '../text/nl/letters.ts';
import { mostSteps } from '../pattern/renderStepStrip.ts';
import { gap, inlineWords, question, sentences, step, type ProposedBlock } from './letterBlocks.ts';
import type { LetterCase } from './letterCase.ts';
import { letterFit } from './letterFit.ts';
import {
  ageOn,
  contactValues,
  nextLook,
  openQuestions,
  ownShare,
  patternFor,
  promiseItem,
  promises,
  requestOf,
  strengths,
  unplainPromises,
} from './letterFacts.ts';
import { templateOf, type Template } from './letterTemplates.ts';
import { areSteps } from './stepList.ts';

/** How many strengths there is room for: with much left to fill in fewer, so that it stays one page. */
const ROOMS = [4, 3, 2, 1] as const;
/** A drawing takes room too; with fewer strengths than this it gives way. */
const ROOMS_WITH_DRAWING = [4, 3, 2] as const;

/** E2: the seven questions of one page for one parent (privacy.md 7.1). */
export function parentProposal(of: LetterCase): readonly ProposedBlock[] {
  const proposals = [
    ...ROOMS_WITH_DRAWING.map((strengths) => inRoom(of, strengths, true)),
    ...ROOMS.map((strengths) => inRoom(of, strengths, false)),
  ];
  const fitting = proposals.find((blocks) => letterFit(blocks, 'letter', true).isOnePage);
  return fitting ?? proposals.at(-1) ?? [];
}

function inRoom(of: LetterCase, room: number, isDrawn: boolean): readonly ProposedBlock[] {
  const age = ageOn(of.youth?.birthDate ?? null, of.date);
  const template = templateOf('familySummary', {
    'jongere.voornaam': of.youthName,
    'jongere.leeftijd': age === null ? null : String(age),
    'ouder.voornaam': of.recipientName,
    ...contactValues(of),
  });
  return [
    question(template.heading('overWie')),
    ...aboutWhom(of, template),
    question(template.heading('watGoed')),
    ...goesWell(of, template, room),
    question(template.heading('watGebeurt')),
    ...happens(of, template, isDrawn),
    question(template.heading('nogNiet')),
    ...unknown(of, template),
    question(template.heading('watDoen')),
    ...doing(of, template),
    question(template.heading('verschil')),
    ...differences(of, template),
    question(template.heading('watMag')),
    ...sentences([
      ...[0, 1, 2].map((index) => template.line('watMag', index)),
      letters.notRight,
      letters.together,
    ]),
    ...contact(of),
  ];
}

function aboutWhom(of: LetterCase, template: Template): readonly ProposedBlock[] {
  const request = requestOf(of, of.recipient?.id ?? null);
  const said = request === null ? null : inlineWords(request.ownWords);
  return [
    ...sentences([
      template.line('overWie', 0),
      template.line('overWie', 1, { gesprokenMet: spokenWith(of) }),
      othersTookPart(of) ? letters.othersTookPart : null,
    ]),
    ...(said === null
      ? [gap(template.whenEmpty('overWie'))]
      : sentences([letters.youSaidWords(said)])),
  ];
}

/** Family and supporter by their calling names; the reader is "jou". */
function spokenWith(of: LetterCase): string {
  const spoken = new Set(of.view.meeting.flatMap(({ withPeople }) => withPeople));
  const family = of.view.participant.filter(
    ({ id, role }) =>
      (spoken.has(id) || id === of.recipient?.id) &&
      ['youth', 'parent', 'caregiver', 'sibling', 'network', 'youthMentor'].includes(role ?? ''),
  );
  const names = family
    .filter(({ id }) => id !== of.recipient?.id)
    .map((person) => callingName(person))
    .filter((name) => name !== '');
  return joinWords([...names, letters.you]);
}

function othersTookPart(of: LetterCase): boolean {
  return of.view.participant.some(({ role }) =>
    ['careProfessional', 'guardian', 'education'].includes(role ?? ''),
  );
}

function goesWell(of: LetterCase, template: Template, room: number): readonly ProposedBlock[] {
  const about = of.view.participant.filter(({ role }) => role === 'parent');
  const known = strengths(of, ['youth', 'environment', 'family'], about).slice(0, room);
  if (known.length === 0) return [gap(template.whenEmpty('watGoed'))];
  return [...sentences(known), gap(letters.parentStrength(of.recipientName))];
}

function happens(of: LetterCase, template: Template, isDrawn: boolean): readonly ProposedBlock[] {
  const loop = patternFor(of);
  if (loop === null) return [gap(template.whenEmpty('watGebeurt'))];
  const share = ownShare(of, loop);
  const story = of.plain(loop.story);
  const steps = isDrawn && loop.effect !== 'helps' ? story.slice(0, mostSteps) : [];
  const isStrip = areSteps(steps.map((one) => one.replace(/\.$/u, '')));
  return [
    ...sentences([letters.weThinkSo, ...(isStrip ? [] : story)]),
    ...(isStrip ? steps.map((one) => step(one)) : []),
    ...sentences([
      ...(isStrip ? story.slice(mostSteps) : []),
      ...(share === null ? [] : [letters.weDidToo, share, letters.ourPart]),
      template.line('watGebeurt', 3),
    ]),
  ];
}

function unknown(of: LetterCase, template: Template): readonly ProposedBlock[] {
  const [first] = openQuestions(of);
  const day = nextLook(of);
  if (first === undefined) {
    const said = template.whenEmpty('nogNiet');
    return said === '' ? [gap(letters.noLookBack)] : sentences([said]);
  }
  return [
    ...sentences([letters.isThisSo(first), day === null ? null : letters.findOut(of.senders, day)]),
    ...(day === null ? [gap(letters.noLookBack)] : []),
  ];
}

function doing(of: LetterCase, template: Template): readonly ProposedBlock[] {
  const items = promises(of)
    .map((one) => promiseItem(of, one, (text) => addressed(of, text)))
    .filter((one) => one !== null);
  const unplain = unplainPromises(of).map(gap);
  return items.length + unplain.length === 0
    ? [gap(template.whenEmpty('watDoen'))]
    : [...items, ...unplain];
}

/** "voor moeder, vader en Senna" to that mother: "voor jou, vader en Senna". Only in a row of people. */
function addressed(of: LetterCase, text: string): string {
  const relation = of.recipient?.relation.trim().toLowerCase() ?? '';
  if (relation !== 'moeder' && relation !== 'vader') return text;
  const inRow = new RegExp(
    `(voor|met|bij|van|aan|, |en) ?(?<![\\p{L}])${relation}(?=,| en )`,
    'gu',
  );
  return text.replace(inRow, (_, before: string) => `${before.trimEnd()} ${letters.you}`);
}

/** What the reader and the professionals see otherwise; another parent's view is that parent's. */
function differences(of: LetterCase, template: Template): readonly ProposedBlock[] {
  const mine = of.view.position.filter(
    ({ participant, agrees, words }) =>
      participant !== null &&
      participant === of.recipient?.id &&
      (agrees === 'partly' || agrees === 'no') &&
      !isBlank(words),
  );
  const open = new Set(
    of.view.hypothesis.filter(({ status }) => status !== 'rejected').map(({ id }) => id),
  );
  const theirs = of.view.position.filter(
    ({ participant, agrees, words, hypothesis }) =>
      hypothesis !== null &&
      open.has(hypothesis) &&
      of.roleOf(participant) === 'guardian' &&
      of.mayTell(plainText(words)) &&
      (agrees === 'partly' || agrees === 'no') &&
      !isBlank(words),
  );
  if (mine.length + theirs.length === 0) return sentences([template.whenEmpty('verschil')]);
  return sentences([
    template.line('verschil', 0),
    ...mine.map(({ words }) => saidOr(words, letters.youSaidWords)),
    ...theirs.map(({ words, participant }) =>
      saidOr(words, (said) =>
        letters.somebodySaid(of.nameOf(participant) ?? '', letters.guardian, said),
      ),
    ),
  ]);
}

function saidOr(words: Prose, say: (said: string) => string): string | null {
  const said = inlineWords(words);
  return said === null ? null : say(said);
}

/** A first name, the number and the hours, each in a sentence of its own. */
export function contact(of: LetterCase): readonly ProposedBlock[] {
  const values = contactValues(of);
  const name = values['contact.voornaam'] ?? null;
  const number = values['contact.telefoon'] ?? '';
  const hours = values['contact.uren'] ?? '';
  if (name === null || number === '') return [gap(letters.noContact)];
  return sentences([
    letters.questions,
    letters.call(name, number),
    hours === '' ? null : letters.hours(hours),
  ]);
}
