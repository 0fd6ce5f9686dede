import type { Analysis } from '#shared/analysis/analysis';
import { displayValue } from '#shared/analysis/displayValue';
import { isBlank, plainText } from '#shared/analysis/prose';
import { itemOf } from '#shared/remarks/placeOfRemark';
import { readProposedValue } from '#shared/remarks/proposedValue';
import type { RemarkThread } from '#shared/remarks/remarkThreads';

/** What a remark proposes, in the words people know; what does not fit any more stays as written. */
export function proposedWords(analysis: Analysis, { remark, place }: RemarkThread): string {
  if (!isBlank(remark.proposed)) return plainText(remark.proposed).trim();
  if (remark.proposedValue === '' || place?.kind !== 'field') return remark.proposedValue;
  const { collection, id, field } = place;
  const item = itemOf(analysis, collection, id);
  const value = readProposedValue(analysis, collection, field, remark.proposedValue);
  if (item === undefined || value === undefined) return remark.proposedValue;
  return displayValue(analysis, collection, { ...item, [field]: value }, field);
}
