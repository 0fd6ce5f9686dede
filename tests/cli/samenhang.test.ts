import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import { runCli, runCliScript } from './runCli.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-cli-'));

const cli = (...args: readonly string[]) => runCli(args);

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('the command-line twin', () => {
  const good = fileWith('good.json', cli('example').stdout);

  it('prints the fictional example and finds it in order', () => {
    expect(JSON.parse(readFileSync(good, 'utf8'))).toEqual(example);
    const { status, stdout } = cli('validate', '--in', good);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^In orde: 16 betrokkenen, \d{4} woorden\.\n$/) as string,
    });
  });

  it('prints a JSON Schema', () => {
    const { stdout } = runCliScript(['schema']);
    const schema = JSON.parse(stdout) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('makes the Word document and never writes over a file', () => {
    const out = path.join(folder, 'analyse.docx');
    expect(cli('export', '--kind', 'full', '--in', good, '--out', out).status).toBe(0);
    const parts = unzipSync(readFileSync(out));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Weglopen op momenten van afscheid');
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(7);

    const again = cli('export', '--kind', 'full', '--in', good, '--out', out);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('bestaat al en blijft staan');
  });

  it.each([
    ['an unknown section', { analysis: { gossip: [] } }, 'analysis.gossip: Dit onderdeel bestaat'],
    [
      'a wrong type',
      { analysis: { factor: [{ id: 'f-1', impact: 'veel' }] } },
      'analysis.factor[0].impact: Hier hoort een heel getal',
    ],
    ['a newer schema', { version: 99 }, 'version: Dit bestand is gemaakt met een nieuwere versie'],
  ])('names the place of %s in Dutch', (_, change, message) => {
    const bad = fileWith('bad.json', JSON.stringify({ ...example, ...change }));
    const { status, stderr } = cli('validate', '--in', bad);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it('refuses prototype keys, broken JSON and a file that is not there', () => {
    const text = JSON.stringify(example).replace('"f-01"', '"f-01","__proto__":{"a":1}');
    expect(cli('validate', '--in', fileWith('proto.json', text)).stderr).toContain('__proto__');
    const broken = cli('validate', '--in', fileWith('broken.json', '{"format": '));
    expect(broken).toMatchObject({ status: 1 });
    expect(broken.stderr).toContain('geen geldige JSON');
    const missing = cli('validate', '--in', path.join(folder, 'nowhere.json'));
    expect(missing).toMatchObject({ status: 1 });
    expect(missing.stderr).toContain('niet te lezen');
  });

  it('says how it is used when it is called wrongly', () => {
    expect(cli()).toMatchObject({ status: 2 });
    expect(cli('dance').stderr).toContain('De opdracht "dance" bestaat niet.');
    expect(cli('validate', '--colour', 'red').status).toBe(2);
    expect(cli('export', '--kind', 'short', '--in', good, '--out', 'x').stderr).toContain('full');
  });
});
