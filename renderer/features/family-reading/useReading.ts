import { useMemo, useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { isOwnItem } from '#shared/casedoc/privacyMarks';
import { familyPassages } from '#shared/family-reading/familyPassages';
import type { Passage } from '#shared/family-reading/passage';
import { readerView } from '#shared/family-reading/readerView';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { textOnly } from './textOnly.ts';

export interface WhatToRead {
  readonly passages: readonly Passage[];
  /** Why nothing may be read; empty when it may. */
  readonly reasons: readonly string[];
}

const NOTHING: WhatToRead = { passages: [], reasons: [] };

/** What somebody may read of the analysis as it is now. */
export function useReading(reader: Entity<'participant'> | null, today: string): WhatToRead {
  const [select] = useState(textOnly);
  const analysis = useOpenCase((state) => select(state.analysis));
  const docs = useOpenCase((state) => state.caseDocument.docs);
  return useMemo(() => {
    if (reader === null) return NOTHING;
    const view = readerView(analysis, reader, today);
    if (!view.may) return { passages: [], reasons: view.reasons };
    const passages = familyPassages({
      whole: analysis,
      view: view.analysis,
      reader,
      today,
      isPrivate: (collection, id) => isOwnItem(docs, collection, id),
    });
    return { passages, reasons: [] };
  }, [analysis, docs, reader, today]);
}
