import { follows, has, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Clauses with a word that makes somebody stand out, in whatever compound ("regiokampioen",
 * "true-crimepodcast"), and animals or vehicles with a detail: pointed out from comma to comma.
 */
export function matchClauses(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  tokens.forEach((token, index) => {
    if (token.low.length < 4) return;
    const isThing = isTelling(token.word) && DETAIL.test(tokens[index + 1]?.low ?? '');
    if (!isThing && !isCue(token.word)) return;
    let first = index;
    const reach = isThing ? NEAR : REACH;
    while (first > 0 && index - first < reach && follows(tokens[first])) first -= 1;
    const before = tokens[first - 1];
    // "Bliksem, het konijn met één oor": the name before it belongs to the animal.
    if (isThing && before?.shape === 'capital' && tokens[first]?.gap === ', ') first -= 1;
    let last = index;
    while (last + 1 < tokens.length && last - index < REACH && follows(tokens[last + 1])) last += 1;
    const start = tokens[first];
    const end = tokens[last];
    if (start === undefined || end === undefined) return;
    if (isThing && !has(token, wordClass.word) && !page.lexicon.isWord(token.low)) return;
    marks.push({
      start: start.start,
      end: end.end,
      label: 'OTHER_QUASI',
      level: 'flag',
      reason: 'quasi-clause',
      rank: 14,
    });
  });
  return marks;
}

const REACH = 7;
const NEAR = 2;
const CUE =
  /(?:coverband|boerka|nikab|jeugdgevangenis|enkelband|gevangeniscel|wielrenner|klokkenmaker|kampioene?|kampioenschap|documentaire|podcast|realityserie|dorpsblad|weekblad|streekblad|dorpskrant|journaal|voorpagina|talkshow|presentator|presentatrice|lijfwacht|ambassade|dijkgraaf|folkband|orkest|staatsburger|nationaliteit|recordhouder|burgemeester|wethouder|olympisch|olympische|reddingsactie|reddingsteam|legerpet|lijkwagen|sleepboot|paardentram|medaille|pruik|rapper|goochelaar|buikspreker|verongelukt|verongelukte|omgekomen|raadslid|uitbater|tafeltennisploeg|ploegleider|bondscoach)$/u;
const THING =
  /(?:dobermann?|mastiff|hond|kat|poes|kater|konijn|cavia|hamster|papegaai|paard|pony|ezel|geit|schildpad|slang|teckel|labrador|herder|kip|haan|goudvis|rat|muis|auto|bus|busje|brommer|motor|scooter|fiets|bakfiets|driewieler|quad|boot|woonboot|caravan|camper|kotter|trekker|tractor|(?<!t)huis|snackbar|friettent|boerderij|winkel|slagerij|toren|lasser|kapper|bakker|jas|hoed)$/u;
const isCue = wordTest(({ low }) => CUE.test(low));
const isTelling = wordTest(({ low }) => THING.test(low));
const DETAIL = /^(?:met|zonder|die|dat|genaamd|heet|heette)$/u;
