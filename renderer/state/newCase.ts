import example from '#resources/example-analysis.json';
import { singleId } from '#shared/analysis/analysis';
import { caseFigures } from '#shared/analysis/caseSummary';
import {
  analysisFromPortable,
  readPortable,
  type PortableContent,
} from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { fillBlankCase, fillFromPortable } from '#shared/casedoc/fillCase';
import type { CaseSummaryPatch } from '#shared/casedoc/workplaceIndex';
import { policyOf } from '#shared/policy/policy';
import { policyStore } from './policyStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
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
      fillBlankCase(doc, { ...first, keepDays: policyOf(policyStore.getState()).keepDays });
    },
    { phase: 'registered', requestedOn: first.requestedOn },
  );
}

/** A copy of the fictional example that may be changed freely. */
export function createExampleCase(workplace: Workplace, code: string): Promise<CreateResult> {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error('The example that ships with the app cannot be read');
  return createFromPortable(workplace, code, reading.value, { isExample: true });
}

/** A new analysis with what a portable file holds; it never touches one that is here. */
export function createFromPortable(
  workplace: Workplace,
  code: string,
  portable: PortableContent,
  summary: CaseSummaryPatch = {},
): Promise<CreateResult> {
  const content = new Map(portable);
  const [cover] = content.get('cover') ?? [];
  const values = { ...cover?.values, code };
  content.set('cover', [{ id: singleId('cover'), prose: new Map(), ...cover, values }]);
  return workplace.createCase(
    code,
    (doc) => {
      fillFromPortable(doc, content, {
        newId: newEntityId,
        now: () => Date.now(),
        author: workplace.person().name,
      });
    },
    { ...figuresOf(content), ...summary },
  );
}

function figuresOf(content: PortableContent): CaseSummaryPatch {
  return caseFigures(analysisFromPortable(content), isoDayOf(Date.now()));
}
