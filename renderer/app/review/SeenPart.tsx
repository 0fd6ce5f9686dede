import { useEffect, useMemo, useState } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import { rounds as texts } from '#shared/text/nl/rounds';
import { copyOfNow } from '../../export/copyOfNow.ts';
import type { Round } from '../../features/rounds/roundParts.ts';
import { supervisorRounds, roundName } from '../../features/rounds/roundWords.ts';
import { SeenScreen, type SeenBeside, type SeenState } from '../../features/rounds/SeenScreen.tsx';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { WorkplaceReviews } from '../../vault/review/workplaceReviews.ts';
import { releaseSearch } from '../releaseSearch.ts';
import { CompareAnalyses } from './CompareAnalyses.tsx';
import { knownTokens } from './knownTokens.ts';
import { ReadCopy } from './ReadCopy.tsx';

export interface SeenPartProps {
  readonly reviews: Pick<WorkplaceReviews, 'seen' | 'knownTokens'>;
  readonly alias: CaseAlias;
  readonly round: Round;
  readonly onClose: () => void;
}

/** What the reader of a round got, out of the kept bytes, and beside what there is now. */
export function SeenPart({ reviews, alias, round, onClose }: SeenPartProps) {
  const [seen, setSeen] = useState<SeenState>(null);
  useEffect(() => {
    let isGone = false;
    void readSeen(reviews, alias, round)
      .catch(() => 'problem' as const)
      .then((found) => {
        if (!isGone) setSeen(found);
      });
    return () => {
      isGone = true;
    };
  }, [reviews, alias, round]);
  const read = useMemo(() => roundName(round), [round]);
  return (
    <SeenScreen
      round={round}
      seen={seen}
      renderRead={(question, analysis) => <ReadCopy question={question} analysis={analysis} />}
      renderChanges={(analysis, { id, ...beside }) => {
        const seen = { name: read, analysis };
        return id === NOW ? (
          <CompareAnalyses key={id} before={seen} after={beside} />
        ) : (
          <CompareAnalyses key={id} before={beside} after={seen} />
        );
      }}
      onClose={onClose}
    />
  );
}

const NOW = 'now';

async function readSeen(
  reviews: SeenPartProps['reviews'],
  alias: CaseAlias,
  round: Round,
): Promise<SeenState> {
  const own = await reviews.seen(alias, round.id);
  if (!own.ok) return 'problem';
  const beside: SeenBeside[] = [];
  const known = await knownTokens(reviews, alias);
  const present = openCaseStore.getState()?.caseDocument.sharedAnalysis();
  const now =
    present === undefined
      ? null
      : await copyOfNow(present, own.value, { round: round.id, known }, releaseSearch.search).catch(
          () => null,
        );
  if (now !== null) {
    const { now: label, nowName: name } = texts.round.compare;
    beside.push({ id: NOW, label, name, analysis: now });
  }
  const earlier = await earlierSeen(reviews, alias, round);
  if (earlier !== null) beside.push(earlier);
  return { question: own.value.question, analysis: own.value.analysis, beside };
}

/** The copy of the round before this one, when both are about the whole. */
async function earlierSeen(
  reviews: Pick<WorkplaceReviews, 'seen'>,
  alias: CaseAlias,
  round: Round,
): Promise<SeenBeside | null> {
  const analysis = openCaseStore.getState()?.analysis;
  if (analysis === undefined || round.kind === 'question') return null;
  const earlier = supervisorRounds(analysis).find(
    (one) => one.kind !== 'question' && one.version !== '' && (one.round ?? 0) < (round.round ?? 0),
  );
  if (earlier === undefined) return null;
  const seen = await reviews.seen(alias, earlier.id);
  if (!seen.ok) return null;
  const name = roundName(earlier);
  const label = texts.round.compare.previous(name);
  return { id: earlier.id, label, name, analysis: seen.value.analysis };
}
