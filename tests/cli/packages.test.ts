import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analysisFromPortable, readPortable, writePortable } from '#shared/analysis/portable';
import { runCommand } from '../../cli/runCommand.ts';
import { runCli } from './runCli.ts';

const fixtures = 'tests/fixtures/exchange/v1-';
const keys = JSON.parse(readFileSync(`${fixtures}keys.json`, 'utf8')) as {
  readonly noor: { readonly age: string; readonly signKey: string };
  readonly recoveryCode: string;
  readonly recovery: { readonly ageSecret: string };
  readonly code: string;
};
const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-cli-'));
const keyFile = fileWith('key.txt', `# created: today\n${keys.noor.age}\n`);

function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs a command in this process: starting one costs a second, and that is tested elsewhere. */
async function run(args: readonly string[]) {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  const status = await runCommand(args);
  const text = (spy: typeof said) => spy.mock.calls.map((line) => line.join(' ')).join('\n');
  const result = { status, stdout: text(said), stderr: text(complained) };
  vi.restoreAllMocks();
  return result;
}

afterEach(() => {
  vi.restoreAllMocks();
});

function expected() {
  const file = readFileSync('tests/fixtures/case-schema-1.json', 'utf8');
  const content = readPortable(JSON.parse(file));
  if (!content.ok) throw new Error('not portable');
  return writePortable(analysisFromPortable(content.value));
}

describe('open', () => {
  it('tells what a package is and writes the analysis and the attachments', async () => {
    const out = path.join(folder, 'case');
    const args = ['open', '--in', `${fixtures}sync.va`, '--identity', keyFile, '--out', out];
    const { status, stdout, stderr } = await run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const told of ['Noor Verzonnen, Instelling De Fictie', keys.noor.signKey, 'VA-031']) {
      expect(stdout).toContain(told);
    }
    const analysis: unknown = JSON.parse(readFileSync(path.join(out, 'analyse.json'), 'utf8'));
    expect(analysis).toEqual(expected());
    const [attachment] = readdirSync(path.join(out, 'bijlagen'));
    expect(attachment).toMatch(/^[0-9a-f]{64}$/);
    const text = readFileSync(path.join(out, 'bijlagen', attachment ?? ''), 'utf8');
    expect(text).toBe('Een verzonnen bijlage.\n');

    const again = await run(args);
    expect(again).toMatchObject({ status: 2 });
    expect(again.stderr).toContain('bestaat al en blijft staan');
  });

  it('takes the six words, also typed, and writes one file', async () => {
    const out = path.join(folder, 'code.json');
    const file = ['open', '--in', `${fixtures}code.va`];
    const typed = `${keys.code.replaceAll('-', ' ').toUpperCase()}\n`;
    expect(runCli([...file, '--code', '-', '--out', out], typed)).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(expected());
    const other = path.join(folder, 'other.json');
    const wrong = keys.code.replace('aardbei', 'aanbouw');
    const refused = await run([...file, '--code', wrong, '--out', other]);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('Deze woorden passen niet op dit bestand.');
    expect(existsSync(other)).toBe(false);
  });

  it.each<[string, () => readonly string[], string]>([
    ['needs-code', () => [`${fixtures}code.va`, '--identity', keyFile], 'met zes woorden'],
    [
      'wrong-recipient',
      () => [`${fixtures}sync.va`, '--recovery-code', keys.recoveryCode],
      'niet voor deze sleutel',
    ],
    [
      'truncated',
      () => [
        fileWith('cut.va', readFileSync(`${fixtures}sync.va`).subarray(0, 9000)),
        ...['--identity', keyFile],
      ],
      'een stuk aan het eind ontbreekt',
    ],
    ['not-ours', () => ['package.json', '--identity', keyFile], 'geen bestand van Samenhang'],
    ['unreadable', () => ['nowhere.va', '--identity', keyFile], 'niet te lezen'],
  ])('refuses a file that is %s, and writes nothing', async (name, args, message) => {
    const out = path.join(folder, name);
    const { status, stderr } = await run(['open', '--out', out, '--in', ...args()]);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[readonly string[], string]>([
    [[], 'Geef één van deze mee'],
    [['--identity', keyFile, '--code', 'x'], 'Geef één van deze mee'],
    [['--identity', 'package.json'], 'geen age-sleutels'],
    [['--identity', 'nowhere.txt'], 'niet te lezen'],
    [['--code', 'aardbei xyzzy'], '"xyzzy" is geen woord uit een code.'],
    [['--code', 'aardbei'], 'hier staat er 1'],
    [['--recovery-code', keys.recoveryCode.replace(/^./, 'Z')], 'groep 1'],
    [['--recovery-code', 'A1B2'], 'klopt niet'],
  ])('says what is wrong with %j', async (args, message) => {
    const out = path.join(folder, 'never');
    const called = await run(['open', '--in', `${fixtures}sync.va`, '--out', out, ...args]);
    expect(called).toMatchObject({ status: 2 });
    expect(called.stderr).toContain(message);
  });

  it('asks for what is missing', async () => {
    expect((await run(['open'])).stderr).toContain('--out map');
    expect((await run(['open', '--out', path.join(folder, 'x')])).stderr).toContain(
      '--in bestand.va',
    );
  });
});

describe('read', () => {
  it('makes the Word document out of a backup with the recovery code', async () => {
    const out = path.join(folder, 'backup.docx');
    const args = ['read', '--in', `${fixtures}backup.va`, '--out', out, '--recovery-code', '-'];
    expect(runCli(args, `${keys.recoveryCode.toLowerCase()}\n`)).toMatchObject({ status: 0 });
    const parts = unzipSync(readFileSync(out));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Weglopen op momenten van afscheid');
    expect((await run(args)).stderr).toContain('bestaat al en blijft staan');
  });
});

describe('key', () => {
  it('gives a key file that opens a backup', async () => {
    const { status, stdout } = await run(['key', '--recovery-code', keys.recoveryCode]);
    expect(status).toBe(0);
    expect(stdout).toContain(keys.recovery.ageSecret);
    const file = fileWith('recovery.txt', stdout);
    const out = path.join(folder, 'recovered');
    const open = ['open', '--in', `${fixtures}backup.va`, '--identity', file, '--out', out];
    expect(await run(open)).toMatchObject({ status: 0 });
  });

  it('asks for the recovery code', async () => {
    expect(await run(['key'])).toMatchObject({ status: 2 });
  });
});
