import type { Analysis } from '#shared/analysis/analysis';
import { codeOf, namedItems } from '#shared/analysis/entityNames';
import { sectionIds } from '#shared/analysis/sections';
import { formatRemarkPlace } from '#shared/remarks/remarkPlace';
import { askReview } from '#shared/text/nl/askReview';
import { sections } from '#shared/text/nl/sections';

export const choosableKinds = ['hypothesis', 'factor', 'loop', 'lifeEvent', 'section'] as const;
export type ChoosableKind = (typeof choosableKinds)[number];

/** Something that can go along with a short question. */
export interface Choosable {
  /** As `formatRemarkPlace` writes it. */
  readonly place: string;
  readonly kind: ChoosableKind;
  /** `H1`, `F3`; empty for what has no code. */
  readonly code: string;
  readonly name: string;
}

/** Everything that can be chosen, where somebody was first; `words` narrows by what it is called. */
export function choosables(
  analysis: Analysis,
  here: string | null,
  words: string,
): readonly Choosable[] {
  const items = choosableKinds.flatMap((kind): readonly Choosable[] => {
    if (kind === 'section') {
      // Who the people are and who agreed to what is nothing to be stuck on.
      return sectionIds.slice(1, -1).map((section) => ({
        place: formatRemarkPlace({ kind: 'section', section }),
        kind,
        code: '',
        name: sections[section].title,
      }));
    }
    return namedItems(analysis, kind).map(({ id, name }) => ({
      place: formatRemarkPlace({ kind: 'item', collection: kind, id }),
      kind,
      code: codeOf(analysis, kind, id),
      name,
    }));
  });
  const wanted = words.trim().toLocaleLowerCase('nl');
  const found = items.filter(({ code, name }) =>
    `${code} ${name}`.toLocaleLowerCase('nl').includes(wanted),
  );
  const isHere = ({ place }: Choosable) => place === here;
  return [...found.filter(isHere), ...found.filter((one) => !isHere(one))];
}

/** Of what was chosen before only what is there still; the same list when all of it is. */
export function stillThere(analysis: Analysis, chosen: readonly string[]): readonly string[] {
  const there = new Set(choosables(analysis, null, '').map(({ place }) => place));
  return chosen.every((place) => there.has(place))
    ? chosen
    : chosen.filter((place) => there.has(place));
}

export function groupName(kind: ChoosableKind): string {
  return askReview.chosen.groups[kind];
}
