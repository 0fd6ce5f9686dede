import { fieldWords } from '../analysis/fieldWords.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { parsePartialDate } from '../base/partialDate.ts';
import { rememberedDate } from '../text/nl/dates.ts';
import { monitoring } from '../text/nl/monitoring.ts';
import type { CodedRecord } from './codedRecord.ts';

const text = monitoring.counting;

/** One line of a record as people read it; never empty. */
export interface ToldLine {
  readonly what: string;
  readonly value: string;
}

/** Everything that is in a coded record, so that nobody has to trust what is counted. */
export function tellRecord(record: CodedRecord): readonly ToldLine[] {
  const option = (collection: CollectionName, field: string, value: string | null) =>
    value === null ? '' : (fieldWords(collection, field).options?.[value] ?? '');
  const options = (collection: CollectionName, field: string, values: readonly string[]) =>
    text.list(values.map((value) => option(collection, field, value).toLocaleLowerCase('nl')));
  const lines: readonly (readonly [string, string])[] = [
    [text.months, monthOf(record.requestedMonth)],
    [text.established, monthOf(record.establishedMonth)],
    [text.lead, record.leadWeeks === null ? '' : text.weeks(record.leadWeeks)],
    [text.within, yesOrNo(record.isWithinSixWeeks)],
    [text.trigger, option('cover', 'trigger', record.trigger)],
    [text.earlier, option('cover', 'earlierAnalysis', record.earlierAnalysis)],
    [text.delays, options('process', 'delayReason', record.delays)],
    [text.whyNot, options('monitoring', 'whyNotEarlier', record.whyNotEarlier)],
    [text.outcome, option('monitoring', 'outcome', record.outcome)],
    [
      text.part,
      text.list(
        record.tookPart.map((group) => monitoring.part.groups[group].toLocaleLowerCase('nl')),
      ),
    ],
    [text.helped, yesOrNo(record.couldHaveHelpedEarlier)],
  ];
  return lines.map(([what, value]) => ({ what, value: value === '' ? text.empty : value }));
}

function yesOrNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? monitoring.part.yes : monitoring.part.no;
}

function monthOf(month: string | null): string {
  const date = month === null ? null : parsePartialDate(month);
  return date === null ? '' : rememberedDate(date);
}
