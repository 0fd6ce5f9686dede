import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import type { Drawing } from '#shared/family/drawing';
import type { FamilyModel } from '#shared/family/familyModel';
import { family } from '#shared/text/nl/family';
import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { LIST_VIEW } from '../../forms/sectionView.ts';
import { clearTarget, editStep, setOpenItem, setSectionView } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import hidden from '../../ui/hidden.module.css';
import { FamilyLegend } from './FamilyLegend.tsx';
import { FamilyPicture, type Spot } from './FamilyPicture.tsx';
import styles from './FamilyTool.module.css';
import { TieTable } from './TieTable.tsx';

export interface FamilyToolProps {
  readonly kind: 'genogram' | 'ecomap';
  readonly model: FamilyModel;
  readonly drawing: Drawing;
  readonly spots: readonly Omit<Spot, 'label'>[];
  /** What the picture leaves out, in words; empty when nothing. */
  readonly note: string;
}

type ListOfTool = 'participant' | 'relation';

/** A picture of people with its list of ties and the form of what is chosen. */
export function FamilyTool({ kind, model, drawing, spots, note }: FamilyToolProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const openItem = useOpenCase((state) => state.openItem);
  const target = useOpenCase((state) => state.target?.collection);
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<EntityId | null>(null);
  const list = listOf(shown ?? openItem);
  useEffect(() => {
    if (target === undefined) return;
    if (target === 'participant' || target === 'relation') clearTarget();
    // Everything else of the section is in its list only.
    else setSectionView('s0', LIST_VIEW);
  }, [target]);
  function listOf(id: EntityId | null): ListOfTool | null {
    if (analysis.relation.some((one) => one.id === id)) return 'relation';
    return analysis.participant.some((one) => one.id === id) ? 'participant' : null;
  }
  const open = (id: EntityId) => {
    setShown(id);
    setOpenItem(id);
  };
  const close = () => {
    const mark = list === 'relation' ? 'tie' : 'person';
    root.current?.querySelector<HTMLElement>(`[data-${mark}="${shown ?? ''}"]`)?.focus();
    setShown(null);
    setOpenItem(null);
  };
  const add = (collection: ListOfTool) => () => {
    editStep(`${collection}.add`, (writer) => {
      open(writer.add(collection, {}));
    });
  };
  const adders = isReadOnly ? null : (
    <>
      <Button size="small" icon={<Plus aria-hidden="true" />} onPress={add('participant')}>
        {family.addPerson}
      </Button>
      <Button size="small" icon={<Plus aria-hidden="true" />} onPress={add('relation')}>
        {family.addTie}
      </Button>
    </>
  );
  const id = shown ?? openItem;
  const panel = id !== null && list !== null && (
    <ItemPanel collection={list} id={id} onClose={close} level={3} />
  );
  return (
    <div ref={root} className={styles['tool']}>
      <div className={styles['bar']}>
        <p className={styles['lead']}>{family.lead[kind]}</p>
        {adders}
      </div>
      {spots.length < 2 ? (
        <EmptyState title={family.nobody.title}>{family.nobody.text}</EmptyState>
      ) : (
        <>
          <FamilyPicture
            label={family.label[kind]}
            drawing={drawing}
            spots={spots.map((spot) => ({ ...spot, label: labelOf(spot.id) }))}
            selected={id}
            onOpen={open}
          />
          <FamilyLegend kind={kind} />
        </>
      )}
      {note !== '' && <p className={styles['note']}>{note}</p>}
      <div className={styles['below']}>
        <div className={styles['list']}>
          <h2 className={hidden['hidden']}>{family.table.label}</h2>
          <TieTable selected={id} onOpen={open} />
        </div>
        {panel !== false && <div className={styles['side']}>{panel}</div>}
      </div>
    </div>
  );

  function labelOf(personId: EntityId): string {
    const person = model.people.find((one) => one.id === personId);
    if (person === undefined) return '';
    const ties = model.ties
      .filter(({ from, to }) => from === personId || to === personId)
      .map((tie) => nameOf(analysis, 'relation', tie.id));
    return family.person({ ...person, ties });
  }
}
