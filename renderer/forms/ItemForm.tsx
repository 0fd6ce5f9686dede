import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { isByHand } from '#shared/analysis/roundState';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis } from '../state/useOpenCase.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { HypothesisForm } from './looks/HypothesisForm.tsx';
import { LoopForm } from './looks/LoopForm.tsx';
import { OwnExplanation } from './looks/OwnExplanation.tsx';
import { SentRound } from './looks/SentRound.tsx';
import type { ItemLook, ListPart, NestedPart } from './describe.ts';
import { AboutPart } from './AboutPart.tsx';
import { FieldGrid } from './FieldGrid.tsx';
import styles from './ItemForm.module.css';
import { ItemFoot } from './ItemFoot.tsx';
import type { ItemFormProps } from './itemFormProps.ts';
import { PrivateItemNote } from './PrivateItemNote.tsx';
import { ItemList } from './ItemList.tsx';
import type { Item } from './itemsOf.ts';

/** Forms that place what hangs under the item themselves. */
const ownForm: readonly ItemLook[] = ['hypothesis'];

/** The form of an opened item, with what can be done to the item as a whole. */
export function ItemForm(props: ItemFormProps) {
  const { part, item } = props;
  const sent = useSentRound(part, item);
  if (sent !== null) return <SentRound round={sent} />;
  return (
    <>
      <PrivateItemNote collection={part.collection} id={item.id} />
      <ItemFields part={part} item={item} />
      {!ownForm.includes(part.look) &&
        part.nested.map((nested) => (
          <div key={nested.list.collection} className={styles['nested']}>
            <NestedList nested={nested} parentId={item.id} />
          </div>
        ))}
      <AboutPart collection={part.collection} id={item.id} />
      <ItemFoot {...props} />
    </>
  );
}

/** What somebody read stays as it was; the rounds show it with all that came of it. */
function useSentRound({ look }: ListPart, { id }: Item): Entity<'review'> | null {
  const round = useAnalysis().review.find((one) => one.id === id);
  return look !== 'round' || round === undefined || isByHand(round) ? null : round;
}

function ItemFields({ part, item }: { readonly part: ListPart; readonly item: Item }) {
  if (part.look === 'hypothesis') return <HypothesisForm id={item.id} />;
  if (part.look === 'loop') return <LoopForm part={part} item={item} />;
  return (
    <div className={styles['fields']}>
      <FieldGrid collection={part.collection} entity={item} places={part.fields} />
      {part.collection === 'helpRequest' && <OwnOf id={item.id} />}
      {part.more.length > 0 && (
        <Disclosure title={forms.moreFields} level={4}>
          <FieldGrid collection={part.collection} entity={item} places={part.more} />
        </Disclosure>
      )}
    </div>
  );
}

/** What somebody thinks the cause is can be made a hypothesis right where it was written. */
function OwnOf({ id }: { readonly id: EntityId }) {
  const request = useAnalysis().helpRequest.find((one) => one.id === id);
  return request === undefined ? null : <OwnExplanation request={request} />;
}

function NestedList(props: { readonly nested: NestedPart; readonly parentId: EntityId }) {
  const { nested, parentId } = props;
  const [openItem, setOpenItem] = useState<EntityId | null>(null);
  return (
    <ItemList
      part={nested.list}
      parent={{ field: nested.parentField, id: parentId }}
      openItem={openItem}
      onOpen={setOpenItem}
      renderForm={(form) => <ItemForm {...form} />}
      level={4}
    />
  );
}
