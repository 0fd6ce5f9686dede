import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import { runCli } from './runCli.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-loops-'));

function loopsOf(name: string, analysis: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify({ ...example, analysis }));
  const { status, stdout, stderr } = runCli(['loops', '--in', file]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('loops', () => {
  it('prints the three of the example with their types, arrows and stories', () => {
    const printed = loopsOf('example.json', example.analysis);
    expect(printed).toMatch(/^Kringen \(3\)\n/u);
    expect(printed.match(/^ {3}Soort: .*$/gmu)?.map((line) => line.trim())).toEqual([
      'Soort: versterkt zichzelf, houdt het vast',
      'Soort: versterkt zichzelf, houdt het vast',
      'Soort: remt zichzelf af, helpt vooruit',
    ]);
    expect(printed.match(/→/gu)).toHaveLength(10);
    expect(printed).toContain('Saskia is er → meer: Samen iets doen (na een tijd)');
    expect(printed).toContain('Rond afscheid loopt de spanning op.');
    expect(printed).toContain('Hoe hoger de spanning rond afscheid is, hoe vaker Senna wegloopt.');
    expect(printed).not.toContain('Ook gevonden');
    expect(printed).not.toContain('zijn veranderd sinds');
  });

  it('shows what one sign changes, and what nobody named', () => {
    const { link, loop, ...rest } = example.analysis;
    const turned = link.map((one) => (one.id === 'k-2' ? { ...one, polarity: 'minus' } : one));
    const printed = loopsOf('turned.json', { ...rest, link: turned, loop: loop.slice(0, 2) });
    expect(printed).toContain('Soort: remt zichzelf af, houdt het vast');
    expect(printed).toContain('Let op: de pijlen zijn veranderd sinds dit verhaal is verteld.');
    expect(printed).toContain('Ook gevonden (1)');
    expect(printed).toContain('Zo remt dit rondje zichzelf af.');
  });

  it('asks for the file', () => {
    expect(runCli(['loops'])).toMatchObject({ status: 2 });
  });
});
