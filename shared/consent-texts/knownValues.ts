import type { Analysis } from '../analysis/analysis.ts';
import { callingName, personById, youthOf } from '../analysis/people.ts';
import { consentScreen } from '../text/nl/consentScreen.ts';
import { longDate } from '../text/nl/dates.ts';
import type { ConsentTexts } from './consentTexts.ts';
import type { FieldValues } from './fillText.ts';

export interface ValueFacts {
  readonly analysis: Analysis;
  readonly texts: ConsentTexts;
  /** The day of the conversation or the letter, `YYYY-MM-DD`. */
  readonly date: string;
  /** Who hold authority, as they are called. */
  readonly authorityNames: readonly string[];
}

/** What the analysis and the settings already say of the fields in the texts; the rest is asked. */
export function knownValues({ analysis, texts, date, authorityNames }: ValueFacts): FieldValues {
  const { cover, process } = analysis;
  const youth = youthOf(analysis);
  const withRole = (role: 'poolScientist' | 'institutionScientist' | 'supervisor') =>
    analysis.participant.find((person) => person.role === role) ?? null;
  const pool = withRole('poolScientist');
  const institution = withRole('institutionScientist');
  const supervisor = withRole('supervisor');
  const contact = personById(analysis, cover.contact);
  const usual = Object.fromEntries(
    Object.entries(texts.fields).flatMap(([name, field]) =>
      field.usual === '' ? [] : [[name, field.usual]],
    ),
  );
  const known: FieldValues = {
    jongere: youth === null ? '' : callingName(youth),
    duo1: pool === null ? '' : callingName(pool),
    organisatie1: pool?.organisation ?? '',
    duo2: institution === null ? '' : callingName(institution),
    instelling: institution?.organisation ?? '',
    supervisor: supervisor?.name ?? '',
    contact: contact === null ? '' : callingName(contact),
    telefoon: cover.contactReach.replace(consentScreen.phonePrefix, ''),
    uren: cover.contactHours,
    gezagsnamen: authorityNames.join('\n'),
    code: cover.code,
    datum: longDate(date),
    ...(process.keepDays === null ? {} : { wistermijn: consentScreen.days(process.keepDays) }),
  };
  return { ...usual, ...known };
}
