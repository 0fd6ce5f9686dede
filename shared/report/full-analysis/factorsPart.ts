import type { Entity } from '../../analysis/analysis.ts';
import { factorLevels, type FactorLevel } from '../../analysis/factor.ts';
import type { EntityId } from '../../base/ids.ts';
import { reasonsOfLevel } from '../../factors/emptyLevels.ts';
import { capital, reportText } from '../../text/nl/report.ts';
import { reportWords } from '../../text/nl/reportWords.ts';
import { optionWords, stepWord } from '../optionWords.ts';
import { cellProse } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, ListItem, ReportBlock, Row, Table } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, plain, row, sentence, sourceParagraph, strong, wordsCell } from '../runs.ts';
import { lead, unknown, type Part } from './partBlocks.ts';

const text = reportText.factors;
type Factor = Entity<'factor'>;

/** Part 4: what plays a part; what helps stands first, the youth before the world around. */
export function factorsPart(of: ReportCase): Part {
  const { factor } = of.analysis;
  const risks = factor.filter(({ kind }) => kind === 'risk');
  const groups = [
    {
      caption: text.helps,
      tone: 'helps',
      factors: factor.filter(({ kind }) => kind === 'protective'),
    },
    {
      caption: text.weighsNow,
      tone: 'weighs',
      factors: risks.filter(({ term }) => term === 'short'),
    },
    {
      caption: text.weighsLong,
      tone: 'weighs',
      factors: risks.filter(({ term }) => term === 'long'),
    },
    {
      caption: text.weighsUnsorted,
      tone: 'weighs',
      factors: risks.filter(({ term }) => term === null),
    },
    {
      caption: text.unsorted,
      tone: 'neutral',
      factors: factor.filter(({ kind }) => kind === null),
    },
  ] as const;
  const tables = groups
    .filter((group) => group.factors.length > 0)
    .map((group) => table(of, group.caption, group.tone, group.factors));
  const noHelp: ReportBlock[] =
    factor.length > 0 && groups[0].factors.length === 0 ? [unknown(text.noHelp)] : [];
  return {
    id: 'factoren',
    title: reportText.parts.factors,
    lead: text.lead(of.youthName),
    blocks: [
      ...(factor.length === 0 ? [unknown(text.empty)] : [...noHelp, ...tables]),
      ...emptyOnPurpose(of),
    ],
  };
}

/** Where the duo looked and found nothing, and why that place stays empty. */
function emptyOnPurpose(of: ReportCase): readonly ReportBlock[] {
  const items = factorLevels.flatMap((level): readonly ListItem[] => {
    const reasons = reasonsOfLevel(of.analysis, level).map(sentence);
    if (reasons.length === 0) return [];
    const name = capital(levelName(of, level));
    return [{ runs: [strong(`${name}: `), plain(reasons.join(' '))], indent: 0 }];
  });
  if (items.length === 0) return [];
  return [
    { ...lead(text.onPurpose), keepNext: true },
    { kind: 'list', ordered: false, items },
  ];
}

function table(
  of: ReportCase,
  caption: string,
  tone: Table['tone'],
  factors: readonly Factor[],
): Table {
  const rank = ({ level }: Factor) =>
    level === null ? factorLevels.length : factorLevels.indexOf(level);
  const ordered = [...factors].sort((a, b) => rank(a) - rank(b));
  return {
    kind: 'table',
    tone,
    caption,
    head: text.head,
    rows: ordered.map((factor) => factorRow(of, factor)),
    widths: [0.07, 0.42, 0.155, 0.185, 0.17],
  };
}

function factorRow(of: ReportCase, factor: Factor): Row {
  const effect = factor.function === null ? '' : optionWords.factorFunction[factor.function];
  const change = stepWord(reportWords.changeable, factor.modifiability) ?? '';
  const number = of.number('factor', factor.id) ?? 0;
  return row(
    wordsCell(String(number), true),
    whatCell(of, factor),
    wordsCell(where(of, factor)),
    cell(
      ...wordsCell(effect),
      sourceParagraph(factor.trend === null ? '' : optionWords.trend[factor.trend]),
    ),
    wordsCell(change),
  );
}

function where(of: ReportCase, { level }: Factor): string {
  return level === null ? '' : levelName(of, level);
}

function levelName(of: ReportCase, level: FactorLevel): string {
  return level === 'youth' ? text.self(of.youthName) : optionWords.level[level];
}

function whatCell(of: ReportCase, factor: Factor): Cell {
  const titles = of.analysis.source
    .filter((source) => factor.sources.includes(source.id) && source.title !== '')
    .map((source) => source.title);
  return cell(
    ...cellProse(factor.text),
    sourceParagraph(thread(of, factor)),
    sourceParagraph(titles.length === 0 ? '' : text.sources(joinWords(titles))),
  );
}

/** "Levensloop 5; hypothese 4; patroon 2.": where a factor comes from and what it leads to. */
function thread(of: ReportCase, factor: Factor): string {
  const { analysis } = of;
  const has = (ids: readonly EntityId[]) => ids.includes(factor.id);
  const idsOf = (list: readonly { readonly id: EntityId }[]) => list.map(({ id }) => id);
  const ends = new Set(
    analysis.link
      .filter((link) => link.from === factor.id || link.to === factor.id)
      .map(({ id }) => id),
  );
  const events = of.pointers('lifeEvent', factor.lifeEvents);
  const onward = [
    of.pointers('hypothesis', idsOf(analysis.hypothesis.filter((item) => has(item.factors)))),
    of.pointers(
      'loop',
      idsOf(analysis.loop.filter((loop) => loop.links.some((id) => ends.has(id)))),
    ),
  ].filter((words) => words !== '');
  const leads = of.pointers('lead', idsOf(analysis.lead.filter((item) => has(item.factors))));
  if (onward.length > 0)
    return `${capital([events, ...onward].filter((w) => w !== '').join('; '))}.`;
  const start = events === '' ? '' : `${capital(events)}. `;
  return `${start}${leads === '' ? text.unconnected : text.only(leads)}`;
}
