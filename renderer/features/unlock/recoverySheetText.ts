import { recoveryCodeGroups } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';

export interface RecoverySheetFacts {
  readonly code: string;
  readonly name: string;
  readonly organisation: string;
  readonly workplaceCode: string;
  /** Written out: `4 maart 2026`. */
  readonly date: string;
}

const PER_LINE = 4;

/** The recovery sheet as plain text lines, for the file; paper shows the same words. */
export function recoverySheetText(facts: RecoverySheetFacts): string {
  const { page } = nl.recovery;
  const groups = recoveryCodeGroups(facts.code);
  const lines = [
    page.title,
    '',
    page.owner(facts.name, facts.organisation, facts.date, facts.workplaceCode),
    '',
    page.what,
    '',
    `  ${groups.slice(0, PER_LINE).join('  ')}`,
    `  ${groups.slice(PER_LINE, 2 * PER_LINE).join('  ')}`,
    `  ${page.check} ${groups.at(-1) ?? ''}`,
    '',
    page.letters,
    '',
    ...page.use,
    '',
    page.keep,
    page.lost,
    '',
  ];
  return lines.join('\r\n');
}
