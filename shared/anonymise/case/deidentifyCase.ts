import type { Analysis, Entity } from '../../analysis/analysis.ts';
import type { AnonymiseSession } from '../anonymiser.ts';
import { decideEntities, type Decided } from './decideEntities.ts';
import type { CaseFindings } from './caseFinding.ts';
import { findInCase } from './findInCase.ts';
import type { KnownToken } from './knownTokens.ts';
import { groupEntities } from './groupEntities.ts';
import { dateContextOf } from './knownPersons.ts';
import { markText } from './markText.ts';
import { maskCase } from './maskCase.ts';
import type { ReleaseEntity, ReleaseKind, ReleasePlace, ReleaseText } from './releaseEntity.ts';

export interface DeidentifyWish {
  readonly kind: ReleaseKind;
  /** A session of the anonymiser with `knownPersons` and `dateContextOf` of this case. */
  readonly session: AnonymiseSession;
  readonly decisions: readonly Entity<'maskDecision'>[];
  /** What everything was called in earlier copies, to be called so again. */
  readonly known?: readonly KnownToken[];
}

/** A case without what tells who it is about, and everything a person has to look at. */
export interface DeidentifiedCase {
  readonly masked: Analysis;
  readonly entities: readonly ReleaseEntity[];
  /** While there are any, nothing leaves. */
  readonly undecided: readonly ReleaseEntity[];
  /** Every text that was looked through, also those in which nothing was found. */
  readonly texts: readonly ReleaseText[];
}

/** Looks through a whole case and makes the copy that its decisions ask for. */
export function deidentifyCase(
  analysis: Analysis,
  { kind, session, decisions, known }: DeidentifyWish,
): DeidentifiedCase {
  return decideCase(findInCase(analysis, kind, session), decisions, known);
}

/** The same when the looking through was done before: quick enough for every key press. */
export function decideCase(
  findings: CaseFindings,
  decisions: readonly Entity<'maskDecision'>[],
  known: readonly KnownToken[] = [],
): DeidentifiedCase {
  const { kind, view } = findings;
  const grouped = groupEntities(findings, known);
  const decided = decideEntities(kind, grouped.entities, decisions);
  const texts = findings.texts.map((text): ReleaseText => ({
    at: text.at,
    original: text.text,
    marks: markText(text, (finding) => decided.get(grouped.keyOf(finding)) ?? null),
  }));
  const marks = new Map(texts.map((text) => [keyOf(text.at), text.marks]));
  const places = placesOf(texts);
  // What lies in a quote that goes, goes with it and asks for nothing.
  const entities = [...decided.values()]
    .map((one) => releaseEntity(one, places.get(one.key) ?? []))
    .filter((entity) => entity.places.length > 0);
  return {
    masked: maskCase({
      kind,
      view,
      marksOf: (id, field, block) => marks.get(keyOf({ id, field, block })) ?? [],
      dates: { ...dateContextOf(view), grain: 'coarse' },
    }),
    entities,
    undecided: entities.filter(({ decision }) => decision === 'undecided'),
    texts,
  };
}

function releaseEntity(one: Decided, places: readonly ReleasePlace[]): ReleaseEntity {
  const { key, label, level, words, proposal, rule, replacement, decision, reason } = one;
  return { key, label, level, words, proposal, rule, replacement, decision, reason, places };
}

function keyOf({ id, field, block }: Pick<ReleaseText['at'], 'id' | 'field' | 'block'>): string {
  return `${id} ${field} ${block ?? ''}`;
}

function placesOf(texts: readonly ReleaseText[]): ReadonlyMap<string, readonly ReleasePlace[]> {
  const places = new Map<string, ReleasePlace[]>();
  texts.forEach(({ marks }, text) => {
    marks.forEach(({ key, isMore }, mark) => {
      if (isMore !== true) places.set(key, [...(places.get(key) ?? []), { text, mark }]);
    });
  });
  return places;
}
