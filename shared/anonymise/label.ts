/** What a finding can be: the labels that the project's annotated corpus uses too. */
export const labels = [
  'PERSON',
  'LOCATION',
  'ORGANISATION',
  'SCHOOL',
  'DATE',
  'AGE',
  'BSN',
  'PHONE',
  'EMAIL',
  'URL',
  'IBAN',
  'ID',
  'HANDLE',
  'OTHER_QUASI',
] as const;

export type Label = (typeof labels)[number];
