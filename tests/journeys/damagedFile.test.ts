import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { sections } from '#shared/text/nl/sections';
import { launchApp } from '../support/launchApp.ts';
import { runs } from '../support/runs.ts';
import {
  goToSection,
  makeWorkplace,
  openExample,
  openFirstCase,
  typeInto,
  unlock,
  waitUntilKept,
} from './person.ts';

type Damage = 'deleted' | 'emptied' | '64 bytes damaged';

const DAMAGED_BYTES = 64;
const SEED = Math.floor(Math.random() * 0x7fff_ffff);
const label = fieldWords('riskWeighing', 'riskOfNotDoing').label;
const written = 'Dit stond er al.';
/** In an ordinary test: two files of the database and two others. */
const ATTEMPTS = runs(4, 400);

it(
  'one damaged or deleted file of the profile costs nothing, whichever it is',
  { timeout: 120_000 + ATTEMPTS * 40_000 },
  async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-damage-'));
    const whole = path.join(base, 'whole');
    await makeProfile(whole);
    const attempts = shuffled(attemptsOn(whole)).slice(0, ATTEMPTS);
    console.log(`Seed ${String(SEED)}, ${String(attempts.length)} files to damage`);
    for (const [index, { file, damage }] of attempts.entries()) {
      console.log(`${String(index + 1)}: ${damage} ${file}`);
      const profileDir = path.join(base, 'damaged');
      cpSync(whole, profileDir, { recursive: true });
      spoil(path.join(profileDir, file), damage, index);
      await expectAllThere(profileDir).catch((error: unknown) => {
        throw new Error(`${file} ${damage} (seed ${String(SEED)}, ${String(index)})`, {
          cause: error,
        });
      });
      rmSync(profileDir, { recursive: true });
    }
    rmSync(base, { recursive: true });
  },
);

async function makeProfile(profileDir: string): Promise<void> {
  const app = await launchApp({ profileDir });
  await makeWorkplace(app.window);
  await openExample(app.window);
  await goToSection(app.window, sections.s9.title);
  await typeInto(app.window, label, ` ${written}`);
  await waitUntilKept(app.window);
  await app.close();
}

/** Everything is there, and what is typed next is kept in both places. */
async function expectAllThere(profileDir: string): Promise<void> {
  const app = await launchApp({ profileDir });
  try {
    await unlock(app.window);
    await openFirstCase(app.window);
    await goToSection(app.window, sections.s9.title);
    const field = app.window.getByRole('textbox', { name: label, exact: true }).first();
    expect(await field.innerText()).toContain(written);
    await typeInto(app.window, label, ' En verder.');
    await waitUntilKept(app.window);
  } finally {
    await app.kill();
  }
}

interface Attempt {
  readonly file: string;
  readonly damage: Damage;
}

function attemptsOn(profileDir: string): readonly Attempt[] {
  const files = readdirSync(profileDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(profileDir, path.join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(20);
  return files.flatMap((file) =>
    (['deleted', 'emptied', '64 bytes damaged'] as const).map((damage) => ({ file, damage })),
  );
}

/** The files of the database first, each kind of damage in turn; then all others. */
function shuffled(attempts: readonly Attempt[]): readonly Attempt[] {
  const order = fc.shuffledSubarray([...attempts], { minLength: attempts.length });
  const [all = []] = fc.sample(order, { numRuns: 1, seed: SEED });
  const isDatabase = ({ file }: Attempt): boolean => file.startsWith('IndexedDB');
  const ofDatabase = all.filter(isDatabase);
  const others = all.filter((one) => !isDatabase(one));
  return [
    ...ofDatabase.slice(0, 2),
    ...others.slice(0, 2),
    ...ofDatabase.slice(2),
    ...others.slice(2),
  ];
}

function spoil(file: string, damage: Damage, index: number): void {
  if (damage === 'deleted') {
    rmSync(file);
    return;
  }
  const bytes = readFileSync(file);
  if (damage === 'emptied' || bytes.byteLength === 0) {
    writeFileSync(file, new Uint8Array());
    return;
  }
  const places = fc.array(fc.nat(bytes.byteLength - 1), {
    minLength: DAMAGED_BYTES,
    maxLength: DAMAGED_BYTES,
  });
  const [offsets = []] = fc.sample(places, { numRuns: 1, seed: SEED + index });
  for (const at of offsets) bytes[at] = (bytes[at] ?? 0) ^ (1 + (at % 255));
  writeFileSync(file, bytes);
}
