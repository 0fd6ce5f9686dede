import type { Analysis } from '../analysis/analysis.ts';
import type { ListName } from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';

/** Something that a field points at; it may be gone. */
export interface Pointer {
  readonly collection: ListName;
  readonly id: EntityId | null;
}

/** One step of the thread: what stands above rests on what is below. */
export interface Tie {
  readonly above: Pointer;
  readonly below: Pointer;
}

/** Every step that the fields of the analysis lay down. */
export function tiesOf(analysis: Analysis): readonly Tie[] {
  const { intervention, lead, summaryPoint, loop, link, hypothesis, factor, evidence } = analysis;
  return [
    ...intervention.flatMap(({ id, hypotheses, leads }) =>
      from('intervention', id, to('hypothesis', hypotheses), to('lead', leads)),
    ),
    ...lead.flatMap(({ id, loops, factors, proposedBy }) =>
      from('lead', id, to('loop', loops), to('factor', factors), to('participant', [proposedBy])),
    ),
    ...summaryPoint.flatMap(({ id, hypotheses }) =>
      from('summaryPoint', id, to('hypothesis', hypotheses)),
    ),
    ...loop.flatMap(({ id, links, hypotheses }) =>
      from('loop', id, to('link', links), to('hypothesis', hypotheses)),
    ),
    ...link.flatMap((arrow) =>
      from(
        'link',
        arrow.id,
        to('factor', [arrow.from, arrow.to]),
        to('hypothesis', [arrow.hypothesis]),
      ),
    ),
    ...hypothesis.flatMap(({ id, factors, fromOwnExplanation }) =>
      from('hypothesis', id, to('factor', factors), to('helpRequest', [fromOwnExplanation])),
    ),
    ...factor.flatMap(({ id, lifeEvents, sources, raisedBy }) =>
      from(
        'factor',
        id,
        to('lifeEvent', lifeEvents),
        to('source', sources),
        to('participant', [raisedBy]),
      ),
    ),
    // Evidence names its hypothesis, and stands under it.
    ...evidence.flatMap((piece) => [
      ...from('hypothesis', piece.hypothesis, to('evidence', [piece.id])),
      ...from(
        'evidence',
        piece.id,
        to('source', [piece.source]),
        to('lifeEvent', [piece.lifeEvent]),
        to('participant', [piece.from]),
      ),
    ]),
    ...storyTies(analysis),
  ];
}

function storyTies(analysis: Analysis): readonly Tie[] {
  return [
    ...analysis.lifeEvent.flatMap(({ id, source, toldBy }) =>
      from('lifeEvent', id, to('source', [source]), to('participant', [toldBy])),
    ),
    ...analysis.helpRequest.flatMap(({ id, participant }) =>
      from('helpRequest', id, to('participant', [participant])),
    ),
    ...analysis.quote.flatMap(({ id, participant }) =>
      from('quote', id, to('participant', [participant])),
    ),
    ...analysis.missedMoment.flatMap(({ id, lifeEvent }) =>
      from('missedMoment', id, to('lifeEvent', [lifeEvent])),
    ),
    ...analysis.source.flatMap(({ id, participant }) =>
      from('source', id, to('participant', [participant])),
    ),
  ];
}

function to(collection: ListName, ids: readonly (EntityId | null)[]): readonly Pointer[] {
  return ids.map((id) => ({ collection, id }));
}

function from(
  collection: ListName,
  id: EntityId | null,
  ...below: readonly (readonly Pointer[])[]
): readonly Tie[] {
  return below.flat().map((pointer) => ({ above: { collection, id }, below: pointer }));
}
