import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { line } from '#shared/analysis/fields';
import { LineControl } from '../../../renderer/forms/LineControl.tsx';
import {
  commitPendingEdits,
  holdEdit,
  pendingEdits,
} from '../../../renderer/state/pendingEdits.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('somebody who types on without a rest is written within two seconds all the same', () => {
  const written = showLine();
  const sentence = 'oma belde vandaag drie keer';
  for (let length = 1; length <= sentence.length; length += 1) {
    typeLine(sentence.slice(0, length));
    pass(150);
  }
  expect(written.length).toBeGreaterThan(0);
  const behind = sentence.length - (written.at(-1)?.length ?? 0);
  expect(behind * 150).toBeLessThanOrEqual(2_000);
  expect(screen.getByLabelText('Naam')).toHaveValue(sentence);
  pass(400);
  expect(written.at(-1)).toBe(sentence);
});

test('what a line still holds counts as pending until it is written', () => {
  const written = showLine();
  typeLine('Bram');
  expect(pendingEdits.getState().size).toBe(1);
  pass(400);
  expect(written).toEqual(['Bram']);
  expect(pendingEdits.getState().size).toBe(0);
});

test('keeping, and going from the screen, write what a line still holds, once', () => {
  const written = showLine();
  typeLine('Bram');
  act(commitPendingEdits);
  expect(written).toEqual(['Bram']);
  typeLine('Bram de');
  close();
  pass(5_000);
  expect(written).toEqual(['Bram', 'Bram de']);
});

test('one field that cannot write does not keep the others from writing', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const release = holdEdit(() => {
    throw new Error('A value that does not fit');
  });
  const written = showLine();
  typeLine('Bram');
  act(commitPendingEdits);
  expect(written).toEqual(['Bram']);
  expect(reported).toHaveBeenCalledTimes(1);
  release();
});

let close = (): void => undefined;

function showLine(): readonly string[] {
  const written: string[] = [];
  close = render(
    <Line
      onWrite={(value) => {
        written.push(value);
      }}
    />,
  ).unmount;
  return written;
}

function Line({ onWrite }: { readonly onWrite: (value: string) => void }) {
  const [value, setValue] = useState('');
  const write = (next: string) => {
    setValue(next);
    onWrite(next);
  };
  return (
    <LineControl label="Naam" type={line()} value={value} onChange={write} isReadOnly={false} />
  );
}

function typeLine(value: string): void {
  fireEvent.change(screen.getByLabelText('Naam'), { target: { value } });
}

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}
