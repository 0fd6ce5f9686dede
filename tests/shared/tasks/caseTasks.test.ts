import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { caseTasks, copyTasks } from '#shared/tasks/caseTasks';
import { phaseProposal } from '#shared/tasks/phaseProposal';
import { dueOf, readTasks, writeTasks } from '#shared/tasks/storedTasks';
import { isNow, type Task } from '#shared/tasks/task';
import { turnOf } from '#shared/tasks/turnOf';
import type { EntityId } from '#shared/base/ids';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { caseWith, day, people } from './taskCase.ts';

const kindsOn = (analysis: Analysis, today: string) =>
  caseTasks(analysis, today)
    .filter((task) => isNow(task, today))
    .map(({ kind }) => kind);

const find = (analysis: Analysis, today: string, kind: Task['kind']) =>
  caseTasks(analysis, today).find((task) => task.kind === kind);

describe('what there is to do', () => {
  it('begins with the end of the six weeks, and asks for a first round on a rough draft', () => {
    const analysis = caseWith();
    expect(kindsOn(analysis, day(1))).toEqual(['finish']);
    expect(find(analysis, day(1), 'finish')).toMatchObject({ dueOn: day(42) });
    expect(find(analysis, day(1), 'firstRound')).toMatchObject({ from: day(21), dueOn: day(35) });
    expect(kindsOn(analysis, day(21))).toEqual(['firstRound', 'finish']);
    expect(kindsOn(analysis, day(28))).toEqual([
      'firstRound',
      'familyReading',
      'familyReading',
      'finish',
    ]);
  });

  it('moves every day of the six weeks along with a pause, and gives none while it lasts', () => {
    const over = caseWith({ pause: [{ id: 'pa-1', from: day(5), to: day(12), reason: 'crisis' }] });
    expect(find(over, day(13), 'firstRound')).toMatchObject({ from: day(28), dueOn: day(42) });
    expect(find(over, day(13), 'finish')).toMatchObject({ dueOn: day(49) });
    const lasts = caseWith({ pause: [{ id: 'pa-1', from: day(5), reason: 'crisis' }] });
    expect(caseTasks(lasts, day(13))).toEqual([]);
  });

  it.each([
    ['a supervisor who has a copy', { sentOn: day(22), expiresOn: day(52) }, 'readRound'],
    [
      'a short question',
      { kind: 'question', sentOn: day(22), expiresOn: day(52) },
      'answerQuestion',
    ],
  ] as const)('waits for %s until the copy expires', (_, values, kind) => {
    const analysis = caseWith({ review: [{ id: 'r-1', by: 'p-4', ...values }] });
    expect(find(analysis, day(23), kind)).toMatchObject({
      turn: { kind: 'supervisor', name: 'Ineke' },
      since: day(22),
      dueOn: day(52),
      place: { section: 's13', at: { collection: 'review', id: 'r-1' } },
    });
    expect(kindsOn(analysis, day(52))).toContain(kind);
    expect(kindsOn(analysis, day(52))).not.toContain('expiredRound');
    expect(kindsOn(analysis, day(53))).not.toContain(kind);
    expect(kindsOn(analysis, day(53))).toContain('expiredRound');
    expect(turnOf(caseTasks(analysis, day(23)), day(23))).toEqual({
      kind: 'supervisor',
      name: 'Ineke',
    });
    expect(turnOf(caseTasks(analysis, day(53)), day(53))).toEqual({ kind: 'duo' });
  });

  it('counts what came back by what the duo did with it', () => {
    const remark = (id: string, more: object) => ({
      id,
      review: 'r-1',
      text: 'Opmerking',
      ...more,
    });
    const analysis = caseWith({
      review: [{ id: 'r-1', by: 'p-4', sentOn: day(22), returnedOn: day(25), verdict: 'returned' }],
      reviewComment: [
        remark('c-1', {}),
        remark('c-2', { state: 'open' }),
        remark('c-3', { decision: 'discuss' }),
        remark('c-4', { decision: 'declined' }),
        remark('c-5', { state: 'resolved' }),
        remark('c-6', { kind: 'beautiful' }),
      ],
    });
    expect(find(analysis, day(26), 'openRemarks')).toMatchObject({
      count: 2,
      since: day(25),
      dueOn: day(32),
      turn: { kind: 'duo' },
    });
    expect(find(analysis, day(26), 'discussRemarks')).toMatchObject({ count: 1 });
    expect(find(analysis, day(26), 'nextRound')).toBeUndefined();
    const done = caseWith({
      review: [{ id: 'r-1', by: 'p-4', on: day(25), verdict: 'returned' }],
      reviewComment: [remark('c-1', { decision: 'accepted' })],
    });
    expect(kindsOn(done, day(26))).toContain('nextRound');
    const sentAgain = caseWith({
      review: [
        { id: 'r-1', round: 1, by: 'p-4', on: day(25), verdict: 'returned' },
        { id: 'r-2', round: 2, by: 'p-4', sentOn: day(27) },
      ],
    });
    expect(kindsOn(sentAgain, day(28))).not.toContain('nextRound');
  });

  it('reads with each of the family once, in a round or in a conversation about the text', () => {
    const readers = (analysis: Analysis) =>
      caseTasks(analysis, day(30))
        .filter(({ kind }) => kind === 'familyReading')
        .map(({ person }) => person);
    expect(readers(caseWith())).toEqual(['p-1', 'p-2']);
    const inRound = caseWith({
      review: [{ id: 'r-1', kind: 'family', by: 'p-2', on: day(29), channel: 'together' }],
      reviewComment: [{ id: 'c-1', review: 'r-1', kind: 'notRight', text: 'Zo was het niet' }],
    });
    expect(readers(inRound)).toEqual(['p-1']);
    expect(find(inRound, day(30), 'familyRemarks')).toMatchObject({ count: 1, person: 'p-2' });
    const inTalk = caseWith({
      meeting: [{ id: 'm-1', kind: 'enrichment', on: day(29), withPeople: ['p-1'] }],
    });
    expect(readers(inTalk)).toEqual(['p-2']);
    expect(readers(caseWith({ process: { phase: 'shared' } }))).toEqual([]);
    const withheld = people.map((one) => (one.id === 'p-2' ? { ...one, withhold: true } : one));
    expect(readers(caseWith({ participant: withheld }))).toEqual(['p-1']);
  });

  it('asks to go on when a pause was for supervision and nobody reads any more', () => {
    const pause = [{ id: 'pa-1', from: day(22), reason: 'supervision' }];
    const out = caseWith({ pause, review: [{ id: 'r-1', by: 'p-4', sentOn: day(22) }] });
    expect(kindsOn(out, day(24))).toEqual(['readRound']);
    const back = caseWith({
      pause,
      review: [{ id: 'r-1', by: 'p-4', sentOn: day(22), returnedOn: day(23) }],
    });
    expect(kindsOn(back, day(24))).toEqual(['resumeClock']);
  });

  it('names what has a day of its own', () => {
    const analysis = caseWith({
      reviewMoment: [
        { id: 'm-1', on: day(90), kind: 'review' },
        { id: 'm-2', on: day(20), kind: 'check', outcome: 'Het gaat beter.' },
      ],
      correction: [
        { id: 'co-1', participant: 'p-2', askedOn: '2026-01-31' },
        { id: 'co-2', participant: 'p-2', askedOn: day(1), decision: 'partly' },
      ],
      destructionRequest: [{ id: 'd-1', participant: 'p-1', askedOn: '2026-01-31' }],
    });
    expect(find(analysis, day(1), 'lookBack')).toMatchObject({ dueOn: day(90), from: day(76) });
    expect(find(analysis, day(1), 'answerCorrection')).toMatchObject({ dueOn: '2026-02-28' });
    expect(find(analysis, day(1), 'answerErasure')).toMatchObject({ dueOn: '2026-04-30' });
    const all = caseTasks(analysis, day(1)).map(({ key }) => key);
    expect(all.filter((key) => key.startsWith('lookBack'))).toEqual(['lookBack/m-1']);
    expect(all.filter((key) => key.startsWith('answerCorrection'))).toHaveLength(1);
    expect(find(analysis, day(1), 'tellAnswer')).toMatchObject({ key: 'tellAnswer/co-2' });
  });

  it('goes on with a request that was granted until who asked was told and it is gone', () => {
    const granted = {
      id: 'd-1',
      participant: 'p-1',
      askedOn: day(1),
      decision: 'granted',
      decidedOn: day(2),
    };
    const keys = (more: Readonly<Record<string, unknown>>, erased: object = {}) =>
      caseTasks(caseWith({ destructionRequest: [{ ...granted, ...erased }], ...more }), day(4))
        .map(({ key }) => key)
        .filter((key) => key.endsWith('/d-1'));
    expect(keys({})).toEqual(['tellAnswer/d-1', 'eraseGranted/d-1']);
    const answer = {
      id: 'e-1',
      kind: 'erasureAnswer',
      result: 'written',
      people: ['p-1'],
      on: Date.parse(`${day(3)}T12:00:00Z`),
    };
    expect(keys({ exportRecord: [answer] })).toEqual(['eraseGranted/d-1']);
    expect(keys({ exportRecord: [answer] }, { executedOn: day(3) })).toEqual([]);
    expect(keys({}, { decision: 'law' })).toEqual(['tellAnswer/d-1']);
  });

  it('asks who has a copy to destroy it, when somebody stopped after it left', () => {
    const at = (after: number) => Date.parse(`${day(after)}T12:00:00Z`);
    const copy = (id: string, more: object) => ({
      id,
      kind: 'schoolVersion',
      result: 'written',
      purpose: 'shareSchool',
      consents: ['to-1'],
      ...more,
    });
    const analysis = caseWith({
      consent: [
        {
          id: 'to-1',
          participant: 'p-1',
          purpose: 'shareSchool',
          answer: 'yes',
          on: day(2),
          withdrawnOn: day(9),
        },
      ],
      exportRecord: [
        copy('e-1', { on: at(5) }),
        copy('e-2', { on: at(6), destroyAskedOn: day(9) }),
        copy('e-3', { on: at(12) }),
        copy('e-4', { on: at(5), result: 'failed' }),
      ],
    });
    expect(find(analysis, day(13), 'tellReceivers')).toMatchObject({ count: 1, dueOn: day(9) });
    expect(find(caseWith(), day(13), 'tellReceivers')).toBeUndefined();
  });

  it('of a copy to read is to read it and send it back', () => {
    const analysis = caseWith({
      review: [{ id: 'r-1', by: 'p-4', sentOn: day(22), expiresOn: day(52) }],
    });
    expect(copyTasks(analysis, 'r-1' as EntityId)).toMatchObject([
      { kind: 'readCopy', turn: { kind: 'own' }, dueOn: day(52) },
    ]);
    expect(copyTasks(analysis, 'r-9' as EntityId)).toEqual([]);
  });
});

describe('the phase', () => {
  const round = (more: object) => ({ review: [{ id: 'r-1', by: 'p-4', ...more }] });
  it.each([
    ['nothing happened', 'analysing', {}, null],
    ['it was sent', 'analysing', round({ sentOn: day(22) }), 'inReview'],
    ['it is with the supervisor', 'inReview', round({ sentOn: day(22) }), null],
    [
      'it came back with work to do',
      'inReview',
      round({ sentOn: day(22), returnedOn: day(25), verdict: 'returned' }),
      'enriching',
    ],
    [
      'the duo is at work again',
      'enriching',
      round({ sentOn: day(22), returnedOn: day(25), verdict: 'returned' }),
      null,
    ],
    [
      'it was approved',
      'inReview',
      round({ sentOn: day(22), returnedOn: day(25), verdict: 'approved' }),
      'shared',
    ],
    ['a family read along', 'enriching', round({ kind: 'family', sentOn: day(22) }), null],
    ['it was shared already', 'living', round({ sentOn: day(22) }), null],
  ] as const)('when %s in "%s"', (_, phase, more, proposed) => {
    const analysis = caseWith({ process: { phase }, ...more });
    expect(phaseProposal(analysis)?.phase ?? null).toBe(proposed);
  });
});

describe('what the list of analyses keeps', () => {
  it('holds no name of the family and no words of the analysis', () => {
    const example = exampleAnalysis();
    for (const today of ['2026-02-01', '2026-03-04', '2026-03-10', '2026-11-22']) {
      const line = writeTasks(caseTasks(example, today), new Map());
      for (const { name, role } of example.participant) {
        if (role === 'supervisor') continue;
        for (const part of name.split(' ')) {
          if (part.length > 3) expect(line).not.toContain(part);
        }
      }
    }
  });

  it('is read back as it was written, and anything else reads as nothing', () => {
    const analysis = caseWith({ review: [{ id: 'r-1', by: 'p-4', sentOn: day(1) }] });
    const tasks = caseTasks(analysis, day(2));
    const read = readTasks(writeTasks(tasks, new Map([['finish', day(9)]])));
    expect(read.map(({ key }) => key)).toEqual(tasks.map(({ key }) => key));
    expect(read.find(({ key }) => key === 'finish')?.again).toBe(day(9));
    for (const wrong of ['', 'x', '{}', '[{"key":1}]', '[{"key":"a","kind":"other"}]']) {
      expect(readTasks(wrong)).toEqual([]);
    }
  });

  it('is silent about what was put off until its day', () => {
    const tasks = caseTasks(caseWith(), day(42));
    const told = (delay: string | null) =>
      dueOf(
        readTasks(writeTasks(tasks, new Map(delay === null ? [] : [['finish', delay]]))),
        day(42),
      ).map(({ key }) => key);
    expect(told(null)).toContain('finish');
    expect(told(day(43))).not.toContain('finish');
    expect(told(day(42))).toContain('finish');
  });
});
