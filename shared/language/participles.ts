/** Words that look like a participle and are none, or stand for how somebody is. */
const others = new Set(
  (
    'gezond geduld gebied geluid gezicht gewicht gedicht gevecht geweld gebed gelijk gebrek gevoelens gebeuren geloven ' +
    'gezinnen geven genieten genoten gewoon geleden gevoelen gebruiken gedragen gezegd-dat gezicht geboorte gezin gedrag ' +
    'gezichten gesprekken gevallen gevolgen gegevens gebaren geheimen geesten getuigen gebieden geduldig gerust ' +
    'gespannen gewend bekend geboren gelukkig gescheiden getrouwd geschikt geschrokken gek geinteresseerd geïnteresseerd ' +
    'gemotiveerd gehecht bezorgd verliefd verdrietig bereid bewust verward verbaasd verkouden verlegen beleid verstand ' +
    'verband bericht bestand beeld belang verdriet verkeerd geleerd-wordt bed beed tevreden gehandicapt verwend ' +
    'verslaafd beperkt bedroefd geluiden bevriend genoeg geest gerecht gezind betrokken ontwricht ontspannen bekende ' +
    'beroemd verplicht bezet besmet gevoelig gebeurtenis gebeurtenissen herfst bestaan beest gast'
  ).split(' '),
);

const STRONG = new Set(
  (
    'besloten begonnen begrepen bedrogen bevolen bewezen besproken bezocht bekeken beschreven verloren vergeten verboden ' +
    'verbroken vergeven verkocht vermeden vertrokken verschoven verwezen ontslagen ontvangen onthouden ontnomen ' +
    'overgenomen overlegd overwogen ondernomen ondersteund onderzocht onderbroken voorkomen weersproken herzien gedaan bijgestaan aangedaan'
  ).split(' '),
);

/** Their perfect takes "zijn": then it is no passive. */
const MOVING = new Set(
  (
    'gebeurd gegaan gekomen gebleven geweest geworden begonnen gestopt gestorven gegroeid gevallen gestegen gedaald ' +
    'geslaagd gelukt mislukt verhuisd veranderd vertrokken verdwenen verschenen overleden ontstaan gestart geëindigd ' +
    'geschrokken gewend gezakt gevlucht gereisd gelopen gefietst gereden gevaren gevlogen gerend teruggekomen ' +
    'weggegaan weggelopen weggebleven teruggegaan opgegroeid opgehouden opgestaan doorgegaan meegegaan meegekomen ' +
    'langsgekomen aangekomen afgevallen uitgevallen toegenomen afgenomen verbeterd verslechterd verminderd ' +
    'vooruitgegaan ingestort afgehaakt bijgekomen thuisgekomen binnengekomen uitgegroeid vergeten verloren gestrand ' +
    'vastgelopen misgegaan tegengevallen meegevallen doorgelopen gezwommen gesprongen geklommen'
  ).split(' '),
);

const GE = /^(?:\p{L}{2,8})?ge\p{L}{2,}(?:d|t|en)$/u;
const PREFIXED =
  /^(?:be|ver|ont|her|er|over|onder|door|mis|voor|aan)\p{L}{3,}(?:[^t]d|[kfsxp]t|cht|eerd)$/u;
const GE_WORD =
  /^(?:ge|(?:aan|achter|af|be|bij|binnen|buiten|dicht|door|goed|in|kwijt|los|mee|mis|na|neer|om|onder|op|over|samen|stil|tegen|terug|thuis|toe|uit|vast|voor|vooruit|weg|weer|vrij|klaar)ge)/u;

/** Whether a word in lower case is probably a past participle. */
export function isParticiple(word: string): boolean {
  if (word.length < 5 || others.has(word)) return false;
  if (STRONG.has(word)) return true;
  return (GE.test(word) && GE_WORD.test(word)) || PREFIXED.test(word);
}

/** A participle that goes with "zijn" as an ordinary perfect ("is verhuisd"). */
export function isMovingParticiple(word: string): boolean {
  return MOVING.has(word);
}
