import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { entityTypes } from '#shared/analysis/entityTypes';
import type { AnyField } from '#shared/analysis/fields';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { displayValue } from '#shared/analysis/displayValue';
import { itemOf } from '#shared/remarks/placeOfRemark';
import { readProposedValue, writeProposedValue } from '#shared/remarks/proposedValue';
import { formatRemarkPlace, type RemarkPlace } from '#shared/remarks/remarkPlace';
import { writeSeenValue } from '#shared/remarks/seenValue';
import { remarks as texts } from '#shared/text/nl/remarks';
import { formFields } from '../../forms/formFields.ts';
import { isValueField, ValueControl } from '../../forms/ValueControl.tsx';
import { editRemarks } from '../../state/openCaseStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { typeOf } from './proposedWords.ts';
import styles from './SuggestionFields.module.css';
import { WordsField } from './WordsField.tsx';

export interface SuggestionFieldsProps {
  readonly thread: RemarkThread;
  readonly onDone: () => void;
}

/** What would stand there instead: words, or the value of a field of the thing. */
export function SuggestionFields({ thread, onDone }: SuggestionFieldsProps) {
  const { id, place, found } = thread;
  const type = typeOf(thread);
  if (type?.kind === 'prose') {
    return (
      <WordsField
        id={id}
        field="proposed"
        label={texts.write.proposedText}
        hint={found === null ? texts.write.proposedEmpty : texts.write.proposedWhole}
        onDone={onDone}
      />
    );
  }
  return place === null || place.kind === 'section' ? null : (
    <ValueFields thread={thread} place={place} />
  );
}

interface Proposed {
  readonly place?: string;
  readonly proposedValue: string;
  readonly seenValue: string;
}

interface ValueFieldsProps {
  readonly thread: RemarkThread;
  readonly place: Exclude<RemarkPlace, { readonly kind: 'section' }>;
}

function ValueFields({ thread, place }: ValueFieldsProps) {
  const { id, remark } = thread;
  const analysis = useAnalysis();
  const { collection } = place;
  const field = place.kind === 'field' ? place.field : null;
  const type = typeOf(thread);
  const item = itemOf(analysis, collection, place.id);
  if (item === undefined) return null;
  const write = (values: Proposed) => {
    editRemarks('remark.propose', (writer) => {
      writer.set('reviewComment', id, values);
    });
  };
  return (
    <div className={styles['fields']}>
      <SelectField
        label={texts.write.field}
        options={proposable(collection).map((name) => ({
          value: name,
          label: fieldWords(collection, name).label,
        }))}
        value={field}
        placeholder={texts.write.chooseField}
        onChange={(chosen) => {
          const next = { kind: 'field' as const, collection, id: place.id, field: chosen };
          write({ place: formatRemarkPlace(next), proposedValue: '', seenValue: '' });
        }}
      />
      {field !== null && type !== null && isValueField(type) && (
        <>
          <p className={styles['now']}>
            {texts.write.present}:{' '}
            <b>{displayValue(analysis, collection, item, field) || texts.write.nothing}</b>
          </p>
          <ValueControl
            {...{ collection, field, type }}
            label={texts.suggestion.proposed}
            value={readProposedValue(analysis, collection, field, remark.proposedValue) ?? null}
            isReadOnly={false}
            onChange={(next) => {
              const proposedValue = writeProposedValue(next);
              if (proposedValue.length > LONGEST) return;
              // What one chooses instead of: it can be another value by the time it is read.
              write({ proposedValue, seenValue: writeSeenValue(item[field]) });
            }}
          />
        </>
      )}
    </div>
  );
}

/** What the field for a proposed value holds. */
const LONGEST = 200;

function proposable(collection: CollectionName): readonly string[] {
  const types: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  return formFields(collection).filter((name) => {
    const type = types[name];
    if (type === undefined || !isValueField(type)) return false;
    return type.kind !== 'line' || type.maximum <= LONGEST;
  });
}
