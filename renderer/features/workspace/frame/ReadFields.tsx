import type { Analysis } from '#shared/analysis/analysis';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { displayValue, type AnyEntity } from '#shared/analysis/displayValue';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { isProse } from '#shared/analysis/prose';
import { proseName } from '#shared/casedoc/blockNames';
import { forms } from '#shared/text/nl/forms';
import { ProseView } from '../../../editor/ProseView.tsx';
import type { FieldPlace } from '../../../forms/describe.ts';
import styles from './ReadFields.module.css';

export interface ReadFieldsProps {
  readonly analysis: Analysis;
  readonly collection: CollectionName;
  readonly entity: AnyEntity;
  readonly places: readonly FieldPlace[];
  /** The text the item is about: it reads as text, without its question above it. */
  readonly mainText?: string | undefined;
  /** These are the texts of the case as they stand now, not those of an earlier day. */
  readonly isPresent?: boolean | undefined;
}

/** Fields that stay with the duo: no reading view shows them. */
const PRIVATE_FIELDS = ['rawNotes'];

/** What was filled in, to read: short facts on a line, texts under their own heading. */
export function ReadFields(props: ReadFieldsProps) {
  const { analysis, collection, entity, places, mainText, isPresent = false } = props;
  const id = isPresent && typeof entity['id'] === 'string' ? entity['id'] : null;
  const filled = places
    .filter(({ field }) => !PRIVATE_FIELDS.includes(field))
    .map(({ field }) => ({ field, words: displayValue(analysis, collection, entity, field) }))
    .filter(({ words }) => words !== '');
  const isText = (field: string) => fieldType(collection, field).kind === 'prose';
  const facts = filled.filter(({ field }) => !isText(field));
  const texts = filled.filter(({ field }) => isText(field));
  if (filled.length === 0) return null;
  return (
    <dl className={styles['fields']}>
      {texts.map(({ field }) => (
        <div key={field}>
          <dt {...(field === mainText && { className: styles['hidden'] })}>
            {fieldWords(collection, field).label}
          </dt>
          <dd className={styles['text']}>
            <Text
              value={entity[field]}
              collection={collection}
              field={field}
              name={id === null ? undefined : proseName(id, field)}
            />
          </dd>
        </div>
      ))}
      {facts.length > 0 && (
        <div className={styles['facts']}>
          {facts.map(({ field, words }) => (
            <Fact key={field} label={fieldWords(collection, field).label} words={words} />
          ))}
        </div>
      )}
    </dl>
  );
}

function Fact({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{words === label ? forms.yes : words}</dd>
    </>
  );
}

interface TextProps {
  readonly value: unknown;
  readonly collection: CollectionName;
  readonly field: string;
  readonly name: string | undefined;
}

function Text({ value, collection, field, name }: TextProps) {
  const type = fieldType(collection, field);
  if (type.kind !== 'prose' || !isProse(value)) return null;
  const { label } = fieldWords(collection, field);
  return <ProseView prose={value} voice={type.voice} field={name} label={label} />;
}
