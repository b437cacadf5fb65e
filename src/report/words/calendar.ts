/** Results by calendar year, quarter or month. */
import type { Phrases } from '../phrases.ts';

export const calendarWords = {
  byYear: { en: 'By calendar year', nl: 'Per kalenderjaar' },
  byQuarter: { en: 'By quarter', nl: 'Per kwartaal' },
  byMonth: { en: 'By month', nl: 'Per maand' },
  intro: {
    en: 'What happened in each stretch, whatever policy was in force: the cases that came, left and got their turn in it, averages over it, and what was there at its end. A year, quarter or month that the simulation covers only in part is given with its dates. Where a list grows without end, an average says only how long it has been growing.',
    nl: 'Wat er in elke periode is gebeurd, welk beleid er ook gold: zaken die erin binnenkwamen, vertrokken en aan de beurt kwamen, het gemiddelde over de periode, en wat er aan het eind ervan was. Bij een jaar, kwartaal of maand waarvan de simulatie maar een deel beslaat, staan de datums. Groeit een wachtlijst zonder einde, dan zegt een gemiddelde alleen hoe lang dat al duurt.',
  },
  afterPeriod: {
    en: 'None of them includes what happens after the end of the period, until the last case has left.',
    nl: 'Wat er na het einde van de periode gebeurt, tot de laatste zaak weg is, staat er niet bij.',
  },
  inFile: {
    en: 'Place by place there are too many figures to read here; calendar.csv has them.',
    nl: 'Per onderdeel zijn het te veel cijfers om hier te lezen; ze staan in calendar.csv.',
  },
  quarter: { en: 'Q{number} {year}', nl: '{number}e kwartaal {year}' },
  part: { en: '{period} ({when})', nl: '{period} ({when})' },
  onlyDay: { en: 'only {day}', nl: 'alleen {day}' },
  chainCaption: { en: 'The chain as a whole, {by}: {design}', nl: 'De keten als geheel, {by}: {design}' },
  placesCaption: { en: 'Place by place, {by}: {design}', nl: 'Per onderdeel, {by}: {design}' },
  endsCaption: { en: 'Cases that ended, {by}: {design}', nl: 'Afgesloten zaken, {by}: {design}' },
  period: { en: 'Period', nl: 'Periode' },
  arrived: { en: 'New cases', nl: 'Instroom' },
  ended: { en: 'Cases that ended', nl: 'Afgesloten zaken' },
  inHand: { en: 'In hand, on average', nl: 'Werkvoorraad, gemiddeld' },
  inHandAtEnd: { en: 'In hand at its end', nl: 'Werkvoorraad aan het eind ervan' },
  totalTime: { en: 'Total time ({unit}) of cases that ended', nl: 'Doorlooptijd ({unit}) van afgesloten zaken' },
  gaveUp: { en: 'Gave up waiting', nl: 'Afgehaakt' },
  started: { en: 'Got their turn', nl: 'Aan de beurt gekomen' },
  list: { en: 'Waiting, on average', nl: 'Wachtend, gemiddeld' },
  listAtEnd: { en: 'Waiting at its end', nl: 'Wachtend aan het eind ervan' },
  waited: { en: 'Wait ({unit}) of those who got their turn', nl: 'Wachttijd ({unit}) van wie aan de beurt kwam' },
  hours: { en: 'Hours of work', nl: 'Uren werk' },
  refused: { en: 'Refused / sent elsewhere', nl: 'Geweigerd / doorverwezen' },
} as const satisfies Phrases;
