import type { EntityId } from '#shared/base/ids';
import { isOwnText } from '#shared/casedoc/privacyMarks';
import type { ProseHost } from '../../editor/proseHost.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';

/** Where the text of a letter is kept: with the analysis, or with what is only for its writer. */
export function useLetterHost(id: EntityId): ProseHost {
  return useOpenCase(({ caseDocument, proseHost, privateHost }) =>
    isOwnText(caseDocument.docs, id, 'text') ? privateHost : proseHost,
  );
}
