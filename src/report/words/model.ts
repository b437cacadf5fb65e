/** The section of the report about the model, and durations. */
import type { Phrases } from '../language.ts';

export const modelWords = {
  intro: {
    en: 'Written by the program from the scenario file: what was simulated, not what was meant.',
    nl: 'Door het programma geschreven uit het scenariobestand: wat er is gesimuleerd, niet wat er is bedoeld.',
  },
  design: { en: 'The model of “{design}”', nl: 'Het model van “{design}”' },
  organisations: { en: 'Organisations: {names}.', nl: 'Organisaties: {names}.' },
  thing: { en: 'Name', nl: 'Naam' },
  description: { en: 'In words', nl: 'In woorden' },
} as const satisfies Phrases;

export const durationWords = {
  seconds: { en: '{number} seconds', nl: '{number} seconden' },
  minutes: { en: '{number} minutes', nl: '{number} minuten' },
  hours: { en: '{number} hours', nl: '{number} uur' },
  days: { en: '{number} days', nl: '{number} dagen' },
  weeks: { en: '{number} weeks', nl: '{number} weken' },
} as const satisfies Phrases;
