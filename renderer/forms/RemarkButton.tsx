import { MessageSquarePlus } from 'lucide-react';
import { useStore } from 'zustand';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { remarkCollections, type ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { names } from '#shared/text/nl/names';
import { remarks } from '#shared/text/nl/remarks';
import { remarkOn } from '../state/remarkActions.ts';
import { remarkStore } from '../state/remarkStore.ts';
import { useAnalysis, useOpenCase } from '../state/useOpenCase.ts';
import { Button } from '../ui/Button.tsx';
import { RemarkNumbers } from './RemarkNumbers.tsx';

export interface RemarkButtonProps {
  readonly collection: ListName;
  readonly id: EntityId;
}

/** Makes a remark about one thing of the case, wherever its form stands. */
export function RemarkButton({ collection, id }: RemarkButtonProps) {
  const analysis = useAnalysis();
  if (!useMayRemark(collection)) return null;
  const code = codeOf(analysis, collection, id);
  const what = `${names.kinds[collection]} ${code === '' ? nameOf(analysis, collection, id) : code}`;
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        icon={<MessageSquarePlus aria-hidden="true" />}
        aria-label={remarks.addTo(what)}
        onPress={() => {
          remarkOn({ kind: 'item', collection, id });
        }}
      >
        {remarks.add}
      </Button>
      <RemarkNumbers place={{ kind: 'item', collection, id }} />
    </>
  );
}

/** Whether a remark can be made about things of this kind: about everything but remarks. */
export function useMayRemark(collection: ListName): boolean {
  const isHungIn = useStore(remarkStore, ({ person }) => person !== null);
  const mayRemark = useOpenCase((state) => state.caseDocument.mayRemark);
  return isHungIn && mayRemark && !remarkCollections.some((name) => name === collection);
}
