import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { WordFile } from '../support/wordEdits.ts';
import { bytesOf, reviewForWord, someOfIt } from '../support/wordReview.ts';
import { runCli } from './runCli.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-remarks-'));

it('prints what came back in a Word file, and says why a file cannot be read', async () => {
  const file = new WordFile(await bytesOf(reviewForWord([], someOfIt)));
  const returned = path.join(folder, 'antwoord.docx');
  writeFileSync(returned, file.comment('Mentor kent haar goed.', 'Sinds wanneer?').bytes());
  const { status, stdout } = runCli(['remarks', '--in', returned]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    answer: { remarks: [{ place: 'domainNote/d-school/strength', text: 'Sinds wanneer?' }] },
    notPlaced: [],
  });
  writeFileSync(returned, 'Dag');
  expect(runCli(['remarks', '--in', returned])).toMatchObject({
    status: 1,
    stderr: 'Dit is geen Word-bestand (.docx).\n',
  });
});
