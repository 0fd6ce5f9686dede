import { List } from 'lucide-react';
import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { namedItems } from '#shared/analysis/entityNames';
import { hypothesisKinds } from '#shared/analysis/hypothesis';
import { callingName, youthOf } from '#shared/analysis/people';
import { isBlank } from '#shared/analysis/prose';
import { fillFrame, frameParts, slotsOf, type SlotValue } from '#shared/hypotheses/sentenceFrame';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { editStep } from '../../state/openCaseStore.ts';
import { methodPack } from '../../state/methodPack.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { editField } from '../editField.ts';
import styles from './HypothesisFrame.module.css';

export interface HypothesisFrameProps {
  readonly hypothesis: Entity<'hypothesis'>;
}

const text = hypotheses.frame;
const NAME_SLOT = 'naam';

/**
 * The sentence that goes with a kind, to fill in: it proposes, the text stays free. A factor that is
 * picked, and the youth, stay pointed at in the sentence and follow when they get another name.
 */
export function HypothesisFrame({ hypothesis }: HypothesisFrameProps) {
  const frame = methodPack().hypothesisFrames.find(({ kind }) => kind === hypothesis.kind);
  if (frame === undefined) {
    return (
      <div className={styles['frame']}>
        <p className={styles['intro']}>{text.chooseKind}</p>
        <div className={styles['kinds']}>
          {hypothesisKinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              onPress={() => {
                editField('hypothesis', hypothesis.id, 'kind', kind);
              }}
            >
              {hypotheses.kinds[kind].ask}
            </Button>
          ))}
        </div>
      </div>
    );
  }
  return (
    <FrameFields
      key={frame.kind}
      hypothesis={hypothesis}
      words={frame.frame}
      example={frame.example}
      checks={frame.checks}
    />
  );
}

interface FrameFieldsProps extends HypothesisFrameProps {
  readonly words: string;
  readonly example: string;
  readonly checks: readonly string[];
}

function FrameFields({ hypothesis, words, example, checks }: FrameFieldsProps) {
  const analysis = useAnalysis();
  const [typed, setTyped] = useState<ReadonlyMap<string, SlotValue>>(new Map());
  const parts = frameParts(words);
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  const values = new Map(typed);
  if (youth !== null && name !== '' && !typed.has(NAME_SLOT)) {
    values.set(NAME_SLOT, { text: name, ref: { collection: 'participant', id: youth.id } });
  }
  const set = (slot: string, value: SlotValue) => {
    setTyped(new Map([...typed, [slot, value]]));
  };
  const runs = fillFrame(parts, values);
  const isEmpty = isBlank(hypothesis.text);
  const put = () => {
    const sentence = { type: 'paragraph', indent: 0, runs } as const;
    const before = isEmpty ? [] : hypothesis.text;
    editStep('hypothesis.sentence', (writer) => {
      writer.setText('hypothesis', hypothesis.id, 'text', [...before, sentence]);
      for (const { ref } of values.values()) {
        if (ref?.collection !== 'factor') continue;
        writer.toggle('hypothesis', hypothesis.id, 'factors', ref.id, true);
      }
    });
  };
  return (
    <div className={styles['frame']}>
      <p className={styles['intro']}>{text.intro}</p>
      <p className={styles['example']}>
        {text.example}
        {example}
      </p>
      <div className={styles['slots']}>
        {slotsOf(parts).map((slot) => {
          const label = Object.entries(hypotheses.slots).find(([key]) => key === slot)?.[1] ?? slot;
          return (
            <div key={slot} className={styles['slot']}>
              <TextField
                label={label}
                value={values.get(slot)?.text ?? ''}
                onChange={(value) => {
                  set(slot, { text: value });
                }}
              />
              {analysis.factor.length > 0 && slot !== NAME_SLOT && (
                <MenuButton
                  label={text.pickFactor(label)}
                  trigger={<IconButton icon={<List />} label={text.pickFactor(label)} bordered />}
                  groups={[
                    namedItems(analysis, 'factor').map((factor) => ({
                      id: factor.id,
                      label: `${factor.code} ${factor.name}`,
                      run: () => {
                        set(slot, {
                          text: factor.name,
                          ref: { collection: 'factor', id: factor.id },
                        });
                      },
                    })),
                  ]}
                />
              )}
            </div>
          );
        })}
      </div>
      <p className={styles['preview']}>
        <span className={styles['label']}>{text.preview}</span>
        {runs.map((run) => run.text).join('')}
      </p>
      <ul aria-label={text.checks} className={styles['checks']}>
        {checks.map((check) => (
          <li key={check}>{check.replaceAll('{naam}', name)}</li>
        ))}
      </ul>
      <div>
        <Button size="small" onPress={put}>
          {isEmpty ? text.put : text.putBehind}
        </Button>
      </div>
    </div>
  );
}
