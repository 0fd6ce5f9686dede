import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

function flagsOf(text: string): readonly string[] {
  return anonymiser
    .session([])
    .find(text)
    .filter(({ label }) => label === 'OTHER_QUASI')
    .map(({ start, end }) => text.slice(start, end));
}

/** Between brackets what tells who it is about: all of it is pointed out. */
const telling = [
  'Zijn opa was [strandvonder op het eiland].',
  'Moeder werkt als [kraanmachinist in de haven].',
  'Vader is [onderwaterlasser bij een bergingsbedrijf] en vaak weg.',
  'Haar oom, [boer in een kas], helpt mee.',
  'Hij is [voormalig keeper van het nationale team].',
  'Haar vader is [oud-burgemeester van een klein dorp].',
  'Opa is [de laatste klompenmaker van de streek].',
  'Moeder is [de enige vrouw bij de brandweer].',
  'Zijn zus is [eerste celliste geweest bij het orkest].',
  'Tante is [dolfijnentrainer in een pretpark].',
  'Zij wonen sinds de brand [in een oude bus].',
  'Het gezin [slaapt al maanden in de kerk].',
  'Hij groeide op [op een binnenvaartschip].',
  'Hij tekende [de caravan waarin ze een winter hebben gewoond].',
  'Oma woont [in een vuurtoren].',
  'Ouders hebben [een winkel met tweedehands orgels].',
  '[Zijn slagerij ging failliet en dat stond in de krant].',
  'Moeder heeft [het enige Eritrese restaurant van de provincie].',
  'Vader runt [een draaimolen op de kermis].',
  'Zij vertelt veel over [haar papegaai Coco].',
  'Thuis is er [een eenogige kat die Kapitein heet].',
  'Hij mist de hond, [snuf met drie poten].',
  'Opa heeft [een tamme kraai].',
  'Vader is sinds [de aanvaring met de veerboot] veranderd.',
  'Zijn broer is [verdronken bij de sluis].',
  'Zij praat niet over [de brand in de flat].',
  '[Hun huis stortte in en dat was op het journaal].',
  'Over de oom is [een documentaire gemaakt].',
  'Er stond [een interview met haar in het dagblad].',
  'Zij is [Nederlands jeugdkampioen schoonspringen].',
  'Zijn neef die [bij Jong Oranje speelde] kwam langs.',
  'Moeder zong [bij de nationale opera].',
  'Zij won [een medaille op de Paralympische Spelen].',
  'Opa is [prins carnaval geweest in het dorp].',
  'Opa [bestuurt elke zomer de stoomtrein van het museum].',
  'Hij heeft [een litteken in de vorm van een anker].',
  'Zij heeft [zes tenen aan haar linkervoet].',
  'Hij komt met [een gele tractor] naar school.',
  'Ze zijn [het laatste gezin in de flat].',
  'Moeder was [miss van het eiland].',
  'Zijn vader rijdt [op de bibliobus].',
  'Zij was [de baby die in een taxi werd geboren].',
  'Moeder verkoopt [oliebollen op de kermis].',
  'Hij is [de kleinzoon van de vroegere veerman].',
  'Vader verloor [zijn been bij een ongeluk op zee].',
  'Het gezin woont in [het roze huis aan de dijk].',
  'Zij loopt [altijd met een paarse paraplu].',
  'Zijn vader is [de postbode van het dorp].',
  'Moeder komt uit [een dorp van dertig inwoners].',
  'Haar vader [bouwde zelf het vlot waarmee ze vluchtten].',
  'Hij komt uit [een familie van circusartiesten].',
  'Zijn vader is [de man van de ijskar].',
] as const;

/** What every file says, and nobody is known by. */
const ordinary = [
  'De tolk was aanwezig bij het gesprek met moeder.',
  'Moeder heeft een advocaat en de rechter beslist over drie weken.',
  'Hij gaat naar de tandarts en daarna naar de kapper.',
  'Hij wil later bakker worden of kok.',
  'De directeur van de school belt met vader.',
  'Zij speelt met een knuffelhond en tekent een kasteel.',
  'In het weekend gaat hij naar de kermis met zijn oom.',
  'Hij kijkt televisie en speelt een spelletje op de computer.',
  'Vader leest de krant aan tafel.',
  'Zij zit in de bus naar school en luistert muziek.',
  'Hij sliep op de bank bij een vriend.',
  'Zij gaat op de zorgboerderij naar de paarden.',
  'De hond van de buren blaft.',
  'Zij heeft een kat en een konijn.',
  'Hij gooide per ongeluk een glas om.',
  'Moeder doet boodschappen in de winkel om de hoek.',
  'Hij traint twee keer per week op zijn sportschool.',
  'Het laatste gesprek op school verliep rustig.',
  'De eerste week in de groep was spannend.',
  'Het enige dat helpt is even naar buiten gaan.',
  'Er is enige vooruitgang in het contact met moeder.',
  'Zij is bekend met angstklachten en slaapt slecht.',
  'Voor zover bekend gebruikt hij geen alcohol.',
  'Moeder herkent het thuis niet.',
  'Hij heeft een goede band met zijn begeleider.',
  'Zij fietst samen met haar zus naar school.',
  'Hij hangt op de gang en komt te laat in de les.',
  'Vader werkt op kantoor en is om zes uur thuis.',
  'Zij wil op zichzelf wonen en zoekt een kamer.',
  'De groepsleider maakt met hem een signaleringsplan.',
  'Hij heeft een nieuwe fiets en een bril gekregen.',
  'Goed nieuws: de plaatsing gaat door.',
  'Zij bakte een taart en kreeg een compliment.',
  'De mentor en de directeur zijn het eens.',
  'Wij hebben met de wijkagent en de leerplichtambtenaar overlegd.',
  'Zij voelt zich eigenaar van haar plan.',
  'Hij speelt graag voetbal en zit op judo.',
  'Moeder brengt hem met de auto naar de groep.',
  'Opa haalt hem elke woensdag van school.',
  'Hij was bang voor het onweer en kroop onder de tafel.',
  'In de vakantie sliepen ze in een tent op de camping.',
  'Hij heeft op school een vriend die Sem heet.',
  'Zij zit op de dansschool en heeft een optreden.',
  'Zijn moeder heeft een bewindvoerder en een advocaat.',
  'De vader heeft een nieuwe vriendin met twee kinderen.',
  'De man van de gemeente kwam langs.',
  'Het kind met de meeste problemen krijgt extra hulp.',
  'Hij zit in het voetbalteam van zijn klas.',
  'Zij wil dierenarts worden.',
  'Hij gaat met de trein naar zijn stage.',
  'Moeder is schoonmaakster en werkt in de ochtend.',
  'Vader werkt in de bouw.',
  'Zij is verkoopster in een winkel.',
  'Hij werkt als vakkenvuller bij een supermarkt.',
  'De monteur komt morgen voor de wasmachine.',
  'Hij kan niet stilzitten en loopt altijd rond.',
  'Zij is vaak de eerste die helpt in de groep.',
  'De laatste keer in de groep ging het mis.',
  'Hij vindt de kat van oma lief.',
  'Het was een ramp thuis, zei moeder.',
  'De school heeft een nieuwe directeur.',
  'Hij speelt een game met vrienden.',
  'Er was ruzie in de bus.',
  'Hij gooide een steen door de ruit.',
  'De rechter heeft de ondertoezichtstelling verlengd.',
  'Zij zingt in het koor van de school.',
  'Hij is bekend bij de politie.',
  'Wij zagen een bekend patroon in het gezin.',
  'De kinderen slapen op een kamer.',
  'Zij heeft veel meegemaakt en vertelt er weinig over.',
  'Het gesprek met de voorzitter van de ouderraad is uitgesteld.',
  'Ouders zijn ondernemer en hebben weinig tijd.',
  'Hij heeft een cel in de telefoon gevonden.',
  'Hij bouwde een hut met zijn vader.',
  'Zij is de oudste van drie kinderen.',
  'Hij verzamelt kaarten van voetballers.',
  'Hij vaart wel bij duidelijke regels.',
  'Zij is klein van stuk en draagt een bril.',
  'Hij zit op de bank en kijkt naar een film.',
  'De tolk heeft de vragen vertaald.',
  'De politie heeft hem aangehouden na een vechtpartij.',
] as const;

describe('what tells who it is about without a name', () => {
  test.each(telling)('points out the whole of it: %s', (line) => {
    const open = line.indexOf('[');
    const text = line.replace(/[[\]]/gu, '');
    const end = line.indexOf(']') - 1;
    const flagged = text.split('').map(() => false);
    for (const finding of anonymiser.session([]).find(text))
      flagged.fill(true, finding.start, finding.end);
    const left = text
      .split('')
      .map((sign, at) => (at >= open && at < end && flagged[at] !== true ? sign : ' '))
      .join('')
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
    expect(left).toEqual([]);
  });

  test.each(ordinary)('leaves alone: %s', (line) => {
    expect(flagsOf(line)).toEqual([]);
  });
});

/** Words that tell nothing of anyone, wherever a description begins or ends. */
const SMALL = new Set('de het een is en die in op van bij aan met zijn haar hun'.split(' '));
