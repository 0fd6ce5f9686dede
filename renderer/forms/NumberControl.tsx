import type { NumberField as NumberType } from '#shared/analysis/fields';
import { forms } from '#shared/text/nl/forms';
import { NumberField } from '../ui/NumberField.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';

export interface NumberControlProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type: NumberType;
  /** Words for 1, 2, 3, ...: then it is a judgement, and nobody sees a score. */
  readonly scale: readonly string[] | undefined;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly isDisabled: boolean;
}

/** A judgement in words, or a plain number. */
export function NumberControl(props: NumberControlProps) {
  const { label, hint, type, scale, value, onChange, isDisabled } = props;
  if (scale !== undefined) {
    return (
      <ChoiceControl
        {...{ label, hint, isDisabled }}
        options={scale.map((word, index) => ({ value: String(index + 1), label: word }))}
        value={value === null ? null : String(value)}
        onChange={(next) => {
          onChange(next === null ? null : Number(next));
        }}
      />
    );
  }
  return (
    <NumberField
      {...{ label, isDisabled }}
      hint={hint ?? forms.tooHigh(type.minimum, type.maximum)}
      value={value}
      minValue={type.minimum}
      maxValue={type.maximum}
      step={1}
      onChange={onChange}
    />
  );
}
