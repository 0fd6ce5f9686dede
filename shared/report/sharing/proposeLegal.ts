import type { Analysis, Entity } from '../../analysis/analysis.ts';
import type { ProposedBlock } from '../../letters/letterBlocks.ts';
import { peopleOfTheStory, personById } from '../../analysis/people.ts';
import type { EntityId } from '../../base/ids.ts';
import { longDate } from '../../text/nl/dates.ts';
import { sharingLegal } from '../../text/nl/sharingLegal.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import { certainty, standing } from '../full-analysis/hypothesisWords.ts';
import { writtenOut } from '../writtenOut.ts';
import { ownWords } from './ownWords.ts';
import { disputers } from './disputers.ts';
import { items, proposedBlocks, said, type ProposalLine } from './proposal.ts';
import { moreAndLess, personName, whenOf } from './proposalParts.ts';

const text = sharingLegal;

/** E7: facts with source and date, what was told, what was seen and what we think, each apart. */
export function proposeLegal(analysis: Analysis): readonly ProposedBlock[] {
  const heads = sharingProposals.legal;
  return proposedBlocks([
    { heading: heads.spoken, lines: spoken(analysis) },
    { heading: heads.facts, lines: items(facts(analysis)) },
    { heading: heads.told, lines: items(told(analysis)) },
    { heading: heads.seen, lines: items(seen(analysis)) },
    {
      heading: heads.think,
      lines: [
        ...analysis.hypothesis.flatMap((one) => thought(analysis, one)),
        ...items(readings(analysis)),
      ],
    },
    { heading: heads.follows, lines: follows(analysis) },
    { heading: heads.limits, lines: limits(analysis) },
  ]);
}

function spoken(analysis: Analysis): readonly ProposalLine[] {
  const met = new Set(analysis.meeting.flatMap(({ withPeople }) => withPeople));
  const names = peopleOfTheStory(analysis)
    .filter(({ id }) => met.has(id))
    .map(({ name, relation }) => [name, roleOf(relation)].filter((part) => part !== ''))
    .map(([name = '', relation]) => (relation === undefined ? name : `${name} (${relation})`));
  const missing = analysis.notSpoken.map(({ who, participant, why }) => {
    const name = who.trim() || personName(analysis, participant);
    return name === '' ? '' : text.notSpoken(name, said(why));
  });
  const { readDocuments } = analysis.account;
  return [
    names.length === 0 ? '' : text.spoken(names),
    ...missing,
    readDocuments.length === 0 ? '' : text.read(said(readDocuments)),
  ];
}

/** What is recorded: a document, a test, or what the duo marked as a fact. */
function facts(analysis: Analysis): readonly string[] {
  return analysis.lifeEvent
    .filter((event) => isRecorded(analysis, event))
    .map((event) => {
      const line = text.fact(whenOf(event), said(event.text), sourceOf(analysis, event));
      return `${line}${disputedWords(analysis, event)}`;
    });
}

function isRecorded(analysis: Analysis, event: Entity<'lifeEvent'>): boolean {
  if (event.certainty === 'fact') return true;
  const kind = analysis.source.find(({ id }) => id === event.source)?.kind ?? null;
  return event.certainty === null && (kind === 'document' || kind === 'test');
}

function sourceOf(analysis: Analysis, event: Entity<'lifeEvent'>): string {
  const source = analysis.source.find(({ id }) => id === event.source);
  const teller = tellerOf(analysis, event.toldBy);
  const document = source === undefined ? '' : dated(source.title, source.on);
  const words = [document, teller].filter((part) => part !== '').join('; ');
  return words === '' ? text.noSource : words;
}

function disputedWords(analysis: Analysis, event: Entity<'lifeEvent'>): string {
  const words = said(event.disputed);
  if (words === '') return '';
  return text.disputed(
    disputers(analysis, event).map((id) => whoIs(analysis, id)),
    words,
  );
}

/** What people said: their own words first, then what they told about what happened. */
function told(analysis: Analysis): readonly string[] {
  const words = analysis.helpRequest
    .filter(({ quoteConsent }) => quoteConsent)
    .flatMap((request) => {
      const who = whoIs(analysis, request.participant);
      const quote = ownWords(request.ownWords);
      return who === '' || quote === ''
        ? []
        : [
            `${text.told(who, dayOf(request.on ?? firstTalk(analysis, request.participant)))} ${quote}`,
          ];
    });
  const events = analysis.lifeEvent
    .filter((event) => !isRecorded(analysis, event) && event.certainty !== 'interpretation')
    .map((event) => {
      const who = sourceOf(analysis, event);
      return `${text.toldEvent(whenOf(event), said(event.text), who)}${disputedWords(analysis, event)}`;
    });
  return [...words, ...events];
}

/** The first conversation with somebody: the day of words that have none of their own. */
function firstTalk({ meeting }: Analysis, person: EntityId | null): string | null {
  const days = meeting
    .filter(
      ({ withPeople, kind }) =>
        kind === 'interview' && person !== null && withPeople.includes(person),
    )
    .flatMap(({ on }) => (on === null ? [] : [on]));
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

function seen(analysis: Analysis): readonly string[] {
  return analysis.evidence
    .filter(({ kind }) => kind === 'observation' || kind === 'test' || kind === 'record')
    .map(({ text: words, from, source: id }) => {
      const source = analysis.source.find((one) => one.id === id);
      const document = source === undefined ? '' : dated(source.title, source.on);
      const who = [document, tellerOf(analysis, from)].filter((part) => part !== '').join('; ');
      return text.saw(said(words), who);
    });
}

/** One explanation with what speaks for and against it, how sure it is, and who disputes it. */
function thought(analysis: Analysis, one: Entity<'hypothesis'>): readonly ProposalLine[] {
  const words = said(one.text);
  if (words === '') return [];
  const pieces = analysis.evidence.filter(({ hypothesis }) => hypothesis === one.id);
  const side = (wanted: 'for' | 'against') =>
    pieces
      .filter((piece) => piece.side === wanted)
      .map((piece) => said(piece.text))
      .join(' ');
  const named = (answer: 'no' | 'partly') =>
    analysis.position
      .filter(({ hypothesis, agrees }) => hypothesis === one.id && agrees === answer)
      .map(({ participant }) => whoIs(analysis, participant))
      .filter((name) => name !== '');
  const [no, partly] = [named('no'), named('partly')];
  return [
    text.think(
      one.status === 'rejected' ? sharingProposals.weThoughtFirst : sharingProposals.weThink,
      words,
    ),
    ...items([
      side('for') === '' ? '' : text.for(side('for')),
      side('against') === '' ? text.noAgainst : text.against(side('against')),
      text.sure(standing(one), certainty(one)),
      no.length === 0 ? '' : text.disputedBy(no),
      partly.length === 0 ? '' : text.partlyBy(partly),
    ]),
  ];
}

/** What the duo reads in what happened: no fact, and not told so by anybody. */
function readings({ lifeEvent }: Analysis): readonly string[] {
  return lifeEvent
    .filter(({ certainty: kind }) => kind === 'interpretation')
    .map((event) => text.readAs(whenOf(event), said(event.text)));
}

function follows(analysis: Analysis): readonly ProposalLine[] {
  const { riskOfDoing, riskOfNotDoing } = analysis.riskWeighing;
  return [
    ...moreAndLess(analysis),
    riskOfDoing.length === 0 ? '' : text.ifDone(said(riskOfDoing)),
    riskOfNotDoing.length === 0 ? '' : text.ifNotDone(said(riskOfNotDoing)),
  ];
}

function limits({ account }: Analysis): readonly ProposalLine[] {
  const missing = [said(account.notAvailable), said(account.whoseVoiceIsMissing)]
    .filter((words) => words !== '')
    .join(' ');
  return [
    account.methodNote.length === 0 ? '' : text.method(said(account.methodNote)),
    missing === '' ? '' : text.unknown(missing),
  ];
}

/** "Linda, moeder": by name and by what somebody is; empty for nobody. */
function whoIs(analysis: Analysis, id: EntityId | null): string {
  const person = personById(analysis, id);
  if (person === null) return '';
  const name = personName(analysis, id);
  const isYouth = person.role === 'youth';
  return isYouth || person.relation === '' ? name : `${name} (${roleOf(person.relation)})`;
}

/** Who told it, with the day of the first conversation, or that nobody wrote that down. */
function tellerOf(analysis: Analysis, id: EntityId | null): string {
  const who = whoIs(analysis, id);
  return who === '' ? '' : text.teller(who, dayOf(firstTalk(analysis, id)));
}

/** Without what stands in brackets: it gets brackets itself. */
function roleOf(relation: string): string {
  return writtenOut(relation).replace(/\s*\([^)]*\)/gu, '');
}

function dated(title: string, on: string | null): string {
  return on === null ? text.undated(title) : `${title}, ${longDate(on)}`;
}

function dayOf(on: string | null): string {
  return on === null ? '' : longDate(on);
}
