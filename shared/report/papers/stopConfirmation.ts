import type { ConsentTexts, TextCode, TextLevel } from '../../consent-texts/consentTexts.ts';
import { fillText, unfilledIn, type FieldValues } from '../../consent-texts/fillText.ts';
import { consentPapers } from '../../text/nl/consentPapers.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { dayOf, paper, paragraph } from './paper.ts';

export interface StopConfirmationFacts {
  readonly texts: ConsentTexts;
  readonly code: TextCode;
  readonly level: TextLevel;
  /** Everybody who got something before, as the register says. */
  readonly recipients: readonly string[];
  readonly values: FieldValues;
}

export interface StopWords {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Names between braces that still have no value. */
  readonly gaps: readonly string[];
}

/** Stands for the sentences of the purpose itself, on a line of its own. */
const STOPPED = '{bevestigingStoppen}';

/** What a person is told at once after stopping: on screen, aloud and on paper alike. */
export function stopWords(facts: StopConfirmationFacts): StopWords {
  const { texts, code, level, recipients } = facts;
  const { heading, lines, noRecipients } = texts.stopped[level];
  const purpose = texts.purposes[code];
  const values: FieldValues = {
    ...facts.values,
    onderwerp: fillText(purpose.subject, facts.values),
    ontvangers: joinWords(recipients),
  };
  const { stopped } = purpose.levels[level];
  const told = lines.map((line) => {
    if (line === STOPPED) return stopped;
    return recipients.length === 0 && line.includes('{ontvangers}') ? noRecipients : line;
  });
  return {
    heading,
    lines: told.map((line) => fillText(line, values)),
    gaps: unfilledIn([...told, purpose.subject], values),
  };
}

/** The same on paper, for the person who stopped. */
export function stopConfirmation(facts: StopConfirmationFacts, date: string): ReportDocument {
  const { heading, lines } = stopWords(facts);
  return paper({
    title: heading,
    code: facts.values['code'] ?? '',
    mark: consentPapers.mark.confirmation,
    footer: heading,
    date,
    look: facts.level === 'adult' ? 'form' : 'youthForm',
    blocks: [dayOf(date), ...lines.map((line) => paragraph(plain(line)))],
  });
}
