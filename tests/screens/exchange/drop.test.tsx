import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { opening } from '#shared/text/nl/opening';
import { DropCover } from '../../../renderer/features/exchange/opening/DropCover.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';

function show() {
  const dropped: string[][] = [];
  renderScreen(
    <main>
      <p>De analyse staat eronder.</p>
      <DropCover
        onDrop={(files) => {
          dropped.push(files.map(({ name }) => name));
        }}
      />
    </main>,
  );
  return dropped;
}

function drag(name: string, transfer: DataTransfer): boolean {
  const target = document.querySelector('p');
  if (target === null) throw new Error('Nothing to drag over');
  let isFree = true;
  act(() => {
    isFree = target.dispatchEvent(
      new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
  return isFree;
}

function filesOf(...names: readonly string[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name));
  return transfer;
}

test('a file over the window shows where it goes, wherever it is let go', async () => {
  const dropped = show();
  const transfer = filesOf('VA-7kq2m9x4.va');
  drag('dragenter', transfer);
  await screen.findByText(opening.drop.title);
  await lookAt('drop');
  expect(drag('dragover', transfer)).toBe(false);
  expect(drag('drop', transfer)).toBe(false);
  expect(screen.queryByText(opening.drop.title)).toBeNull();
  expect(dropped).toEqual([['VA-7kq2m9x4.va']]);
});

test('dragged away again it leaves nothing', async () => {
  const dropped = show();
  const transfer = filesOf('a.va');
  drag('dragenter', transfer);
  drag('dragenter', transfer);
  drag('dragleave', transfer);
  await screen.findByText(opening.drop.title);
  drag('dragleave', transfer);
  expect(screen.queryByText(opening.drop.title)).toBeNull();
  expect(dropped).toEqual([]);
});

test('text that is dragged in a field is none of its business', () => {
  const dropped = show();
  const transfer = new DataTransfer();
  transfer.setData('text/plain', 'een zin');
  expect(drag('dragenter', transfer)).toBe(true);
  expect(drag('drop', transfer)).toBe(true);
  expect(screen.queryByText(opening.drop.title)).toBeNull();
  expect(dropped).toEqual([]);
});
