import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NO_LOGS,
  readKeptLogs,
  withArrivedLogs,
  writeKeptLogs,
  type KeptLogs,
} from '#shared/access-log/keptLogs';

const line = fc.constantFrom('a', 'b', 'c');
const log = fc.array(line, { maxLength: 4 });
const logs: fc.Arbitrary<KeptLogs> = fc.record({
  own: log,
  earlier: fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
});

const all = ({ own, earlier }: KeptLogs) => [own, ...earlier];
const holds = (kept: KeptLogs, wanted: readonly string[]) =>
  all(kept).some((one) => wanted.every((said, index) => one[index] === said));

describe('the logs of a case and those of its backup', () => {
  test('no line of either is lost, in whatever order, and the log that goes on stays as it was', () => {
    fc.assert(
      fc.property(logs, logs, (here, arrived) => {
        const kept = withArrivedLogs(here, arrived);
        for (const one of [...all(here), ...all(arrived)]) expect(holds(kept, one)).toBe(true);
        if (here.own.length > 0) expect(kept.own).toEqual(here.own);
        expect(withArrivedLogs(kept, arrived)).toEqual(kept);
      }),
    );
  });

  test('a log goes on where the backup ended; one that grew apart stands beside it', () => {
    const drowned: KeptLogs = { own: ['a', 'b'], earlier: [] };
    expect(withArrivedLogs(NO_LOGS, drowned)).toEqual(drowned);
    expect(withArrivedLogs({ own: ['a', 'b', 'c'], earlier: [] }, drowned)).toEqual({
      own: ['a', 'b', 'c'],
      earlier: [],
    });
    const apart = withArrivedLogs({ own: ['x'], earlier: [] }, drowned);
    expect(apart).toEqual({ own: ['x'], earlier: [['a', 'b']] });
    expect(withArrivedLogs(apart, { own: ['a', 'b', 'c'], earlier: [] }).earlier).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  test('a part that is no log is passed over', () => {
    const kept: KeptLogs = { own: ['{"seq":1}'], earlier: [['regel', 'é "aanhaling"']] };
    expect(readKeptLogs(writeKeptLogs(kept))).toEqual(kept);
    for (const text of ['', '{', '[]', '{"own":[1],"earlier":[]}', '{"own":[]}', 'null']) {
      expect(readKeptLogs(text)).toBeNull();
    }
  });
});
