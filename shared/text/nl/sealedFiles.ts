/** What stands, readable for people, in files that are otherwise for the app. */
export const sealedFiles = {
  keyCard: {
    uitleg:
      'Dit is een sleutelkaart van Samenhang. Er staat niets geheims in. Een collega opent dit bestand in Samenhang om bestanden voor de eigenaar te kunnen verzegelen. Vergelijk daarna samen aan de telefoon de vijf controlewoorden. Verander niets in dit bestand: dan klopt de handtekening niet meer.',
  },
} as const;
