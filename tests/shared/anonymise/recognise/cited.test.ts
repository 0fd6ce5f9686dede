import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCited } from '#shared/anonymise/recognise/cited';
import { runs } from '../../../support/runs.ts';

// Only the lines with a sign of a citation are read; here every pattern reads the whole text.

const NAME = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er) ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}";
const YEAR = '\\((?:19|20)\\d{2}[a-z]?(?:[;,] ?(?:19|20)\\d{2})?\\)';
const PATTERNS = [
  `${NAME}(?:(?: et al\\.?| e\\.a\\.| c\\.s\\.),? ?(?:${YEAR})?| (?:en|&) ${NAME},? ${YEAR})`,
  `(?:[Vv]olgens|[Zz]ie(?: ook)?|[Vv]gl\\.?|[Bb]ron(?:nen)?:|[Nn]aar|theorie van|model van|methode van|methodiek van|[Mm]ethode van|[Tt]heorie van|werk van|boek van|begrip van|schema van|indeling van|fasen van|visie van) (?<it>${NAME}(?: (?:en|&) ${NAME})? ?${YEAR}|(?<=(?:theorie|model|methode|methodiek|[Mm]ethode|[Tt]heorie|indeling|fasen|schema) van )${NAME})`,
  `(?:[Ll]iteratuur|[Bb]ronnen|[Gg]eraadpleegd)(?:lijst)?: ?(?<it>${NAME}(?:(?:, | en | & |; )${NAME})*)(?=[.;,\\n]|$)`,
  `(?:[Nn]orm(?:en|ering|groep)? (?:naar|van|volgens)|(?:kwadrant|cirkel|piramide|ladder|schaal|hiërarchie|indeling|stadia|taxonomie|window|venster|driehoek) van) (?<it>${NAME})`,
].map((source) => new RegExp(source, 'gu'));

const heads =
  'Volgens |zie |Bron: |naar |theorie van |Methode van |methodiek van |werk van |fasen van |Literatuur: |bronnen: |Geraadpleegd: |Norm naar |normen van |normgroep volgens |kwadrant van |stadia van '.split(
    '|',
  );
const tails = [' (2014)', ' (1998a; 2004)', ' et al.', ' e.a.', ' c.s.', ' en ', ' & ', ', '];
const names = ['Bakker', 'van Praag', 'Kok-Smit', 'De Wit', 'mevrouw'];
const piece = fc.constantFrom(...heads, ...tails, ...names, '\n', '. ', ' ', ';');
const text = fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(''));

test('finds in some lines what the whole text has', () => {
  fc.assert(
    fc.property(text, (written) => {
      const wanted = PATTERNS.flatMap((pattern) =>
        Array.from(written.matchAll(pattern), (match) => {
          const found = match.groups?.['it'] ?? match[0];
          const start = match.index + match[0].indexOf(found);
          return { start, end: start + found.length, isFirm: false };
        }),
      );
      expect(findCited(written)).toEqual(wanted);
    }),
    { numRuns: runs(2000, 20_000) },
  );
});
