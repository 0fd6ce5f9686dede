import { describe, expect, it } from 'vitest';
import { anonymise } from '#shared/text/nl/anonymise';
import { runCli } from './runCli.ts';

describe('anonymise on the command line', () => {
  it('reads passages and prints what it finds, counting in UTF-16 code units', () => {
    const text = '😀 Karim belt mevrouw Jansen.';
    const passages = [{ id: 'a', text, knownPersons: [{ name: 'Karim', role: 'jongere' }] }];
    const { status, stdout } = runCli(['anonymise'], JSON.stringify(passages));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      a: [
        { start: 3, end: 8, label: 'PERSON', pseudonym: 'de jongere', level: 'automatic' },
        { start: 22, end: 28, label: 'PERSON', pseudonym: 'persoon A', level: 'automatic' },
      ],
    });
  });

  it.each([
    ['{', anonymise.cli.unreadable],
    ['{}', anonymise.cli.wrongShape],
    ['[{"id": 1}]', anonymise.cli.wrongShape],
  ])('refuses %s in Dutch', (input, message) => {
    const { status, stderr } = runCli(['anonymise'], input);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
