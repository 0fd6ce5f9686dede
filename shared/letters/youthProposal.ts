import type { Entity } from '../analysis/analysis.ts';
import { isBlank, plainText, type Prose } from '../analysis/prose.ts';
import { letters } from '../text/nl/letters.ts';
import { gap, ownWords, question, sentences, type ProposedBlock } from './letterBlocks.ts';
import type { LetterCase } from './letterCase.ts';
import {
  contactValues,
  nextLook,
  openQuestions,
  ownShare,
  patternFor,
  promiseItem,
  promises,
  requestOf,
  strengths,
  wishItems,
} from './letterFacts.ts';
import { contact } from './parentProposal.ts';
import { letterFit } from './letterFit.ts';
import { templateOf, type Template } from './letterTemplates.ts';
import { toSecondPerson } from './secondPerson.ts';

/** How much goes in: a page is one page, and text is cut before type is made smaller. */
interface Room {
  readonly wish: boolean;
  readonly events: number;
  readonly strengths: number;
  readonly promises: number;
  readonly dropped: boolean;
}

const rooms: readonly [Room, ...Room[]] = [
  { wish: true, events: 2, strengths: 3, promises: 3, dropped: true },
  { wish: false, events: 2, strengths: 3, promises: 3, dropped: true },
  { wish: false, events: 1, strengths: 3, promises: 2, dropped: true },
  { wish: false, events: 1, strengths: 2, promises: 2, dropped: false },
  { wish: false, events: 0, strengths: 2, promises: 2, dropped: false },
  { wish: false, events: 0, strengths: 2, promises: 1, dropped: false },
  { wish: false, events: 0, strengths: 1, promises: 1, dropped: false },
];

/** E4: the youth's own question first, then strengths, story, pattern, plan and rights. */
export function youthProposal(of: LetterCase): readonly ProposedBlock[] {
  const proposals = rooms.map((room) => inRoom(of, room));
  const fitting = proposals.find((blocks) => letterFit(blocks, 'youthLetter').isOnePage);
  return fitting ?? proposals.at(-1) ?? [];
}

function inRoom(of: LetterCase, room: Room): readonly ProposedBlock[] {
  const template = templateOf('youthLetter', {
    'jongere.voornaam': of.recipientName,
    ...contactValues(of),
  });
  const you = (sentence: string) => toSecondPerson(sentence, of.recipientName);
  return [
    ...ownQuestion(of, template, room),
    question(template.heading('goed')),
    ...good(of, template, you, room),
    ...story(of, template, room),
    question(template.heading('rondje')),
    ...pattern(of, template, you),
    question(template.heading('plan')),
    ...plan(of, template, you, room),
    question(template.heading('nietZeker')),
    ...unsure(of, template, room),
    question(template.heading('jouwRecht')),
    ...sentences([
      ...[0, 2].map((index) => template.line('jouwRecht', index)),
      template.closing(0),
      template.closing(1),
    ]),
    ...contact(of),
    ...sentences([template.closing(3)]),
  ];
}

type Change = (sentence: string) => string | null;

function ownQuestion(of: LetterCase, template: Template, room: Room): readonly ProposedBlock[] {
  const request = requestOf(of, of.recipient?.id ?? null);
  if (request === null)
    return [question(template.heading('jouwVraag')), gap(template.whenEmpty('jouwVraag'))];
  const wish = room.wish ? wishItems(request.wish) : [];
  return [
    ...ownWords(request.ownWords),
    ...(wish.length === 0 ? [] : [...sentences([letters.youWant]), ...wish]),
  ];
}

function good(
  of: LetterCase,
  template: Template,
  you: Change,
  room: Room,
): readonly ProposedBlock[] {
  const parents = of.view.participant.filter(({ role }) => role === 'parent');
  const known = strengths(of, ['youth', 'environment'], parents)
    .map(you)
    .filter((text) => text !== null)
    .slice(0, room.strengths);
  return known.length === 0 ? [gap(template.whenEmpty('goed'))] : sentences(known);
}

/** Only what the youth called decisive, in the youth's own words; never details about parents. */
function story(of: LetterCase, template: Template, room: Room): readonly ProposedBlock[] {
  const mine = of.view.lifeEvent
    .filter(
      ({ crucialFor, meaning }) =>
        of.recipient !== null && crucialFor.includes(of.recipient.id) && !isBlank(meaning),
    )
    .slice(0, room.events);
  if (room.events === 0) return [];
  const heading = question(template.heading('verhaal'));
  if (mine.length === 0) return [heading, gap(letters.noStory)];
  return [
    heading,
    ...mine.flatMap((event) => [
      ...sentences([whenYouWere(of, event)]),
      ...ownWords(saidOnly(event.meaning)),
    ]),
    ...sentences([template.line('verhaal', 2)]),
  ];
}

function whenYouWere(of: LetterCase, { when }: Entity<'lifeEvent'>): string {
  const birth = of.recipient?.birthDate ?? null;
  if (birth === null || when?.year == null) return letters.somethingHappened;
  const born = Number(birth.slice(0, 4));
  const isBefore = when.month !== null && when.month < Number(birth.slice(5, 7));
  const age = when.year - born - (isBefore ? 1 : 0);
  return age < 0 ? letters.somethingHappened : letters.whenYouWere(age);
}

/** "Senna: “…”" without the name: the letter itself is to that person. */
function saidOnly(meaning: Prose): Prose {
  const text = plainText(meaning).replaceAll('\n', ' ');
  const said = /“([^”]+)”/u.exec(text)?.[1] ?? text;
  return [{ id: 'said', type: 'paragraph', indent: 0, runs: [{ text: said }] }];
}

function pattern(of: LetterCase, template: Template, you: Change): readonly ProposedBlock[] {
  const loop = patternFor(of);
  if (loop === null) return [gap(template.whenEmpty('rondje'))];
  const told = of.plain(loop.story).map(you);
  const share = ownShare(of, loop);
  const unsaid = told.some((sentence) => sentence === null);
  return [
    ...sentences([...told, template.line('rondje', 3)]),
    ...(unsaid ? [gap(letters.tellToYou)] : []),
    ...sentences(share === null ? [] : [share, letters.ourPart]),
  ];
}

function plan(
  of: LetterCase,
  template: Template,
  you: Change,
  room: Room,
): readonly ProposedBlock[] {
  const chosen = of.view.lead
    .filter(({ proposedBy }) => proposedBy !== null && proposedBy === of.recipient?.id)
    .flatMap(({ text }) => of.plain(text).slice(0, 1));
  const items = promises(of)
    .filter(({ forWhom }) => forWhom !== 'family')
    .map((one) => promiseItem(of, one, you))
    .filter((one) => one !== null)
    .slice(0, room.promises);
  if (chosen.length + items.length === 0) return [gap(template.whenEmpty('plan'))];
  return [...(chosen[0] === undefined ? [] : sentences([letters.youChose(chosen[0])])), ...items];
}

function unsure(of: LetterCase, template: Template, room: Room): readonly ProposedBlock[] {
  const [open] = openQuestions(of);
  const [dropped] = of.view.hypothesis
    .filter(({ status, shortName }) => status === 'rejected' && shortName !== '')
    .flatMap(({ shortName }) => of.plain(shortName));
  const day = nextLook(of);
  return [
    ...sentences([
      open === undefined ? null : letters.isThisSo(open),
      dropped === undefined || !room.dropped
        ? null
        : letters.droppedThought(dropped.replace(/\.$/u, '')),
      template.line('nietZeker', 2),
    ]),
    ...(day === null ? [gap(letters.noLookBack)] : []),
  ];
}
