import { useState } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { drawnPlaces } from '#shared/pattern/drawnPlaces';
import type { PatternModel } from '#shared/pattern/patternModel';
import { patterns } from '#shared/text/nl/patterns';
import { Button } from '../../../ui/Button.tsx';
import { ComboBoxField } from '../../../ui/ComboBoxField.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { newFactor, putFactor } from '../patternEdits.ts';
import { showPanel } from '../patternStore.ts';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './AddFactorPanel.module.css';

export interface AddFactorPanelProps {
  readonly model: PatternModel;
}

const kinds = ['risk', 'protective'] as const;

/** Puts a factor in the drawing: one that is there already, or a new one with a short name. */
export function AddFactorPanel({ model }: AddFactorPanelProps) {
  const { addFactor } = patterns;
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('risk');
  const places = drawnPlaces(model);
  const outside = model.nodes.filter(({ id }) => !places.has(id));
  const words = fieldWords('factor', 'kind');
  return (
    <PanelFrame title={addFactor.title} closeLabel={addFactor.close}>
      {outside.length === 0 ? (
        <p className={styles['note']}>{addFactor.none}</p>
      ) : (
        <>
          <ComboBoxField
            label={addFactor.existing}
            hint={addFactor.existingHint}
            options={outside.map(({ id, label }) => ({ value: id, label }))}
            value={chosen}
            onChange={setChosen}
            emptyText={patterns.newArrow.noFactor}
          />
          <div>
            <Button
              kind="primary"
              isDisabled={chosen === null}
              onPress={() => {
                const factor = outside.find(({ id }) => id === chosen);
                if (factor === undefined) return;
                putFactor(factor.id);
                setChosen(null);
              }}
            >
              {addFactor.put}
            </Button>
          </div>
        </>
      )}
      <h3 className={styles['or']}>{addFactor.fresh}</h3>
      <TextField
        label={addFactor.freshName}
        hint={addFactor.freshHint}
        value={name}
        onChange={setName}
      />
      <RadioField
        label={addFactor.kind}
        options={kinds.map((value) => ({ value, label: words.options?.[value] ?? value }))}
        value={kind}
        onChange={setKind}
        layout="row"
      />
      <div>
        <Button
          isDisabled={name.trim() === ''}
          onPress={() => {
            const made = newFactor(name.trim().slice(0, 60), kind);
            if (made !== null) showPanel({ kind: 'factor', id: made });
          }}
        >
          {addFactor.make}
        </Button>
      </div>
    </PanelFrame>
  );
}
