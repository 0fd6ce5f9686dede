import { useEffect, useMemo, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { listNames, singleNames } from '#shared/analysis/collectionNames';
import { decideCase, type DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { staysBehind } from '#shared/anonymise/case/fieldRule';
import type { CaseFindings } from '#shared/anonymise/case/caseFinding';
import { releaseContent } from '#shared/anonymise/case/releaseContent';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { narrowRelease, type ForRound } from '../../release/narrowRelease.ts';
import type { SearchCase } from '../../release/searchCase.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';

/** The case as it is looked through now. */
export type ReleaseLooking =
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | {
      readonly kind: 'ready';
      /** Everything the other of the duo has too: what is "alleen voor mij" goes nowhere. */
      readonly analysis: Analysis;
      readonly release: DeidentifiedCase;
      /** SHA-256 in hex of what would leave. */
      readonly contentHash: string;
    };

interface Found {
  readonly kind: ReleaseKind;
  readonly analysis: Analysis;
  /** Null when it failed. */
  readonly findings: CaseFindings | null;
}

/** Searches again only when the case itself changed; a decision is worked out at once. */
export function useRelease(
  kind: ReleaseKind,
  search: SearchCase,
  hash: (bytes: Uint8Array) => string,
  forRound: ForRound | null,
): ReleaseLooking {
  const whole = useAnalysis();
  const caseDocument = useOpenCase((state) => state.caseDocument);
  // The analysis on screen says when; what is shared says what.
  const analysis = useMemo(
    () => ({ whole, shared: caseDocument.sharedAnalysis() }).shared,
    [whole, caseDocument],
  );
  const [searched, setSearched] = useState<Found | null>(null);
  const [tries, setTries] = useState(0);
  const isFresh =
    searched !== null && searched.kind === kind && isSameCase(kind, searched.analysis, analysis);
  useEffect(() => {
    if (isFresh) return undefined;
    let isGone = false;
    const keep = (findings: CaseFindings | null) => {
      if (!isGone) setSearched({ kind, analysis, findings });
    };
    search(analysis, kind).then(
      ({ findings }) => {
        keep(findings);
      },
      () => {
        keep(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [isFresh, analysis, kind, search, tries]);
  const findings = isFresh ? searched.findings : null;
  const { maskDecision } = analysis;
  const release = useMemo(
    () =>
      findings === null ? null : cut(decideCase(findings, maskDecision, forRound?.known), forRound),
    [findings, maskDecision, forRound],
  );
  const contentHash = useMemo(
    () => (release === null ? '' : hash(releaseContent(release.masked, kind))),
    [release, kind, hash],
  );
  if (!isFresh) return { kind: 'searching' };
  if (release === null) {
    const again = () => {
      setSearched(null);
      setTries((count) => count + 1);
    };
    return { kind: 'failed', again };
  }
  return { kind: 'ready', analysis, release, contentHash };
}

function cut(release: DeidentifiedCase, forRound: ForRound | null): DeidentifiedCase {
  return forRound === null ? release : narrowRelease(release, forRound);
}

/** Lists keep their identity as long as nothing in them changed. */
function isSameCase(kind: ReleaseKind, left: Analysis, right: Analysis): boolean {
  return (
    singleNames.every((name) => left[name] === right[name]) &&
    listNames.every((name) => staysBehind(kind, name) || left[name] === right[name])
  );
}
