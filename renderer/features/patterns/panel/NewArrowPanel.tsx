import { useState } from 'react';
import { namedItems } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBoxField } from '../../../ui/ComboBoxField.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { addArrow } from '../patternEdits.ts';
import { showPanel, usePattern } from '../patternStore.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { signOf, signOptions, type SignValue } from './signOptions.ts';

export interface NewArrowPanelProps {
  /** The factor it starts from, when that is known. */
  readonly from: EntityId | null;
}

/** An arrow in words: from, gives more or less, to. The same for mouse and keyboard. */
export function NewArrowPanel(props: NewArrowPanelProps) {
  const { newArrow } = patterns;
  const analysis = useAnalysis();
  const person = usePattern((state) => state.person);
  const [from, setFrom] = useState<string | null>(props.from);
  const [to, setTo] = useState<string | null>(null);
  const [sign, setSign] = useState<SignValue>('plus');
  const [problem, setProblem] = useState<string | null>(null);
  const factors = namedItems(analysis, 'factor');
  const options = factors.map(({ id, name, code }) => ({ value: id, label: name, hint: code }));
  const make = () => {
    const start = factors.find(({ id }) => id === from);
    const end = factors.find(({ id }) => id === to);
    if (start === undefined || end === undefined || start.id === end.id) {
      setProblem(newArrow.same);
      return;
    }
    const made = addArrow({ from: start.id, to: end.id, polarity: signOf(sign) }, person);
    if (made !== null) showPanel({ kind: 'arrow', id: made });
  };
  return (
    <PanelFrame
      title={newArrow.title}
      closeLabel={newArrow.close}
      startAt={props.from === null ? 0 : 1}
    >
      <ComboBoxField
        label={newArrow.from}
        options={options}
        value={from}
        onChange={setFrom}
        emptyText={newArrow.noFactor}
      />
      <RadioField label={newArrow.gives} options={signOptions} value={sign} onChange={setSign} />
      <ComboBoxField
        label={newArrow.to}
        options={options.filter(({ value }) => value !== from)}
        value={to}
        onChange={(chosen) => {
          setTo(chosen);
          setProblem(null);
        }}
        emptyText={newArrow.noFactor}
        error={problem}
      />
      <div>
        <Button kind="primary" onPress={make}>
          {newArrow.make}
        </Button>
      </div>
    </PanelFrame>
  );
}
