/** Locking and closing. */
export const lock = {
  button: 'Werk vergrendelen',
  soon: (seconds: number) =>
    `Over ${String(seconds)} seconden vergrendelt Samenhang. Beweeg de muis om door te gaan.`,
  cover: 'Vergrendeld',
  wait: 'Nog even bewaren voordat we vergrendelen.',
  closing: 'Nog even bewaren voordat we afsluiten.',
  backingUp:
    'Alles is bewaard. Samenhang maakt nog een reservekopie; dat duurt hooguit enkele seconden.',
  unsaved:
    'Het scherm is afgeschermd, maar je laatste wijziging is nog niet bewaard. Maak een noodkopie op een andere schijf.',
  unsavedClose:
    'Je laatste wijziging is nog niet bewaard. Maak een noodkopie op een andere schijf voordat je afsluit.',
  retry: 'Opnieuw bewaren',
  stay: 'Terug naar je werk',
  emergency: 'Noodkopie maken',
} as const;
