import type { Anonymiser, AnonymiseSession, SessionOptions } from './anonymiser.ts';
import { acrossBreaks } from './brokenWords.ts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import { makeCoverage } from './coverage.ts';
import type { KnownPerson } from './knownPerson.ts';
import { lowerVoices, marksOfVoices, type Voice } from './lowerVoices.ts';
import { maskedByHouse, mayStay, placesOf } from './listedByHouse.ts';
import { makeLexicon, wordsOf, type Lexicon } from './lexicon.ts';
import { isWrittenLower, type Mark, type Page } from './page.ts';
import { findPeople } from './people/findPeople.ts';
import { matchRegistry } from './people/matchRegistry.ts';
import { makePersonRegistry, nameWords, type PersonRegistry } from './people/personRegistry.ts';
import { matchPets, petNames } from './people/petNames.ts';
import { personMeant } from './people/personMeant.ts';
import { writtenNames } from './people/writtenNames.ts';
import { plainNames } from './people/plainNames.ts';
import { promoteBeside } from './people/promoteBeside.ts';
import { entityOf, makePseudonyms } from './pseudonyms.ts';
import { ageRules } from './recognise/ageRules.ts';
import { ageTalkRules } from './recognise/ageTalkRules.ts';
import { matchCapitals } from './recognise/capitals.ts';
import { dateRules } from './recognise/dateRules.ts';
import { idRules } from './recognise/idRules.ts';
import { findCited } from './recognise/cited.ts';
import { matchChat } from './recognise/chatHouses.ts';
import { matchChatBeside } from './recognise/chatBeside.ts';
import { matchChatNames } from './recognise/chatNames.ts';
import { matchChatPlaces } from './recognise/chatPlaces.ts';
import { matchClauses } from './recognise/clauseCues.ts';
import { kinAgeRules } from './recognise/kinAgeRules.ts';
import { matchListed, type Stay } from './recognise/listed.ts';
import { namedAgain } from './recognise/namedAgain.ts';
import { matchMailNames } from './recognise/mailNames.ts';
import { matchNames } from './recognise/names.ts';
import { matchNoteNames } from './recognise/noteNames.ts';
import { matchNumbers } from './recognise/numbers.ts';
import { indexPatterns, matchPatterns } from './recognise/patternRule.ts';
import { moreQuasiRules } from './recognise/moreQuasiRules.ts';
import { momentRules } from './recognise/momentRules.ts';
import { vagueRules } from './recognise/vagueRules.ts';
import { reportTimeRules } from './recognise/reportTimeRules.ts';
import { spokenTimeRules } from './recognise/spokenTimeRules.ts';
import { periodRules } from './recognise/periodRules.ts';
import { placeNameRules } from './recognise/placeNameRules.ts';
import { quasiRules } from './recognise/quasiRules.ts';
import { matchAccountNames } from './recognise/accountNames.ts';
import { clubRules } from './recognise/clubRules.ts';
import { matchCodes } from './recognise/codes.ts';
import { matchLowerHouses } from './recognise/lowerHouses.ts';
import { matchLowerPlaces } from './recognise/lowerPlaces.ts';
import { matchBranches } from './recognise/branches.ts';
import { matchFields } from './recognise/formFields.ts';
import { matchHouses } from './recognise/houses.ts';
import { matchForeignScript } from './recognise/foreignScript.ts';
import { widenAges } from './recognise/widenAges.ts';
import { joinFlags } from './recognise/joinFlags.ts';
import { widenNames } from './recognise/widenNames.ts';
import { widenDescriptions } from './recognise/widenDescriptions.ts';
import { boardRules } from './recognise/boardRules.ts';
import { deedRules } from './recognise/deedRules.ts';
import { promoteListed } from './recognise/promoteListed.ts';
import { matchRegional } from './recognise/regional.ts';
import { matchStreets } from './recognise/streets.ts';
import { matchTitleWords } from './recognise/titleWords.ts';
import { titlesThatStay } from './recognise/titlesThatStay.ts';
import { FIRM, settle } from './settle.ts';
import { tokenise } from './tokenise.ts';
import type { WordLists } from './wordLists.ts';

/** Reads the word lists once; the anonymiser works offline and knows nothing but them. */
export function makeAnonymiser(lists: WordLists): Anonymiser {
  const lexicon = makeLexicon(lists);
  return { session: (people, options = {}) => makeSession(lexicon, people, options) };
}

const patterns = indexPatterns([
  ...dateRules,
  ...periodRules,
  ...momentRules,
  ...spokenTimeRules,
  ...ageRules,
  ...ageTalkRules,
  ...kinAgeRules,
  ...idRules,
  ...placeNameRules,
  ...quasiRules,
  ...moreQuasiRules,
  ...deedRules,
  ...boardRules,
  ...reportTimeRules,
  ...clubRules,
  ...vagueRules,
]);

function makeSession(
  lexicon: Lexicon,
  people: readonly KnownPerson[],
  { allow = [], mask = [], dates }: SessionOptions,
): AnonymiseSession {
  const registry = makePersonRegistry(people, lexicon);
  const pseudonyms = makePseudonyms(registry, dates);
  const single = allow.map((text) => wordsOf(text)).filter(({ length }) => length === 1);
  const allowed = new Set(single.flat());
  return {
    isWord: (low) => lexicon.isWord(low),
    find: (whole) => acrossBreaks(whole, findIn),
  };

  function findIn(text: string): readonly Finding[] {
    const tokens = tokenise(text, lexicon);
    const page: Page = {
      text,
      tokens,
      lexicon,
      isLowerCase: isWrittenLower(tokens),
      allow: allowed,
    };
    const { marks: listed, stays: listedStays } = matchListed(page);
    // What must always go is not let stay by any other list.
    const masked = maskedByHouse(page, mask);
    const regional = [...matchRegional(page), ...matchBranches(page, listedStays)];
    const goes = makeCoverage(text.length, [...masked, ...regional]);
    const stays = [...listedStays, ...findCited(text), ...titlesThatStay(page)].filter(
      (stay) => !goes.touches(stay),
    );
    const kept = makeCoverage(text.length, placesOf(page, allow));
    const houses = [...matchNames(page), ...matchHouses(page)];
    const voices = lowerVoices(page);
    const marks: Mark[] = [
      ...matchNumbers(page),
      ...widenDescriptions(page, matchPatterns(page, patterns)),
      ...matchClauses(page),
      ...regional,
      ...matchStreets(page),
      ...houses,
      ...namedAgain(page, [...houses, ...listed]),
      ...matchFields(page),
      ...listed,
      ...matchCapitals(page),
      ...matchTitleWords(page),
      ...matchForeignScript(page),
      ...matchPets(page),
      ...matchCodes(page),
      ...matchAccountNames(page),
      ...matchLowerHouses(page),
      ...matchLowerPlaces(page),
      ...matchChat(page),
      ...matchChatBeside(page),
      ...matchChatPlaces(page),
      ...marksOfVoices(voices, housesOfVoice),
      ...peopleOf(page, voices, registry, [...listed, ...houses, ...regional], stays),
    ].filter((mark) => !mayStay(mark) || !kept.touches(mark));
    const settled = joinFlags(text, widenNames(page, settle(text, [...marks, ...masked], stays)));
    let before = 0;
    const last = widenAges(text, promoteListed(text, promoteBeside(text, settled)));
    const pets = petNames(page, last);
    return last.map((mark) => {
      const finding = asFinding(mark);
      const lead = finding.entity.startsWith('family:')
        ? (FAMILY.exec(text.slice(before, finding.start))?.[0].length ?? 0)
        : 0;
      before = finding.end;
      return lead === 0 ? finding : { ...finding, start: finding.start - lead };
    });

    function asFinding(mark: Mark): Finding {
      const found = text.slice(mark.start, mark.end);
      const entity =
        (mark.label === 'PERSON'
          ? personMeant(registry, found, text.slice(Math.max(0, mark.start - 20), mark.start))
          : null) ??
        mark.entity ??
        (isSomebody(mark) ? registry.learn(nameWords(found)) : null) ??
        entityOf(mark, found);
      const { start, end, label, level, reason } = mark;
      return {
        start,
        end,
        label,
        level,
        reason,
        entity,
        pseudonym: pseudonyms.of(mark, found, entity, pets.has(fold(found))),
      };
    }
  }
}

/** What the rules for texts without capitals find of houses and places. */
function housesOfVoice(voice: Page): readonly Mark[] {
  const houses = [
    ...matchNames(voice),
    ...matchLowerHouses(voice),
    ...matchLowerPlaces(voice),
    ...matchChat(voice),
    ...matchChatBeside(voice),
    ...matchChatNames(voice),
    ...matchChatPlaces(voice),
  ];
  return [...matchListed(voice).marks, ...houses];
}

/** Known people, people the text introduces, and every further mention of those. */
function peopleOf(
  page: Page,
  voices: readonly Voice[],
  registry: PersonRegistry,
  things: readonly Mark[],
  stays: readonly Stay[],
): readonly Mark[] {
  const { text } = page;
  const taken = makeCoverage(text.length, matchRegistry(page, registry));
  const staying = makeCoverage(text.length, stays);
  // A name inside that of a house ("KV Roda") is nobody's by that.
  for (const mark of things) if (mark.level === 'automatic' && mark.rank >= FIRM) taken.add(mark);
  const introduced = [
    ...findPeople(page),
    ...writtenNames(page),
    ...plainNames(page),
    ...matchChatNames(page),
    ...matchNoteNames(page),
    ...matchMailNames(page),
    ...marksOfVoices(voices, findPeople),
  ];
  for (const mark of introduced) {
    // "g. slagter" in a chat: the letter would be lost.
    if (mark.reason === 'chat-name') continue;
    if (mark.label !== 'PERSON' || mark.level !== 'automatic' || taken.touches(mark)) continue;
    if (mark.rank >= FIRM || !staying.touches(mark))
      registry.learn(nameWords(text.slice(mark.start, mark.end)));
  }
  return [...introduced, ...matchRegistry(page, registry)];
}

/** "de familie Kok" is replaced as a whole: "het gezin". */
const FAMILY = /(?<![\p{L}])(?:de |het |De |Het )?(?:[Ff]amilie|[Ff]am\.|[Gg]ezin) $/u;

/** A name that is certain: later mentions and short forms of it are the same person. */
const isSomebody = ({ label, level }: Mark): boolean => label === 'PERSON' && level === 'automatic';
