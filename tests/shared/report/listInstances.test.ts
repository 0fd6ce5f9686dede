import { expect, it } from 'vitest';
import { listInstances } from '#shared/report/listInstances';

/** `1` and `-` for kinds, the indent by spaces; what comes out is "list:number in it". */
function counted(...lines: readonly string[]): readonly string[] {
  let next = 0;
  const items = lines.map((line) => ({
    ordered: line.trim() === '1',
    indent: line.length - 1,
  }));
  const seen = new Map<number, number>();
  return listInstances(items, () => (next += 1)).map((instance) => {
    seen.set(instance, (seen.get(instance) ?? 0) + 1);
    return `${String(instance)}:${String(seen.get(instance))}`;
  });
}

it('goes on with a number behind what lies deeper', () => {
  expect(counted('1', ' -', '1', ' 1', '1')).toEqual(['1:1', '2:1', '1:2', '3:1', '1:3']);
});

it('begins again under every item, also under a bullet', () => {
  expect(counted('-', ' 1', ' 1', '-', ' 1')).toEqual(['1:1', '2:1', '2:2', '1:2', '3:1']);
});

it('begins again behind another kind at the same level', () => {
  expect(counted('1', ' 1', ' -', ' 1', '1')).toEqual(['1:1', '2:1', '3:1', '4:1', '1:2']);
});
