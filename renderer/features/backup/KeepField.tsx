import { backup } from '#shared/text/nl/backup';
import { SelectField } from '../../ui/SelectField.tsx';

export interface KeepFieldProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

const texts = backup.keep;

/** After how long old copies go. */
export function KeepField({ days, onChange }: KeepFieldProps) {
  const usual = Object.entries(texts.days).map(([value, label]) => ({ value, label }));
  const isUsual = usual.some(({ value }) => value === String(days));
  const other = { value: String(days), label: texts.other(days) };
  return (
    <SelectField
      label={texts.label}
      hint={`${texts.schedule} ${texts.hint}`}
      options={isUsual ? usual : [...usual, other]}
      value={String(days)}
      onChange={(value) => {
        onChange(Number(value));
      }}
      placeholder=""
    />
  );
}
