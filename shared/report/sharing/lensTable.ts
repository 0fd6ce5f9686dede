import type { Analysis } from '../../analysis/analysis.ts';
import type { Cover } from '../../analysis/cover.ts';
import { fieldWords } from '../../analysis/fieldWords.ts';
import { peopleOfTheStory } from '../../analysis/people.ts';
import { longDate } from '../../text/nl/dates.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { cell, plain, row, textParagraph, wordsCell } from '../runs.ts';
import { heading } from './copyDocument.ts';
import { said } from './proposal.ts';
import { personName } from './proposalParts.ts';

const text = sharingProposals.lens;
const earlier: Readonly<Record<NonNullable<Cover['earlierAnalysis']>, string>> = text.first.earlier;

/** The 5+1 lens: what was done, and what was known already, from what the analysis says. */
export function lensTable(analysis: Analysis): readonly ReportBlock[] {
  const { lens } = sharingCopies.expertTeam;
  const entries: readonly (readonly [string, readonly string[]])[] = [
    [text.first.question, firstUnderstand(analysis)],
    [text.track, kept(analysis)],
    [text.listen.question, listened(analysis)],
    [text.school, school(analysis)],
    [text.parents.question, parents(analysis)],
    [text.known, known(analysis)],
  ];
  return [
    heading(2, lens.title),
    {
      kind: 'table',
      tone: 'neutral',
      caption: lens.caption,
      head: lens.head,
      rows: entries.map(([question, lines]) => {
        const written = lines.filter((line) => line !== '');
        const shown = written.length === 0 ? [text.unknown] : written;
        return row(wordsCell(question, true), cell(textParagraph(plain(shown.join(' ')))));
      }),
      widths: [0.25, 0.75],
    },
  ];
}

function firstUnderstand({ cover }: Analysis): readonly string[] {
  const { earlierAnalysis, requestedOn, establishedOn } = cover;
  return [
    earlierAnalysis === null ? '' : earlier[earlierAnalysis],
    requestedOn === null || establishedOn === null
      ? ''
      : text.first.made(longDate(requestedOn), longDate(establishedOn)),
  ];
}

function kept({ missedMoment }: Analysis): readonly string[] {
  return [missedMoment.map((moment) => said(moment.text)).join(' ')];
}

function listened(analysis: Analysis): readonly string[] {
  const spoken = new Set(analysis.meeting.flatMap(({ withPeople }) => withPeople));
  const heard = peopleOfTheStory(analysis)
    .filter(({ id }) => spoken.has(id))
    .map(({ id }) => personName(analysis, id))
    .filter((name) => name !== '');
  return [heard.length === 0 ? '' : text.listen.heard([...new Set(heard)])];
}

function school({ domainNote }: Analysis): readonly string[] {
  return domainNote.filter(({ domain }) => domain === 'school').map(({ now }) => said(now));
}

function parents({ intervention }: Analysis): readonly string[] {
  const help = intervention.filter(
    ({ forWhom, fit }) => (forWhom === 'parents' || forWhom === 'family') && fit !== 'less',
  );
  return help.length === 0 ? [text.parents.none] : [help.map((one) => said(one.text)).join(' ')];
}

function known({ monitoring }: Analysis): readonly string[] {
  const words = fieldWords('monitoring', 'whyNotEarlier').options ?? {};
  const reasons = monitoring.whyNotEarlier.map((reason) => {
    const word = words[reason];
    if (word === undefined) throw new Error(`No word for ${reason}`);
    return `${word}.`;
  });
  return [said(monitoring.whyNotEarlierText) || reasons.join(' ')];
}
