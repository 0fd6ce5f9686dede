import type { Entity } from '../analysis/analysis.ts';
import { dayAndMonth } from '../text/nl/dates.ts';
import { joinWords } from '../text/nl/joinWords.ts';
import { letters } from '../text/nl/letters.ts';
import { gap, ownWords, question, sentences, type ProposedBlock } from './letterBlocks.ts';
import type { LetterCase } from './letterCase.ts';
import { contactValues, isPast, promises, requestOf } from './letterFacts.ts';
import { templateOf, type Template } from './letterTemplates.ts';
import { toSecondPerson } from './secondPerson.ts';

/**
 * E3: for a child of 8 to 11. It says what grown-ups will do and that it is not the child's fault;
 * no causes, nothing about a parent, no names of disorders: none of these is taken from the analysis.
 */
export function childProposal(of: LetterCase): readonly ProposedBlock[] {
  const steun = readsWith(of);
  const template = templateOf('childLetter', {
    'jongere.voornaam': of.recipientName,
    namen: spokenNames(of),
    steun,
    ...contactValues(of),
  });
  const request = requestOf(of, of.recipient?.id ?? null);
  return [
    ...goodAt(of),
    question(template.heading('metWie')),
    ...sentences([letters.talkedWithYou, template.line('metWie', 0), template.line('metWie', 1)]),
    question(template.heading('denken')),
    ...(request === null ? [] : [...sentences([letters.youSaid]), ...ownWords(request.ownWords)]),
    ...sentences([template.line('denken', 0), template.line('denken', 1), letters.weUnderstand]),
    question(template.heading('grote')),
    ...grownUps(of, template),
    question(template.heading('jij')),
    ...sentences([template.line('jij', 0), template.line('jij', 1), letters.remember]),
    ...(steun === '' ? [gap(letters.noReader)] : sentences([template.line('lezer', 0)])),
    ...sentences([template.closing(2)]),
  ];
}

/** Strengths of the child this is to; those of a brother or sister are not this child's. */
function goodAt(of: LetterCase): readonly ProposedBlock[] {
  const own = of.view.factor
    .filter(
      ({ kind, text }) =>
        kind === 'protective' && of.plain(text).some((one) => of.speaksOf(one, of.recipient)),
    )
    .flatMap(({ text }) => of.plain(text))
    .map((text) => toSecondPerson(text, of.recipientName))
    .filter((text) => text !== null);
  return own.length === 0 ? [gap(letters.childStrength(of.recipientName))] : sentences(own);
}

/** Brother or sister by name, parents as a child calls them. */
function spokenNames(of: LetterCase): string {
  const spoken = new Set(of.view.meeting.flatMap(({ withPeople }) => withPeople));
  const names = of.view.participant
    .filter(
      ({ id, role }) =>
        spoken.has(id) && id !== of.recipient?.id && (role === 'youth' || role === 'parent'),
    )
    .map((person) => asAChild(of, person));
  return joinWords(names.filter((name) => name !== ''));
}

function asAChild(of: LetterCase, person: Entity<'participant'>): string {
  return letters.childCalls(person.relation) ?? of.nameOf(person.id) ?? '';
}

/** The chosen supporter for the youth; for a brother or sister the parent they live with. */
function readsWith(of: LetterCase): string {
  const isYouth = of.recipient?.id === of.youth?.id;
  if (isYouth) {
    const supporter = of.view.participant.find(({ isSupporter }) => isSupporter);
    return supporter === undefined ? '' : (of.nameOf(supporter.id) ?? '');
  }
  const home = of.recipient?.household ?? '';
  const parent = of.view.participant.find(
    ({ role, household }) => role === 'parent' && home !== '' && household === home,
  );
  return parent === undefined ? '' : asAChild(of, parent);
}

/** One sentence for each kind of help, what the child notices at home first. */
function grownUps(of: LetterCase, template: Template): readonly ProposedBlock[] {
  const isYouth = of.recipient?.id === of.youth?.id;
  const said = (['family', 'youth', 'school'] as const).flatMap((kind) => {
    const promise = promises(of).find(({ forWhom }) => forWhom === kind);
    const name = of.nameOf(promise?.owner ?? null);
    if (promise?.startBy == null || name === null) return [];
    const help = letters.childHelp(name, kind, isYouth ? null : of.youthName);
    const day = dayAndMonth(promise.startBy);
    const begins = isPast(of, promise.startBy)
      ? letters.beganOn(day)
      : template.line('grote', 1, { dag: day });
    return sentences([help, begins]);
  });
  return said.length === 0 ? [gap(letters.noGrownUps)] : [...said, gap(letters.childSign)];
}
