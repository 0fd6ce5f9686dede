import type { Analysis } from '../analysis/analysis.ts';
import { entityTypes, isFieldName } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isBlank, isProse, type Prose, type Run } from '../analysis/prose.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { CaseWriter } from '../casedoc/caseWriter.ts';
import { locate } from '../casedoc/locate.ts';
import type { BlockContent } from '../casedoc/patchProse.ts';
import { cutRuns } from '../casedoc/runs.ts';
import { inOneLine, spliceBlocks } from '../casedoc/spliceBlocks.ts';
import { itemOf } from './placeOfRemark.ts';
import { readProposedValue } from './proposedValue.ts';
import { decideRemark, setResolved, type RemarkWriter } from './remarkEdits.ts';
import type { RemarkThread } from './remarkThreads.ts';
import { seenValueOf } from './seenValue.ts';

/**
 * Why a suggestion is not taken over: its words or its thing are gone; the words (or, when it is
 * about a whole text, the text), or the value of the field, are not what the reader saw; the value
 * does not fit the field.
 */
export type SuggestionRefusal = 'orphan' | 'changed' | 'bad-value';

/** What is written when a suggestion is taken over. */
export interface AcceptedSuggestion {
  readonly thread: Pick<RemarkThread, 'remark' | 'place' | 'found'>;
  /** Why, in the duo's words; may be empty. */
  readonly reason: string;
  /** Somebody saw that the words are other than those that were read, and wants it all the same. */
  readonly evenChanged: boolean;
}

/**
 * Puts what is proposed in the place of the words, or in the field, and notes that it was accepted:
 * inside one `change`, so undo takes back both. Only the words change; the new ones have the style
 * of where they begin. A refusal writes nothing.
 */
export function acceptSuggestion(
  writer: CaseWriter,
  analysis: Analysis,
  { thread, reason, evenChanged }: AcceptedSuggestion,
  by: RemarkWriter,
): Result<null, SuggestionRefusal> {
  const { remark, place, found } = thread;
  if (place?.kind !== 'field') return fail('orphan');
  const { collection, id, field } = place;
  const item = itemOf(analysis, collection, id);
  if (item === undefined || !isFieldName(collection, field)) return fail('orphan');
  const types: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  const type = types[field];

  if (type?.kind === 'prose') {
    const prose = item[field];
    if (!isProse(prose) || found?.kind === 'orphan') return fail('orphan');
    if (isBlank(remark.proposed)) return fail('bad-value');
    const isKnown = found === null ? isBlank(prose) : found.kind === 'same';
    if (!isKnown && !evenChanged) return fail('changed');
    const proposed = type.lines === 'one' ? inOneLine(remark.proposed) : remark.proposed;
    const content = found === null ? proposed.map(contentOf) : replaceWords(prose, found, proposed);
    writer.setText(collection, id, field, content);
  } else {
    const value = readProposedValue(analysis, collection, field, remark.proposedValue);
    if (value === undefined) return fail('bad-value');
    const isOther = seenValueOf(analysis, place, remark).kind === 'changed';
    if (isOther && !evenChanged) return fail('changed');
    writer.setValue(collection, id, field, value);
  }
  decideRemark(writer, remark.id, { decision: 'accepted', reason }, by);
  setResolved(writer, remark.id, true);
  return ok(null);
}

/**
 * A field with other words in a stretch. The new words have the marks of the letter the stretch
 * begins with; what is around them is as it was.
 */
function replaceWords(
  prose: Prose,
  { start, end }: { readonly start: number; readonly end: number },
  words: readonly BlockContent[],
): readonly BlockContent[] {
  const place = locate(prose, start);
  const block = place === null ? undefined : prose[place.index];
  const [first] =
    place === null || block === undefined
      ? []
      : cutRuns(block.runs, place.inside, place.inside + 1);
  const styled = words.map((one) => ({
    ...one,
    runs: one.runs.map((run) => likeFirst(run, first)),
  }));
  return spliceBlocks(prose, { anchor: start, focus: end }, styled).blocks.map(contentOf);
}

function likeFirst(run: Run, first: Run | undefined): Run {
  if (run.ref !== undefined || first === undefined || first.ref !== undefined) return run;
  const { text } = run;
  return {
    text,
    ...((first.bold ?? run.bold) === true && { bold: true as const }),
    ...((first.italic ?? run.italic) === true && { italic: true as const }),
    ...(first.link !== undefined && { link: first.link }),
  };
}

function contentOf({ type, indent, runs }: BlockContent): BlockContent {
  return { type, indent, runs };
}
