import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-language-'));

function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('language', () => {
  it('prints one JSON object about a text', () => {
    const file = fileWith('a.txt', 'De kat zit op de mat. Hij ziet een muis. De muis rent weg.');
    const { status, stdout, stderr } = runCli(['language', '--for', 'parents', '--in', file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      figures: { sentences: 3, words: 14, syllables: 14, fd: 125.5, lix: 4.67 },
      within: true,
      findings: [],
    });
  });

  it('says in Dutch what is wrong with a call', () => {
    expect(runCli(['language'])).toMatchObject({ status: 2 });
    const unknown = runCli(['language', '--for', 'opa']);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('bestaat niet');
    expect(
      runCli(['language', '--for', 'parents', '--in', path.join(folder, 'niets')]),
    ).toMatchObject({
      status: 2,
    });
    const binary = fileWith('b.txt', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
    expect(runCli(['language', '--for', 'parents', '--in', binary])).toMatchObject({ status: 1 });
  });
});
