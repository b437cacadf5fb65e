/** Titles, axes and one-sentence readings of charts. */
import type { Phrases } from '../language.ts';

export const chartWords = {
  queueTitle: { en: 'How many are waiting', nl: 'Hoeveel er wachten' },
  queueAtTitle: { en: 'How many are waiting: {place}', nl: 'Hoeveel er wachten: {place}' },
  bandOverRuns: {
    en: 'Line: average over {runs} simulated repeats. Band: 9 in 10 repeats.',
    nl: 'Lijn: gemiddelde over {runs} herhalingen. Band: negen van de tien herhalingen.',
  },
  singleRun: { en: 'A single simulated repeat.', nl: 'Eén enkele herhaling.' },
  numberWaiting: { en: 'number waiting', nl: 'aantal wachtend' },
  nobodyWaits: {
    en: 'Left out because hardly anyone waits there: {places}.',
    nl: 'Weggelaten omdat daar bijna niemand wacht: {places}.',
  },
  queueReading: {
    en: 'At the end of the period the longest list is at {place}: {counts}.',
    nl: 'Aan het eind van de periode is de langste wachtlijst die bij {place}: {counts}.',
  },
  countedAtMidnight: {
    en: 'Lists are counted at midnight; before an office that is closed then, more wait than at noon.',
    nl: 'Wachtlijsten zijn om middernacht geteld; bij een kantoor dat dan dicht is, wachten er meer dan overdag.',
  },
  queueAtReading: { en: 'At the end of the period: {counts}.', nl: 'Aan het eind van de periode: {counts}.' },
  countIn: { en: '{count} in “{design}”', nl: '{count} in “{design}”' },
  endTableCaption: {
    en: 'Number at the end of the period: average, and what 9 in 10 repeats stay within',
    nl: 'Aantal aan het eind van de periode: gemiddelde, en waar negen van de tien herhalingen binnen blijven',
  },
  courseTableCaption: {
    en: 'Number over time: average, and what 9 in 10 repeats stay within',
    nl: 'Aantal in de tijd: gemiddelde, en waar negen van de tien herhalingen binnen blijven',
  },
  inHandTitle: { en: 'Cases in hand', nl: 'Werkvoorraad' },
  numberInHand: { en: 'cases in hand', nl: 'zaken in behandeling' },
  inHandReading: {
    en: 'Cases inside the chain at the end of the period: {counts}.',
    nl: 'Zaken in de keten aan het eind van de periode: {counts}.',
  },
  differenceTitle: { en: 'What changes', nl: 'Wat er verandert' },
  differenceSubtitle: { en: '“{other}” minus “{baseline}”', nl: '“{other}” min “{baseline}”' },
  differenceNote: {
    en: 'Dot: average difference. Bar: its 95% range. Open dot: too small to tell, or to matter.',
    nl: 'Stip: gemiddeld verschil. Balk: 95%-interval. Open stip: te klein om iets over te zeggen, of om uit te maken.',
  },
  differenceOfSame: {
    en: 'Ends, money and who gave up: of the cases that came in the period, each followed until it left.',
    nl: 'Eindes, geld en wie afhaakte: van de zaken die in de periode binnenkwamen, elk gevolgd tot ze weg was.',
  },
  differenceUnseen: {
    en: 'Clear, but too small to be seen beside the largest: {names}.',
    nl: 'Duidelijk, maar te klein om naast het grootste te zien: {names}.',
  },
  differenceReading: {
    en: 'Right of zero is more in “{other}” than in “{baseline}”, left is less; a bar that touches zero is too small to tell.',
    nl: 'Rechts van nul is meer in “{other}” dan in “{baseline}”, links is minder; een balk die nul raakt is te klein om iets over te zeggen.',
  },
  endsAs: { en: 'ends: {place}', nl: 'einde: {place}' },
  waitTitle: { en: 'How long cases wait', nl: 'Hoe lang zaken wachten' },
  waitAxis: { en: 'waiting time, calendar days', nl: 'wachttijd, kalenderdagen' },
  half: { en: 'half wait less than', nl: 'de helft wacht korter dan' },
  nineInTen: { en: '9 in 10 wait less than', nl: '9 van de 10 wachten korter dan' },
  waitOmitted: {
    en: 'Left out, no steady state there: {places}.',
    nl: 'Weggelaten, daar is geen evenwicht: {places}.',
  },
  placeIn: { en: '{place} (“{design}”)', nl: '{place} (“{design}”)' },
  waitReading: {
    en: 'The longest waits are at {place} in “{design}”: 9 in 10 of those whose turn came waited less than {days}.',
    nl: 'Het langst wacht men bij {place} in “{design}”: negen van de tien die aan de beurt kwamen, wachtten korter dan {days}.',
  },
  waitReadingElsewhere: {
    en: 'Elsewhere the longest waits are at {place} in “{design}”: 9 in 10 of those whose turn came waited less than {days}.',
    nl: 'Verder wacht men het langst bij {place} in “{design}”: negen van de tien die aan de beurt kwamen, wachtten korter dan {days}.',
  },
  waitStillFilling: {
    en: 'The list there is still filling up, so later waits are longer.',
    nl: 'De wachtlijst daar loopt nog vol, dus later wacht men langer.',
  },
  waitWithoutLeavers: {
    en: 'Those who gave up there are not in it.',
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
  waitTableCaption: { en: 'Waiting time in calendar days', nl: 'Wachttijd in kalenderdagen' },
  loadTitle: { en: 'Work on offer and capacity used', nl: 'Werkaanbod en bezettingsgraad' },
  loadAxis: { en: 'per cent of capacity', nl: 'procent van de capaciteit' },
  loadNote: {
    en: 'Bar: share of capacity used. Diamond: work on offer (formula). Lines: 85% (tight), 100% (full).',
    nl: 'Balk: bezettingsgraad. Ruit: werkaanbod (formule). Lijnen: 85% (krap), 100% (vol).',
  },
  loadInStretch: {
    en: 'Capacity used: of every design from {stretch}.',
    nl: 'Bezettingsgraad: van elk ontwerp van {stretch}.',
  },
  loadInLastPeriod: {
    en: 'Where policies change the rules: in the last period.',
    nl: 'Waar beleid de regels verandert: in de laatste periode.',
  },
  policyNote: {
    en: 'Dashed line: a policy begins. Grey band: it is being brought in.',
    nl: 'Streeplijn: beleid gaat in. Grijze band: het wordt ingevoerd.',
  },
  loadReading: {
    en: '{place} in “{design}” is most overloaded: demand is {load} of capacity.',
    nl: 'Het zwaarst overbelast is {place} in “{design}”: de vraag is {load} van de capaciteit.',
  },
  loadReadingWithin: {
    en: 'Demand is highest at {place} in “{design}”: {load} of capacity.',
    nl: 'De vraag is het grootst bij {place} in “{design}”: {load} van de capaciteit.',
  },
  loadWithoutCapacity: {
    en: '{place} in “{design}” is asked for work and has no capacity at all.',
    nl: '{place} krijgt in “{design}” werk, maar heeft helemaal geen capaciteit.',
  },
  endsTitle: { en: 'Where cases end', nl: 'Waar zaken eindigen' },
  endsAxis: { en: 'cases, average per simulated repeat', nl: 'zaken, gemiddeld per herhaling' },
  endsNote: { en: 'Thin line: 95% range for the average.', nl: 'Dunne lijn: 95%-interval van het gemiddelde.' },
  endsFollowed: {
    en: 'Of the cases that came in the period, each followed until it left.',
    nl: 'Van de zaken die in de periode binnenkwamen, elk gevolgd tot ze weg was.',
  },
  endsInPeriod: {
    en: 'Cases that ended within the period; what is not finished at its end is not in it.',
    nl: 'Zaken die binnen de periode eindigden; wat aan het eind ervan niet af is, telt niet mee.',
  },
  endsReading: {
    en: 'The most frequent end is “{end}”: {counts}.',
    nl: 'Zaken eindigen het vaakst als “{end}”: {counts}.',
  },
  endsReadingApart: { en: 'The most frequent end is {ends}.', nl: 'Zaken eindigen het vaakst als {ends}.' },
  endIn: { en: '“{end}” in “{design}” ({count})', nl: '“{end}” in “{design}” ({count})' },
} as const satisfies Phrases;
