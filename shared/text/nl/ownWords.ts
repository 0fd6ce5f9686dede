/** The words an organisation adds for itself, in the settings. */
export const ownWords = {
  tab: 'Eigen woorden',
  intro:
    'Deze lijsten gelden op deze laptop, voor al je analyses. Zet op elke regel één woord of naam.',
  hints: {
    label: 'Liever anders gezegd',
    hint: 'Achter = zet je het woord dat jullie kiezen, zoals: wegloper = jongere die wegging. Bij een brief zie je dan een hint. Er verandert niets vanzelf.',
  },
  mask: {
    label: 'Gaat altijd weg in een kopie zonder namen',
    hint: 'Zoals de naam van een groep, een huis of een project dat anderen herkennen.',
  },
  keep: {
    label: 'Mag altijd blijven staan',
    hint: 'Zoals een methode of een test. Heet iemand in de analyse zo, dan gaat die naam toch weg.',
  },
} as const;
