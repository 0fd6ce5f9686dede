/** How safe the last change is, in words. */
export const save = {
  saved: (time: string) => `Bewaard om ${time}`,
  saving: 'Bewaren …',
  failed: 'Niet bewaard. Je tekst staat nog in dit venster.',
  failedFull: 'De schijf is vol. Je laatste zinnen staan alleen in dit venster.',
  retry: 'Opnieuw bewaren',
  emergency: 'Noodkopie maken',
  readonly: 'Alleen lezen',
  locked: 'Vergrendeld',
  oneCopy:
    'Bewaard op één plek in plaats van twee. Je kunt doorwerken; Samenhang herstelt de tweede plek.',
  oneCopyFull:
    'Bewaard op één plek: de schijf is bijna vol. Maak ruimte vrij, dan herstelt Samenhang de tweede plek.',
  manual: (time: string) => `Alles is bewaard om ${time}. Opslaan hoeft niet, het gaat vanzelf.`,
  manualFailed: 'Het lukt nu niet om alles te bewaren. Je tekst staat nog in dit venster.',
  emergencyDone: (name: string) => `Noodkopie gemaakt: ${name}. Zij gaat open met je wachtzin.`,
  emergencyFailed: 'De noodkopie kon daar niet gemaakt worden. Kies een andere schijf.',
  emergencyName: (code: string) => `Noodkopie ${code}`,
} as const;
