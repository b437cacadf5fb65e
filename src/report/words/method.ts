/** How a run was made, and what its checks and inputs are called. */
import type { Phrases } from '../phrases.ts';

export const methodWords = {
  seed: { en: 'Random seed', nl: 'Startwaarde (seed)' },
  replications: { en: 'Replications', nl: 'Herhalingen' },
  period: { en: 'Simulated period', nl: 'Gesimuleerde periode' },
  startUp: { en: 'Start-up period left out', nl: 'Aanloopperiode weggelaten' },
  startUpNone: { en: 'none: everything counts from the first day', nl: 'geen: alles telt vanaf de eerste dag' },
  startUpUntil: { en: 'everything before {date}', nl: 'alles voor {date}' },
  intervals: { en: 'Ranges', nl: 'Intervallen' },
  intervalsText: {
    en: 'Each replication gives one value; the 95% range for the average is Student’s, over the replications. The 95% range says how sure the average is; “9 in 10” says how cases differ from each other.',
    nl: 'Elke herhaling geeft één waarde; het 95%-betrouwbaarheidsinterval van het gemiddelde is dat van Student, over de herhalingen. Het interval zegt hoe zeker het gemiddelde is; “negen van de tien” zegt hoe zaken onderling verschillen.',
  },
  many: { en: 'Many replications', nl: 'Veel herhalingen' },
  manyText: {
    en: 'Averages, spreads and ranges are over all {all} replications. Whether a place jams, since when and how badly is judged by the first {judged}. Bands and percentiles over the replications are from a summary in which the share that each stands for is off by less than half a percentage point.',
    nl: 'Gemiddelden, spreiding en intervallen gaan over alle {all} herhalingen. Of een onderdeel vastloopt, sinds wanneer en hoe erg, is beoordeeld aan de eerste {judged}. Banden en percentielen over de herhalingen komen uit een samenvatting waarin het aandeel waar elk voor staat minder dan een half procentpunt afwijkt.',
  },
  followed: { en: 'What becomes of cases', nl: 'Wat er van zaken wordt' },
  followedText: {
    en: 'Where designs are compared, the cases that come in the period are followed until they have left: after its end, where nothing else is measured any more, arrivals, capacity and sessions go on as they were at its end, so that it stays as busy. Where some have not left when as much time again has gone by, no difference in ends or money is given.',
    nl: 'Waar ontwerpen worden vergeleken, worden de zaken die in de periode binnenkomen gevolgd tot ze weg zijn: na het einde ervan, als er verder niets meer wordt gemeten, gaan instroom, capaciteit en bijeenkomsten door zoals ze aan het eind waren, zodat het even druk blijft. Als er na nog eens zoveel tijd zaken niet weg zijn, wordt er geen verschil in eindes of geld gegeven.',
  },
  followedListed: {
    en: 'Arrivals that are listed one by one, or counted in a file, stop at the end of the period.',
    nl: 'Instroom die een voor een is opgesomd, of in een bestand is geteld, stopt aan het einde van de periode.',
  },
  chance: { en: 'Random numbers', nl: 'Toevalstrekkingen' },
  chanceText: {
    en: 'Every draw belongs to a replication, a purpose and a case, and follows from the random seed: a case has the same random numbers in every design, so designs are compared on the same chance events.',
    nl: 'Elke trekking hoort bij een herhaling, een doel en een zaak, en volgt uit de startwaarde (seed): een zaak heeft in elk ontwerp dezelfde trekkingen, zodat ontwerpen met dezelfde toevalstrekkingen worden vergeleken.',
  },
  events: { en: 'Events', nl: 'Gebeurtenissen' },
  eventsText: {
    en: 'The clock jumps from event to event. At the same moment the order is: time, then priority, then what was entered first; a unit is given back before the next is taken.',
    nl: 'De klok springt van gebeurtenis naar gebeurtenis. Op hetzelfde moment geldt: tijd, dan voorrang, dan wat het eerst is ingevoerd; een eenheid komt vrij voordat de volgende wordt ingenomen.',
  },
  overload: { en: 'Overload', nl: 'Overbelasting' },
  overloadText: {
    en: 'Where more work arrives than can be done, the list grows as long as one keeps looking: an average wait would only measure the length of the period. For such places the growth of the list is given instead.',
    nl: 'Waar meer werk binnenkomt dan er gedaan kan worden, groeit de lijst zolang men blijft kijken: een gemiddelde wachttijd zou alleen de lengte van de periode meten. Bij zulke onderdelen staat in plaats daarvan de groei van de lijst.',
  },
  lists: { en: 'Lists over time', nl: 'Wachtlijsten in de tijd' },
  listsText: {
    en: 'A point in a chart is the average over {each}, not a count at one moment, so that a weekly cycle, sessions or holidays do not show as ups and downs that nobody sees. In longer runs the stretches are longer: minutes or hours in runs of days, days up to 93 days, weeks up to ten years, months up to forty, then quarters and years; where they are months or longer, weeks (or months) are given from three of them before a policy begins until nine after. No stretch reaches across the end of the start-up or the date of a policy. Weeks are counted from those dates, so each has every weekday once; what is left at their end is in queues.csv, marked as not complete, but is not drawn and not used for the growth of a list.',
    nl: 'Een punt in een grafiek is het gemiddelde {each}, niet een telling op één moment, zodat een weekritme, bijeenkomsten of feestdagen geen pieken en dalen geven die niemand ziet. Hoe langer de simulatie, hoe langer de tijdvakken: minuten of uren als die dagen duurt, dagen tot 93 dagen, weken tot tien jaar, maanden tot veertig, daarna kwartalen en jaren; waar het maanden zijn of langer, staan er weken (of maanden) van drie ervan voordat beleid ingaat tot negen erna. Geen tijdvak loopt door over het einde van de aanloopperiode of de datum van een maatregel. Weken tellen vanaf die datums, zodat elke week elke weekdag één keer heeft; wat aan het eind overblijft staat in queues.csv als onvolledig, maar wordt niet getekend en telt niet mee voor de groei van een wachtlijst.',
  },
  versions: { en: 'Versions', nl: 'Versies' },
  measure: { en: 'Measure', nl: 'Maat' },
  meaning: { en: 'What it means', nl: 'Wat ze betekent' },
  item: { en: 'Item', nl: 'Onderdeel' },
} as const satisfies Phrases;

/** What stands in the place of a check beside the names of things: "intake with clerk and room", "talk, seats". */
export const auditPlaceWords = {
  chain: { en: 'chain', nl: 'keten' },
  otherWork: { en: 'other work', nl: 'ander werk' },
  steps: { en: 'steps', nl: 'stappen' },
  seats: { en: 'seats', nl: 'plaatsen' },
  with: { en: 'with', nl: 'met' },
  and: { en: 'and', nl: 'en' },
} as const satisfies Phrases;

export const auditWords = {
  caption: { en: 'Checks: {design}', nl: 'Controles: {design}' },
  book: { en: 'Check', nl: 'Controle' },
  where: { en: 'Where', nl: 'Waar' },
  worst: { en: 'Largest deviation', nl: 'Grootste afwijking' },
  allowed: { en: 'Allowed', nl: 'Toegestaan' },
  outcome: { en: 'Outcome', nl: 'Uitkomst' },
  passed: { en: 'passed', nl: 'klopt' },
  failed: { en: 'FAILED', nl: 'KLOPT NIET' },
  flow: { en: 'In = out + still inside', nl: 'In = uit + nog binnen' },
  little: {
    en: 'Little’s law: number inside = arrivals × time',
    nl: 'Wet van Little: aantal binnen = instroom × tijd',
  },
  utilisation: { en: 'Nobody works more than there is', nl: 'Niemand werkt meer dan er is' },
  work: { en: 'Time in use = time at work on cases', nl: 'Tijd in gebruik = tijd dat aan zaken werd gewerkt' },
  shares: { en: 'Shares add up to 1', nl: 'Aandelen tellen op tot 1' },
  states: { en: 'Times in each state add up to the period', nl: 'Tijden in elke toestand tellen op tot de periode' },
  groups: {
    en: 'Everybody in a group is accounted for',
    nl: 'Iedereen in een groep is verantwoord',
  },
  gates: { en: 'No gate is closed longer than the period', nl: 'Geen instroomstop duurt langer dan de periode' },
  parts: { en: 'Parts add up to the whole', nl: 'Delen tellen op tot het geheel' },
  money: { en: 'Money owed = collected + not collected', nl: 'Verschuldigd = geïnd + niet geïnd' },
} as const satisfies Phrases;

export const inputWords = {
  caption: { en: 'Inputs of “{design}”', nl: 'Invoer van “{design}”' },
  byInfluence: {
    en: 'Those on which most depends, according to the file, come first.',
    nl: 'Die waarvan het bestand zegt dat er veel van afhangt, staan vooraan.',
  },
  byEffect: {
    en: 'They are in order of their mean effect on {what}, as this study found it over their ranges; those that were not varied come last.',
    nl: 'Ze staan op volgorde van hun gemiddelde effect op {what}, zoals dit onderzoek dat over hun bandbreedten vond; wat niet is gevarieerd, staat achteraan.',
  },
  captionDiffering: {
    en: 'Inputs of “{design}” that differ from those of the first design',
    nl: 'Invoer van “{design}” die verschilt van die van het eerste ontwerp',
  },
  same: {
    en: '“{design}” has the same inputs as the first design.',
    nl: '“{design}” heeft dezelfde invoer als het eerste ontwerp.',
  },
  input: { en: 'Input', nl: 'Invoergegeven' },
  value: { en: 'Value', nl: 'Waarde' },
  basis: { en: 'Basis', nl: 'Grondslag' },
  why: { en: 'Where it comes from', nl: 'Waar het vandaan komt' },
  range: { en: 'Range', nl: 'Bandbreedte' },
  source: { en: 'source', nl: 'bron' },
  assumption: { en: 'assumption', nl: 'aanname' },
  derived: { en: 'derived', nl: 'afgeleid' },
  overridden: { en: 'changed for this run', nl: 'gewijzigd voor deze simulatie' },
} as const satisfies Phrases;

/** Of studies, which say of all else that it is as in the files. */
export const changedWords = {
  changed: {
    en: 'Not as in the files, but changed for this study: {values}.',
    nl: 'Niet zoals in de bestanden, maar gewijzigd voor dit onderzoek: {values}.',
  },
  input: { en: '{input} ({value})', nl: '{input} ({value})' },
  ofDesign: { en: '{value} in “{design}”', nl: '{value} in “{design}”' },
} as const satisfies Phrases;
