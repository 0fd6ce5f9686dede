import { forms } from '#shared/text/nl/forms';
import type { Option } from '../ui/option.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { SelectField } from '../ui/SelectField.tsx';

export interface ChoiceControlProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly isDisabled: boolean;
}

const MOST_IN_SIGHT = 3;
const CLEAR = '';

/** A few options stand in sight; more of them in a list that can also be cleared. */
export function ChoiceControl(props: ChoiceControlProps) {
  const { options, value, onChange } = props;
  if (options.length <= MOST_IN_SIGHT) return <RadioField {...props} layout="row" />;
  const clearable = value === null ? [] : [{ value: CLEAR, label: forms.clear }];
  return (
    <SelectField
      {...props}
      options={[...options, ...clearable]}
      onChange={(next) => {
        onChange(next === CLEAR ? null : next);
      }}
      placeholder={forms.choose}
    />
  );
}
