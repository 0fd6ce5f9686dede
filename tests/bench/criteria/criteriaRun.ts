import * as Y from 'yjs';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import { evaluateCriteria } from '#shared/quality/evaluateCriteria';
import { openQuestions } from '#shared/thread/openQuestions';

const TURNS = 120;
const WARM_UP = 20;
const FACTORS = 60;
const HYPOTHESES = 25;
const EVIDENCE = 200;
const TODAY = '2026-03-09';
const SENTENCE =
  'Hij slaapt slecht sinds de zomer, omdat het thuis onrustig is, en komt dan niet uit bed.';

let serial = 0;
const caseDocument = openCaseDocument({
  doc: new Y.Doc({ gc: false }),
  newId: () => {
    serial += 1;
    return `0198-${String(serial).padStart(8, '0')}-4aaa` as EntityId;
  },
  now: () => 1_767_225_600_000,
  author: 'Anne',
});
const { doc } = caseDocument;
const made: EntityId[] = [];
caseDocument.change('bench.fill', (writer) => {
  made.push(fill(writer));
});
const [typedIn] = made;
if (typedIn === undefined) throw new Error('Nothing to type in');
const text = doc.getText(`txt:${typedIn}/text`);

const times: {
  readonly projection: number;
  readonly criteria: number;
  readonly questions: number;
}[] = [];
for (let turn = 0; turn < TURNS + WARM_UP; turn += 1) {
  text.insert(turn, 'e', {});
  const start = performance.now();
  const analysis = caseDocument.analysis();
  const read = performance.now();
  const results = evaluateCriteria(analysis, TODAY);
  const judged = performance.now();
  const questions = openQuestions(analysis, TODAY);
  const asked = performance.now();
  if (results.length !== 42 || questions.length === 0) throw new Error('Not everything was judged');
  if (turn < WARM_UP) continue;
  times.push({ projection: read - start, criteria: judged - read, questions: asked - judged });
}
const middle = (values: readonly number[]): string => {
  const sorted = [...values].sort((left, right) => left - right);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2);
};
console.log(
  `one key press at ${String(FACTORS)} factors, ${String(HYPOTHESES)} hypotheses, ` +
    `${String(EVIDENCE)} pieces of evidence: projection ${middle(times.map(({ projection }) => projection))} ms, ` +
    `42 criteria ${middle(times.map(({ criteria }) => criteria))} ms, ` +
    `together ${middle(times.map(({ projection, criteria }) => projection + criteria))} ms (goal 8); ` +
    `open questions ${middle(times.map(({ questions }) => questions))} ms`,
);

/** The id of the factor in which is typed. */
function fill(writer: CaseWriter): EntityId {
  const people = (['youth', 'parent', 'parent', 'education'] as const).map((role) =>
    writer.add('participant', { role, name: `Persoon ${role}`, birthDate: '2010-09-14' }),
  );
  const [youth = null] = people;
  const factors = Array.from({ length: FACTORS }, (_, index) => {
    const id = writer.add('factor', {
      kind: index % 3 === 0 ? 'protective' : 'risk',
      level: 'youth',
      raisedBy: youth,
    });
    writer.setText('factor', id, 'text', SENTENCE);
    return id;
  });
  const hypotheses = Array.from({ length: HYPOTHESES }, (_, index) => {
    const id = writer.add('hypothesis', {
      kind: 'maintaining',
      status: 'testing',
      factors: factors.slice(index, index + 4),
    });
    writer.setText('hypothesis', id, 'text', SENTENCE);
    writer.setText('hypothesis', id, 'prediction', SENTENCE);
    return id;
  });
  for (let index = 0; index < EVIDENCE; index += 1) {
    const id = writer.add('evidence', {
      hypothesis: hypotheses[index % HYPOTHESES] ?? null,
      side: index % 2 === 0 ? 'for' : 'against',
      from: people[index % people.length] ?? null,
    });
    writer.setText('evidence', id, 'text', SENTENCE);
  }
  for (let index = 0; index < 30; index += 1) {
    const id = writer.add('lifeEvent', { domain: 'school', toldBy: youth });
    writer.setText('lifeEvent', id, 'text', SENTENCE);
  }
  for (let index = 0; index < 7; index += 1) {
    writer.setText('summaryPoint', writer.add('summaryPoint'), 'text', SENTENCE);
  }
  const [first] = factors;
  if (first === undefined) throw new Error('No factor');
  return first;
}
