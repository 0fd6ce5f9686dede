import { factorLevels } from '#shared/analysis/factor';
import { editStep } from '../../../renderer/state/openCaseStore.ts';

const sentences = [
  'Arbeidsongeschiktheidsverzekeringsmaatschappij vraagt steeds nieuwe papieren',
  'Oma belt elke zondag',
  'De gezinsvoogdijwisselingen volgden elkaar snel op, en niemand legde uit waarom',
  'Slaapt weinig',
  'Vindt rust bij de dieren op de kinderboerderij en helpt daar elke week met voeren',
  'Weglopen doordat de spanning rond afscheid oploopt',
  'Hoogsensitiviteitsproblematiek',
  'De mentor kent haar goed en houdt contact, ook in de vakantie',
] as const;

/** Adds so many factors of all lengths, spread over the board. */
export function addFactors(count: number): void {
  editStep('test.factors', (writer) => {
    for (let index = 0; index < count; index += 1) {
      const id = writer.add('factor', {
        kind: index % 4 === 1 ? 'protective' : 'risk',
        level: factorLevels[index % factorLevels.length] ?? 'youth',
        function: index % 3 === 0 ? 'maintaining' : 'aggravating',
        term: index % 2 === 0 ? 'short' : 'long',
        impact: 1 + (index % 5),
        modifiability: 1 + ((index * 3) % 5),
        trend: (['better', 'same', 'worse'] as const)[index % 3] ?? null,
      });
      writer.setText('factor', id, 'text', sentences[index % sentences.length] ?? '');
    }
  });
}
