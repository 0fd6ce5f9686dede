import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-thinking-'));
const example = path.join(folder, 'example.json');

const cli = (...args: readonly string[]) => runCli(args);

beforeAll(() => {
  writeFileSync(example, cli('example').stdout);
});

describe('the commands that think about an analysis', () => {
  it('go through the 42 criteria on a day', () => {
    const { status, stdout } = cli('criteria', '--in', example, '--on', '2026-03-09');
    expect(status).toBe(0);
    expect(stdout.match(/^K\d\d {2}/gmu)).toHaveLength(42);
    expect(stdout).toContain('Zoals het staat op 9 maart 2026.');
    expect(stdout).toContain('Van vraag tot vaststellen: 42 dagen.');
    expect(stdout).toContain('Nodig om te delen en nog open: K03, K07, K28, K33.');
  });

  it('name what hangs loose, and whom to ask what', () => {
    const { status, stdout } = cli('loose-ends', '--in', example, '--on', '2026-03-09');
    expect(status).toBe(0);
    expect(stdout).toContain('‘Lange wachtlijst’ hoort nog nergens bij.');
    expect(stdout).toContain('Vragen aan: Senna');
  });

  it('follow the thread of one item, and list what lacks it', () => {
    const { stdout } = cli('thread', '--in', example, '--item', 'f-12');
    expect(stdout).toMatch(/Rust op\n {2}Gebeurtenis t-10: .*\n {4}Betrokkene p-linda: Linda/u);
    expect(stdout).toMatch(/Wordt gebruikt door\n {2}niets/u);
    expect(cli('thread', '--in', example).stdout).toContain('Factor f-12: Lange wachtlijst');
  });

  it('say what is wrong when they are called wrongly', () => {
    expect(cli('criteria')).toMatchObject({ status: 2 });
    expect(cli('criteria', '--in', example, '--on', 'gisteren').stderr).toContain('"gisteren"');
    expect(cli('thread', '--in', example, '--item', 'x-1')).toMatchObject({ status: 1 });
  });
});
