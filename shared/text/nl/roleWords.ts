/** What people and places are called in a copy that holds a code in place of names. */
export const roleWords = {
  youth: 'de jongere',
  family: 'de familie',
  /** By role, where the relation says nothing usable. */
  byRole: {
    youth: 'de jongere',
    parent: 'een ouder',
    caregiver: 'een verzorger',
    sibling: 'een broer of zus',
    network: 'iemand uit het netwerk',
    youthMentor: 'de eigen steunfiguur',
    careProfessional: 'de begeleider',
    formerProfessional: 'een eerdere hulpverlener',
    guardian: 'de jeugdbeschermer',
    education: 'de leraar',
    schoolPartnership: 'de onderwijsconsulent',
    localTeam: 'het lokale team',
    independentPsychologist: 'de onafhankelijke psycholoog',
    coordinator: 'de coördinator',
    poolScientist: 'de gedragswetenschapper uit de poule',
    institutionScientist: 'de gedragswetenschapper van de instelling',
    supervisor: 'de supervisor',
    legalMentor: 'de mentor',
    curator: 'de curator',
    other: 'iemand anders',
  },
  /** For whom a file is, in its name: never who that is. */
  inFileName: {
    youth: 'jongere',
    parent: 'ouder',
    caregiver: 'verzorger',
    sibling: 'broer of zus',
    network: 'netwerk',
    youthMentor: 'steunfiguur',
    careProfessional: 'hulpverlener',
    formerProfessional: 'eerdere hulpverlener',
    guardian: 'jeugdbescherming',
    education: 'school',
    schoolPartnership: 'samenwerkingsverband',
    localTeam: 'lokaal team',
    independentPsychologist: 'onafhankelijk gedragswetenschapper',
    coordinator: 'coördinator',
    poolScientist: 'gedragswetenschapper poule',
    institutionScientist: 'gedragswetenschapper instelling',
    supervisor: 'supervisor',
    legalMentor: 'mentor',
    curator: 'curator',
    other: 'iemand anders',
  },
  unknown: 'iemand',
  /** Where somebody works or lives. */
  school: 'de school',
  care: 'de instelling',
  home: 'de groep',
  organisation: 'de organisatie',
  /** A relation in the family needs no article: "moeder belde". */
  withoutArticle:
    /^(?:(?:stief|pleeg|schoon|half)?(?:moeder|vader|broer|zus)(?:tje|je)?|oma|opa|tante|oom)$/u,
  /** A relation up to here says who, not where: "begeleider op groep De Kade". */
  endOfRelation: /\s+(?:op|van|bij|uit|in|en|aan)\s.*$|\s*[(,/].*$/u,
  /** "groep De Kade", "vmbo Het Getij": the words before the name go with it. */
  placeWord: /^(?:groep|huis|locatie|school|vmbo|havo|vwo|mbo|vso|so|basisschool|stichting)\s+/iu,
};
