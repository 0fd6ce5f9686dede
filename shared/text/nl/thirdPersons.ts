/** Whom a passage is about: in the form of an item, and the list to look through. */
export const thirdPersons = {
  command: 'Over wie gaat dit …',
  title: 'Over wie gaat dit?',
  lead: 'Hier staat iets gevoeligs over iemand. Kijk wie het is. Een kopie die de kring verlaat, laat weg wat gaat over iemand die geen ja gaf.',
  progress: (left: number) =>
    left === 1 ? 'Nog één stukje tekst.' : `Nog ${String(left)} stukjes tekst.`,
  none: 'Alles is nagekeken.',
  noneText:
    'Er zijn geen stukjes met iets gevoeligs die nog niemand heeft nagekeken. Bij elk onderdeel kun je zelf aangeven over wie het gaat.',
  from: (kind: string, name: string) => (name === '' ? kind : `${kind}: ${name}`),
  who: 'Over wie gaat dit?',
  what: 'Wat is gevoelig?',
  chosenWho: 'Over wie dit gaat',
  chosenWhat: 'Wat gevoelig is',
  add: 'Kies …',
  noOptions: 'Er is niets meer te kiezen.',
  confirm: 'Klopt, bewaren',
  nobody: 'Gaat over niemand anders',
  later: 'Later',
  goTo: 'Naar de tekst',
  close: 'Sluiten',
  saved: 'Bewaard. De volgende.',
  savedNobody: 'Bewaard: het gaat over niemand anders.',
  readOnly: 'Deze analyse kun je nu alleen lezen.',
  item: {
    title: 'Over wie gaat dit?',
    proposed: (names: string, kinds: string) =>
      kinds === '' ? `Zo te zien: ${names}.` : `Zo te zien: ${names}. Gevoelig: ${kinds}.`,
    nobodyFound: 'Zo te zien gaat dit over niemand in het bijzonder.',
    set: 'Zelf aangeven',
    clear: 'Weer automatisch',
  },
};
