import { describe, expect, it } from 'vitest';
import type { ConversationCard } from '#shared/analysis/methodPack';
import { plainText } from '#shared/analysis/prose';
import { placeOfAnswer, requestOf, saidWords, type Spoken } from '#shared/conversation/saidWords';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

const analysis = buildAnalysis({
  participant: [
    { id: 'p-1', name: 'Kim', role: 'youth' },
    { id: 'p-2', name: 'Vera', role: 'parent' },
  ],
  meeting: [
    { id: 'm-1', kind: 'interview', withPeople: ['p-1'] },
    { id: 'm-2', kind: 'interview', withPeople: ['p-1'] },
  ],
  helpRequest: [
    { id: 'h-1', participant: 'p-1', on: '2026-10-01', ownWords: 'Vroeger gezegd.' },
    { id: 'h-2', participant: 'p-1', on: '2026-11-01', wish: 'Een vaste plek.' },
    { id: 'h-3', participant: 'p-2', on: '2026-11-02', wish: 'Rust.' },
  ],
  quote: [
    { id: 'q-1', participant: 'p-1', meeting: 'm-1', question: 'Wat helpt?', words: 'Muziek.' },
    { id: 'q-2', participant: 'p-1', meeting: 'm-2', question: 'Wat helpt?', words: 'Slapen.' },
    { id: 'q-3', participant: 'p-2', meeting: 'm-2', question: 'Wat helpt?', words: 'Praten.' },
    { id: 'q-4', participant: 'p-1', meeting: 'm-2', question: 'Wie mis je?', words: '' },
  ],
});
const [kim] = analysis.participant;
const [, second] = analysis.meeting;

describe('what is said in a conversation', () => {
  it('is looked up by who said it, in which conversation, to which question', () => {
    const said = saidWords(analysis, spoken(), [card('Wat helpt?', 'quote')]);
    expect(said.map(({ words }) => plainText(words))).toEqual(['Slapen.']);
  });

  it('goes on in the help request of that person and that day', () => {
    expect(requestOf(analysis, spoken().person, '2026-11-03')).toBeNull();
    const said = saidWords(analysis, spoken(), [card('Wat wil je?', 'wish')]);
    expect(said.map(({ words }) => plainText(words))).toEqual(['Een vaste plek.']);
  });

  it('leaves out what was not answered, and what was never asked has no place yet', () => {
    expect(saidWords(analysis, spoken(), [card('Wie mis je?', 'quote')])).toEqual([]);
    expect(placeOfAnswer(analysis, spoken(), card('Wie mis je?', 'quote'))?.field).toBe('words');
    expect(placeOfAnswer(analysis, spoken(), card('Waar woon je?', 'quote'))).toBeNull();
  });
});

function card(question: string, keptIn: ConversationCard['keptIn']): ConversationCard {
  return { id: question, question, softer: question, listenFor: 'iets', keptIn };
}

function spoken(): Spoken {
  if (kim === undefined || second === undefined) throw new Error('Not built');
  return { person: kim.id, meeting: second.id, on: '2026-11-01' };
}
