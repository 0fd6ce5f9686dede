import { Plus } from 'lucide-react';
import { forms } from '#shared/text/nl/forms';
import { editCase } from '../../state/openCaseStore.ts';
import { useIsPrivateItem } from '../../state/privacyActions.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { ListPart } from '../describe.ts';
import { FieldGrid } from '../FieldGrid.tsx';
import type { Item } from '../itemsOf.ts';
import styles from './LoopForm.module.css';
import { LoopLinks } from './LoopLinks.tsx';

export interface LoopFormProps {
  readonly part: ListPart;
  readonly item: Item;
}

/** A loop: its name and story, its arrows one by one, and who recognises it. */
export function LoopForm({ part, item }: LoopFormProps) {
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const isPrivate = useIsPrivateItem(item.id);
  const addLink = () => {
    editCase('loop.addLink', (writer) => {
      const link = writer.add('link', { polarity: 'plus' }, isPrivate ? { isPrivate } : {});
      writer.toggle('loop', item.id, 'links', link, true);
    });
  };
  return (
    <div className={styles['loop']}>
      <FieldGrid collection="loop" entity={item} places={part.fields.slice(0, 2)} />
      <LoopLinks loopId={item.id} />
      {!isReadOnly && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" />} onPress={addLink}>
            {forms.loop.addLink}
          </Button>
        </div>
      )}
      <FieldGrid collection="loop" entity={item} places={part.fields.slice(2)} />
      <Disclosure title={forms.moreFields} level={4}>
        <FieldGrid collection="loop" entity={item} places={part.more} />
      </Disclosure>
    </div>
  );
}
