/** The words of the text editor and its toolbar. */
export const editor = {
  toolbar: 'Opmaak',
  bold: 'Vet',
  italic: 'Cursief',
  heading: 'Kop',
  bullet: 'Opsomming',
  numbered: 'Nummering',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
} as const;
