import { useMemo } from 'react';
import { askedFacts, type Asked, type AskedFacts } from '#shared/consent-texts/askedFacts';
import { toldText, type Telling, type ToldText } from '#shared/consent-texts/toldText';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { consentTexts } from '../../papers/consentTexts.ts';

/** What is known of a question before it is asked; null when the people of it are gone. */
export function useAskedFacts(asked: Asked, today: string): AskedFacts | null {
  const analysis = useAnalysis();
  return useMemo(() => askedFacts(analysis, asked, today), [analysis, asked, today]);
}

/** What the person is told, filled with what is known and what was given. */
export function useToldText(facts: AskedFacts, telling: Telling, today: string): ToldText {
  const analysis = useAnalysis();
  return useMemo(
    () => toldText({ analysis, texts: consentTexts(), date: today }, facts, telling),
    [analysis, facts, telling, today],
  );
}
