import type { CollectionName } from '#shared/analysis/collectionNames';
import type { AnyField } from '#shared/analysis/fields';
import { fieldWords } from '#shared/analysis/fieldWords';
import { readPartialDate } from '#shared/base/partialDate';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import { DateControl } from './DateControl.tsx';
import { LineControl } from './LineControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { PartialDateControl } from './PartialDateControl.tsx';

/** Fields that hold one plain value, which needs nothing else of the case to be chosen. */
export type ValueField = Extract<
  AnyField,
  { readonly kind: 'line' | 'choice' | 'number' | 'flag' | 'date' | 'partialDate' }
>;

export function isValueField(type: AnyField): type is ValueField {
  return ['line', 'choice', 'number', 'flag', 'date', 'partialDate'].includes(type.kind);
}

export interface ValueControlProps {
  readonly collection: CollectionName;
  readonly field: string;
  readonly type: ValueField;
  /** As the field stores it; what does not fit the field shows as nothing chosen. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly isReadOnly: boolean;
  /** In place of the label of the field. */
  readonly label?: string;
}

/** The control of one plain value, wherever what is entered goes. */
export function ValueControl(props: ValueControlProps) {
  const { collection, field, type, value, onChange, isReadOnly } = props;
  const { hint, options, scale, ...words } = fieldWords(collection, field);
  const label = props.label ?? words.label;
  const shared = { label, hint, isDisabled: isReadOnly };
  switch (type.kind) {
    case 'line':
      return (
        <LineControl
          {...{ label, hint, type, isReadOnly }}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <ChoiceControl
          {...shared}
          options={type.options.map((option) => ({
            value: option,
            label: options?.[option] ?? option,
          }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <NumberControl
          {...shared}
          type={type}
          scale={scale}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'flag':
      return <CheckboxField {...shared} value={value === true} onChange={onChange} />;
    case 'date':
      return (
        <DateControl
          {...shared}
          {...{ collection, field }}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'partialDate':
      return (
        <PartialDateControl
          {...shared}
          value={readPartialDate(value) ?? null}
          onChange={onChange}
        />
      );
  }
}
