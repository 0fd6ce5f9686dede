import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import example from '#resources/example-analysis.json';
import { runCommand } from '../../cli/runCommand.ts';
import { checkDocx, docxText } from '../support/checkDocx.ts';

let folder = '';
const given = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenhang-export-'));
  writeFileSync(given('example.json'), JSON.stringify(example));
  const consent = example.analysis.consent.map((answer) =>
    answer.purpose === 'shareAnonymouslyForLearning' ? { ...answer, answer: 'yes' } : answer,
  );
  const agreed = { ...example, analysis: { ...example.analysis, consent } };
  writeFileSync(given('agreed.json'), JSON.stringify(agreed));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(kind: string, input: string, out: string, ...more: readonly string[]) {
  const said: string[] = [];
  const hear = (message: unknown) => void said.push(String(message));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
  ];
  const args = ['--kind', kind, '--in', given(input), '--out', given(out), '--on', '2026-03-09'];
  const status = await runCommand(['export', ...args, ...more]);
  for (const spy of spies) spy.mockRestore();
  return { status, said: said.join('\n'), file: given(out) };
}

describe('exporting a copy for a reader', () => {
  test('a family letter without an edited text is the proposal, and says so', async () => {
    const { status, said, file } = await run('parent', 'example.json', 'p.docx', '--to', 'Linda');
    expect(status).toBe(0);
    expect(said).toContain('voorstel');
    const bytes = new Uint8Array(readFileSync(file));
    expect(checkDocx(bytes)).toEqual([]);
    expect(docxText(bytes)).toContain('Senna');
  });

  test.each([
    ['learning', 'Het ja van Marco ontbreekt'],
    ['monitoring', 'Het ja van Senna ontbreekt'],
    ['follow-up', 'Het ja van Linda ontbreekt'],
  ])(
    '%s is refused in Dutch with whose answer is missing, and nothing is written',
    async (kind, why) => {
      const { status, said, file } = await run(
        kind,
        'example.json',
        `${kind}.docx`,
        '--to',
        'De poule',
      );
      expect(status).toBe(1);
      expect(said).toContain(why);
      expect(existsSync(file)).toBe(false);
    },
  );

  test('the learning copy holds nobody by name once everybody said yes, and says who did not look', async () => {
    const { status, said, file } = await run(
      'learning',
      'agreed.json',
      'l.docx',
      '--to',
      'De poule',
    );
    expect(said).toContain('Geen tweede lezer');
    expect(status).toBe(0);
    const text = docxText(new Uint8Array(readFileSync(file)));
    for (const { name } of example.analysis.participant) {
      for (const word of name.split(' ').filter((part) => /^\p{Lu}\p{L}{3,}/u.test(part))) {
        expect(text).not.toContain(word);
      }
    }
    expect(text).toContain('weglopen');
  });

  test.each(['brief.pdf', 'brief.odt'])('is not written as “%s”, and says why', async (name) => {
    const { status, said, file } = await run('parent', 'example.json', name, '--to', 'Linda');
    expect(status).toBe(2);
    expect(said).toMatch(/eindigen op \.docx/u);
    expect(existsSync(file)).toBe(false);
  });

  test('access is a document or its data, and says how much of others stays behind', async () => {
    const { status, said, file } = await run('access', 'example.json', 'a.json', '--to', 'Marco');
    expect(status).toBe(0);
    expect(said).toMatch(/\d+ stukken over Linda \(\d+\).*: geen ja voor deze versie\./u);
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(data).toHaveProperty('analysis.participant', [
      expect.objectContaining({ id: 'p-marco' }),
    ]);
  });

  test('the question of the duo stands in the supervision copy, and no name with it', async () => {
    const ask = (words: string, out: string) =>
      run('supervision', 'example.json', out, '--to', 'Ineke', '--question', words);
    const { file } = await ask('Hoe houden wij dit vol?', 'q.docx');
    expect(docxText(new Uint8Array(readFileSync(file)))).toContain('Hoe houden wij dit vol?');
    const named = await ask('Hoe houden wij Senna vast?', 'named.docx');
    expect(named.status).toBe(1);
    expect(existsSync(named.file)).toBe(false);
    const called = await ask('Hoe houden wij dit vol?', 'vraag over Senna.docx');
    expect(called.said).toContain('“Senna” in de naam van het bestand');
    expect(existsSync(called.file)).toBe(false);
    const born = await ask('Wat doen wij op 14 september met S. Brouwer in Hoorn?', 'born.docx');
    expect(born.said).toContain('“op 14 september”, “S. Brouwer”, “Hoorn”');
    expect(existsSync(born.file)).toBe(false);
  });

  test('a reader must be named, a kind must exist, and the sealed file is for the app', async () => {
    expect((await run('school', 'example.json', 's.docx')).status).toBe(2);
    expect((await run('short', 'example.json', 's.docx')).said).toContain('expert-team');
    expect((await run('hand-over', 'example.json', 's.docx')).status).toBe(2);
    expect(existsSync(given('s.docx'))).toBe(false);
  });
});
