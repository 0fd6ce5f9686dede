import type { Analysis } from '#shared/analysis/analysis';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { listOf, type AnyEntity } from '#shared/analysis/displayValue';
import { namedItems } from '#shared/analysis/entityNames';
import type { AnyField } from '#shared/analysis/fields';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis, useOpenCase } from '../state/useOpenCase.ts';
import { ComboBoxField } from '../ui/ComboBoxField.tsx';
import type { Option } from '../ui/option.ts';
import { TagField } from '../ui/TagField.tsx';
import type { FieldPlace } from './describe.ts';
import { editField, editSet } from './editField.ts';
import { ProseControl } from './ProseControl.tsx';
import { ValueControl } from './ValueControl.tsx';

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
  const { label, hint, options } = fieldWords(collection, field);
  const value = entity[field];
  const write = (next: unknown) => {
    editField(collection, entity.id, field, next);
  };
  const shared = { label, hint, isDisabled: isReadOnly };
  switch (type.kind) {
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
    case 'line':
    case 'choice':
    case 'number':
    case 'flag':
    case 'date':
    case 'partialDate':
      return <ValueControl {...{ collection, field, type, value, isReadOnly }} onChange={write} />;
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
