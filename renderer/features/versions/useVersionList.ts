import { useEffect, useMemo, useState } from 'react';
import { milestones, onMilestones } from '#shared/versions/milestones';
import { onRestorePoints, restorePoints } from '#shared/versions/restorePoints';
import { versionEntries, type VersionEntry } from './versionEntries.ts';
import type { VersionParts } from './versionParts.ts';

/** Every version of the case; follows what is kept, here or by the other of the duo. */
export function useVersionList({ doc, desk, now }: VersionParts): readonly VersionEntry[] {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const changed = () => {
      setCount((before) => before + 1);
    };
    const offs = [onRestorePoints(desk, changed), onMilestones(doc, changed)];
    return () => {
      for (const off of offs) off();
    };
  }, [doc, desk]);
  return useMemo(
    // The count says that what is read here has changed.
    () => (count < 0 ? [] : versionEntries(restorePoints(desk), milestones(doc), now())),
    [doc, desk, now, count],
  );
}
