import { describe, expect, it } from 'vitest';
import { checkAnswer } from '#shared/requests/answerCheck';
import { clientRequests } from '#shared/requests/clientRequests';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

function check(reason: string, scope = '', more: object = {}) {
  const analysis = buildAnalysis({
    participant: [
      { id: 'p-1', name: 'Noor de Vries', callingName: 'Nootje', role: 'youth', ...more },
      { id: 'p-2', name: 'Ans de Vries', role: 'parent', household: 'Kerkstraat 4, Alkmaar' },
      { id: 'p-3', name: 'Tom Bos', callingName: 'Tommie', role: 'other' },
      { id: 'p-4', name: 'Marit Kuiper', role: 'poolScientist' },
    ],
    destructionRequest: [
      { id: 'd-1', participant: 'p-1', askedOn: '2026-05-01', decision: 'law', reason, scope },
    ],
  });
  const [request] = clientRequests(analysis, '2026-06-01');
  if (request === undefined) throw new Error('No request');
  return checkAnswer(analysis, request);
}

describe('what a letter that answers a request tells of others', () => {
  it.each([
    ['Het dossier moet van de wet blijven.', []],
    ['Voor Tom is het belangrijk dat dit blijft.', ['Tom']],
    ['Ans wil dat het blijft, en Tommies oom ook.', ['Ans', 'Tommies']],
    // Who asks knows what they are called, and who sign it are in the letter anyway.
    ['Noor, Marit vertelde je dit. De familie De Vries weet het.', []],
    ['Bel naar 06 12345678 of mail tom@voorbeeld.nl.', ['06 12345678', 'tom@voorbeeld.nl']],
  ])('%s', (reason, words) => {
    expect([...check(reason).words].sort()).toEqual([...words].sort());
  });

  it('looks at what the duo wrote of what must go, too', () => {
    expect(check('', 'de notitie over Tom').words).toEqual(['Tom']);
  });

  it('knows where somebody is whose place is secret for who asked', () => {
    expect(check('Zij woont in Alkmaar.').isPlaceSecret).toBe(false);
    expect(check('Zij woont in Alkmaar.', '', { withhold: true }).isPlaceSecret).toBe(true);
    expect(check('Zij blijft waar ze is.', '', { withhold: true }).isPlaceSecret).toBe(false);
  });
});
