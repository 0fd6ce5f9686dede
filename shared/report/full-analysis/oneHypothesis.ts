import type { Entity } from '../../analysis/analysis.ts';
import { isBlank, type Prose } from '../../analysis/prose.ts';
import { longDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { optionWords } from '../optionWords.ts';
import { inlineRuns } from '../proseBlocks.ts';
import { ownWordsRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ListItem, Paragraph, ReportBlock, Runs } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { plain, source, strong } from '../runs.ts';
import { writtenOut } from '../writtenOut.ts';
import { evidenceTable } from './evidenceTable.ts';
import { certainty, question, standing } from './hypothesisWords.ts';
import { panel, paragraph, subHeading, unknown } from './partBlocks.ts';

const text = reportThinking.hypotheses;
type Hypothesis = Entity<'hypothesis'>;
type Position = Entity<'position'>;

/** The same seven steps for each: name, thought, standing, evidence, test, who recognises, who not. */
export function oneHypothesis(
  of: ReportCase,
  hypothesis: Hypothesis,
  number: number,
): readonly ReportBlock[] {
  const positions = of.analysis.position.filter(({ hypothesis: id }) => id === hypothesis.id);
  const differing = positions.flatMap((position) => differs(of, position));
  const named = hypothesis.shortName.trim();
  const asked = question(hypothesis);
  const name = named === '' ? asked.charAt(0).toLocaleLowerCase('nl') + asked.slice(1) : named;
  return [
    subHeading(text.heading(number, name)),
    thought(hypothesis),
    standingLine(of, hypothesis),
    ...evidence(of, hypothesis, number),
    ...testing(hypothesis),
    ...microCard(hypothesis),
    { ...recognition(of, positions), ...(differing.length > 0 ? { keepNext: true as const } : {}) },
    ...differing,
    ...untested(hypothesis),
  ];
}

function thought({ status, text: words }: Hypothesis): ReportBlock {
  const runs = isBlank(words) ? [plain(text.noThought)] : inlineRuns(words);
  return status === 'rejected'
    ? { ...panel('dropped', strong(text.dropped), ...runs), keepNext: true }
    : { ...panel('thought', strong(text.thought), ...runs), keepNext: true };
}

function standingLine(of: ReportCase, hypothesis: Hypothesis): ReportBlock {
  const factors = of.pointers('factor', hypothesis.factors);
  const line = paragraph(
    strong(text.standing(longDate(of.date))),
    plain(`${standing(hypothesis)}, ${certainty(hypothesis)}.`),
    ...(factors === '' ? [] : [source(` ${reportText.see(factors)}`)]),
    ...ownExplanation(of, hypothesis),
  );
  return { ...line, keepNext: true };
}

function ownExplanation(of: ReportCase, { fromOwnExplanation }: Hypothesis): Runs {
  const request = of.analysis.helpRequest.find(({ id }) => id === fromOwnExplanation);
  const name = request === undefined ? null : of.name(request.participant);
  return name === null ? [] : [source(` ${text.ownExplanation(name)}`)];
}

function evidence(of: ReportCase, { id }: Hypothesis, number: number): readonly ReportBlock[] {
  const pieces = of.analysis.evidence.filter((item) => item.hypothesis === id);
  if (pieces.length === 0) return [unknown(text.noEvidence)];
  const table = evidenceTable(of, text.evidence(number), pieces);
  return pieces.some(({ side }) => side === 'against') ? [table] : [table, unknown(text.noCounter)];
}

function testing(hypothesis: Hypothesis): readonly ReportBlock[] {
  const isOpen = isTesting(hypothesis);
  return labelledList([
    [text.knowledge, hypothesis.knowledgeBase],
    [text.prediction, hypothesis.prediction],
    [text.test, hypothesis.test],
    [text.result, isOpen ? [] : hypothesis.result],
  ]);
}

function microCard(hypothesis: Hypothesis): readonly ReportBlock[] {
  const list = labelledList([
    [text.micro.justBefore, hypothesis.justBefore],
    [text.micro.whatHappens, hypothesis.whatHappens],
    [text.micro.whatItYields, hypothesis.whatItYields],
    [text.micro.whatItMeans, hypothesis.whatItMeans],
  ]);
  return list.length === 0
    ? []
    : [{ kind: 'lead', runs: [plain(`${text.microTitle}:`)], keepNext: true }, ...list];
}

function labelledList(entries: readonly (readonly [string, Prose])[]): readonly ReportBlock[] {
  const items = entries
    .filter(([, prose]) => !isBlank(prose))
    .map(([label, prose]): ListItem => ({
      runs: [strong(label), ...inlineRuns(prose)],
      indent: 0,
    }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items, together: true }];
}

function recognition(of: ReportCase, positions: readonly Position[]): Paragraph {
  const groups = (['yes', 'partly', 'no', 'unknown'] as const).flatMap((agrees) => {
    const names = of.names(
      positions.flatMap((p) =>
        p.agrees === agrees && p.participant !== null ? [p.participant] : [],
      ),
    );
    return names.length === 0 ? [] : [`${optionWords.recognises[agrees]}: ${joinWords(names)}.`];
  });
  const words = groups.length === 0 ? text.nobodyAsked : groups.join(' ');
  return paragraph(strong(text.whoRecognises), plain(words));
}

function differs(of: ReportCase, position: Position): readonly ReportBlock[] {
  const who = of.nameAndRelation(position.participant);
  if (isBlank(position.words) || who === null) return [];
  const words: Runs = ownWordsRuns(position.words);
  if (position.agrees === 'partly' || position.agrees === 'no') {
    return [panel('differs', strong(text.differs(writtenOut(who))), plain(' '), ...words)];
  }
  return [paragraph(strong(text.saidBy(writtenOut(who))), ...words)];
}

function untested(hypothesis: Hypothesis): readonly ReportBlock[] {
  if (!isTesting(hypothesis)) return [];
  const result = inlineRuns(hypothesis.result);
  return [
    panel(
      'unknown',
      strong(reportText.unknownStart),
      plain(` ${text.untested}${result.length === 0 ? '' : ' '}`),
      ...result,
    ),
  ];
}

function isTesting({ status }: Hypothesis): boolean {
  return status === 'testing' || status === 'open' || status === null;
}
