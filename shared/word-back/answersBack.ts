import { criterionIds, type CriterionId } from '../quality/criteria.ts';
import { wholeTags } from '../report/sharing/answerTable.ts';
import type { AnswerJudgement, ReviewAnswer } from '../review/reviewAnswer.ts';
import { sharingCopies } from '../text/nl/sharingCopies.ts';
import { wordBack } from '../text/nl/wordBack.ts';
import { sameWords } from './likeness.ts';
import type { Story } from './story.ts';

const text = sharingCopies.supervision.criteria;
const whole = wordBack.whole;

/** What the reader filled in, and the paragraphs it stood in. */
export interface AnswersBack {
  readonly judgements: readonly AnswerJudgement[];
  readonly verdict: ReviewAnswer['verdict'];
  readonly judgement: string;
  /** In words, where what was filled in is none of the outcomes. */
  readonly oddVerdict: string;
  readonly paragraphs: ReadonlySet<number>;
  /** Which criterion a paragraph stands in the row of. */
  readonly criterionAt: ReadonlyMap<number, CriterionId>;
  /** Criteria of which neither the row nor the fields are there any more. */
  readonly gone: readonly CriterionId[];
}

/**
 * Reads the answers by the tag of their field; where a program threw the fields away, by the number
 * of the criterion, or by the label, in the first cell of the row.
 */
export function answersBack(story: Story): AnswersBack {
  const rows = rowsOf(story);
  const fields = new Map(
    story.fields.map((field) => [field.tag, field.isPlaceholder ? '' : field.text] as const),
  );
  const invites = new Set(
    story.fields.flatMap(({ isPlaceholder, text: words }) =>
      isInvite(words) && isPlaceholder ? [words.trim()] : [],
    ),
  );
  const filledIn = (cell: readonly number[] | undefined, tag: string, shown: string) =>
    answer(story, cell, fields.get(tag), { shown, invites });
  const paragraphs = new Set<number>();
  const criterionAt = new Map<number, CriterionId>();
  const judgements: AnswerJudgement[] = [];
  const gone: CriterionId[] = [];
  for (const id of criterionIds) {
    // What was remarked in an earlier round stands in rows with fewer cells.
    const row = rows.find(({ first, cells }) => first === id && cells.has(REMARK));
    for (const index of row?.all ?? []) criterionAt.set(index, id);
    for (const column of [VERDICT, REMARK])
      row?.cells.get(column)?.forEach((i) => paragraphs.add(i));
    const tags = [`oordeel-${id}`, `opmerking-${id}`] as const;
    if (row === undefined && !tags.some((tag) => fields.has(tag))) gone.push(id);
    const verdict = filledIn(row?.cells.get(VERDICT), tags[0], text.choose);
    const note = filledIn(row?.cells.get(REMARK), tags[1], text.write);
    const judgement = judgementOf(verdict);
    const odd = verdict !== '' && judgement === null ? verdict : '';
    const words = [odd, note].filter((part) => part !== '').join('\n');
    if (judgement !== null || words !== '')
      judgements.push({ criterion: id, judgement, note: words });
  }
  const verdictRow = rows.find(({ first }) => first === whole.verdict);
  const judgementRow = rows.find(
    ({ first }) => first === whole.judgement || first === whole.answer,
  );
  for (const row of [verdictRow, judgementRow])
    row?.cells.get(1)?.forEach((i) => paragraphs.add(i));
  for (const { tag, paragraph } of story.fields) if (isOurs(tag)) paragraphs.add(paragraph);
  const outcome = filledIn(verdictRow?.cells.get(1), wholeTags.verdict, whole.choose);
  const verdict = verdictOf(outcome);
  return {
    judgements,
    verdict,
    judgement: filledIn(judgementRow?.cells.get(1), wholeTags.judgement, whole.write),
    oddVerdict: verdict === null ? outcome : '',
    paragraphs,
    criterionAt,
    gone,
  };
}

/** The columns of a table of criteria. */
const VERDICT = 3;
const REMARK = 4;

interface AnswerRow {
  readonly first: string;
  readonly cells: ReadonlyMap<number, readonly number[]>;
  readonly all: readonly number[];
}

/** The rows of all tables by their first cell. */
function rowsOf({ paragraphs }: Story): readonly AnswerRow[] {
  const rows = new Map<string, { first: string; cells: Map<number, number[]>; all: number[] }>();
  paragraphs.forEach(({ cell, text: words }, index) => {
    if (cell === null) return;
    const key = `${String(cell.table)}/${String(cell.row)}`;
    const row = rows.get(key) ?? { first: '', cells: new Map<number, number[]>(), all: [] };
    rows.set(key, row);
    if (cell.column === 0) row.first = `${row.first} ${sameWords(words)}`.trim();
    row.all.push(index);
    row.cells.set(cell.column, [...(row.cells.get(cell.column) ?? []), index]);
  });
  return [...rows.values()];
}

interface NoAnswer {
  /** What we printed. */
  readonly shown: string;
  /** What Word puts into a field that somebody emptied. */
  readonly invites: ReadonlySet<string>;
}

/** All that stands in the cell, beside the field too; what was put there by nobody is no answer. */
function answer(
  { paragraphs }: Story,
  cell: readonly number[] | undefined,
  field: string | undefined,
  { shown, invites }: NoAnswer,
): string {
  const words =
    cell === undefined
      ? (field ?? '')
      : cell.map((index) => paragraphs[index]?.text ?? '').join('\n');
  const lines = words
    .replaceAll('\u2028', '\n')
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '' && !invites.has(line));
  const [first = '', ...rest] = lines;
  // Somebody who types behind the words that were there, without taking them away.
  const own = first.startsWith(shown) ? first.slice(shown.length).replace(/^[\s:.]+/u, '') : first;
  return [own, ...rest].filter((line) => line !== '').join('\n');
}

function isInvite(words: string): boolean {
  return wordBack.inviteOfWord.some((begin) => words.trim().startsWith(begin));
}

function judgementOf(words: string): AnswerJudgement['judgement'] {
  const said = plain(words);
  const [met = '', partly = '', notMet = '', notApplicable = ''] = text.verdicts;
  if (said === met) return 'met';
  if (said === partly) return 'partly';
  if (said === notMet) return 'notMet';
  return said === notApplicable || said === text.notApplicableShort ? 'notApplicable' : null;
}

function verdictOf(words: string): ReviewAnswer['verdict'] {
  const said = plain(words);
  if (said === whole.verdicts.approved) return 'approved';
  return said === whole.verdicts.returned ? 'returned' : null;
}

function plain(words: string): string {
  return sameWords(words).toLocaleLowerCase('nl').replaceAll('.', '');
}

function isOurs(tag: string): boolean {
  return (
    /^(?:oordeel|opmerking)-K\d\d$/u.test(tag) || Object.values<string>(wholeTags).includes(tag)
  );
}
