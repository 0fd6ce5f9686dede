import { isBlank } from '../../analysis/prose.ts';
import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import { found, placeOfFirst, share, type Rules } from '../criterionRule.ts';
import {
  askedBeforeBirthday,
  daysToEstablished,
  explainedOn,
  explainedTooLate,
  formerHelp,
  isGuided,
  leadTime,
  missingDuoRoles,
  missingVoice,
  MOST_DAYS,
  notAskedYet,
  owners,
  schoolWasSpoken,
  trainedOfDuo,
} from '../find/findStart.ts';
import { nameOfPerson, namesOf, optionOf } from '../sayNames.ts';

const why = qualityReasons;

/** Group A: the process, and who agreed to what. */
export const startRules: Rules<
  'K01' | 'K02' | 'K03' | 'K04' | 'K05' | 'K06' | 'K07' | 'K08' | 'K09'
> = {
  K01: ({ analysis: { cover } }) => {
    if (cover.trigger === null) return found('not', why.K01.none);
    return isBlank(cover.triggerNote) ? found('partly', why.K01.noNote) : found('met', why.K01.met);
  },
  K02: (facts) => {
    const people = owners(facts);
    if (people.length === 0) return found('not', why.K02.nobody);
    const open = people.filter(({ id }) => explainedOn(facts, id) === null);
    if (open.length > 0) {
      const verdict = share(people.length - open.length, people.length);
      return found(verdict, why.K02.notYet(namesOf(open)), placeOfFirst('participant', open));
    }
    const [late] = explainedTooLate(facts);
    if (late === undefined) return found('met', why.K02.met);
    const name = nameOfPerson(late.person);
    const at = placeOfFirst('participant', [late.person]);
    return found('partly', why.K02.late(name, late.explained, late.talked), at);
  },
  K03: (facts) => {
    if (owners(facts).length === 0) return found('not', why.K02.nobody);
    const open = notAskedYet(facts);
    if (open.length > 0) {
      const isMaking = open.some(({ purposes }) => purposes.includes('makeAnalysis'));
      const people = open.map(({ person }) => person);
      const purposes = [...new Set(open.flatMap(({ purposes: some }) => some))];
      const reason = why.K03.open(
        namesOf(people),
        purposes.map((purpose) => optionOf('consent', 'purpose', purpose)),
      );
      return found(
        isMaking ? 'not' : 'partly',
        reason,
        placeOfFirst('consent', facts.analysis.consent),
      );
    }
    const [again] = askedBeforeBirthday(facts);
    if (again === undefined) return found('met', why.K03.met);
    const at = placeOfFirst(
      'consent',
      facts.analysis.consent.filter(({ participant }) => participant === again.person.id),
    );
    return found('partly', why.K03.again(nameOfPerson(again.person)), at);
  },
  K04: (facts) => {
    const missing = missingDuoRoles(facts);
    const [role] = missing;
    if (missing.length > 1) return found('not', why.K04.none);
    if (role !== undefined)
      return found('partly', why.K04.one(optionOf('participant', 'role', role)));
    const trained = trainedOfDuo(facts);
    if (trained.length > 0) return found('met', why.K04.trained(namesOf(trained)));
    return isGuided(facts) ? found('met', why.K04.met) : found('partly', why.K04.notGuided);
  },
  K05: (facts) => {
    const time = leadTime(facts);
    if (time === null) return found('not', why.K05.notStarted);
    if (time.days <= MOST_DAYS) {
      if (!time.isDone) return found('notApplicable', why.K05.running(time.days));
      return found('met', why.K05.met(daysToEstablished(facts) ?? time.days));
    }
    return time.hasReason
      ? found('met', why.K05.reason(time.days))
      : found('not', why.K05.over(time.days));
  },
  K06: (facts) => {
    if (schoolWasSpoken(facts)) return found('met', why.K06.met);
    const school = facts.analysis.participant.filter(
      ({ role }) => role === 'education' || role === 'schoolPartnership',
    );
    return school.length > 0
      ? found('partly', why.K06.known, placeOfFirst('participant', school))
      : found('not', why.K06.none);
  },
  K07: (facts) => {
    const people = owners(facts);
    if (facts.youth === null || facts.parents.length === 0) return found('not', why.K07.nobody);
    const missing = people.flatMap((person) => {
      const parts = missingVoice(facts, person.id);
      const [part] = parts;
      if (part === undefined) return [];
      return [{ person, words: parts.length > 1 ? why.K07.both : why.K07[part] }];
    });
    if (missing.length === 0) return found('met', why.K07.met);
    const silent = people.every(({ id }) => missingVoice(facts, id).length > 1);
    const parts = missing.map(({ person, words }) => why.K07.part(nameOfPerson(person), words));
    const at = placeOfFirst(
      'participant',
      missing.map(({ person }) => person),
    );
    return found(silent ? 'not' : 'partly', why.K07.missing(parts), at);
  },
  K08: (facts) => {
    switch (formerHelp(facts)) {
      case 'heard':
        return found('met', why.K08.met);
      case 'noneKnown':
        return found('notApplicable', why.K08.none);
      case 'notHeard':
        return found('not', why.K08.not);
    }
  },
  K09: ({ analysis }) => {
    const { owner, keeper } = analysis.cover;
    const ownerRole = analysis.participant.find(({ id }) => id === owner)?.role;
    const isYouth = ownerRole === 'youth';
    if (isYouth) {
      return keeper === null ? found('partly', why.K09.noKeeper) : found('met', why.K09.met);
    }
    if (ownerRole === undefined && keeper === null) return found('not', why.K09.none);
    return found('partly', why.K09.notYouth);
  },
};
