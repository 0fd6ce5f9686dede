/**
 * Where one easily looks past something: questions to look and talk in another way. They measure
 * nothing. `{naam}` is the youth's own name; `sections` says beside which sections they stand.
 */
export const attentionPoints: readonly AttentionPoint[] = [
  {
    id: 'lvb',
    sections: ['s1', 's3'],
    title: 'Als leren en begrijpen meer tijd kost',
    intro:
      'Een licht verstandelijke beperking valt vaak niet op en wordt makkelijk uitgelegd als onwil. Deze vragen meten niets. Ze helpen je anders te kijken en te praten.',
    questions: [
      'Kan {naam} in eigen woorden navertellen wat je net zei?',
      'Praat {naam} vlotter dan {naam} begrijpt, of juist andersom?',
      'Wat lukt er wel met plaatjes, voordoen, herhalen of één ding tegelijk?',
      'Hoe gaat het met klokkijken, geld, reizen, formulieren?',
      'Zegt {naam} ja om ervan af te zijn?',
      'Hebben ouders misschien ook meer tijd of een andere uitleg nodig?',
      'Wat zou er veranderen in onze uitleg als we {naam} steeds te hoog hebben ingeschat?',
      'Is er ooit goed onderzoek gedaan, in de eigen taal en op een rustige dag?',
    ],
    inText: 'Schrijf op wat iemand nodig heeft om iets te leren, niet wat iemand niet kan.',
  },
  {
    id: 'autisme',
    sections: ['s3', 's4'],
    title: 'Als prikkels, verandering of contact anders binnenkomen',
    intro:
      'Let op wat de omgeving vraagt en op wat {naam} nodig heeft. Een vermoeden is een vraag, geen uitleg.',
    questions: [
      'Wat gebeurt er bij onverwachte verandering, en hoe ver van tevoren helpt het om iets te weten?',
      'Welke geluiden, licht, drukte of aanrakingen kosten {naam} veel?',
      'Waar laadt {naam} op, en krijgt {naam} daar tijd voor?',
      'Houdt {naam} zich op school goed en komt het er thuis uit?',
      'Begrijpt {naam} grapjes, hints en onuitgesproken regels, of is helder zeggen nodig?',
      'Waar kan {naam} heel veel van weten of genieten?',
      'Past wat wij zien ook bij spanning, vermoeidheid of wat {naam} meemaakte?',
      'Wordt een meisje of een rustig kind misschien over het hoofd gezien?',
    ],
    inText:
      'Beschrijf wat er in welke situatie gebeurt en wat helpt. Noem een diagnose alleen als feit met jaar en bron.',
  },
  {
    id: 'profiel',
    sections: ['s3', 's4', 's5'],
    title: 'Als iemand het ene veel makkelijker kan dan het andere',
    intro:
      'Wie vlot praat maar langzaam verwerkt, wordt steeds overvraagd. Wie moeilijk uit de woorden komt, wordt onderschat.',
    questions: [
      'Wat gaat {naam} opvallend makkelijk af, en wat opvallend moeilijk?',
      'Op welk van die twee baseren wij wat we vragen?',
      'Wanneer wordt {naam} boos of stil: bij veel taal, tijdsdruk, keuzes, meer dingen tegelijk?',
      'Wat gebeurt er als iemand de stappen op papier zet of tien tellen wacht?',
      'Is er een onderzoek geweest dat niet is meegekomen?',
      'Hoe legt {naam} zelf uit dat sommige dingen lukken en andere niet?',
      'Weten alle volwassenen dit, ook de invaller en de nachtdienst?',
    ],
    inText:
      'Zeg wat iemand nodig heeft om te laten zien wat hij kan. Getallen horen in de bijlage, als het al nodig is.',
  },
  {
    id: 'trauma',
    sections: ['s2', 's4'],
    title: 'Als er erge dingen zijn gebeurd',
    intro:
      'Vraag ernaar, rustig en zonder details te trekken. Zwijgen beschermt ook; respecteer dat.',
    questions: [
      'Hebben we iedereen gevraagd naar geweld, verlies, misbruik, pesten, vlucht en plotseling afscheid?',
      'Wat maakt {naam} nu nog bang, en waar lijkt dat op van vroeger?',
      'Wat doet het lijf: slaap, schrikken, hoofdpijn, buikpijn, er even niet zijn?',
      'Welk gedrag was toen slim, en kost nu veel?',
      'Is het nu veilig? Zo niet, wat moet dan als eerste?',
      'Wie van de ouders maakte zelf iets ergs mee, en krijgt die daar hulp voor?',
      'Wat doen wij dat op toen lijkt: vasthouden, wegsturen, deur dicht, stem verheffen?',
      'Past het gedrag ook bij iets anders, zodat we niet te snel klaar zijn?',
    ],
    inText:
      'Schrijf zo weinig details als nodig. Schrijf wel wat het betekende, als {naam} dat wil.',
  },
  {
    id: 'middelen',
    sections: ['s3'],
    title: 'Als er wordt geblowd, gedronken of gebruikt',
    intro: 'Gebruik doet meestal iets voor iemand. Begin daarmee.',
    questions: [
      'Wat gebruikt {naam}, hoeveel, hoe vaak en met wie? Wie vertelde dat?',
      'Wat levert het op: slaap, rust, moed, vrienden, even niets?',
      'Wat was er eerst: het gebruik of het probleem?',
      'Hoe is het op dagen zonder?',
      'Zijn er schulden, dreiging of mensen die er belang bij hebben dat {naam} gebruikt?',
      'Gebruiken er meer mensen thuis, en hoe praten jullie daarover?',
      'Is er iets medisch gevaarlijk nu, zoals stoppen zonder hulp of mengen?',
      'Wat wil {naam} er zelf mee?',
    ],
    inText:
      'Noem wat, hoeveel en wanneer, en wat het oplevert. Vermijd woorden die van iemand zijn gebruik maken.',
  },
  {
    id: 'veiligheid',
    sections: ['s9'],
    title: 'Als iemand gevaar loopt',
    intro:
      'Wacht bij direct gevaar niet op deze analyse. Volg de meldcode en de afspraken van je organisatie, en bespreek het met een collega.',
    questions: [
      'Is er iemand die {naam} nu pijn doet, bedreigt, onder druk zet of volgt, ook online?',
      'Is {naam} alleen gesproken, zonder de mensen voor wie {naam} bang kan zijn?',
      'Denkt {naam} aan doodgaan, of doet {naam} zichzelf pijn? Is daar rechtstreeks naar gevraagd?',
      'Zijn broertjes en zusjes veilig?',
      'Loopt er een onderzoek van de politie? Vraag dan eerst na wat je wel en niet kunt vragen.',
      'Is er een ouder voor wie het niet veilig is, en welke gegevens mogen dan niet in welke kopie?',
      'Wordt {naam} gebruikt voor seks, geld, drugs of klusjes? Welke tekenen zien we?',
      'Wie belt wie, ook om drie uur ’s nachts?',
      'Wat maken wij onveilig met een maatregel die bedoeld is om te beschermen?',
    ],
    inText:
      'Noem geweld duidelijk: wie deed wat, wanneer, volgens wie. Uitleg verzacht gevaar niet.',
  },
  {
    id: 'lijf-slaap',
    sections: ['s3'],
    title: 'Lijf, slaap en zintuigen',
    intro: 'Gewone oorzaken worden bij ingewikkelde verhalen vaak vergeten.',
    questions: [
      'Hoeveel slaapt {naam}, en wat houdt {naam} wakker?',
      'Wanneer keek er voor het laatst iemand naar ogen, oren en tanden?',
      'Is er pijn, een ziekte, een bijwerking of een verandering in het lijf?',
      'Eet {naam} genoeg en op gewone tijden?',
      'Verandert het gedrag met de cyclus, het seizoen of de dag van de week?',
    ],
    inText: 'Schrijf ook op wat je navroeg en wat niets opleverde.',
  },
];

interface AttentionPoint {
  readonly id: string;
  readonly sections: readonly string[];
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly string[];
  readonly inText: string;
}
