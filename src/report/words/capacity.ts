/** What a search for capacity says. */

import type { CapacityUnits } from '../../experiment/capacity/capacity-units.ts';
import type { FirstGuess } from '../../experiment/capacity/first-guess.ts';
import type { Outcome } from '../../experiment/capacity/outcome.ts';
import type { Text } from '../../language/text.ts';
import type { Phrases } from '../phrases.ts';

export const capacityUnitWords: Readonly<
  Record<CapacityUnits['kind'], { readonly one: Text; readonly many: Text; readonly axis: Text }>
> = {
  places: {
    one: { en: '{number} place', nl: '{number} plaats' },
    many: { en: '{number} places', nl: '{number} plaatsen' },
    axis: { en: 'Places', nl: 'Plaatsen' },
  },
  people: {
    one: { en: '{number} person', nl: '{number} persoon' },
    many: { en: '{number} people', nl: '{number} personen' },
    axis: { en: 'People', nl: 'Personen' },
  },
  seats: {
    one: { en: '{number} seat a session', nl: '{number} zitplaats per bijeenkomst' },
    many: { en: '{number} seats a session', nl: '{number} zitplaatsen per bijeenkomst' },
    axis: { en: 'Seats a session', nl: 'Zitplaatsen per bijeenkomst' },
  },
  FTE: {
    one: { en: '{number} FTE', nl: '{number} fte' },
    many: { en: '{number} FTE', nl: '{number} fte' },
    axis: { en: 'Staff in FTE', nl: 'Personeel in fte' },
  },
};

export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  met: { en: 'enough', nl: 'genoeg' },
  missed: { en: 'not enough', nl: 'te weinig' },
  open: { en: 'cannot be told', nl: 'niet te zeggen' },
};

/** How the formula's first guess was made. */
export const guessWords: Readonly<Record<FirstGuess['rule'], Text>> = {
  load: { en: 'the first number above the demand', nl: 'het eerste aantal boven het werkaanbod' },
  'Erlang C': { en: 'Erlang’s formula for waiting', nl: 'de wachtformule van Erlang' },
  'Erlang B': { en: 'Erlang’s formula for refusals', nl: 'de weigeringsformule van Erlang' },
  'full room': {
    en: 'the formula for a list with limited room (M/M/c/K)',
    nl: 'de formule voor een lijst met beperkte ruimte (M/M/c/K)',
  },
  'square root': {
    en: 'the demand, and spare capacity by its square root',
    nl: 'het werkaanbod plus een marge naar de wortel daarvan',
  },
  'giving up': {
    en: 'the demand without those who may give up',
    nl: 'het werkaanbod zonder wie kan afhaken',
  },
};

export const capacityWords = {
  subtitle: { en: 'How much capacity would be enough', nl: 'Hoeveel capaciteit genoeg zou zijn' },
  nothingJams: { en: '“no shortage anywhere”', nl: '“nergens een tekort”' },
  placeDoesNotJam: { en: '“no shortage at {place}”', nl: '“geen tekort bij {place}”' },
  by: { en: '{target}, up to and including {date}', nl: '{target}, tot en met {date}' },
  measureTarget: { en: '{measure}, at {place}', nl: '{measure}, bij {place}' },
  shareOfThoseWhoCame: {
    en: '{measure}, as a share of those who came',
    nl: '{measure}, als deel van wie er kwamen',
  },
  'at most': { en: 'at most {value}', nl: 'hoogstens {value}' },
  'at least': { en: 'at least {value}', nl: 'ten minste {value}' },
  found: {
    en: '“{design}”: {enough} at {place} would be enough for {targets}; {less} would not.',
    nl: '“{design}”: met {enough} bij {place} is er genoeg voor {targets}; met {less} te weinig.',
  },
  foundBetween: {
    en: '“{design}”: {enough} at {place} would be enough for {targets}, and {less} would not; in between, {replications} replications cannot tell.',
    nl: '“{design}”: met {enough} bij {place} is er genoeg voor {targets}, met {less} te weinig; over wat ertussen ligt, geven {replications} herhalingen geen uitsluitsel.',
  },
  foundLeast: {
    en: '“{design}”: {enough} at {place} would be enough for {targets}, and it cannot be less.',
    nl: '“{design}”: met {enough} bij {place} is er genoeg voor {targets}, en minder kan het niet zijn.',
  },
  foundUnder: {
    en: '“{design}”: {enough} at {place} would be enough for {targets}; whether less would do, {replications} replications cannot tell.',
    nl: '“{design}”: met {enough} bij {place} is er genoeg voor {targets}; over minder geven {replications} herhalingen geen uitsluitsel.',
  },
  nothingHelps: {
    en: '“{design}”: no capacity at {place} is enough for {targets}: beyond {most} nothing changes.',
    nl: '“{design}”: geen capaciteit bij {place} is genoeg voor {targets}: boven {most} verandert er niets meer.',
  },
  /** In place of both, where it was met with less than what no longer makes a difference. */
  onlyLess: {
    en: '“{design}”: {met} at {place} would be enough for {targets}, but more would not always be: beyond {most} nothing changes, and there the target is missed.',
    nl: '“{design}”: met {met} bij {place} is er genoeg voor {targets}, maar met meer niet altijd: boven {most} verandert er niets meer, en daar wordt het doel niet gehaald.',
  },
  onlyLessOpen: {
    en: '“{design}”: {met} at {place} would be enough for {targets}; of more, {replications} replications cannot tell: beyond {most} nothing changes, and there it is too close to call.',
    nl: '“{design}”: met {met} bij {place} is er genoeg voor {targets}; over meer geven {replications} herhalingen geen uitsluitsel: boven {most} verandert er niets meer, en daar ligt het te dicht bij het doel.',
  },
  nothingDecided: {
    en: '“{design}”: whether any capacity at {place} is enough for {targets} cannot be told with {replications} replications: beyond {most} nothing changes, and there it is too close to call.',
    nl: '“{design}”: of enige capaciteit bij {place} genoeg is voor {targets}, is met {replications} herhalingen niet te zeggen: boven {most} verandert er niets meer, en daar ligt het te dicht bij het doel.',
  },
  nothingSeen: {
    en: '“{design}”: whether any capacity at {place} is enough for {targets} cannot be told: in some or all of the {replications} replications there was nothing to measure it by, however much capacity there was.',
    nl: '“{design}”: of enige capaciteit bij {place} genoeg is voor {targets}, is niet te zeggen: in sommige van de {replications} herhalingen, of in alle, was er niets om het aan af te meten, hoeveel capaciteit er ook was.',
  },
  gaveUp: {
    en: '“{design}”: no answer for {place} and {targets} within {looks} settings; the most that was tried was {most}.',
    nl: '“{design}”: geen antwoord voor {place} en {targets} binnen {looks} rekenpunten; het meeste dat is geprobeerd, was {most}.',
  },
  today: { en: 'It has {today} now.', nl: 'Nu beschikbaar: {today}.' },
  todayFrom: {
    en: 'As it is, it has {today} from then on.',
    nl: 'Zoals het nu is, is vanaf dan beschikbaar: {today}.',
  },
  /** Before what there is; the targets are of the whole period. */
  holdsFrom: {
    en: 'The new number holds from {date} on; what happens before that counts towards the targets too.',
    nl: 'Een ander aantal geldt vanaf {date}; wat daarvoor gebeurt, telt voor de doelen mee.',
  },
  noTodayFrom: {
    en: 'In the file the number there changes after that; the answer here is a single number from then on.',
    nl: 'In het bestand verandert het aantal daar na die datum nog; hier gaat het om één aantal vanaf dan.',
  },
  unlimited: {
    en: 'In the file its number is unlimited.',
    nl: 'In het bestand is het aantal daar onbeperkt.',
  },
  noToday: {
    en: 'In the file the number there changes over the period; the answer here is a single number throughout.',
    nl: 'In het bestand verandert het aantal daar in de loop van de periode; hier gaat het om één aantal voor de hele periode.',
  },
  /** What a search leaves as it is: a capacity of 0 by date. */
  closedThen: {
    en: 'In the file {place} has no capacity at all {when}; that stays so, and the numbers here are those of the rest of the time.',
    nl: 'In het bestand heeft {place} {when} helemaal geen capaciteit; dat blijft zo, en de aantallen hier gelden voor de rest van de tijd.',
  },
  guess: {
    en: 'The first guess was {guess}, by {rule}: demand keeps {load} busy on average.',
    nl: 'De eerste schatting was {guess}, volgens {rule}: het werkaanbod houdt er gemiddeld {load} bezig.',
  },
  elsewhere: {
    en: 'With that it is short of capacity elsewhere: {places}.',
    nl: 'Daarmee is er elders te weinig capaciteit: {places}.',
  },
  stillShortHere: {
    en: '{place} is short of capacity even so: something other than capacity keeps the list there within bounds.',
    nl: '{place} heeft ook dan te weinig capaciteit: iets anders dan capaciteit houdt de lijst daar binnen de perken.',
  },
  stillShortThen: {
    en: '{place} is short of capacity {when} even so.',
    nl: '{place} heeft ook dan {when} te weinig capaciteit.',
  },
  stillShortBefore: {
    en: '{place} is short of capacity before {date}: until then it has what the file gives it.',
    nl: '{place} heeft vóór {date} te weinig capaciteit: tot dan is er wat het bestand zegt.',
  },
  nowhere: {
    en: 'No other place is short either: what keeps it from the target is not capacity.',
    nl: 'Ook elders is er geen tekort: wat het doel in de weg staat, is geen capaciteit.',
  },
  nowhereSince: {
    en: 'No other place is short either: what keeps it from the target happens before {date}, or is not capacity.',
    nl: 'Ook elders is er geen tekort: wat het doel in de weg staat, gebeurt vóór {date} of is geen capaciteit.',
  },
  isNotMonotone: {
    en: 'More was not always better here: the answer is the least from which it is met all the way up; look at the curve.',
    nl: 'Meer was hier niet altijd beter: gevonden is het kleinste aantal vanaf waar het doel wordt gehaald; bekijk de grafiek.',
  },
  chainMet: {
    en: '“{design}”: with {mix} the targets are met: {targets}.',
    nl: '“{design}”: met {mix} worden de doelen gehaald: {targets}.',
  },
  chainAlready: {
    en: '“{design}”: as it is, the targets are met ({targets}).',
    nl: '“{design}”: zoals het is, worden de doelen gehaald ({targets}).',
  },
  chainNot: {
    en: '“{design}”: with {mix} this is not met: {targets}.',
    nl: '“{design}”: met {mix} wordt dit niet gehaald: {targets}.',
  },
  chainOpen: {
    en: '“{design}”: {replications} replications cannot tell whether this is met with {mix}: {targets}.',
    nl: '“{design}”: met {mix} is met {replications} herhalingen niet te zeggen of dit wordt gehaald: {targets}.',
  },
  whatThereIs: { en: 'what there is', nl: 'wat er is' },
  nothingToVary: {
    en: 'No place that this is about can be given another capacity.',
    nl: 'Geen enkel onderdeel waar dit over gaat, kan een andere capaciteit krijgen.',
  },
  stillShort: { en: 'Short there: {places}.', nl: 'Daar is een tekort bij: {places}.' },
  first: { en: 'First, {place}: {what}.', nl: 'Eerst {place}: {what}.' },
  next: { en: 'Then {place}: {what}.', nl: 'Dan {place}: {what}.' },
  again: { en: 'Then {place} again: {what}.', nl: 'Dan opnieuw {place}: {what}.' },
  stepFound: {
    en: '{enough} would be enough instead of {today}, {less} would not',
    nl: 'met {enough} in plaats van {today} is er genoeg, met {less} te weinig',
  },
  stepFoundBetween: {
    en: '{enough} would be enough instead of {today}, {less} would not, and in between it cannot be told',
    nl: 'met {enough} in plaats van {today} is er genoeg, met {less} te weinig, en over wat ertussen ligt is het niet te zeggen',
  },
  stepLeast: {
    en: '{enough} would be enough instead of {today}',
    nl: 'met {enough} in plaats van {today} is er genoeg',
  },
  stepAsIs: {
    en: '{enough}, as it is, would be enough, {less} would not',
    nl: 'met {enough}, zoals het is, is er genoeg, met {less} te weinig',
  },
  stepAsIsBetween: {
    en: '{enough}, as it is, would be enough, {less} would not, and in between it cannot be told',
    nl: 'met {enough}, zoals het is, is er genoeg, met {less} te weinig, en over wat ertussen ligt is het niet te zeggen',
  },
  stepAsIsLeast: {
    en: '{enough}, as it is, would be enough',
    nl: 'met {enough}, zoals het is, is er genoeg',
  },
  stepNothing: { en: 'no capacity is enough', nl: 'geen capaciteit is genoeg' },
  stepUndecided: {
    en: 'it cannot be told whether any capacity is enough',
    nl: 'niet te zeggen is of enige capaciteit genoeg is',
  },
  stepGaveUp: { en: 'no answer within what was tried', nl: 'geen antwoord binnen wat is geprobeerd' },
  stepOnlyLess: {
    en: '{met} would be enough, but more would not always be',
    nl: 'met {met} is er genoeg, maar met meer niet altijd',
  },
  changing: { en: 'a changing number', nl: 'een wisselend aantal' },
  anyNumber: { en: 'any number', nl: 'een onbeperkt aantal' },
  mixFound: {
    en: '“{design}”: the cheapest mix for {targets} is {mix}, at {cost} euro a year{today}.',
    nl: '“{design}”: de goedkoopste combinatie voor {targets} is {mix}, voor {cost} euro per jaar{today}.',
  },
  mixFoundAny: {
    en: '“{design}”: a mix that is enough for {targets} is {mix}, at {cost} euro a year{today}.',
    nl: '“{design}”: een combinatie die genoeg is voor {targets} is {mix}, voor {cost} euro per jaar{today}.',
  },
  mixNotMonotone: {
    en: 'More is not always better here: more at one place can bring more to the next, so that less there is “enough” too. A target for each place, or that none jams, prevents this.',
    nl: 'Meer is hier niet altijd beter: meer bij het ene onderdeel kan meer naar het volgende brengen, zodat minder daar ook “genoeg” is. Een doel voor elk onderdeel, of dat er geen vastloopt, voorkomt dit.',
  },
  mixMayBeCheaper: { en: 'A cheaper mix may be enough as well.', nl: 'Een goedkopere combinatie kan ook genoeg zijn.' },
  unitsAt: { en: '{units} at {place}', nl: '{units} bij {place}' },
  mixToday: { en: ' (now {cost} euro)', nl: ' (nu {cost} euro)' },
  addedMore: {
    en: 'That costs {cost} euro a year more than what there is now{unknown}.',
    nl: 'Vergeleken met wat er is, kost dat {cost} euro per jaar meer{unknown}.',
  },
  addedLess: {
    en: 'That costs {cost} euro a year less than what there is now{unknown}.',
    nl: 'Vergeleken met wat er is, kost dat {cost} euro per jaar minder{unknown}.',
  },
  addedUnknown: {
    en: '; for {places} it is not known',
    nl: '; van {places} is dat niet bekend',
  },
  mixProven: {
    en: 'Nothing cheaper was found to be enough on the grid of whole steps, and nothing cheaper is left to try.',
    nl: 'Niets goedkopers bleek genoeg in hele stappen, en er is niets goedkopers meer te proberen.',
  },
  mixCheaperUndecided: {
    en: 'Whether some cheaper mixes are enough, {replications} replications cannot tell; more of them may (--max-replications).',
    nl: 'Van sommige goedkopere combinaties is met {replications} herhalingen niet te zeggen of ze genoeg zijn; met meer misschien wel (--max-replications).',
  },
  mixUnproven: {
    en: 'The search ended after {looks} mixes: a cheaper one may be enough too.',
    nl: 'De zoektocht stopte na {looks} combinaties: een goedkopere kan ook genoeg zijn.',
  },
  mixUndecided: {
    en: '“{design}”: with this many replications it cannot be told whether any mix of these places is enough for {targets}; more of each changes nothing.',
    nl: '“{design}”: of enige combinatie van deze onderdelen genoeg is voor {targets}, is met zoveel herhalingen niet te zeggen; meer van elk verandert niets.',
  },
  mixGaveUp: {
    en: '“{design}”: no mix of these places that is enough for {targets} was found within {looks} mixes.',
    nl: '“{design}”: onder de {looks} geprobeerde combinaties is er geen die genoeg is voor {targets}.',
  },
  mixOnlyLess: {
    en: '“{design}”: of the mixes of these places that were tried some would be enough for {targets}, but more of each would not.',
    nl: '“{design}”: van de geprobeerde combinaties van deze onderdelen zijn er die genoeg zijn voor {targets}, maar met meer van elk wordt dat niet gehaald.',
  },
  mixNothing: {
    en: '“{design}”: no mix of these places is enough for {targets}.',
    nl: '“{design}”: geen combinatie van deze onderdelen is genoeg voor {targets}.',
  },
  span: { en: '{low} to {high}', nl: '{low} tot {high}' },
  basis: {
    en: 'Each “enough” and each “not enough” holds with {confidence} confidence, based on {count} replications of each setting, of {period} and on the same cases ({simulated} replications in all).',
    nl: 'Elk “genoeg” en elk “te weinig” geldt met {confidence} zekerheid, op grond van {count} herhalingen van elk rekenpunt, van {period} en met dezelfde zaken ({simulated} herhalingen in totaal).',
  },
} as const satisfies Phrases;
