import type { Analysis } from '#shared/analysis/analysis';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { criterionIds } from '#shared/quality/criteria';
import { criterionNames } from '#shared/text/nl/criterionNames';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { remarks as texts } from '#shared/text/nl/remarks';
import { isBlank, isProse } from '#shared/analysis/prose';
import { itemOf } from '#shared/remarks/placeOfRemark';
import { returnToPlace } from '../../state/cameFrom.ts';
import { editRemarks } from '../../state/openCaseStore.ts';
import { showRemark } from '../../state/remarkStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBoxField } from '../../ui/ComboBoxField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { dropRemark, finishWriting, setKind } from './remarkActions.ts';
import styles from './RemarkWriting.module.css';
import { SuggestionFields } from './SuggestionFields.tsx';
import { WordsField } from './WordsField.tsx';

export interface RemarkWritingProps {
  readonly thread: RemarkThread;
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

const kinds = ['remark', 'suggestion'] as const;

/** A remark while its own words are written: what it is, what it says, what it proposes. */
export function RemarkWriting({ thread, onSay }: RemarkWritingProps) {
  const { id, remark } = thread;
  const isPrivate = useOpenCase(({ privacy }) => privacy.items.has(id));
  const kind = kinds.find((one) => one === remark.kind);
  const analysis = useAnalysis();
  const canSuggest = kind !== undefined && isReplaceable(analysis, thread);
  const finish = () => {
    if (finishWriting(id)) {
      showRemark(id);
      return;
    }
    onSay(texts.write.dropped);
    returnToPlace();
  };
  return (
    <div className={styles['writing']}>
      {isPrivate && <p className={styles['private']}>{texts.write.private}</p>}
      {remark.quote !== '' && <blockquote className={styles['quote']}>{remark.quote}</blockquote>}
      {canSuggest && (
        <div>
          <ToggleGroup
            label={texts.write.kind}
            options={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
            value={kind}
            onChange={(next) => {
              setKind(thread, next);
            }}
          />
        </div>
      )}
      {kind === 'suggestion' && <SuggestionFields thread={thread} onDone={finish} />}
      <WordsField
        id={id}
        field="text"
        label={kind === 'suggestion' ? texts.write.why : texts.write.label}
        autoFocus
        onDone={finish}
      />
      <ComboBoxField
        label={texts.write.criterion}
        options={criterionIds.map((value) => ({
          value,
          label: criterionNames[value],
          hint: qualityCriteria[value],
        }))}
        value={remark.criterion === '' ? null : remark.criterion}
        onChange={(next) => {
          editRemarks('remark.criterion', (writer) => {
            writer.set('reviewComment', id, { criterion: next ?? '' });
          });
        }}
        emptyText={texts.write.noCriterion}
        placeholder={texts.write.noCriterion}
      />
      <div className={styles['actions']}>
        <Button kind="primary" size="small" onPress={finish}>
          {texts.write.done}
        </Button>
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            dropRemark(id);
            onSay(texts.removed);
            returnToPlace();
          }}
        >
          {texts.write.drop}
        </Button>
      </div>
    </div>
  );
}

/** Words, a field of a thing, or a text that is still empty; never all of a text at once. */
function isReplaceable(analysis: Analysis, { place, found }: RemarkThread): boolean {
  if (place === null || place.kind === 'section') return false;
  if (place.kind === 'item' || found !== null) return true;
  const value = itemOf(analysis, place.collection, place.id)?.[place.field];
  return !isProse(value) || isBlank(value);
}
