import type { EntityId } from '../base/ids.ts';
import { rememberedDate } from '../text/nl/dates.ts';
import { names } from '../text/nl/names.ts';
import { rounds } from '../text/nl/rounds.ts';
import type { Analysis, Entity } from './analysis.ts';
import { singleNames, type CollectionName, type ListName } from './collectionNames.ts';
import { fieldWords } from './fieldWords.ts';
import { callingName } from './people.ts';
import { isByHand, isFamilyRound } from './roundState.ts';
import { isProse, plainText, type Prose, type Reference } from './prose.ts';

const LONGEST_NAME = 80;

/** `F3`, `H1`, `K2`: the place in its list; empty for what has no code or is gone. */
export function codeOf(analysis: Analysis, collection: ListName, id: EntityId): string {
  const letter = names.codes[collection];
  if (letter === undefined) return '';
  const index = analysis[collection].findIndex((entity) => entity.id === id);
  return index < 0 ? '' : `${letter}${String(index + 1)}`;
}

/** What a thing is called in lists and when it is pointed at; never empty for what exists. */
export function nameOf(analysis: Analysis, collection: CollectionName, id: EntityId): string {
  if (isSingle(collection)) return '';
  const name = ownName(analysis, collection, id);
  if (name === null) return names.gone;
  return name === '' ? names.unnamed[collection] : shorten(name);
}

/** Everything of a list that can be pointed at, with its name, in order. */
export function namedItems(
  analysis: Analysis,
  collection: CollectionName,
): readonly { readonly id: EntityId; readonly name: string; readonly code: string }[] {
  if (isSingle(collection)) return [];
  return analysis[collection].map(({ id }) => ({
    id,
    name: nameOf(analysis, collection, id),
    code: codeOf(analysis, collection, id),
  }));
}

/** What a reference in a text reads as: what the thing is called now, or that it is gone. */
export function referenceName(analysis: Analysis, { collection, id }: Reference): string {
  const isThere = analysis[collection].some((entity) => entity.id === id);
  return isThere ? nameOf(analysis, collection, id) : names.removed(collection);
}

/** First line of a prose field, shortened. */
export function firstLine(prose: Prose, called?: (ref: Reference) => string | null): string {
  const line = plainText(prose, called)
    .split('\n')
    .find((candidate) => candidate.trim() !== '');
  return line?.trim() ?? '';
}

function ownName(analysis: Analysis, collection: ListName, id: EntityId): string | null {
  const find = <Name extends ListName>(name: Name): Entity<Name> | null =>
    analysis[name].find((entity) => entity.id === id) ?? null;
  // A name made of words that point at another such name would have no end.
  const called = (ref: Reference) =>
    ref.collection === 'participant' ? referenceName(analysis, ref) : null;
  switch (collection) {
    case 'participant': {
      const person = find('participant');
      if (person === null) return null;
      if (callingName(person) !== '') return callingName(person);
      return person.role === null ? '' : optionWord('participant', 'role', person.role);
    }
    case 'relation': {
      const relation = find('relation');
      if (relation === null) return null;
      const kind = relation.kind === null ? '' : optionWord('relation', 'kind', relation.kind);
      const ends = [personName(analysis, relation.from), personName(analysis, relation.to)];
      return ends.every((end) => end === '') && kind === ''
        ? ''
        : [ends[0] || names.openEnd, kind, ends[1] || names.openEnd]
            .filter((word) => word !== '')
            .join(' ');
    }
    case 'attachment':
      return find('attachment')?.name ?? null;
    case 'source':
      return find('source')?.title ?? null;
    case 'loop':
      return find('loop')?.name ?? null;
    case 'lifeEvent': {
      const event = find('lifeEvent');
      if (event === null) return null;
      const when = event.when === null ? '' : `${rememberedDate(event.when)}: `;
      return `${when}${firstLine(event.text, called)}`;
    }
    case 'domainNote': {
      const domain = find('domainNote')?.domain;
      return domain == null ? '' : optionWord('domainNote', 'domain', domain);
    }
    case 'consent': {
      const consent = find('consent');
      if (consent === null) return null;
      const purpose =
        consent.purpose === null ? '' : optionWord('consent', 'purpose', consent.purpose);
      return joined([personName(analysis, consent.participant), purpose]);
    }
    case 'capability':
      return personName(analysis, find('capability')?.participant ?? null);
    case 'statement':
      return personName(analysis, find('statement')?.participant ?? null);
    case 'destructionRequest':
      return personName(analysis, find('destructionRequest')?.participant ?? null);
    case 'correction': {
      const asked = find('correction');
      return asked === null ? null : joined([personName(analysis, asked.participant), asked.about]);
    }
    case 'aboutMark':
      return find('aboutMark')?.place ?? null;
    case 'maskDecision':
      return find('maskDecision')?.what ?? null;
    case 'releaseCheck':
      return find('releaseCheck')?.reader ?? null;
    case 'position':
      return personName(analysis, find('position')?.participant ?? null);
    case 'authority':
      return personName(analysis, find('authority')?.participant ?? null);
    case 'experience':
      return personName(analysis, find('experience')?.participant ?? null);
    case 'notSpoken': {
      const missing = find('notSpoken');
      return missing === null ? null : missing.who || personName(analysis, missing.participant);
    }
    case 'measure': {
      const kind = find('measure')?.kind;
      return kind == null ? '' : optionWord('measure', 'kind', kind);
    }
    case 'meeting': {
      const meeting = find('meeting');
      if (meeting === null) return null;
      const kind = meeting.kind === null ? '' : optionWord('meeting', 'kind', meeting.kind);
      const people = meeting.withPeople.map((person) => personName(analysis, person));
      return joined([kind, people.join(', ')]);
    }
    case 'review': {
      const round = find('review');
      if (round == null) return null;
      if (round.round !== null) return rounds.list.kinds[round.kind ?? 'review'](round.round);
      if (isFamilyRound(round)) return rounds.list.together;
      return isByHand(round) ? rounds.list.spoken : '';
    }
    case 'criterionJudgement':
      return find('criterionJudgement')?.criterion ?? null;
    case 'letter': {
      const letter = find('letter');
      if (letter === null) return null;
      const kind = letter.kind === null ? '' : optionWord('letter', 'kind', letter.kind);
      return joined([kind, personName(analysis, letter.recipient)]);
    }
    case 'link': {
      const link = find('link');
      return link === null ? null : linkSentence(analysis, link);
    }
    case 'helpRequest': {
      const request = find('helpRequest');
      if (request === null) return null;
      const who = request.participant;
      return who === null ? firstLine(request.ownWords) : nameOf(analysis, 'participant', who);
    }
    case 'quote': {
      const quote = find('quote');
      if (quote === null) return null;
      const said = firstLine(quote.words);
      return joined([personName(analysis, quote.participant), said === '' ? quote.question : said]);
    }
    case 'factor': {
      const factor = find('factor');
      return factor === null ? null : factor.shortName || firstLine(factor.text, called);
    }
    case 'hypothesis': {
      const hypothesis = find('hypothesis');
      return hypothesis === null
        ? null
        : hypothesis.shortName || firstLine(hypothesis.text, called);
    }
    default:
      return textName(analysis, collection, id);
  }
}

/** `spanning → meer weglopen`, for lists of arrows. */
export function linkSentence(analysis: Analysis, link: Entity<'link'>): string {
  const end = (id: EntityId | null) =>
    id === null ? names.openEnd : nameOf(analysis, 'factor', id);
  return names.arrow(end(link.from), link.polarity, end(link.to));
}

function personName(analysis: Analysis, id: EntityId | null): string {
  return id === null ? '' : nameOf(analysis, 'participant', id);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function textName(analysis: Analysis, collection: ListName, id: EntityId): string | null {
  const entity: Readonly<Record<string, unknown>> | undefined = analysis[collection].find(
    (candidate) => candidate.id === id,
  );
  if (entity === undefined) return null;
  const text = entity['text'];
  return isProse(text) ? firstLine(text) : '';
}

function optionWord(collection: CollectionName, field: string, option: string): string {
  return fieldWords(collection, field).options?.[option] ?? option;
}

function isSingle(name: CollectionName): name is Exclude<CollectionName, ListName> {
  return singleNames.some((single) => single === name);
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
