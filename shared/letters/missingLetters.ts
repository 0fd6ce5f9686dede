import type { Analysis } from '../analysis/analysis.ts';
import { youthOf } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { ageOn } from './letterFacts.ts';
import type { ProposedKind } from './letterTemplates.ts';
import { originals } from './letterVersions.ts';

export interface MissingLetter {
  readonly kind: ProposedKind;
  readonly recipient: EntityId;
}

const OWN_LETTER = 12;

/**
 * For whom a text could still be written: the youth, each parent and whoever is the contact at
 * school. A suggestion: whether it may leave is decided when it does. A letter to a brother or sister
 * would tell of the youth to somebody else, so it is not suggested (privacy.md, E3).
 */
export function missingLetters(analysis: Analysis, date: string): readonly MissingLetter[] {
  const written = new Set(
    originals(analysis).map(({ kind, recipient }) => `${kind ?? ''}/${recipient ?? ''}`),
  );
  const youth = youthOf(analysis);
  const wanted = analysis.participant.flatMap((person): readonly MissingLetter[] => {
    const recipient = person.id;
    const age = ageOn(person.birthDate, date) ?? ageIn(person.relation);
    if (person.deceased) return [];
    if (recipient === youth?.id) {
      return [
        { kind: age !== null && age < OWN_LETTER ? 'childLetter' : 'youthLetter', recipient },
      ];
    }
    if (person.role === 'parent') return [{ kind: 'familySummary', recipient }];
    if (person.role === 'education') return [{ kind: 'schoolVersion', recipient }];
    return [];
  });
  return wanted.filter(({ kind, recipient }) => !written.has(`${kind}/${recipient}`));
}

/** "broertje (11)": an age noted with the relation. */
function ageIn(relation: string): number | null {
  const found = /\((\d{1,2})(?: jaar)?\)/u.exec(relation)?.[1];
  return found === undefined ? null : Number(found);
}
