import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'samenhang-sharing-')), 'example.json');

const ask = (kind: string, to: string) =>
  runCli(['may-share', '--in', file, '--kind', kind, '--to', to, '--on', '2026-03-09']);

beforeAll(() => {
  writeFileSync(file, runCli(['example']).stdout);
});

describe('may-share', () => {
  it('lets the full analysis go into the file', () => {
    const { status, stdout } = ask('full', 'Zeeduin Jeugdhulp');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      may: true,
      missing: [],
      basis: 'ownFile',
      consents: ['c-1', 'c-2', 'c-3'],
      expiresOn: null,
    });
  });

  it('names the father for learning in the data, and only the purpose in the sentences', () => {
    const { status, stdout } = ask('learning', 'de poule');
    expect(status).toBe(1);
    const answer = JSON.parse(stdout) as { missing: unknown; reasons: string[] };
    expect(answer.missing).toEqual([
      {
        participant: 'p-marco',
        name: 'Marco',
        purpose: 'shareAnonymouslyForLearning',
        code: 'T7',
        why: 'denkt nog na',
        whyCode: 'later',
      },
    ]);
    expect(answer.reasons.join(' ')).toContain('Zonder namen delen om van te leren');
    expect(answer.reasons.join(' ')).not.toContain('Marco');
  });

  it('says that nobody was asked, and finds a recipient by name', () => {
    const { status, stdout } = ask('monitoring', 'de provincie');
    expect(status).toBe(1);
    expect(stdout).toContain('"why": "niet gevraagd"');
    expect(stdout).toContain('Nog niet gevraagd voor ‘Meetellen in de cijfers’');
    expect(JSON.parse(ask('parent', 'Linda Brouwer').stdout)).toMatchObject({ may: true });
  });

  it('says in Dutch what is wrong when it is called wrongly', () => {
    expect(ask('newspaper', 'x')).toMatchObject({ status: 2, stdout: '' });
    expect(runCli(['may-share', '--in', file, '--kind', 'full'])).toMatchObject({ status: 2 });
    const day = runCli(['may-share', '--in', file, '--kind', 'full', '--to', 'x', '--on', 'nu']);
    expect(day).toMatchObject({ status: 2 });
    expect(day.stderr).toContain('"nu" is geen dag');
  });
});
