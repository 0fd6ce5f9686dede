/** Inks of the pictures: the same as in the documents around them, checked for contrast there. */
export const pictureColors = {
  text: '#1F2933',
  soft: '#4A5560',
  hairline: '#B9C5CA',
  white: '#FFFFFF',
  petrol: '#1F4E5F',
  mist: '#EEF3F4',
  leaf: '#2A6147',
  leafFill: '#EDF4EF',
  clay: '#94451C',
  sand: '#FAF3EC',
} as const;
