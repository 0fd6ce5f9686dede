import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hypothesisStatuses } from '#shared/analysis/hypothesis';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { newSharedDoc } from '#shared/casedoc/updates';
import { fieldHistory } from '#shared/versions/fieldHistory';

const START = 1_767_225_600_000;

it('tells what a status has been, and who said so, in the order of the document', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...hypothesisStatuses), { minLength: 1, maxLength: 12 }),
      (statuses) => {
        const doc = newSharedDoc();
        let made = 0;
        const newId = () => {
          made += 1;
          return `id-${String(made)}` as EntityId;
        };
        const opened = openCaseDocument({ doc, newId, now: () => START, author: 'Marit' });
        let id = '' as EntityId;
        opened.change('hypothesis.add', (writer) => {
          id = writer.add('hypothesis');
        });
        for (const status of statuses) {
          opened.change('hypothesis.status', (writer) => {
            writer.set('hypothesis', id, { status });
          });
        }
        const told = fieldHistory({ shared: doc, own: null }, 'hypothesis', id, 'status');
        const steps = statuses.filter((status, at) => at === 0 || status !== statuses[at - 1]);
        expect(told).toEqual(steps.map((value) => ({ value, author: 'Marit', during: START })));
        expect(fieldHistory({ shared: doc, own: null }, 'hypothesis', id, 'kind')).toEqual([]);
      },
    ),
  );
});
