import type { Analysis } from '../analysis/analysis.ts';
import { callingName, personById } from '../analysis/people.ts';
import { schoolRoles } from './kindTable.ts';
import type { Recipient } from './recipient.ts';

/** Words that fit many: alone they name nobody. */
const GENERIC = new Set(
  'de het een van voor bij met en of aan naar school scholen team hulp zorg instelling organisatie jeugdhulp jeugdzorg mentor leerkracht docent begeleider ouder ouders vader moeder fictief iedereen alle'.split(
    ' ',
  ),
);
/** Relations are generic in general, and name somebody within a case. */
const SHORTEST = 3;

/** Whether a note of with whom it is shared names this recipient, or the recipient's organisation. */
export function namesRecipient(analysis: Analysis, text: string, recipient: Recipient): boolean {
  const said = wordsOf(text);
  if (said.length === 0) return false;
  const person = personById(analysis, recipient.participant);
  if (person !== null && text.includes(person.id)) return true;
  const relation = person === null ? [] : wordsOf(person.relation);
  if (relation.length === 1 && isPartOf(relation, said)) return true;
  return callsOf(analysis, recipient).some((call) => fits(wordsOf(call), said));
}

/**
 * Whether a yes with these words is for this recipient: what somebody excepted ("Linda, niet Marco",
 * "iedereen behalve school") is no naming.
 */
export function agreesTo(analysis: Analysis, text: string, recipient: Recipient): boolean {
  const meant = withoutExceptions(text);
  if (namesRecipient(analysis, meant, recipient)) return true;
  const person = personById(analysis, recipient.participant);
  return person?.role === 'parent' && !STEP.test(person.relation) && BOTH_PARENTS.test(meant);
}

/** Both of them at once: a father and a mother, never who is one by law or by marriage only. */
const BOTH_PARENTS =
  /(?<!\p{L})(?:(?:beide|allebei) (?:mijn |zijn |haar |de )?ouders|(?:mijn|zijn|haar) (?:beide )?ouders|(?:vader|papa|pappa) en (?:moeder|mama|mamma)|(?:moeder|mama|mamma) en (?:vader|papa|pappa))(?!\p{L})/iu;
const STEP = /stief|pleeg|adoptie|voogd|partner/iu;

/** The clauses without a negation, up to the first word that makes an exception. */
function withoutExceptions(text: string): string {
  const [before = ''] = text.split(EXCEPT);
  return before
    .split(/[,;.:()\n]|(?<!\p{L})maar(?!\p{L})/iu)
    .filter((clause) => !NEGATION.test(clause))
    .join(', ');
}

const EXCEPT = /(?<!\p{L})(?:behalve|uitgezonderd|zonder|uitgesloten|met uitzondering)(?!\p{L})/iu;
const NEGATION = /(?<!\p{L})(?:niet|geen|nooit|niemand|nee|noch|liever)(?!\p{L})/iu;

/**
 * Whether a no with these words is about somebody else for certain: another person or organisation of
 * the case, or whom another yes names. Words for all of them, or that fit nobody, are about everybody.
 */
export function isAboutAnother(
  analysis: Analysis,
  text: string,
  recipient: Recipient,
  scopes: readonly string[],
): boolean {
  if (EVERYBODY.test(text) || NEGATION.test(text) || EXCEPT.test(text)) return false;
  if (namesRecipient(analysis, text, recipient)) return false;
  const organisation = personById(analysis, recipient.participant)?.organisation ?? '';
  const others = analysis.participant.filter(
    (one) =>
      one.id !== recipient.participant &&
      (organisation.trim() === '' || one.organisation !== organisation),
  );
  return (
    others.some(({ id, name, organisation: of }) =>
      namesRecipient(analysis, text, { participant: id, name, organisation: of }),
    ) ||
    scopes.some(
      (scope) => fits(wordsOf(scope), wordsOf(text)) && !namesRecipient(analysis, scope, recipient),
    )
  );
}

const EVERYBODY =
  /(?<!\p{L})(?:alle|alles|allen|allebei|beide|iedereen|ieder|elke?|niemand|overal|ouders|scholen|school)(?!\p{L})/iu;

/** Whether the recipient is a school that takes part in the case. */
export function isKnownSchool(analysis: Analysis, recipient: Recipient): boolean {
  const schools = analysis.participant.filter(
    ({ role }) => role !== null && schoolRoles.includes(role),
  );
  if (recipient.participant !== null) return schools.some(({ id }) => id === recipient.participant);
  return schools.some((school) =>
    [school.name, school.organisation].some((name) => namesRecipient(analysis, name, recipient)),
  );
}

function callsOf(analysis: Analysis, recipient: Recipient): readonly string[] {
  const person = personById(analysis, recipient.participant);
  const own = person === null ? [] : [person.name, callingName(person), person.organisation];
  return [recipient.name, recipient.organisation, ...own];
}

function fits(call: readonly string[], said: readonly string[]): boolean {
  const named = call.some(isTelling) && said.some(isTelling);
  return named && (isPartOf(call, said) || isPartOf(said, call));
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !GENERIC.has(word);
}

/** All the words of one beside each other in the other. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, start) => part.every((word, index) => whole[start + index] === word));
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
