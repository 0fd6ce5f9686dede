import type { CaseAlias, EntityId } from '#shared/base/ids';
import { findAnchor } from '#shared/casedoc/anchors';
import { fieldLetters } from '#shared/casedoc/fieldLetters';
import { placeOfRemark } from '#shared/remarks/placeOfRemark';
import { anchorOf, fieldNameOf } from '#shared/remarks/remarkThreads';
import { readAnalysis } from '#shared/versions/snapshots';

import { look } from '../exchange/pair.ts';
import type { Session } from '../machine.ts';

/** The words a remark points at now; `null` when they are gone, with its quote. */
export function pointsAt(at: Session, alias: CaseAlias, remark: EntityId) {
  return look(at, alias, ({ doc }) => {
    const analysis = readAnalysis(doc);
    const one = analysis.reviewComment.find((comment) => comment.id === remark);
    if (one === undefined) throw new Error('No such remark');
    const anchor = anchorOf(one);
    const name = fieldNameOf(placeOfRemark(analysis, one));
    if (anchor === null || name === null) return { words: undefined, quote: one.quote };
    const found = findAnchor(doc, name, anchor);
    const { text } = fieldLetters(doc, name);
    const words = found.kind === 'orphan' ? null : text.slice(found.start, found.end);
    return { words, quote: one.quote };
  });
}
