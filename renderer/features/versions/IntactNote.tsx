import { useEffect, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { versions as texts } from '#shared/text/nl/versions';
import { contentToHash } from '#shared/versions/milestones';
import type { VersionParts } from './versionParts.ts';

export interface IntactNoteProps {
  readonly analysis: Analysis;
  /** SHA-256 that was noted when the version was kept; empty when none was. */
  readonly noted: string;
  readonly hash: VersionParts['hash'];
}

/**
 * Says that a kept version reads exactly as it did. Silent when the sums differ: a newer Samenhang
 * that knows more fields counts otherwise, and that is no reason to worry anybody.
 */
export function IntactNote({ analysis, noted, hash }: IntactNoteProps) {
  const [sum, setSum] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void hash(contentToHash(analysis)).then((found) => {
      if (isCurrent) setSum(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [analysis, hash]);
  return noted !== '' && noted === sum ? <span>{texts.view.intact}</span> : null;
}
