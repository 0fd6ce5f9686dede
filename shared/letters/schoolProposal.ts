import { isBlank, plainText } from '../analysis/prose.ts';
import { letters } from '../text/nl/letters.ts';
import { gap, item, question, sentences, type ProposedBlock } from './letterBlocks.ts';
import type { LetterCase } from './letterCase.ts';
import { lowered, promiseItem, promises, strengths, withoutNote } from './letterFacts.ts';
import { contact } from './parentProposal.ts';
import { templateOf, type Template } from './letterTemplates.ts';

const MOST = 4;

/** E5: what helps at school; nothing of home, of the past or of what we think the cause is. */
export function schoolProposal(of: LetterCase): readonly ProposedBlock[] {
  const template = templateOf('schoolVersion', {
    'jongere.voornaam': of.youthName,
    school: withoutNote(of.recipient?.organisation ?? ''),
    doelzin: purpose(of),
  });
  return [
    ...opening(template),
    question(template.heading('krachten')),
    ...orGap(strengthsAtSchool(of), template.whenEmpty('krachten')),
    question(template.heading('spanning')),
    ...orGap(tension(of), letters.noTension),
    question(template.heading('signalen')),
    ...orGap(seenAtSchool(of), letters.noSignals),
    question(template.heading('helpt')),
    ...helps(of),
    question(template.heading('afspraken')),
    ...agreements(of, template),
    question(template.heading('contact')),
    ...contact(of),
    ...sentences([letters.keepHere]),
  ];
}

function opening(template: Template): readonly ProposedBlock[] {
  return [...sentences([template.opening(0), template.opening(2)]), gap(letters.whoSaidYes)];
}

/** What the reader at school asked for is the purpose of the sheet. */
function purpose(of: LetterCase): string | null {
  const request = of.view.helpRequest.find(({ participant }) => participant === of.recipient?.id);
  const [wish] = request === undefined ? [] : of.plain(request.wish);
  return wish === undefined ? null : lowered(of, wish);
}

function strengthsAtSchool(of: LetterCase): readonly string[] {
  const domain = of.view.domainNote.find((note) => note.domain === 'school');
  return [...strengths(of, ['youth'], parents(of)), ...of.plain(domain?.strength ?? [])]
    .filter((text) => !of.speaksOf(text, of.recipient))
    .slice(0, MOST);
}

/** Factors of explanations that school recognises, of the youth now; never how it began. */
function tension(of: LetterCase): readonly string[] {
  const known = new Set(
    of.view.position
      .filter(
        ({ participant, agrees }) => of.roleOf(participant) === 'education' && agrees === 'yes',
      )
      .map(({ hypothesis }) => hypothesis),
  );
  const factors = new Set(
    of.view.hypothesis
      .filter(
        ({ id, status, kind }) =>
          known.has(id) && status !== 'rejected' && kind !== 'origin' && kind !== 'reducing',
      )
      .flatMap((hypothesis) => hypothesis.factors),
  );
  return of.view.factor
    .filter(
      ({ id, kind, level, isHarm }) =>
        factors.has(id) && kind === 'risk' && level === 'youth' && !isHarm,
    )
    .flatMap(({ text }) => of.plain(text.length === 0 ? '' : (plainText(text).split(';')[0] ?? '')))
    .filter((text) => !parents(of).some((person) => of.speaksOf(text, person)))
    .slice(0, MOST);
}

function seenAtSchool(of: LetterCase): readonly string[] {
  return of.view.evidence
    .filter(({ kind, from }) => kind === 'observation' && of.roleOf(from) === 'education')
    .flatMap(({ text }) => of.plain(text))
    .slice(0, MOST);
}

function helps(of: LetterCase): readonly ProposedBlock[] {
  const leads = of.view.lead.filter(
    ({ owner, text }) => of.roleOf(owner) === 'education' && !isBlank(text),
  );
  const said = leads.flatMap(({ text }) => of.plain(text));
  return said.length === 0 ? [gap(letters.noHelp)] : said.slice(0, MOST).map((one) => item(one));
}

function agreements(of: LetterCase, template: Template): readonly ProposedBlock[] {
  const ours = promises(of).filter(({ owner }) => of.roleOf(owner) === 'education');
  const items = ours.map((one) => promiseItem(of, one)).filter((one) => one !== null);
  if (items.length === 0) return [gap(template.whenEmpty('afspraken'))];
  const signs = ours
    .flatMap(({ worksIf }) => of.plain(worksIf).slice(0, 1))
    .map((sign) => letters.worksIf(lowered(of, sign)));
  return [...items, ...sentences(signs.slice(0, 1))];
}

function orGap(said: readonly string[], what: string): readonly ProposedBlock[] {
  return said.length === 0 ? [gap(what)] : sentences(said);
}

function parents(of: LetterCase) {
  return of.view.participant.filter(({ role }) => role === 'parent');
}
