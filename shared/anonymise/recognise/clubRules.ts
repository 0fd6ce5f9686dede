import type { PatternRule } from './patternRule.ts';

const CAPITAL = "\\p{Lu}[\\p{L}'’-]*";
/** Letters that say what kind of club it is, with points: "v.v.", "r.k.s.v.", "F.C.". */
const KIND =
  '(?:(?:[Rr]\\.[Kk]\\.)(?:[VvSs]\\.){1,2}|[vsakghtzm]\\.[vc]\\.|[VF]\\.[VC]\\.|[SAKGHTZM]\\.[VC]\\.)';
/** In capitals these are as much somebody's initials: a club plays, and is played at. */
const PLAYS =
  /(?:speelt|speelde|voetbalt|voetbalde|keept|keepte|hockeyt|traint|trainde|club|vereniging|wedstrijd|training|lid)(?: \p{L}+){0,3} (?:bij|van|tegen|voor|in) $/iu;

/** Clubs whose kind is written with points: "v.v. Altijd Thuis", "r.k.s.v. De Volharding '31". */
export const clubRules: readonly PatternRule[] = [
  {
    label: 'ORGANISATION',
    level: 'automatic',
    reason: 'club-points',
    rank: 88,
    starts: ['v', 's', 'a', 'k', 'g', 'h', 't', 'z', 'm', 'r', 'f'],
    pattern: new RegExp(
      `${KIND} (?:(?:de|het|'t) )?${CAPITAL}(?: (?:(?:(?:en|&) )?${CAPITAL}|['’]?\\d{2,4}(?!\\d)))*`,
      'uy',
    ),
    // "t.a.v. Mirthe": the end of another abbreviation.
    isRight: (match, before) =>
      !/[\p{L}]\.$/u.test(before) && (!/^[SAKGHTZM]\./u.test(match[0]) || PLAYS.test(before)),
  },
];
