import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { clientRequests, type ClientRequest } from '#shared/requests/clientRequests';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

const TODAY = '2026-06-01';
const request = {
  id: 'd-1',
  participant: 'p-1',
  askedOn: '2026-05-01',
  decision: 'granted',
  decidedOn: '2026-05-10',
  executedOn: '2026-05-12',
};

function caseWith(erasure: object, more: Readonly<Record<string, unknown>> = {}): Analysis {
  return buildAnalysis({
    participant: [
      { id: 'p-1', name: 'Noor de Vries', role: 'youth', birthDate: '2011-05-01' },
      { id: 'p-2', name: 'Ans de Vries', role: 'parent', birthDate: '1980-02-03' },
      { id: 'p-3', name: 'Tom Bos', role: 'other' },
    ],
    authority: [{ id: 'a-1', over: 'p-1', participant: 'p-2', has: 'yes' }],
    destructionRequest: [{ ...request, ...erasure }],
    ...more,
  });
}

function only(analysis: Analysis, today = TODAY): ClientRequest {
  const [first, ...rest] = clientRequests(analysis, today);
  if (first === undefined || rest.length > 0) throw new Error('Not one request');
  return first;
}

const doubts = (erasure: object, more = {}) => only(caseWith(erasure, more)).doubts;

describe('what somebody asked by right', () => {
  it('knows by when there must be an answer, the oldest first', () => {
    const analysis = caseWith(
      { decision: null, decidedOn: null },
      { correction: [{ id: 'c-1', participant: 'p-2', askedOn: '2026-01-31' }] },
    );
    expect(
      clientRequests(analysis, TODAY).map(({ kind, answerBefore }) => [kind, answerBefore]),
    ).toEqual([
      ['correction', '2026-02-28'],
      ['erasure', '2026-08-01'],
    ]);
  });

  it.each([
    [{ participant: null }, ['who']],
    [{ askedOn: null }, ['askedOn']],
    [{ decidedOn: null }, ['decidedOn']],
    [{ decidedOn: '2026-04-30' }, ['decidedEarlier']],
    [{ decidedOn: '2026-06-02', executedOn: null }, ['decidedLater']],
    [{ decision: 'law', executedOn: null }, ['reason']],
    [{ decision: 'law', executedOn: null, reason: 'Het dossier moet blijven.' }, []],
    [{ decision: null, decidedOn: null, executedOn: null }, []],
    [{}, []],
  ])('says what keeps the answer from being written: %j', (erasure, gaps) => {
    expect(only(caseWith(erasure)).gaps).toEqual(gaps);
  });

  it.each([
    [{ executedOn: null }, ['toErase']],
    [{ executedOn: null, scope: 'de alinea over opa' }, ['toErasePart']],
    [{ executedOn: '2026-05-09' }, ['erasedEarlier']],
    [{ executedOn: '2026-06-02' }, ['erasedLater']],
    [{ decision: 'law' }, ['erasedAnyway']],
    [{ decision: 'runningComplaint', executedOn: null }, ['holdOff']],
    [{}, []],
  ])('says what is not right yet: %j', (erasure, found) => {
    expect(doubts(erasure)).toEqual(found);
  });

  it('does not ask to stop erasing where it is stopped', () => {
    const complaint = { decision: 'runningComplaint', executedOn: null };
    expect(doubts(complaint, { process: { legalHold: true } })).toEqual([]);
  });

  it('knows who may ask for all of it: the youth from 12, before that who holds authority', () => {
    const child = (birthDate: string) => ({
      participant: [
        { id: 'p-1', name: 'Noor', role: 'youth', birthDate },
        { id: 'p-2', name: 'Ans', role: 'parent' },
        { id: 'p-3', name: 'Tom', role: 'other' },
      ],
    });
    // Twelve on the day of the request, and a day short of it.
    expect(doubts({}, child('2014-05-01'))).toEqual([]);
    expect(doubts({}, child('2014-05-02'))).toEqual(['tooYoung']);
    expect(doubts({ participant: 'p-2' }, child('2014-05-01'))).toEqual(['ownPart']);
    expect(doubts({ participant: 'p-2' }, child('2014-05-02'))).toEqual([]);
    expect(doubts({ participant: 'p-3' }, child('2014-05-02'))).toEqual(['ownPart']);
    expect(doubts({ participant: 'p-3', scope: 'wat over mij gaat' }, child('2014-05-02'))).toEqual(
      [],
    );
    expect(doubts({ participant: 'p-2' }, { ...child('2014-05-01'), authority: [] })).toEqual([
      'ownPart',
    ]);
  });

  it('lets who holds authority ask for a youth who cannot oversee it', () => {
    const judged = (verdict: string) => ({
      capability: [{ id: 'k-1', participant: 'p-1', verdict, on: '2026-01-01' }],
    });
    expect(doubts({ participant: 'p-2' }, judged('incapable'))).toEqual([]);
    expect(doubts({ participant: 'p-2' }, judged('capable'))).toEqual(['ownPart']);
  });

  it('is answered when the letter left after the decision, to who asked', () => {
    const letter = {
      id: 'e-1',
      kind: 'erasureAnswer',
      result: 'written',
      people: ['p-1'],
      on: Date.UTC(2026, 4, 11, 9),
    };
    const answered = (more: object) =>
      only(caseWith({}, { exportRecord: [{ ...letter, ...more }] })).answeredOn;
    expect(answered({})).toBe('2026-05-11');
    expect(answered({ people: ['p-2'] })).toBeNull();
    expect(answered({ result: 'failed' })).toBeNull();
    expect(answered({ kind: 'correctionAnswer' })).toBeNull();
    expect(answered({ on: Date.UTC(2026, 4, 8, 23) })).toBeNull();
    // A quarter past midnight here is still the day before in UTC.
    expect(answered({ on: Date.UTC(2026, 4, 9, 22, 15) })).toBe('2026-05-09');
  });

  it('never calls a request answered that nobody decided on, whatever left', () => {
    const day = fc.constantFrom(null, '2026-05-01', '2026-05-20');
    fc.assert(
      fc.property(day, day, fc.constantFrom('erasureAnswer', 'consentForm'), (on, asked, kind) => {
        const exportRecord = [
          { id: 'e-1', kind, result: 'written', people: ['p-1'], on: Date.UTC(2026, 5, 1) },
        ];
        const found = only(
          caseWith({ decision: null, decidedOn: on, askedOn: asked }, { exportRecord }),
        );
        expect(found.isDecided).toBe(false);
        expect(found.answeredOn).toBeNull();
      }),
    );
  });
});
