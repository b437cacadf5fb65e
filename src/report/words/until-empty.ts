/** Runs that go on until the last case has left. */
import type { Phrases } from '../phrases.ts';

export const untilEmptyWords = {
  last: {
    en: 'On average the last case leaves {time} after the end of the period, {clock}.',
    nl: 'Gemiddeld vertrekt de laatste zaak {time} na het einde van de periode, {clock}.',
  },
  lastOfOne: {
    en: 'The last case leaves {time} after the end of the period, {clock}.',
    nl: 'De laatste zaak vertrekt {time} na het einde van de periode, {clock}.',
  },
  lastOfSome: {
    en: 'In {late} of {runs} replications the last case leaves {time} after the end of the period, {clock}.',
    nl: 'In {late} van de {runs} herhalingen vertrekt de laatste zaak {time} na het einde van de periode, {clock}.',
  },
  onAverage: { en: 'on average {what}', nl: 'gemiddeld {what}' },
  around: { en: 'around {date}', nl: 'rond {date}' },
  clock: { en: 'at about {time} on {date}', nl: 'omstreeks {time} uur op {date}' },
  before: {
    en: 'At the end of the period everybody has left.',
    nl: 'Aan het einde van de periode is iedereen vertrokken.',
  },
  beforeInSome: {
    en: 'In {empty} of {runs} replications everybody has left at the end of the period.',
    nl: 'In {empty} van de {runs} herhalingen is aan het einde van de periode iedereen vertrokken.',
  },
  work: {
    en: '{place}: {hours} of work after the end of the period.',
    nl: '{place}: {hours} werk na het einde van de periode.',
  },
  inside: {
    en: 'In {stuck} of {runs} replications not everybody left, however long the run went on: {cases} stayed inside.',
    nl: 'In {stuck} van de {runs} herhalingen vertrok niet iedereen, hoe lang de simulatie ook doorging (nog binnen: {cases}).',
  },
  insideOfOne: {
    en: 'Not everybody left, however long the run went on: {cases} stayed inside.',
    nl: 'Niet iedereen vertrok, hoe lang de simulatie ook doorging (nog binnen: {cases}).',
  },
  /** Of what the other figures are, where some replications were broken off and others were not. */
  someBrokenOff: {
    en: 'Averages over time, shares of capacity and hours of work after the end are of all {runs} replications together; where not everybody left they go on to {end}, when the run was broken off.',
    nl: 'Gemiddelden over de tijd, bezettingsgraden en uren werk na het einde gaan over alle {runs} herhalingen samen; waar niet iedereen vertrok, lopen ze door tot {end}, toen de simulatie werd afgebroken.',
  },
  allBrokenOff: {
    en: 'Averages over time, shares of capacity and hours of work after the end go on to {end}, when the run was broken off.',
    nl: 'Gemiddelden over de tijd, bezettingsgraden en uren werk na het einde lopen door tot {end}, toen de simulatie werd afgebroken.',
  },
  basis: {
    en: 'Nobody comes after the end of the period, and the run goes on until the last case has left (at most ten times as long again). Averages over time, and shares of capacity, are over all that time.',
    nl: 'Na het einde van de periode komt er niemand meer, en de simulatie loopt door tot de laatste zaak weg is (hoogstens nog tien keer zo lang). Gemiddelden over de tijd en bezettingsgraden gaan over die hele tijd.',
  },
  /** Where a study counts at which values or in which worlds it jams. */
  jams: {
    en: 'The period itself is studied here: if a place jams, it is asked for more work than the period holds, and cases wait there at its end.',
    nl: 'Hier gaat het om de periode zelf: loopt een onderdeel vast, dan wordt er meer werk gevraagd dan in de periode past, en wachten daar aan het einde ervan zaken.',
  },
  /** Of a search for capacity. */
  noShortage: {
    en: "The period itself is studied here: if there is no shortage, no more work is asked for than the period holds. Those who are still there at its end are helped after it; how long that may take can be asked as well, with --target 'last leaves <= 2 hours'.",
    nl: "Hier gaat het om de periode zelf: is er geen tekort, dan wordt er niet meer werk gevraagd dan in de periode past. Wie er aan het einde nog is, wordt daarna geholpen; hoe lang dat mag duren, kunt u ook vragen, met --target 'last leaves <= 2 hours'.",
  },
  term: { en: 'End of the run', nl: 'Einde van de simulatie' },
} as const satisfies Phrases;
