/** Titles, axes and one-sentence readings of charts. */
import type { Phrases } from '../phrases.ts';

export const chartWords = {
  queueTitle: { en: 'How many are waiting', nl: 'Hoeveel er wachten' },
  queueAtTitle: { en: 'How many are waiting: {place}', nl: 'Hoeveel er wachten: {place}' },
  bandOverRuns: {
    en: 'Line: the average of {each}, over {runs} replications. 9 in 10 stay within the band.',
    nl: 'Lijn: het gemiddelde {each}, over {runs} herhalingen. Negen van de tien blijven binnen de band.',
  },
  bandOverFewRuns: {
    en: 'Line: the average of {each}, over {runs} replications. The band runs from about the lowest of them to about the highest.',
    nl: 'Lijn: het gemiddelde {each}, over {runs} herhalingen. De band loopt van ongeveer de laagste ervan tot ongeveer de hoogste.',
  },
  singleRun: {
    en: 'Line: the average of {each}, in a single replication.',
    nl: 'Lijn: het gemiddelde {each}, in één enkele herhaling.',
  },
  finerAround: {
    en: '{usual} (around the date of a policy, of {finer})',
    nl: '{usual} (rond de ingang van beleid {finer})',
  },
  numberWaiting: { en: 'number waiting', nl: 'aantal wachtend' },
  nobodyWaits: {
    en: 'Left out because hardly anyone waits there: {places}.',
    nl: 'Weggelaten omdat daar bijna niemand wacht: {places}.',
  },
  queueReading: {
    en: 'In {last} the longest list is that at {place}: on average {counts}.',
    nl: 'In {last} is de langste wachtlijst die bij {place}: gemiddeld {counts}.',
  },
  queueReadingEmpty: {
    en: 'In {last} nobody is waiting at the places drawn.',
    nl: 'In {last} wacht er niemand bij de getekende onderdelen.',
  },
  queueAtReading: { en: 'In {last}, on average: {counts}.', nl: 'In {last}, gemiddeld: {counts}.' },
  highest: {
    en: 'The highest point is {count}, the average of {stretch}, in “{design}”.',
    nl: 'Het hoogste punt is {count}, het gemiddelde van {stretch}, in “{design}”.',
  },
  highestAt: {
    en: 'The highest point is {count} at {place}, the average of {stretch}, in “{design}”.',
    nl: 'Het hoogste punt is {count} bij {place}, het gemiddelde van {stretch}, in “{design}”.',
  },
  countInSeveral: { en: '{count} in {several} designs', nl: '{count} in {several} ontwerpen' },
  countsFromTo: { en: 'from {least} to {most}', nl: 'van {least} tot {most}' },
  countIn: { en: '{count} in “{design}”', nl: '{count} in “{design}”' },
  endTableCaption: {
    en: 'Average number waiting in {last}{band}',
    nl: 'Gemiddeld aantal wachtenden in {last}{band}',
  },
  courseTableCaption: {
    en: '{title}: the average of {each}, dated by its start{band}',
    nl: '{title}: het gemiddelde {each}, gedateerd naar het begin ervan{band}',
  },
  tableOfBand: {
    en: ', and what 9 in 10 replications stay within',
    nl: ', en waar negen van de tien herhalingen binnen blijven',
  },
  tableOfFew: {
    en: ', and about the lowest and the highest of {runs} replications',
    nl: ', en ongeveer de laagste en de hoogste van {runs} herhalingen',
  },
  inHandTitle: { en: 'Cases in hand', nl: 'Werkvoorraad' },
  numberInHand: { en: 'cases in hand', nl: 'werkvoorraad' },
  inHandReading: {
    en: 'Cases inside the chain in {last}, on average: {counts}.',
    nl: 'Zaken in de keten in {last}, gemiddeld: {counts}.',
  },
  differenceTitle: { en: 'What changes', nl: 'Wat er verandert' },
  differenceSubtitle: { en: '“{other}” minus “{baseline}”', nl: '“{other}” min “{baseline}”' },
  differenceNote: {
    en: 'Dot: average difference. Bar: its 95% range. Open dot: too small to tell, or to matter.',
    nl: 'Stip: gemiddeld verschil. Balk: 95%-interval. Open stip: te klein om iets over te zeggen, of om ertoe te doen.',
  },
  differenceOfSame: {
    en: 'Ends, payments, total time and who gave up: of the cases that came in the period, each followed until it left.',
    nl: 'Eindes, betalingen, doorlooptijd en wie afhaakte: van de zaken die in de periode binnenkwamen, elk gevolgd tot ze weg was.',
  },
  differenceUnseen: {
    en: 'Clear, but too small to be seen beside the largest: {names}.',
    nl: 'Duidelijk, maar te klein om naast het grootste te zien: {names}.',
  },
  differenceReading: {
    en: 'Right of zero means more in “{other}” than in “{baseline}”, left means less; where a bar touches zero, the difference is too small to tell.',
    nl: 'Rechts van nul is meer in “{other}” dan in “{baseline}”, links is minder; waar een balk nul raakt, is het verschil te klein om iets over te zeggen.',
  },
  endsAs: { en: 'ends: {place}', nl: 'einde: {place}' },
  waitTitle: { en: 'Waiting time of those who got their turn', nl: 'Wachttijd van wie aan de beurt kwam' },
  waitAxis: { en: 'waiting time in {time}', nl: 'wachttijd in {time}' },
  half: { en: 'half waited less than', nl: 'de helft wachtte korter dan' },
  nineInTen: { en: '9 in 10 waited less than', nl: 'negen van de tien wachtten korter dan' },
  halfAtOnce: { en: 'half did not wait', nl: 'de helft wachtte niet' },
  nineInTenAtOnce: { en: '9 in 10 did not wait', nl: 'negen van de tien wachtten niet' },
  waitTold: { en: '{what} {wait} {time}', nl: '{what} {wait} {time}' },
  waitOmitted: {
    en: 'Left out, no steady state there: {places}.',
    nl: 'Weggelaten, daar is geen evenwicht: {places}.',
  },
  placeIn: { en: '{place} (“{design}”)', nl: '{place} (“{design}”)' },
  waitReading: {
    en: 'The longest waits are at {place} in “{design}”: 9 in 10 of those who got their turn waited less than {days}.',
    nl: 'Het langst wacht men bij {place} in “{design}”: negen van de tien die aan de beurt kwamen, wachtten korter dan {days}.',
  },
  waitReadingOfPlace: {
    en: 'At {place} waits are longest in “{design}”: 9 in 10 of those who got their turn waited less than {days}.',
    nl: 'Bij {place} wacht men het langst in “{design}”: negen van de tien die aan de beurt kwamen, wachtten korter dan {days}.',
  },
  waitReadingOfOne: {
    en: 'At {place} in “{design}” 9 in 10 of those who got their turn waited less than {days}.',
    nl: 'Bij {place} in “{design}” wachtten negen van de tien die aan de beurt kwamen korter dan {days}.',
  },
  waitWithin: {
    en: 'Of those who got their turn from {stretch}.',
    nl: 'Van wie aan de beurt kwam van {stretch}.',
  },
  waitReadingElsewhere: {
    en: 'Elsewhere the longest waits are at {place} in “{design}”: 9 in 10 of those who got their turn waited less than {days}.',
    nl: 'Verder wacht men het langst bij {place} in “{design}”: negen van de tien die aan de beurt kwamen, wachtten korter dan {days}.',
  },
  waitAtOnce: {
    en: 'At least 9 in 10 of those who got their turn did so at once.',
    nl: 'Minstens negen van de tien die aan de beurt kwamen, waren dat meteen.',
  },
  waitAtOnceElsewhere: {
    en: 'Elsewhere at least 9 in 10 of those who got their turn did so at once.',
    nl: 'Verder waren minstens negen van de tien die aan de beurt kwamen, dat meteen.',
  },
  waitStillFilling: {
    en: 'The list there is still filling up, so later waits are longer.',
    nl: 'De wachtlijst daar loopt nog vol, dus later wacht men langer.',
  },
  waitWithoutLeavers: {
    en: 'That leaves out those who gave up there.',
    nl: 'Wie daar afhaakte, telt daarin niet mee.',
  },
  waitGrows: {
    en: 'At {place} in “{design}” the waiting list keeps growing, and the wait with it.',
    nl: 'Bij {place} in “{design}” blijft de wachtlijst groeien, en de wachttijd dus ook.',
  },
  waitUnknown: {
    en: 'At {place} in “{design}” no waiting time can be given, because there is no steady state.',
    nl: 'Bij {place} in “{design}” is geen wachttijd te geven, omdat daar geen evenwicht is.',
  },
  waitedSoFar: {
    en: 'Those who still wait there at the end have waited {mean} so far on average, and the one who has waited longest {longest}.',
    nl: 'Wie er aan het eind nog wacht, wacht dan gemiddeld al {mean}, en wie het langst wacht al {longest}.',
  },
  waitTableCaption: {
    en: 'Waiting time of those who got their turn, in {time}',
    nl: 'Wachttijd van wie aan de beurt kwam, in {time}',
  },
  waitTableWithin: {
    en: 'Waiting time of those who got their turn from {stretch}, in {time}',
    nl: 'Wachttijd van wie van {stretch} aan de beurt kwam, in {time}',
  },
  loadTitle: { en: 'Demand and capacity used', nl: 'Werkaanbod en bezettingsgraad' },
  loadAxis: { en: 'per cent of capacity', nl: 'procent van de capaciteit' },
  loadNote: {
    en: 'Bar: share of capacity used. Diamond: demand, as forecast. Lines: 85% (tight), 100% (full).',
    nl: 'Balk: bezettingsgraad. Ruit: werkaanbod, zoals voorspeld. Lijnen: 85% (krap), 100% (vol).',
  },
  loadInStretch: {
    en: 'Capacity used: of every design from {stretch}.',
    nl: 'Bezettingsgraad: van elk ontwerp van {stretch}.',
  },
  loadInLastPeriod: {
    en: 'Where policies change the rules: in the last period.',
    nl: 'Waar beleid de regels verandert: in de laatste periode.',
  },
  startUpDrawn: {
    en: 'What comes before {date} is the start-up, which averages and totals leave out.',
    nl: 'Wat voor {date} ligt is de aanloopperiode, die in gemiddelden en totalen niet meetelt.',
  },
  policyBegins: { en: 'Dashed line: “{title}”, from {date}', nl: 'Streeplijn: “{title}”, vanaf {date}' },
  policyLetterBegins: {
    en: 'Dashed line {letter}: “{title}”, from {date}',
    nl: 'Streeplijn {letter}: “{title}”, vanaf {date}',
  },
  policyOnlyIn: { en: ', in {designs} only', nl: ', alleen in {designs}' },
  policyBand: {
    en: 'Grey band beside such a line: the policy is being brought in.',
    nl: 'Grijze band naast zo’n lijn: het beleid wordt ingevoerd.',
  },
  notInDesign: { en: 'not in this design', nl: 'niet in dit ontwerp' },
  noWaitGrows: { en: 'no steady state', nl: 'geen evenwicht' },
  noWaitSeen: { en: 'nobody got their turn', nl: 'niemand kwam aan de beurt' },
  allCoincide: { en: 'All lines coincide.', nl: 'Alle lijnen vallen samen.' },
  allTooClose: {
    en: 'All lines are too close to tell apart here.',
    nl: 'Alle lijnen liggen hier te dicht bij elkaar om ze te onderscheiden.',
  },
  coincide: { en: 'Lines {designs} coincide.', nl: 'Lijnen {designs} vallen samen.' },
  tooClose: {
    en: 'Lines {designs} are too close to tell apart here.',
    nl: 'Lijnen {designs} liggen hier te dicht bij elkaar om ze te onderscheiden.',
  },
  notIn: { en: 'Not in {designs}.', nl: 'Niet in {designs}.' },
  loadReading: {
    en: 'By the forecast, {place} in “{design}” is most overloaded{when}: demand is {load} of capacity.',
    nl: 'Volgens de voorspelling is {place} in “{design}” het zwaarst overbelast{when}: het werkaanbod is {load} van de capaciteit.',
  },
  loadReadingWithin: {
    en: 'By the forecast, demand is highest at {place} in “{design}”{when}: {load} of capacity.',
    nl: 'Volgens de voorspelling is het werkaanbod het grootst bij {place} in “{design}”{when}: {load} van de capaciteit.',
  },
  loadOfPlace: {
    en: 'By the forecast, demand at {place} is highest in “{design}”{when}: {load} of capacity.',
    nl: 'Volgens de voorspelling is het werkaanbod bij {place} het grootst in “{design}”{when}: {load} van de capaciteit.',
  },
  loadOfOne: {
    en: 'Forecast demand at {place} in “{design}”{when}: {load} of capacity.',
    nl: 'Voorspeld werkaanbod bij {place} in “{design}”{when}: {load} van de capaciteit.',
  },
  /** Where nothing is forecast of the fullest place. */
  loadUsed: {
    en: '{place} in “{design}” uses the largest share of its capacity{when}: {load}.',
    nl: 'De bezettingsgraad is{when} het hoogst bij {place} in “{design}”: {load}.',
  },
  loadLast: { en: ' in the last period', nl: ' in de laatste periode' },
  loadWithoutCapacity: {
    en: '{place} in “{design}” has work to do and no capacity at all{when}.',
    nl: '{place} krijgt in “{design}” werk, maar heeft{when} helemaal geen capaciteit.',
  },
  endsTitle: { en: 'Where cases end', nl: 'Waar zaken eindigen' },
  endsAxis: { en: 'cases, average per replication', nl: 'zaken, gemiddeld per herhaling' },
  endsNote: { en: 'Thin line: 95% range for the average.', nl: 'Dunne lijn: 95%-interval van het gemiddelde.' },
  endsReading: {
    en: 'The most frequent end is “{end}”: {counts}.',
    nl: 'Zaken eindigen het vaakst als “{end}”: {counts}.',
  },
  endsReadingApart: { en: 'The most frequent end is {ends}.', nl: 'Zaken eindigen het vaakst als {ends}.' },
  endIn: { en: '“{end}” in “{design}” ({count})', nl: '“{end}” in “{design}” ({count})' },
} as const satisfies Phrases;

/** What the picture of the ends counts. */
export const endsNotes = {
  followed: {
    en: 'Of the cases that came in the period, each followed until it left.',
    nl: 'Van de zaken die in de periode binnenkwamen, elk gevolgd tot ze weg was.',
  },
  'in period': {
    en: 'Cases that ended within the period; what is unfinished at its end is not included.',
    nl: 'Zaken die binnen de periode eindigden; wat aan het eind ervan niet af is, telt niet mee.',
  },
  'until empty': {
    en: 'Cases that ended up to the end of each run, also where that goes on after its period until the last has left.',
    nl: 'Zaken die tot het einde van elke simulatie eindigden, ook waar die na de periode doorloopt tot de laatste zaak weg is.',
  },
} as const satisfies Phrases;
