import type { Analysis } from '../analysis/analysis.ts';
import { listNames, singleNames } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';

/**
 * The analysis as everybody in it may read it: without what only the duo sees, and without raw
 * notes. Every document is made from this view and never from the analysis itself.
 */
export function familyView(analysis: Analysis): Analysis {
  const values: Record<string, unknown> = { ...analysis };
  for (const name of singleNames) {
    const single = analysis[name];
    values[name] = single.visibleTo === 'duo' ? { ...single, ...emptyFields(name) } : single;
  }
  for (const name of listNames) {
    values[name] = analysis[name].filter((entity) => entity.visibleTo !== 'duo');
  }
  values['meeting'] = analysis.meeting
    .filter((meeting) => meeting.visibleTo !== 'duo')
    .map((meeting) => ({ ...meeting, rawNotes: [] }));
  // What was said in a conversation is in a document only when the person let it be quoted.
  values['quote'] = analysis.quote.filter(
    (quote) => quote.visibleTo !== 'duo' && quote.quoteConsent,
  );
  // Who must not be told, and why, is for the duo alone: a copy could reach that very person.
  values['participant'] = analysis.participant
    .filter((person) => person.visibleTo !== 'duo')
    .map((person) => ({ ...person, withhold: false, withholdReason: '', withholdSecond: '' }));
  // Same keys, and values of the same types: only items and fields became fewer.
  return values as unknown as Analysis;
}

function emptyFields(name: (typeof singleNames)[number]): Record<string, unknown> {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.empty]));
}
