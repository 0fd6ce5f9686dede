import { describe, expect, it } from 'vitest';
import { anonymise } from '#shared/text/nl/anonymise';
import { runCli } from './runCli.ts';

describe('anonymise on the command line', () => {
  it('reads passages and prints what it finds, counting in code points', () => {
    const text = '😀 Karim belt mevrouw Jansen.';
    const passages = [{ id: 'a', text, knownPersons: [{ name: 'Karim', role: 'jongere' }] }];
    const { status, stdout } = runCli(['anonymise'], JSON.stringify(passages));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      a: [
        { start: 2, end: 7, label: 'PERSON', pseudonym: 'de jongere', level: 'automatic' },
        { start: 21, end: 27, label: 'PERSON', pseudonym: 'persoon A', level: 'automatic' },
      ],
    });
  });

  it('slices right behind emoji and in Arabic script, as a reader by code points does', () => {
    const text = '👨‍👩‍👧 Vandaag 🏠 sprak ik met محمد علي en 🙂 Karim over هبة in Alkmaar.';
    const { stdout } = runCli(['anonymise'], JSON.stringify([{ id: 'a', text }]));
    const points = Array.from(text);
    const places = [...stdout.matchAll(/"start":(\d+),"end":(\d+)/gu)].map(([, start, end]) =>
      points.slice(Number(start), Number(end)).join(''),
    );
    expect(places).toEqual(expect.arrayContaining(['محمد علي', 'Karim', 'هبة', 'Alkmaar']));
  });

  it('finds a place among many emoji, and looks through a megabyte without a blank', () => {
    const text = `${'🙂 '.repeat(20_000)}Karim Bouzid kwam. ${'www.'.repeat(250_000)}`;
    const { status, stdout } = runCli(['anonymise'], JSON.stringify([{ id: 'a', text }]));
    expect(status).toBe(0);
    expect(stdout).toContain('"start":40000');
  });

  it.each([
    ['[{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]', anonymise.cli.doubleId('a')],
    ['{', anonymise.cli.unreadable],
    ['{}', anonymise.cli.wrongShape],
    ['[{"id": 1}]', anonymise.cli.wrongShape],
  ])('refuses %s in Dutch', (input, message) => {
    const { status, stderr } = runCli(['anonymise'], input);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
