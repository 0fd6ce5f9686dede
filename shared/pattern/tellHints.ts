import type { Analysis } from '../analysis/analysis.ts';
import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { patternTelling } from '../text/nl/patternTelling.ts';
import type { LoopShape } from './loopShape.ts';
import { lacksForms, tellingOf } from './tellForms.ts';
import type { TellStep } from './tellSentences.ts';

/** What the duo may want to do about a story; `text` is a whole sentence. */
export interface TellHint {
  readonly kind:
    | 'noArrows'
    | 'tooLong'
    | 'chain'
    | 'besides'
    | 'dangling'
    | 'unknownSign'
    | 'forms'
    | 'harm'
    | 'delay';
  readonly text: string;
  /** Where it can be done: the factor without forms, the arrow without a sign. */
  readonly place: { readonly collection: 'factor' | 'link'; readonly id: EntityId } | null;
}

const text = patternTelling.hints;

/** Hints with a story, what stands in its way first. */
export function tellHints(
  analysis: Analysis,
  shape: LoopShape,
  steps: readonly TellStep[],
  mostArrows: number,
): readonly TellHint[] {
  if (steps.length === 0) return [plain('noArrows', text.noArrows), ...danglingHint(shape)];
  if (steps.length > mostArrows) return [plain('tooLong', text.tooLong)];
  const name = (id: EntityId) => nameOf(analysis, 'factor', id);
  const factors = analysis.factor.filter(({ id }) =>
    steps.some(({ from, to }) => from.id === id || to.id === id),
  );
  return [
    ...(shape.kind === 'chain' ? [plain('chain', text.chain)] : []),
    ...danglingHint(shape),
    ...(shape.besides.length === 0 ? [] : [plain('besides', text.besides(shape.besides.length))]),
    ...steps
      .filter(({ sign }) => sign === null)
      .map(({ arrow, from, to }): TellHint => {
        const place = { collection: 'link', id: arrow } as const;
        return { kind: 'unknownSign', text: text.unknownSign(name(from.id), name(to.id)), place };
      }),
    ...factors.filter(lacksForms).map(({ id }) => about('forms', id, text.forms(name(id)))),
    ...factors
      .filter(({ id }) => tellingOf(analysis, id)?.isKeptQuiet === true)
      .map(({ id }) => about('harm', id, text.harm(name(id)))),
    ...(steps.some(({ delay }) => delay) ? [plain('delay', text.delay)] : []),
  ];
}

function danglingHint({ dangling }: LoopShape): readonly TellHint[] {
  return dangling.length === 0 ? [] : [plain('dangling', text.dangling(dangling.length))];
}

function plain(kind: TellHint['kind'], words: string): TellHint {
  return { kind, text: words, place: null };
}

function about(kind: TellHint['kind'], id: EntityId, words: string): TellHint {
  return { kind, text: words, place: { collection: 'factor', id } };
}
