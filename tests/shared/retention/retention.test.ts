import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { readEntity } from '#shared/analysis/readEntity';
import { isEntityId } from '#shared/base/ids';
import { addDays } from '#shared/base/partialDate';
import { deliveredContent } from '#shared/retention/deliveredContent';
import { retentionOf as retentionWith } from '#shared/retention/retention';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const whole = exampleAnalysis();
const sent: Entity<'exportRecord'> = {
  ...made('exportRecord'),
  kind: 'fullAnalysis',
  result: 'written',
  recipient: 'Dossier',
  on: Date.UTC(2026, 2, 10),
};

/** The register keeps the text itself here: a hash of it would tell the same. */
const retentionOf = (analysis: Analysis, lastChangeOn: string, today: string) =>
  retentionWith(analysis, lastChangeOn, today, deliveredContent(analysis));

function withProcess(process: Partial<Entity<'process'>>, more: Partial<Analysis> = {}): Analysis {
  return { ...whole, ...more, process: { ...whole.process, ...process } };
}

describe('keeping and erasing', () => {
  it('erases nothing that was not delivered, received or decided on', () => {
    expect(retentionOf(whole, '2026-03-09', '2026-04-01').obstacles).toEqual(['notDelivered']);
    const delivered = { ...whole, exportRecord: [sent] };
    expect(retentionOf(delivered, '2026-03-09', '2026-04-01').obstacles).toEqual(['notReceived']);
    const received = withProcess({ receivedOn: '2026-03-12' }, { exportRecord: [sent] });
    expect(retentionOf(received, '2026-03-09', '2026-04-01').obstacles).toEqual([]);
    const failed = { ...whole, exportRecord: [{ ...sent, result: 'failed' as const }] };
    expect(retentionOf(failed, '2026-03-09', '2026-04-01').obstacles).toEqual(['notDelivered']);
  });

  it('erases nothing that was written after the delivery, or received before it', () => {
    const kept = { ...sent, contentHash: deliveredContent(whole) };
    const received = withProcess({ receivedOn: '2026-03-12' }, { exportRecord: [kept] });
    const obstacles = (analysis: Analysis) =>
      retentionOf(analysis, '2026-03-09', '2026-04-01').obstacles;
    expect(obstacles(received)).toEqual([]);
    const [factor] = whole.factor;
    if (factor === undefined) throw new Error('No factor');
    const text = [
      { id: 'b', type: 'paragraph', indent: 0, runs: [{ text: 'Later gehoord.' }] },
    ] as const;
    const more = { ...received, factor: [{ ...factor, text }, ...whole.factor.slice(1)] };
    expect(obstacles(more)).toEqual(['changedSince']);
    // What is about the making, and what nobody else reads, is in no file.
    const [remark] = whole.reviewComment;
    if (remark === undefined) throw new Error('No remark');
    expect(obstacles({ ...received, reviewComment: [...whole.reviewComment, remark] })).toEqual([]);
    const own = { ...factor, visibleTo: 'duo' as const };
    expect(obstacles({ ...received, factor: [...whole.factor, own] })).toEqual([]);
    const early = withProcess({ receivedOn: '2026-03-09' }, { exportRecord: [kept] });
    expect(obstacles(early)).toEqual(['receivedEarlier']);
  });

  it('stops everything under a legal hold, also a day that was set', () => {
    const held = withProcess(
      {
        custody: 'handedOver',
        handedOverOn: '2026-03-10',
        receivedOn: '2026-03-12',
        legalHold: true,
      },
      { exportRecord: [sent] },
    );
    const found = retentionOf(held, '2026-03-09', '2026-09-01');
    expect(found.obstacles).toEqual(['hold']);
    expect(found.eraseOn).toBeNull();
    expect(found.reminder).toBe('none');
  });

  it('counts twenty years from the last change, also from a leap day', () => {
    expect(retentionOf(whole, '2026-03-09', '2026-04-01').fileUntil).toBe('2046-03-09');
    expect(retentionOf(whole, '2028-02-29', '2028-04-01').fileUntil).toBe('2048-02-29');
    expect(retentionOf(whole, '2026-02-28', '2028-04-01').fileUntil).toBe('2046-02-28');
  });

  it('reminds on day 60 and day 80 of 90, and says when the day is there', () => {
    const handed = withProcess({ custody: 'handedOver', handedOverOn: '2026-03-10' });
    const on = (day: number) =>
      retentionOf(handed, '2026-03-09', addDays('2026-03-10', day)).reminder;
    expect([59, 60, 79, 80, 89, 90, 120].map(on)).toEqual([
      'none',
      'soon',
      'soon',
      'verySoon',
      'verySoon',
      'due',
      'due',
    ]);
  });

  it('knows when the log was saved for the file, and a failed try is none', () => {
    const saved = (on: number, result: 'written' | 'failed') => ({
      ...sent,
      kind: 'log' as const,
      on,
      result,
    });
    const on = (exportRecord: Analysis['exportRecord']) =>
      retentionOf({ ...whole, exportRecord }, '2026-03-09', '2026-04-01').logSavedOn;
    expect(on([sent])).toBeNull();
    expect(on([saved(Date.UTC(2026, 2, 11), 'failed')])).toBeNull();
    expect(
      on([saved(Date.UTC(2026, 2, 12), 'written'), saved(Date.UTC(2026, 2, 11), 'written')]),
    ).toBe('2026-03-12');
  });

  it('waits for an answer to a request, and a granted one needs no hand-over', () => {
    const asked = { ...made('destructionRequest'), askedOn: '2026-04-01' };
    const open = retentionOf({ ...whole, destructionRequest: [asked] }, '2026-03-09', '2026-04-02');
    expect(open.obstacles).toEqual(['notDelivered', 'openRequest']);
    expect(open.openRequests[0]?.answerBefore).toBe('2026-07-01');
    const [asker] = whole.participant;
    if (asker === undefined) throw new Error('Nobody takes part');
    const granted = {
      ...asked,
      participant: asker.id,
      decision: 'granted' as const,
      decidedOn: '2026-04-02',
    };
    const obstacles = (request: Entity<'destructionRequest'>, left: Analysis['exportRecord']) =>
      retentionOf(
        { ...whole, destructionRequest: [request], exportRecord: left },
        '2026-03-09',
        '2026-04-02',
      ).obstacles;
    // After erasing there is nothing left to answer with.
    expect(obstacles(granted, [])).toEqual(['notAnswered']);
    const answer: Entity<'exportRecord'> = {
      ...made('exportRecord'),
      kind: 'erasureAnswer',
      result: 'written',
      people: [asker.id],
      on: Date.UTC(2026, 3, 2, 9),
    };
    expect(obstacles(granted, [answer])).toEqual([]);
    const part = { ...granted, scope: 'de alinea over opa' };
    expect(obstacles(part, [answer])).toEqual(['notDelivered']);
    // Linda does not decide over the analysis of a youth of 15: then it goes to the file first.
    const parent = whole.participant.find(({ role }) => role === 'parent');
    expect(obstacles({ ...granted, participant: parent?.id ?? null }, [])).toEqual([
      'notDelivered',
      'notAnswered',
    ]);
    const refused = { ...granted, decision: 'law' as const };
    expect(obstacles(refused, [])).toEqual(['notDelivered', 'notAnswered']);
  });

  it('knows until when it would stay, unless somebody was told that it goes', () => {
    const until = (analysis: Analysis, today: string) =>
      retentionOf(analysis, '2026-03-09', today).staysUntil;
    const received = withProcess({ receivedOn: '2026-03-12' }, { exportRecord: [sent] });
    expect(until(received, '2026-04-01')).toBe('2026-06-10');
    expect(until(received, '2026-06-09')).toBe('2026-06-10');
    expect(until(received, '2026-06-10')).toBeNull();
    const handed = withProcess({ receivedOn: '2026-03-12', handedOverOn: '2026-03-10' });
    expect(until(handed, '2026-04-01')).toBe('2026-06-08');
    const longer = withProcess({ handedOverOn: '2026-03-10', keepDays: 365 });
    expect(until(longer, '2026-06-10')).toBe('2027-03-10');
    expect(until(whole, '2026-04-01')).toBeNull();
    const granted = { ...made('destructionRequest'), decision: 'granted' as const };
    expect(until({ ...handed, destructionRequest: [granted] }, '2026-04-01')).toBeNull();
    const part = { ...granted, scope: 'de alinea over opa' };
    expect(until({ ...handed, destructionRequest: [part] }, '2026-04-01')).toBe('2026-06-08');
  });

  it('counts the days it was told to keep, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 365 }),
        fc.integer({ min: 0, max: 800 }),
        (keepDays, later) => {
          const handed = withProcess({
            custody: 'handedOver',
            handedOverOn: '2026-03-10',
            keepDays,
          });
          const today = addDays('2026-03-10', later);
          const found = retentionOf(handed, '2026-03-09', today);
          expect(found.daysLeft).toBe(keepDays - later);
          expect(found.reminder === 'due').toBe(later >= keepDays);
        },
      ),
    );
  });
});

function made<Name extends 'exportRecord' | 'destructionRequest'>(name: Name): Entity<Name> {
  const id = `${name}-1`;
  if (!isEntityId(id)) throw new Error('Not an id');
  return readEntity(name, id, {}, () => []).entity;
}
