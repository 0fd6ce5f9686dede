import { anonymise } from './anonymise.ts';
import { cliExport } from './cliExport.ts';
import { cliLoops } from './cliLoops.ts';
import { cliPackage } from './cliPackage.ts';
import { cliSharing } from './cliSharing.ts';
import { cliThinking } from './cliThinking.ts';
import { language } from './language.ts';
import { wordBack } from './wordBack.ts';

/** Texts of the command-line twin. */
export const cli = {
  usage: [
    'Samenhang op de opdrachtregel. Werkt zonder de app en zonder internet.',
    '',
    '  schema                                       het JSON-schema van het bestandsformaat',
    '  example                                      de verzonnen voorbeeldanalyse',
    '  validate --in analyse.json                   kijkt een bestand na',
    cliExport.usage,
    cliLoops.usage,
    cliThinking.usage,
    cliSharing.usage,
    cliPackage.usage,
    language.cli.usage,
    wordBack.cli.usage,
    anonymise.cli.usage,
    '',
    'Zo start je een opdracht: npm run -s cli -- validate --in analyse.json',
  ].join('\n'),
  unknownCommand: (command: string): string => `De opdracht "${command}" bestaat niet.`,
  missingOption: (option: string): string => `Geef ${option} mee.`,
  unknownOption: (detail: string): string => `Deze optie past hier niet. (${detail})`,
  cannotRead: (file: string): string =>
    `Het bestand ${file} is niet te lezen. Kijk of de naam klopt en of je erbij mag.`,
  cannotWrite: (file: string): string =>
    `Het bestand ${file} is niet te schrijven. Kijk of de map bestaat en of het bestand nog ergens open staat.`,
  exists: (file: string): string =>
    `Het bestand ${file} bestaat al en blijft staan. Kies een andere naam.`,
  valid: (counts: { readonly people: number; readonly words: number }): string =>
    `In orde: ${String(counts.people)} betrokkenen, ${String(counts.words)} woorden.`,
  invalid: (count: number): string =>
    count === 1 ? 'Er is 1 ding niet goed:' : `Er zijn ${String(count)} dingen niet goed:`,
  written: (file: string): string => `Bewaard: ${file}`,
  confidential:
    'Let op: dit document bevat namen en is vertrouwelijk. Het hoort in het dossier, niet in een mail.',
} as const;
