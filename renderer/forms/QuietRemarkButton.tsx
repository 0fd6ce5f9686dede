import { MessageSquarePlus } from 'lucide-react';
import type { ListName } from '#shared/analysis/collectionNames';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { names } from '#shared/text/nl/names';
import { remarks } from '#shared/text/nl/remarks';
import { remarkOn } from '../state/remarkActions.ts';
import styles from './QuietRemarkButton.module.css';
import { useMayRemark } from './RemarkButton.tsx';

export interface QuietRemarkButtonProps {
  readonly analysis: Analysis;
  readonly collection: ListName;
  readonly id: EntityId;
}

/**
 * Makes a remark about a thing in a text to read. Seen only on what the pointer is over or where the
 * focus is: a page of things would else be a page of buttons.
 */
export function QuietRemarkButton({ analysis, collection, id }: QuietRemarkButtonProps) {
  if (!useMayRemark(collection)) return null;
  const code = codeOf(analysis, collection, id);
  const what = `${names.kinds[collection]} ${code === '' ? nameOf(analysis, collection, id) : code}`;
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={remarks.addTo(what)}
      title={remarks.addTo(what)}
      onClick={() => {
        remarkOn({ kind: 'item', collection, id });
      }}
    >
      <MessageSquarePlus aria-hidden="true" />
    </button>
  );
}
