import type { Analysis, Entity } from '../../analysis/analysis.ts';
import type { Cover } from '../../analysis/cover.ts';
import { isBlank } from '../../analysis/prose.ts';
import { callingName, personById, youthOf } from '../../analysis/people.ts';
import { ageInYears } from '../../base/partialDate.ts';
import type { EntityId } from '../../base/ids.ts';
import { longDate, rememberedDate } from '../../text/nl/dates.ts';
import { capital } from '../../text/nl/report.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import { optionWords } from '../optionWords.ts';
import { bare, items, said, type ProposalLine } from './proposal.ts';

const text = sharingProposals;
const lives: Readonly<Record<NonNullable<Cover['placeOfStay']>, string>> = text.lives;

/** What a proposal holds at most of one kind: a reader of two pages wants the first ones. */
const MOST = { loops: 2, helps: 3, tried: 4, strengths: 2 } as const;

/** "Een jongere van 12 tot en met 15 jaar, wonend op een open groep." */
export function whoInBands(analysis: Analysis, date: string): readonly ProposalLine[] {
  const birthDate = youthOf(analysis)?.birthDate ?? null;
  const age = birthDate === null ? null : ageInYears(birthDate, date);
  const band = age === null ? undefined : text.ageBands.find(({ to }) => age <= to);
  const { placeOfStay } = analysis.cover;
  const place = placeOfStay === null ? '' : lives[placeOfStay];
  const strengths = analysis.domainNote.map(({ strength }) => said(strength)).filter(isText);
  return [
    text.youthOf(band?.words ?? text.someAge, place),
    strengths.length === 0 ? '' : text.goesWell(strengths.slice(0, MOST.strengths).join(' ')),
  ];
}

export function summaryLines({ summaryPoint }: Analysis): readonly ProposalLine[] {
  return items(summaryPoint.map((point) => said(point.text)));
}

/** One or two circles that keep it going, in the words of their stories. */
export function holdingLoops({ loop }: Analysis): readonly ProposalLine[] {
  const holding = loop.filter(({ effect, story }) => effect !== 'helps' && !isBlank(story));
  return holding.slice(0, MOST.loops).map(({ story }) => said(story));
}

export function whatHelps({ factor }: Analysis): readonly ProposalLine[] {
  const protective = factor.filter(({ kind }) => kind === 'protective');
  const byImpact = [...protective].sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0));
  return items(byImpact.slice(0, MOST.helps).map((one) => said(one.text)));
}

/** Earlier help, what it brought, and what the help itself did. */
export function whatWasTried(
  analysis: Analysis,
  { isShort = false } = {},
): readonly ProposalLine[] {
  const { lifeEvent, missedMoment, factor } = analysis;
  const help = lifeEvent.filter(({ domain }) => domain === 'care');
  const share = factor.filter(({ level, kind }) => level === 'careSystem' && kind !== 'protective');
  return [
    ...items(
      help.slice(-MOST.tried).map((event) => text.when(capital(whenOf(event)), said(event.text))),
    ),
    missedMoment.length === 0 || isShort ? '' : text.missed(missedMoment.length),
    share.length === 0 ? '' : text.ourShare(share.map((one) => said(one.text)).join(' ')),
  ];
}

export function moreAndLess(
  { intervention }: Analysis,
  { isShort = false } = {},
): readonly ProposalLine[] {
  const more = intervention.filter(({ fit }) => fit === 'more');
  const less = intervention.filter(({ fit }) => fit === 'less');
  return items([
    ...more.map((help) => {
      const who = help.forWhom === null || isShort ? '' : optionWords.forWhom[help.forWhom];
      const from = help.startBy === null ? '' : longDate(help.startBy);
      return text.more(bare(help.text), who, from, said(help.because));
    }),
    ...less.map((help) => text.less(bare(help.text), said(help.because))),
  ]);
}

/** What stands in the way of the help that fits. */
export function whatIsInTheWay({ intervention }: Analysis): readonly ProposalLine[] {
  return items(
    intervention
      .filter(({ fit }) => fit === 'more')
      .flatMap(({ text: what, availability }) => {
        const wait = availability === 'waiting' ? [text.waiting(bare(what))] : [];
        const make = availability === 'mustBeMade' ? [text.mustBeMade(bare(what))] : [];
        return [...wait, ...make];
      }),
  );
}

/** What was confirmed, what is open, and who was not spoken. */
export function howSure(analysis: Analysis): readonly ProposalLine[] {
  const { hypothesis, notSpoken, account } = analysis;
  const named = (...wanted: readonly Entity<'hypothesis'>['status'][]) =>
    hypothesis
      .filter(({ status }) => wanted.includes(status))
      .map((one) => one.shortName.trim() || bare(one.text))
      .filter(isText)
      .map((name) => `‘${name}’`);
  const groups = [
    [named('supported'), text.confirmed],
    [named('partlySupported', 'adjusted'), text.partly],
    [named('testing', 'open', null), text.open],
    [named('rejected'), text.rejected],
  ] as const;
  return [
    ...groups.map(([names, say]) => (names.length === 0 ? '' : say(names))),
    ...notSpoken.map((one) => {
      const who = one.who.trim() || personName(analysis, one.participant);
      return who === '' ? '' : text.notSpoken(who, said(one.why));
    }),
    notSpoken.length > 0 ? '' : said(account.whoseVoiceIsMissing),
  ];
}

/** "maart 2024", or the person's own words for it; empty when nobody knows. */
export function whenOf({ when, until }: Entity<'lifeEvent'>): string {
  if (when === null) return '';
  return until === null
    ? rememberedDate(when)
    : `${rememberedDate(when)} – ${rememberedDate(until)}`;
}

export function personName(analysis: Analysis, id: EntityId | null): string {
  const person = personById(analysis, id);
  return person === null ? '' : callingName(person);
}

function isText(words: string): boolean {
  return words !== '';
}
