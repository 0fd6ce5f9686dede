import type { Analysis } from '#shared/analysis/analysis';
import { isSingleName } from '#shared/analysis/collectionNames';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isCriterionId } from '#shared/quality/criteria';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { criterionNames } from '#shared/text/nl/criterionNames';
import { names } from '#shared/text/nl/names';
import { remarks as texts } from '#shared/text/nl/remarks';
import { formatClock, formatShortDay, isoDayOf } from '../../ui/dutchTime.ts';

/** Who made a remark; an old one says it by its round. */
export function writerOf(analysis: Analysis, { remark }: RemarkThread): string {
  if (remark.author !== '') return remark.author;
  const by = analysis.review.find(({ id }) => id === remark.review)?.by ?? null;
  return by === null ? texts.somebody : nameOf(analysis, 'participant', by);
}

/** `ronde 1`; empty outside of a round. */
export function roundWords(analysis: Analysis, { remark }: RemarkThread): string {
  const round = analysis.review.find(({ id }) => id === remark.review)?.round ?? null;
  return round === null ? '' : texts.round(round);
}

/** A criterion in a few words; what is none as it stands. */
export function criterionName(criterion: string): string {
  return isCriterionId(criterion) ? criterionNames[criterion] : criterion;
}

/** What the duo decided, or how far it is. */
export function stateWord({ remark, state }: RemarkThread): string {
  if (state === 'resolved') return texts.states.resolved;
  return texts.states[remark.decision ?? state];
}

/** What a remark is about, under the heading of its section: `H4`, `H4, Toelichting`. */
export function placeWords(analysis: Analysis, place: RemarkPlace | null): string {
  if (place === null) return texts.about.whole;
  if (place.kind === 'section') return texts.about.wholeSection;
  const thing = thingWords(analysis, place);
  if (place.kind === 'item') return thing;
  const { label } = fieldWords(place.collection, place.field);
  if (thing === '') return label;
  return place.field === 'text' ? thing : `${thing}, ${label}`;
}

/** `27 februari, 11:20`; empty when nobody noted it. */
export function momentWords(at: number | null, now: number): string {
  return at === null ? '' : `${formatShortDay(isoDayOf(at), isoDayOf(now))}, ${formatClock(at)}`;
}

function thingWords(
  analysis: Analysis,
  { collection, id }: Exclude<RemarkPlace, { readonly kind: 'section' }>,
): string {
  if (isSingleName(collection)) return '';
  const code = codeOf(analysis, collection, id);
  if (code !== '') return `${code} ${nameOf(analysis, collection, id)}`;
  return `${names.kinds[collection]}: ${nameOf(analysis, collection, id)}`;
}
