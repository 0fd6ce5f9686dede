import type { CollectionName } from '#shared/analysis/collectionNames';
import { forms } from '#shared/text/nl/forms';
import { DateField } from '../ui/DateField.tsx';
import { isoDayOf } from '../ui/dutchTime.ts';
import { useNow } from '../ui/useNow.ts';

export interface DateControlProps {
  readonly collection: CollectionName;
  readonly field: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly isDisabled: boolean;
}

/** What has been, when it is written down: who may decide is reckoned from these days. */
const BEEN: ReadonlySet<string> = new Set(['participant.birthDate', 'consent.on']);

/** A full date; one that cannot lie ahead is kept as it was typed, and says so. */
export function DateControl({ collection, field, hint, value, ...rest }: DateControlProps) {
  const today = isoDayOf(useNow());
  const isAhead = value !== null && value > today && BEEN.has(`${collection}.${field}`);
  return (
    <DateField
      {...rest}
      value={value}
      hint={hint ?? forms.dateHint}
      invalidText={forms.dateInvalid}
      error={isAhead ? forms.dateAhead : null}
    />
  );
}
