/** How a search for capacity was done. */
import type { Phrases } from '../phrases.ts';

export const capacityMethodWords = {
  varied: { en: 'What is varied', nl: 'Wat wordt gevarieerd' },
  variedText: {
    en: 'The number of units of a resource, from the first day to the last (or from the day that --from gives), in whole places, people and seats, and in tenths of an FTE. Everything else stays as in the file, including what the file works out from an input that gives the number. Where a resource has none at all for a while, that stays so.',
    nl: 'Het aantal eenheden van een onderdeel, van de eerste dag tot de laatste (of vanaf de dag van --from), in hele plaatsen, personen en zitplaatsen, en in tienden van een fte. Al het andere blijft zoals het in het bestand staat, ook wat het bestand berekent uit een invoergegeven dat het aantal geeft. Waar er een tijdlang helemaal niets is, blijft dat zo.',
  },
  confidence: { en: 'Enough and not enough', nl: 'Genoeg en te weinig' },
  confidenceText: {
    en: 'A measure meets its target where the one-sided bound of its average over the replications lies on the right side (Student), and misses it where the other bound lies on the wrong side. A place is not short where the replications together do not find it short and the upper bound of the work asked for in the last quarter is below its capacity. The demand that is shown is that of the last quarter or, where a place is short, that of the time in which it is. The 5% that may be wrong is shared out over the targets and over the {looks} {looks:number|numbers} of replications at which a setting is looked at ({numbers}), so that looking again adds nothing to it. Where a list grows without end, or has not yet settled, its average meets no target.',
    nl: 'Een maat haalt haar doel waar de eenzijdige grens van haar gemiddelde over de herhalingen aan de goede kant ligt (Student), en haalt het niet waar de andere grens aan de verkeerde kant ligt. Een onderdeel komt niet tekort waar dat uit de herhalingen samen niet blijkt en de bovengrens van het gevraagde werk in het laatste kwart onder de capaciteit ligt. Het werkaanbod dat wordt getoond, is dat van het laatste kwart of, waar een onderdeel tekortkomt, dat van de tijd waarin het dat doet. De 5% die fout mag zijn, is verdeeld over de doelen en over {looks:het ene aantal|de {looks} aantallen} herhalingen waarbij een rekenpunt wordt bekeken ({numbers}), zodat nog eens kijken daar niets aan toevoegt. Waar een lijst eindeloos groeit, of nog niet is waar zij op uitkomt, haalt haar gemiddelde geen enkel doel.',
  },
  search: { en: 'How it was found', nl: 'Hoe het is gevonden' },
  searchText: {
    en: 'From the first guess in steps that double until the answer lies between two numbers, and then by halving. That assumes that more is never worse; the numbers just above and below the answer were looked at to check it.',
    nl: 'Vanaf de eerste schatting in stappen die verdubbelen tot het antwoord tussen twee getallen ligt, en dan door halveren. Dat gaat ervan uit dat meer nooit slechter is; de getallen net boven en onder het antwoord zijn bekeken om dat na te gaan.',
  },
  chain: { en: 'From one place to the next', nl: 'Van het ene onderdeel naar het volgende' },
  chainText: {
    en: 'The place that jams first gets just enough, then the place that is short next, until none is; after that the same for targets that are not met yet. In the end each was tried with one step less.',
    nl: 'Het onderdeel dat het eerst vastloopt, krijgt net genoeg, dan het onderdeel dat daarna tekortkomt, tot er geen meer is; daarna hetzelfde voor doelen die nog niet worden gehaald. Aan het eind is elk met één stap minder geprobeerd.',
  },
  mix: { en: 'The cheapest mix', nl: 'De goedkoopste combinatie' },
  mixText: {
    en: 'For every setting of all places but the cheapest, the largest number at that one that still costs less than the best mix so far was looked at; where that is not enough, nothing below it is. That too assumes that more is never worse; one step less of each than in the answer was looked at to check it.',
    nl: 'Bij elk rekenpunt van alle onderdelen behalve het goedkoopste is gekeken naar het grootste aantal daarvan dat nog minder kost dan de beste combinatie tot dan toe; waar dat te weinig is, is alles eronder dat ook. Ook dat gaat ervan uit dat meer nooit slechter is; een stap minder van elk dan het antwoord is bekeken om dat na te gaan.',
  },
  guess: { en: 'The first guess', nl: 'De eerste schatting' },
  guessText: {
    en: 'By formulas for cases that come at random and work of exponential length, at a place that is always open, with the load that the rest of the chain gives it as it stands. Where the chain is not like that, the guess is only where the search begins.',
    nl: 'Volgens formules voor zaken die willekeurig komen en werk van exponentiële duur, bij een onderdeel dat altijd open is, met de belasting zoals de rest van de keten die geeft. Waar de keten anders is, is de schatting alleen het begin van de zoektocht.',
  },
} as const satisfies Phrases;
