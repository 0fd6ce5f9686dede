import { describe, expect, it } from 'vitest';
import neutral from '#resources/method-pack-neutral.json';
import { parseMethodPack } from '#shared/analysis/methodPack';
import type { ParticipantRole } from '#shared/analysis/participant';
import { guidesFor } from '#shared/conversation/guides';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

const today = '2026-11-02';

describe('the conversation that is offered first', () => {
  it.each<[ParticipantRole, string | null, string]>([
    ['youth', '2016-01-01', 'jeugdige-8-11'],
    ['youth', '2014-11-02', 'jeugdige-12'],
    ['youth', '2014-11-03', 'jeugdige-8-11'],
    ['youth', null, 'jeugdige-12'],
    ['sibling', '2017-05-05', 'jeugdige-8-11'],
    ['parent', '1980-01-01', 'ouder'],
    ['education', null, 'school'],
    ['careProfessional', null, 'begeleider'],
  ])('for a %s born %s is %s', (role, birthDate, id) => {
    const [person] = buildAnalysis({
      participant: [{ id: 'p-1', name: 'Kim', role, birthDate }],
    }).participant;
    expect(guidesFor(pack(), person ?? null, today)[0]?.id).toBe(id);
  });

  it('never hides another one', () => {
    expect(guidesFor(pack(), null, today)).toHaveLength(pack().conversations.length);
  });
});

function pack() {
  const parsed = parseMethodPack(neutral);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}
