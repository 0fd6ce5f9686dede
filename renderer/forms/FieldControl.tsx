import type { Analysis } from '#shared/analysis/analysis';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { listOf, type AnyEntity } from '#shared/analysis/displayValue';
import { namedItems } from '#shared/analysis/entityNames';
import type { AnyField } from '#shared/analysis/fields';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { readPartialDate } from '#shared/base/partialDate';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis, useOpenCase } from '../state/useOpenCase.ts';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { ComboBoxField } from '../ui/ComboBoxField.tsx';
import { DateField } from '../ui/DateField.tsx';
import type { Option } from '../ui/option.ts';
import { TagField } from '../ui/TagField.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { FieldPlace } from './describe.ts';
import { editField, editSet } from './editField.ts';
import { LineControl } from './LineControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { PartialDateControl } from './PartialDateControl.tsx';
import { ProseControl } from './ProseControl.tsx';

export interface FieldControlProps {
  readonly collection: CollectionName;
  readonly entity: AnyEntity & { readonly id: EntityId };
  readonly place: FieldPlace;
}

/** The control that fits a field's kind; it writes what is entered at once. */
export function FieldControl({ collection, entity, place }: FieldControlProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { field } = place;
  const type = fieldType(collection, field);
  const { label, hint, options, scale } = fieldWords(collection, field);
  const value = entity[field];
  const write = (next: unknown) => {
    editField(collection, entity.id, field, next);
  };
  const shared = { label, hint, isDisabled: isReadOnly };
  switch (type.kind) {
    case 'line':
      return (
        <LineControl
          {...{ label, hint, type, isReadOnly }}
          value={typeof value === 'string' ? value : ''}
          onChange={write}
        />
      );
    case 'prose':
      return (
        <ProseControl
          entityId={entity.id}
          field={field}
          type={type}
          value={value}
          label={label}
          hint={hint}
          look={place.look ?? 'field'}
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
          onChange={write}
        />
      );
    case 'choices':
      return (
        <TagField
          {...shared}
          options={type.options.map((option) => ({
            value: option,
            label: options?.[option] ?? option,
          }))}
          values={listOf(value)}
          onChange={(next) => editSet(collection, entity.id, field, value, next)}
          emptyText={forms.noOptions}
          chosenLabel={forms.chosen(label)}
          placeholder={forms.addOne}
        />
      );
    case 'number':
      return (
        <NumberControl
          {...shared}
          type={type}
          scale={scale}
          value={typeof value === 'number' ? value : null}
          onChange={write}
        />
      );
    case 'flag':
      return <CheckboxField {...shared} value={value === true} onChange={write} />;
    case 'date':
      return (
        <DateField
          {...shared}
          hint={hint ?? forms.dateHint}
          value={typeof value === 'string' ? value : null}
          onChange={write}
          invalidText={forms.dateInvalid}
        />
      );
    case 'partialDate':
      return (
        <PartialDateControl {...shared} value={readPartialDate(value) ?? null} onChange={write} />
      );
    case 'ref':
      return (
        <ComboBoxField
          {...shared}
          options={optionsFor(analysis, type)}
          value={typeof value === 'string' ? value : null}
          onChange={write}
          emptyText={forms.noOptions}
          placeholder={forms.choose}
        />
      );
    case 'refs':
      return (
        <TagField
          {...shared}
          options={optionsFor(analysis, type)}
          values={listOf(value)}
          onChange={(next) => editSet(collection, entity.id, field, value, next)}
          emptyText={forms.noOptions}
          chosenLabel={forms.chosen(label)}
          placeholder={forms.addOne}
        />
      );
    case 'place':
    case 'mark':
    case 'moment':
      return null;
  }
}

function optionsFor(
  analysis: Analysis,
  type: Extract<AnyField, { readonly kind: 'ref' | 'refs' }>,
): readonly Option[] {
  return namedItems(analysis, type.to).map(({ id, name, code }) => ({
    value: id,
    label: code === '' ? name : `${code} ${name}`,
  }));
}
