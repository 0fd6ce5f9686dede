import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import pack from '#resources/method-pack-neutral.json';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { hypothesisKinds, hypothesisStatuses } from '#shared/analysis/hypothesis';
import type { Prose } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { groupHypotheses, hypothesisTally } from '#shared/hypotheses/hypothesisTally';
import { untestedExplanations } from '#shared/hypotheses/ownExplanations';
import { fillFrame, frameParts, openSlot, slotsOf } from '#shared/hypotheses/sentenceFrame';
import { testRemark } from '#shared/hypotheses/testOrder';
import { hypotheses as text } from '#shared/text/nl/hypotheses';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const example = exampleAnalysis();

describe('the sentence of a kind', () => {
  it('has a question for every slot of the method pack', () => {
    const slots = pack.hypothesisFrames.flatMap(({ frame }) => slotsOf(frameParts(frame)));
    expect(slots.length).toBeGreaterThan(15);
    expect(slots.filter((slot) => !(slot in text.slots))).toEqual([]);
  });

  it('gives back the frame with each slot filled, whatever the frame', () => {
    const words = fc.stringMatching(/^[a-z ,]{0,12}$/u);
    const slot = fc.stringMatching(/^[a-z]{1,8}$/u);
    const piece = fc.oneof(
      words.map((plain) => ({ frame: plain, slot: null })),
      slot.map((name) => ({ frame: `{${name}}`, slot: name })),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.dictionary(slot, words), (pieces, filled) => {
        const values = new Map(
          Object.entries(filled).map(([name, value]) => [name, { text: value }]),
        );
        const runs = fillFrame(frameParts(pieces.map(({ frame }) => frame).join('')), values);
        const expected = pieces.map(({ frame, slot: name }) =>
          name === null ? frame : values.get(name)?.text.trim() || openSlot,
        );
        expect(runs.map((run) => run.text).join('')).toBe(expected.join(''));
      }),
    );
  });

  it('keeps pointing at what was picked', () => {
    const ref = { collection: 'factor', id: 'f-1' as EntityId } as const;
    const runs = fillFrame(
      frameParts('Wij denken dat {a} doorgaat. {b}'),
      new Map([
        ['a', { text: 'weglopen', ref }],
        ['b', { text: 'Klaar.' }],
      ]),
    );
    expect(runs).toEqual([
      { text: 'Wij denken dat ' },
      { text: 'weglopen', ref },
      { text: ' doorgaat. Klaar' },
    ]);
  });
});

describe('prediction and result', () => {
  const prose: Prose = [{ id: 'b', type: 'paragraph', indent: 0, runs: [{ text: 'Woorden' }] }];
  const day = fc.constantFrom(null, '2026-02-01', '2026-02-02', '2026-03-01');
  const [model] = example.hypothesis;

  it('asks only when there is a result, and never of the same or an unknown day', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        day,
        day,
        (hasPrediction, hasTest, hasResult, predictedOn, resultOn) => {
          if (model === undefined) throw new Error('The example has no hypotheses');
          const remark = testRemark({
            ...model,
            prediction: hasPrediction ? prose : [],
            test: hasTest ? prose : [],
            result: hasResult ? prose : [],
            predictedOn,
            resultOn,
          });
          const isEarlier = predictedOn !== null && resultOn !== null && resultOn < predictedOn;
          if (!hasResult) expect(remark).toBeNull();
          else if (!hasPrediction) expect(remark).toBe('resultWithoutPrediction');
          else if (isEarlier) expect(remark).toBe('resultFirst');
          else expect(remark).toBe(hasTest ? null : 'resultWithoutTest');
        },
      ),
    );
  });
});

describe('the cards', () => {
  it('hold every hypothesis once, rejected ones apart', () => {
    const wish = fc.record({
      kind: fc.constantFrom(null, ...hypothesisKinds),
      status: fc.constantFrom(null, ...hypothesisStatuses),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
        const hypothesis = example.hypothesis
          .slice(0, wishes.length)
          .map((item, at): Entity<'hypothesis'> => ({ ...item, ...wishes[at] }));
        const { groups, rejected } = groupHypotheses({ ...example, hypothesis });
        const shown = [...groups.flatMap((group) => group.hypotheses), ...rejected];
        expect(shown).toHaveLength(hypothesis.length);
        expect(new Set(shown)).toEqual(new Set(hypothesis));
        expect(rejected.every(({ status }) => status === 'rejected')).toBe(true);
        for (const group of groups) {
          expect(group.hypotheses.every(({ kind }) => kind === group.kind)).toBe(true);
        }
        expect(groups.filter(({ kind }) => kind !== null)).toHaveLength(hypothesisKinds.length);
      }),
    );
  });

  it('count what pleads for and against, and who recognises it', () => {
    for (const { id } of example.hypothesis) {
      const tally = hypothesisTally(example, id);
      const evidence = example.evidence.filter((one) => one.hypothesis === id);
      expect(tally.pro + tally.contra).toBe(evidence.filter(({ side }) => side !== null).length);
      const said = example.position.filter(
        (one) => one.hypothesis === id && one.agrees !== 'unknown' && one.agrees !== null,
      );
      expect(tally.recognise + tally.partly + tally.not).toBe(said.length);
    }
  });
});

describe('own explanations', () => {
  it('are open until a hypothesis was made of them, the youth first', () => {
    const none: Analysis = { ...example, hypothesis: [] };
    const all = untestedExplanations(none);
    expect(all.length).toBeGreaterThan(1);
    const first = example.participant.find(({ id }) => id === all[0]?.participant);
    expect(first?.role).toBe('youth');
    const [model] = example.hypothesis;
    if (model === undefined || all[0] === undefined) throw new Error('Not in the example');
    const made: Analysis = {
      ...example,
      hypothesis: [{ ...model, fromOwnExplanation: all[0].id }],
    };
    expect(untestedExplanations(made)).toEqual(all.slice(1));
  });
});
