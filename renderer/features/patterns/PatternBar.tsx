import { Copy, MessagesSquare, Plus, Workflow } from 'lucide-react';
import { nameOf } from '#shared/analysis/entityNames';
import { peopleOfTheStory } from '#shared/analysis/people';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import styles from './PatternBar.module.css';
import { patternStore, showPanel, usePattern } from './patternStore.ts';

export interface PatternBarProps {
  readonly onArrange: () => void;
  readonly onInterview: () => void;
  /** Null when there is nothing to copy, or it may not leave. */
  readonly onCopy: (() => void) | null;
}

const TOGETHER = 'together';

/** Through whose eyes, what stands out, and what can be added. */
export function PatternBar({ onArrange, onInterview, onCopy }: PatternBarProps) {
  const analysis = useAnalysis();
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const person = usePattern((state) => state.person);
  const emphasis = usePattern((state) => state.emphasis);
  const { bar } = patterns;
  const people = peopleOfTheStory(analysis).map(({ id }) => ({
    value: String(id),
    label: bar.sees(nameOf(analysis, 'participant', id)),
  }));
  return (
    <div role="group" aria-label={bar.label} className={styles['bar']}>
      <SelectField
        label={bar.perspective}
        layout="inline"
        options={[{ value: TOGETHER, label: bar.together }, ...people]}
        value={person ?? TOGETHER}
        placeholder={bar.together}
        onChange={(value) => {
          const chosen = analysis.participant.find(({ id }) => id === value);
          const title =
            chosen === undefined ? bar.togetherTitle : nameOf(analysis, 'participant', chosen.id);
          const seen = analysis.link.filter(
            ({ perceivedBy }) => chosen === undefined || perceivedBy.includes(chosen.id),
          );
          patternStore.setState({
            person: chosen?.id ?? null,
            panel: { kind: 'loops' },
            lit: null,
            said: patterns.said.perspective(title, seen.length, analysis.link.length),
          });
        }}
      />
      <ToggleGroup
        label={bar.emphasis}
        options={[
          { value: 'all', label: bar.all },
          { value: 'holds', label: bar.holds },
          { value: 'helps', label: bar.helps },
        ]}
        value={emphasis}
        onChange={(value) => {
          patternStore.setState({ emphasis: value, panel: { kind: 'loops' }, lit: null });
        }}
      />
      <span className={styles['grow']} />
      {canChange && (
        <>
          <Button
            icon={<Plus aria-hidden="true" />}
            onPress={() => {
              showPanel({ kind: 'addFactor' });
            }}
          >
            {bar.addFactor}
          </Button>
          <Button
            icon={<Plus aria-hidden="true" />}
            onPress={() => {
              showPanel({ kind: 'newArrow', from: null });
            }}
          >
            {bar.addArrow}
          </Button>
          <Button icon={<MessagesSquare aria-hidden="true" />} onPress={onInterview}>
            {bar.interview}
          </Button>
          <IconButton bordered icon={<Workflow />} label={bar.arrange} onPress={onArrange} />
        </>
      )}
      {onCopy !== null && (
        <IconButton bordered icon={<Copy aria-hidden="true" />} label={bar.copy} onPress={onCopy} />
      )}
    </div>
  );
}
