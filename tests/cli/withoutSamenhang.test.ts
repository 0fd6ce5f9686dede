import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Decrypter } from 'age-encryption';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPortable } from '#shared/analysis/portable';
import { openPackage } from '#shared/exchange/openPackage';
import { encodeCbor } from '#shared/exchange/strictCbor';

// What resources/backup-openen.md promises: the public age tool and Python open a backup.
const fixtures = 'tests/fixtures/exchange/v1-';
const page = readFileSync('resources/backup-openen.md', 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-age-'));
const inFolder = (name: string) => path.join(folder, name);
const keys = JSON.parse(readFileSync(`${fixtures}keys.json`, 'utf8')) as {
  readonly recoveryCode: string;
  readonly recovery: { readonly ageSecret: string; readonly recipient: string };
};
const hasAge = spawnSync('age', ['--version']).status === 0;

/** Runs a step of the page in the test folder; gives what it says. */
function run(command: string, args: readonly string[], input = ''): string {
  const done = spawnSync(command, args, { cwd: folder, input, encoding: 'utf8' });
  expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
  return done.stdout;
}

/** The public tool where it is installed, else the library of another maker of the same format. */
async function openWithAge(file: string, out: string): Promise<void> {
  if (hasAge) {
    run('age', ['-d', '-i', 'sleutel.txt', '-o', out, path.resolve(file)]);
    return;
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(readFileSync(inFolder('sleutel.txt'), 'utf8').trim());
  writeFileSync(inFolder(out), await decrypter.decrypt(readFileSync(file)));
}

describe('a backup without Samenhang', () => {
  writeFileSync(inFolder('openen.py'), /```python\n(.*?)```/s.exec(page)?.[1] ?? '');

  it('opens by following the page', async () => {
    run('python3', ['openen.py', 'sleutel', 'sleutel.txt'], `${keys.recoveryCode}\n`);
    const made = readFileSync(inFolder('sleutel.txt'), 'utf8').trim();
    expect(made).toBe(keys.recovery.ageSecret);

    await openWithAge(`${fixtures}backup.va`, 'kopie.bin');
    const told = run('python3', ['openen.py', 'uitpakken', 'kopie.bin', 'map']);
    expect(told).toMatch(/^case: \d+ bytes$/m);

    const analysis = readPortable(JSON.parse(readFileSync(inFolder('map/analysis.json'), 'utf8')));
    expect(analysis.ok).toBe(true);
    const header = JSON.parse(readFileSync(inFolder('map/header.json'), 'utf8')) as object;
    expect(header).toMatchObject({ f: 'va', kind: 'backup', code: 'VA-031' });
    const document = readFileSync('tests/fixtures/case-schema-1.bin');
    expect(readFileSync(inFolder('map/case')).equals(document)).toBe(true);
  });

  it('makes the key of every way the code is typed', () => {
    const typed = keys.recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    run('python3', ['openen.py', 'sleutel', 'again.txt'], `${typed}\n`);
    const made = readFileSync(inFolder('again.txt'), 'utf8').trim();
    expect(made).toBe(keys.recovery.ageSecret);
  });

  it('names every step of the page as it is run here', () => {
    for (const step of [
      'python3 openen.py sleutel sleutel.txt',
      'age -d -i sleutel.txt -o kopie.bin reservekopie.va',
      'python3 openen.py uitpakken kopie.bin map',
    ]) {
      expect(page).toContain(step);
    }
  });

  it.runIf(hasAge)('goes the other way too: what age sealed is read as an age file', async () => {
    writeFileSync(inFolder('plain.bin'), deflateSync(encodeCbor(['not', 'a', 'package'])));
    run('age', ['-r', keys.recovery.recipient, '-o', 'sealed.va', 'plain.bin']);
    const ageSecrets = [keys.recovery.ageSecret];
    const file = readFileSync(inFolder('sealed.va'));
    const opened = await openPackage(file, { kind: 'keys', ageSecrets });
    expect(opened).toEqual({ ok: false, reason: 'not-ours' });
  });
});
