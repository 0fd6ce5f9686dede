import type { Analysis } from '#shared/analysis/analysis';
import { callingName } from '#shared/analysis/people';
import type { Recipient } from '#shared/consent/recipient';

/** Whom `--to` means: the id or the name of somebody of the case, else a name outside it. */
export function readRecipient(analysis: Analysis, text: string): Recipient {
  const wanted = fold(text);
  const people = analysis.participant;
  const byId = people.find(({ id }) => id === text.trim());
  const byName = people.filter(({ name }) => fold(name) === wanted);
  const byCalling = people.filter((person) => fold(callingName(person)) === wanted);
  const [named] = byName.length === 1 ? byName : byCalling.length === 1 ? byCalling : [];
  const person = byId ?? named;
  return person === undefined
    ? { name: text.trim(), organisation: '', participant: null }
    : { name: person.name, organisation: person.organisation, participant: person.id };
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('nl');
}
