import { useEffect, useState } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { CopyFacts } from '../../features/review-mode/CopyTable.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

/** What each copy says of itself; a copy that cannot be read is left out. */
export function useCopyFacts(
  workplace: Workplace,
  lines: readonly CaseSummary[],
): ReadonlyMap<CaseAlias, CopyFacts> {
  const [facts, setFacts] = useState<ReadonlyMap<CaseAlias, CopyFacts>>(new Map());
  const key = lines.map(({ alias }) => alias).join(' ');
  useEffect(() => {
    let isCurrent = true;
    void readFacts(workplace, key.split(' ')).then((found) => {
      if (isCurrent) setFacts(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workplace, key]);
  return facts;
}

async function readFacts(
  { cases, reviews }: Pick<Workplace, 'cases' | 'reviews'>,
  aliases: readonly string[],
): Promise<ReadonlyMap<CaseAlias, CopyFacts>> {
  const found = new Map<CaseAlias, CopyFacts>();
  for (const { alias } of cases().filter((line) => aliases.includes(line.alias))) {
    const kept = await reviews.keptReview(alias);
    if (!kept.ok) continue;
    const { reviewed, sender } = kept.value;
    const { kind, round, expiresOn } = reviewed;
    found.set(alias, { kind, round, expiresOn, from: sender.name });
  }
  return found;
}
