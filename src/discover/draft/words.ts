/** What a draft says of where its numbers come from, and how it names what the log has no name for. */
import type { Phrases } from '../../report/phrases.ts';

export const draftWords = {
  head: {
    en: 'Draft of a scenario, from the event log {log}. Numbers were counted in the log or fitted to it; what it does not show is listed below.',
    nl: 'Concept van een scenario, uit het gebeurtenissenlog {log}. Getallen zijn in het log geteld of eraan aangepast; wat het niet laat zien, staat hieronder.',
  },
  mark: {
    en: 'While this line fits the rest, "stuwmeer discover" may replace the file: {mark}',
    nl: 'Zolang deze regel bij de rest past, mag "stuwmeer discover" het bestand vervangen: {mark}',
  },
  unseenHead: { en: 'What this log does not show:', nl: 'Wat dit log niet laat zien:' },
  oddHead: { en: 'What was odd about it, and what was done:', nl: 'Wat eraan opviel, en wat ermee is gedaan:' },
  title: { en: 'Draft from {log}', nl: 'Concept uit {log}' },
  purpose: {
    en: 'A first draft from an event log, to be corrected by those who know the chain',
    nl: 'Een eerste concept uit een gebeurtenissenlog, te verbeteren door mensen die de keten kennen',
  },
  data: {
    en: '{log}: {events} events of {cases} cases, {when}; still under way at its end: {open}',
    nl: '{log}: {events} gebeurtenissen van {cases} zaken, {when}; nog niet afgerond aan het eind: {open}',
  },
  span: { en: '{first} to {last}', nl: '{first} tot en met {last}' },
  counted: { en: '{log}: {count} of {of} cases', nl: '{log}: {count} van {of} zaken' },
  countedBy: { en: '{log}: {count} cases, by {attribute}', nl: '{log}: {count} zaken, per {attribute}' },
  arrived: {
    en: '{log}: {count} cases came in {days} {days:day|days}',
    nl: '{log}: in {days} {days:dag|dagen} kwamen {count} zaken',
  },
  arrivedTogether: {
    en: '{log}: {count} cases came in {days} {days:day|days}, often several at once',
    nl: '{log}: in {days} {days:dag|dagen} kwamen {count} zaken, vaak meer tegelijk',
  },
  factors: {
    en: '{log}: {count} cases; a factor of 1 is as many as on average',
    nl: '{log}: {count} zaken; factor 1 is zoveel als gemiddeld',
  },
  fitted: {
    en: '{log}: {count} observed, mean {mean}, sd {sd}; {how}',
    nl: '{log}: {count} waargenomen, gemiddeld {mean}, standaardafwijking {sd}; {how}',
  },
  fittedCut: {
    en: '{log}: {count} observed and {cut} cut off by its end, mean {mean}, sd {sd} with these (Kaplan-Meier); {how}',
    nl: '{log}: {count} waargenomen en {cut} afgebroken door het einde ervan, gemiddeld {mean}, standaardafwijking {sd} daarmee (Kaplan-Meier); {how}',
  },
  fits: {
    en: '{family} by the method of moments, cumulative shares off by at most {distance} (Kolmogorov-Smirnov), quantiles by {apart} on average (Wasserstein)',
    nl: '{family} met de momentenmethode, cumulatieve aandelen hoogstens {distance} ernaast (Kolmogorov-Smirnov), kwantielen gemiddeld {apart} (Wasserstein)',
  },
  poor: {
    en: '{family} by the method of moments, which does not fit well: cumulative shares off by up to {distance} (Kolmogorov-Smirnov), quantiles by {apart} on average (Wasserstein), and too few to take them as observed',
    nl: '{family} met de momentenmethode, die niet goed past: cumulatieve aandelen tot {distance} ernaast (Kolmogorov-Smirnov), kwantielen gemiddeld {apart} (Wasserstein), en te weinig om ze als waargenomen over te nemen',
  },
  asObserved: {
    en: 'no distribution fits, so as observed: even between quantiles, cumulative shares off by at most {distance} (Kolmogorov-Smirnov), quantiles by {apart} on average (Wasserstein)',
    nl: 'geen verdeling past, dus zoals waargenomen: gelijkmatig tussen kwantielen, cumulatieve aandelen hoogstens {distance} ernaast (Kolmogorov-Smirnov), kwantielen gemiddeld {apart} (Wasserstein)',
  },
  fewValues: { en: 'these values, each with its share', nl: 'deze waarden, elk met zijn aandeel' },
  once: { en: 'that one value', nl: 'die ene waarde' },
  always: { en: 'always about the same', nl: 'steeds ongeveer even lang' },
  fittedBy: { en: '{log}: by {attribute}: {parts}', nl: '{log}: per {attribute}: {parts}' },
  ofLevel: {
    en: '{level}: {count} observed, mean {mean}, {how}',
    nl: '{level}: {count} waargenomen, gemiddeld {mean}, {how}',
  },
  patience: {
    en: '{log}: {gaveUp} gave up waiting and {stayed} did not, who would have waited longer than they had to (maximum likelihood with censoring)',
    nl: '{log}: {gaveUp} haakten tijdens het wachten af en {stayed} niet, die langer hadden gewacht dan nodig was (grootste aannemelijkheid met censurering)',
  },
  fullLine: {
    en: '{log}: {count} of {of} were turned away, nearly always when this many were waiting and hardly ever with fewer',
    nl: '{log}: {count} van {of} werden geweigerd, bijna altijd als er zoveel wachtten en vrijwel nooit met minder',
  },
  turnedAway: {
    en: '{log}: {count} of {of} left at once, without waiting; what decided that is not in the log',
    nl: '{log}: {count} van {of} gingen meteen weg, zonder te wachten; wat daarover besliste, staat niet in het log',
  },
  seenFull: {
    en: '{log}: while cases were waiting, so many were at work in {share} of the time',
    nl: '{log}: terwijl er zaken wachtten, waren er in {share} van de tijd zoveel aan het werk',
  },
  seenMean: {
    en: 'on average so many were at work while cases were waiting, but the number went up and down (it was the commonest one in {share} of that time)',
    nl: 'gemiddeld waren er zoveel aan het werk terwijl er zaken wachtten, maar het aantal wisselde (het meest voorkomende gold {share} van die tijd)',
  },
  neverFull: {
    en: 'so many were seen at work at once and hardly anybody had to wait, so there may be more',
    nl: 'zoveel waren er tegelijk aan het werk en bijna niemand hoefde te wachten, dus het kunnen er meer zijn',
  },
  mostAtOnce: {
    en: 'so many were at work at once in all but the busiest 0.5 % of the time; the log does not say who was waiting',
    nl: 'zoveel waren er tegelijk aan het werk, op de drukste 0,5 % van de tijd na; het log zegt niet wie er wachtte',
  },
  untoldHours: {
    en: '{text}; {untold} of the {hours} hours do not show it, and have the number of the hour before them or the highest that was seen',
    nl: '{text}; {untold} van de {hours} uren laten het niet zien, en hebben het aantal van het uur ervoor of het hoogste dat is gezien',
  },
  mostByHour: {
    en: 'so many were at work at once at these hours in all but the busiest 1 % of the time; the log does not say who was waiting',
    nl: 'zoveel waren er op deze uren tegelijk aan het werk, op de drukste 1 % van de tijd na; het log zegt niet wie er wachtte',
  },
  seenFullFrom: {
    en: '{log}: from {from} to {until}, while cases were waiting, so many were at work in {share} of the time',
    nl: '{log}: van {from} t/m {until} waren er, terwijl er zaken wachtten, in {share} van de tijd zoveel aan het werk',
  },
  neverFullFrom: {
    en: 'from {from} to {until} so many were seen at work at once and hardly anybody had to wait, so there may be more',
    nl: 'van {from} t/m {until} waren er zoveel tegelijk aan het werk en bijna niemand hoefde te wachten, dus het kunnen er meer zijn',
  },
  rosterSeen: {
    en: '{log}: while cases were waiting, the number of this hour was at work in {share} of the time',
    nl: '{log}: terwijl er zaken wachtten, was in {share} van de tijd het aantal van dat uur aan het werk',
  },
  groupSeen: {
    en: '{log}: {share} of {groups} groups were of this size',
    nl: '{log}: {share} van {groups} groepen was zo groot',
  },
  cameBack: {
    en: '{log}: {back} of {of} came back with another case before the log ended, {longest} later at most; allowed for are those who had less time for it (Kaplan-Meier)',
    nl: '{log}: {back} van {of} kwamen voor het einde van het log terug met een andere zaak, hoogstens {longest} later; wie daar minder tijd voor had, is meegerekend (Kaplan-Meier)',
  },
  noEnd: {
    en: '{log}: no case that came here is seen to end; one in one more than were seen is taken to',
    nl: '{log}: van geen zaak die hier kwam is het einde te zien; van een op een meer dan er zijn gezien is dat aangenomen',
  },
  delayWhileFree: {
    en: '{log}: time in which somebody was free and the case was not yet begun, so at least so long',
    nl: '{log}: tijd waarin iemand vrij was en de zaak nog niet was begonnen, dus minstens zo lang',
  },
  delayOfGroup: {
    en: '{log}: time from when the last member had come until the group began; what the others waited for the last is not in it',
    nl: '{log}: tijd vanaf het moment dat het laatste lid er was tot de groep begon; hoe lang de anderen op het laatste lid wachtten, zit er niet in',
  },
  noTimeSeen: {
    en: '{log}: no time is seen to pass on this way, by which cases come back to where they were; a second keeps the draft from going round for ever at one moment',
    nl: '{log}: op deze weg, waarlangs zaken terugkomen waar ze waren, is geen tijd te zien; met een seconde blijft het concept niet eindeloos op één moment rondgaan',
  },
  // -------------------------------------------------------------------------------------------------------- names
  casesAt: { en: 'cases to {step}', nl: 'zaken naar {step}' },
  over: { en: 'over after {step}', nl: 'klaar na {step}' },
  gaveUp: { en: 'gave up at {step}', nl: 'afgehaakt bij {step}' },
  notEnded: { en: 'no end seen', nl: 'geen einde gezien' },
  arrivalsOf: { en: 'rate of {stream}', nl: 'aantal {stream}' },
  gapsOf: { en: 'gaps between {stream}', nl: 'tijd tussen {stream}' },
  inYear: { en: '{name} from {year}', nl: '{name} vanaf {year}' },
  byCycle: { en: '{stream} by {cycle}', nl: '{stream} per {cycle}' },
  handling: { en: 'handling time {step}', nl: 'behandeltijd {step}' },
  passing: { en: 'duration {step}', nl: 'duur {step}' },
  shareTo: { en: 'share {from} then {to}', nl: 'aandeel {from} dan {to}' },
  between: { en: 'time {from} then {to}', nl: 'tijd {from} dan {to}' },
  numberOf: { en: 'number of {pool}', nl: 'aantal {pool}' },
  numberFrom: { en: 'number of {pool} from {date}', nl: 'aantal {pool} vanaf {date}' },
  numberAt: { en: 'number of {pool} at {units}', nl: 'aantal {pool} bij {units}' },
  patienceAt: { en: 'patience {step}', nl: 'geduld {step}' },
  roomAt: { en: 'room {step}', nl: 'ruimte {step}' },
  turnedAwayAt: { en: 'turned away {step}', nl: 'geweigerd {step}' },
  groupAt: { en: 'group {step}', nl: 'groep {step}' },
  returnsAfter: { en: 'share that comes back after {end}', nl: 'aandeel dat terugkomt na {end}' },
  timeToReturn: { en: 'time to come back after {end}', nl: 'tijd tot terugkeer na {end}' },
  sharesOf: { en: 'share {level}', nl: 'aandeel {level}' },
  hoursOf: { en: 'hours of {pool}', nl: 'uren van {pool}' },
  closedFor: { en: 'closed for {pool}', nl: 'gesloten voor {pool}' },
  team: { en: 'who do {step}', nl: 'wie {step} doen' },
} as const satisfies Phrases;

export const cycleWords = {
  hour: { en: 'hour', nl: 'uur' },
  weekday: { en: 'weekday', nl: 'weekdag' },
  month: { en: 'month', nl: 'maand' },
  year: { en: 'year', nl: 'jaar' },
} as const satisfies Phrases;

export const familyWords = {
  constant: { en: 'constant', nl: 'constant' },
  exponential: { en: 'exponential', nl: 'exponentieel' },
  erlang: { en: 'Erlang', nl: 'Erlang' },
  gamma: { en: 'gamma', nl: 'gamma' },
  lognormal: { en: 'lognormal', nl: 'lognormaal' },
  normal: { en: 'normal', nl: 'normaal' },
  weibull: { en: 'Weibull', nl: 'Weibull' },
  uniform: { en: 'uniform', nl: 'uniform' },
  triangular: { en: 'triangular', nl: 'driehoekig' },
  pert: { en: 'PERT', nl: 'PERT' },
  beta: { en: 'beta', nl: 'bèta' },
  empirical: { en: 'observed values', nl: 'waargenomen waarden' },
  mixture: { en: 'a mixture', nl: 'een mengsel' },
  shifted: { en: 'exponential after a constant', nl: 'exponentieel na een constante' },
} as const satisfies Phrases;
