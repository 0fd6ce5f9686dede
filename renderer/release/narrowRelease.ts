import type { Analysis } from '#shared/analysis/analysis';
import { isSingleName } from '#shared/analysis/collectionNames';
import { isProse, isBlank } from '#shared/analysis/prose';
import type { DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import type { KnownToken } from '#shared/anonymise/case/knownTokens';
import type { TextAt } from '#shared/anonymise/case/releaseEntity';
import type { EntityId } from '#shared/base/ids';
import { asAsked } from '#shared/review/asAsked';
import { onlyChosen } from '#shared/review/onlyChosen';

/** The round a copy is made for, and for a short question the things it is about; else null. */
export interface ForRound {
  readonly round: EntityId;
  readonly chosen: readonly string[] | null;
  /** The signs of earlier rounds, so that the same school is called the same again. */
  readonly known: readonly KnownToken[];
}

/**
 * A case that was looked through, cut to what goes along in one round: only what is found there has
 * to be decided. The texts and the places in them keep their numbers.
 */
export function narrowRelease(
  release: DeidentifiedCase,
  { chosen, round }: Pick<ForRound, 'chosen' | 'round'>,
): DeidentifiedCase {
  const asked = asAsked(release.masked, round);
  const masked = chosen === null ? asked : onlyChosen(asked, chosen, round);
  const isThere = release.texts.map(({ at }) => isIn(masked, at));
  const entities = release.entities.flatMap((entity) => {
    const places = entity.places.filter(({ text }) => isThere[text] === true);
    return places.length === 0 ? [] : [{ ...entity, places }];
  });
  return {
    masked,
    entities,
    undecided: entities.filter(({ decision }) => decision === 'undecided'),
    texts: release.texts,
  };
}

function isIn(analysis: Analysis, { collection, id, field }: TextAt): boolean {
  const items: readonly { readonly id: EntityId }[] = isSingleName(collection)
    ? [analysis[collection]]
    : analysis[collection];
  const item = items.find((one) => one.id === id);
  const value: unknown =
    item === undefined ? null : Object.entries(item).find(([name]) => name === field)?.[1];
  if (isProse(value)) return !isBlank(value);
  return typeof value === 'string' ? value !== '' : value != null;
}
