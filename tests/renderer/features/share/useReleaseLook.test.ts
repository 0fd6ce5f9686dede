import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ReleaseLook } from '../../../../renderer/export/releasedCopy.ts';
import { useReleaseLook } from '../../../../renderer/features/share/useReleaseLook.ts';
import { exampleAnalysis } from '../../../support/exampleAnalysis.ts';

const analysis = exampleAnalysis();

function looked(): ReleaseLook {
  return {
    masked: analysis,
    undecided: 3,
    contentHash: 'a',
    scan: { people: [], births: [], entities: [], isOrdinary: () => true },
    findBeside: () => Promise.resolve([]),
  };
}

it('says that it is looking until the look is there', async () => {
  let done: (look: ReleaseLook) => void = () => undefined;
  const lookFor = () => new Promise<ReleaseLook>((resolve) => (done = resolve));
  const { result } = renderHook(() => useReleaseLook('learning', analysis, lookFor));
  expect(result.current).toEqual({ look: null, isLooking: true });
  const look = looked();
  done(look);
  await waitFor(() => {
    expect(result.current).toEqual({ look, isLooking: false });
  });
});

it('has no look and looks no longer when the search failed', async () => {
  const lookFor = () => Promise.reject(new Error('the worker stopped'));
  const { result } = renderHook(() => useReleaseLook('supervision', analysis, lookFor));
  await waitFor(() => {
    expect(result.current).toEqual({ look: null, isLooking: false });
  });
});

it('looks again at another state of the case, and never at a copy with names', async () => {
  const asked: string[] = [];
  const lookFor = (kind: string) => {
    asked.push(kind);
    return Promise.resolve(looked());
  };
  const { result, rerender } = renderHook(({ of }) => useReleaseLook('learning', of, lookFor), {
    initialProps: { of: analysis },
  });
  await waitFor(() => {
    expect(result.current.isLooking).toBe(false);
  });
  rerender({ of: { ...analysis } });
  expect(result.current).toEqual({ look: null, isLooking: true });
  await waitFor(() => {
    expect(result.current.isLooking).toBe(false);
  });
  expect(asked).toEqual(['learning', 'learning']);
  const { result: named } = renderHook(() => useReleaseLook('schoolVersion', analysis, lookFor));
  expect(named.current).toEqual({ look: null, isLooking: false });
  expect(asked).toHaveLength(2);
});
