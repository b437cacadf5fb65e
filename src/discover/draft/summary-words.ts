/** What is printed of a log and of the draft made from it. */
import type { Phrases } from '../../report/language.ts';

export const summaryWords = {
  read: {
    en: '{log}: {events} events of {cases} cases, {first} to {last}.',
    nl: '{log}: {events} gebeurtenissen van {cases} zaken, van {first} tot en met {last}.',
  },
  open: {
    en: 'Still under way at the end of the log: {open}.',
    nl: 'Nog niet afgerond aan het eind van het log: {open}.',
  },
  wrote: { en: 'Wrote {path}.', nl: 'Geschreven: {path}.' },
  steps: {
    en: 'Steps. “Off by”: the largest difference between the observed and the fitted cumulative share (Kolmogorov-Smirnov)',
    nl: 'Stappen. “Wijkt af”: het grootste verschil tussen het waargenomen en het aangepaste cumulatieve aandeel (Kolmogorov-Smirnov)',
  },
  step: { en: 'Step', nl: 'Stap' },
  done: { en: 'Done', nl: 'Gedaan' },
  time: { en: 'Mean time', nl: 'Duur (gem.)' },
  fit: { en: 'Distribution', nl: 'Verdeling' },
  off: { en: 'Off by', nl: 'Wijkt af' },
  wait: { en: 'Mean wait before', nl: 'Wachttijd ervoor (gem.)' },
  notTold: { en: 'not told', nl: 'niet te zeggen' },
  asObserved: { en: 'as observed', nl: 'zoals waargenomen' },
  poor: { en: '{family}, a poor fit', nl: '{family}, past matig' },
  pools: { en: 'Who works, and when', nl: 'Wie er werken, en wanneer' },
  pool: { en: 'In the log', nl: 'In het log' },
  units: { en: 'How many', nl: 'Hoeveel' },
  hours: { en: 'Hours', nl: 'Uren' },
  seenFull: { en: '{units}', nl: '{units}' },
  about: { en: 'about {units}', nl: 'ongeveer {units}' },
  atLeast: { en: 'at least {units}', nl: 'ten minste {units}' },
  roster: { en: '{least} to {most}, by the hour', nl: '{least} tot {most}, per uur' },
  always: { en: 'day and night', nl: 'dag en nacht' },
  perWeek: { en: '{hours} a week', nl: '{hours} per week' },
  perWeekClosed: { en: '{hours} a week, closed on {closed} days', nl: '{hours} per week, {closed} dagen gesloten' },
  next: { en: 'What to do next:', nl: 'Wat u nu kunt doen:' },
  checkDoes: { en: 'is there enough capacity?', nl: 'is er genoeg capaciteit?' },
  runDoes: { en: 'simulate it, and lay it beside the log', nl: 'simuleer het, en leg het naast het log' },
} as const satisfies Phrases;
