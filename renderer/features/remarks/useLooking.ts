import { useStore } from 'zustand';
import { isEntityId } from '#shared/base/ids';
import type { Looking } from '#shared/remarks/ownRemark';
import { remarkStore } from '../../state/remarkStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';

/** Who looks at the remarks of the opened case, and in which copy. */
export function useLooking(): Looking {
  const person = useStore(remarkStore, (state) => state.person);
  const id = useOpenCase(({ caseDocument }) => caseDocument.reviewMark?.reviewId);
  return { person, round: isEntityId(id) ? id : null };
}
