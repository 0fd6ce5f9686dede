import example from '#resources/example-analysis.json';
import { readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { fillBlankCase, fillFromPortable } from '#shared/casedoc/fillCase';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

type CreateResult = Awaited<ReturnType<Workplace['createCase']>>;

/** A fresh random id for anything inside a case. */
export function newEntityId(): EntityId {
  return crypto.randomUUID() as string as EntityId;
}

/** An empty analysis with its code and the day it was asked for (`YYYY-MM-DD`). */
export function createBlankCase(
  workplace: Workplace,
  first: { readonly code: string; readonly requestedOn: string },
): Promise<CreateResult> {
  return workplace.createCase(
    first.code,
    (doc) => {
      fillBlankCase(doc, first);
    },
    { phase: 'registered', requestedOn: first.requestedOn },
  );
}

/** A copy of the fictional example that may be changed freely. */
export function createExampleCase(workplace: Workplace, code: string): Promise<CreateResult> {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error('The example that ships with the app cannot be read');
  const content = new Map(reading.value);
  const [cover] = content.get('cover') ?? [];
  if (cover !== undefined) {
    content.set('cover', [{ ...cover, values: { ...cover.values, code } }]);
  }
  return workplace.createCase(
    code,
    (doc) => {
      fillFromPortable(doc, content, {
        newId: newEntityId,
        now: () => Date.now(),
        author: workplace.person().name,
      });
    },
    { isExample: true },
  );
}
