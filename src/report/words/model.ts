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
  constant: { en: 'always {value}', nl: 'altijd {value}' },
  exponential: { en: 'exponential, mean {mean}', nl: 'exponentieel, gemiddeld {mean}' },
  erlang: { en: 'Erlang, mean {mean}, {phases} phases', nl: 'Erlang, gemiddeld {mean}, {phases} fasen' },
  gamma: { en: 'gamma, mean {mean}, sd {sd}', nl: 'gamma, gemiddeld {mean}, sd {sd}' },
  lognormal: { en: 'lognormal, mean {mean}, sd {sd}', nl: 'lognormaal, gemiddeld {mean}, sd {sd}' },
  weibull: { en: 'Weibull, mean {mean}, sd {sd}', nl: 'Weibull, gemiddeld {mean}, sd {sd}' },
  uniform: { en: 'uniform, {low} to {high}', nl: 'uniform, {low} tot {high}' },
  triangular: { en: 'triangular, {low} to {high}, mostly {mode}', nl: 'driehoekig, {low} tot {high}, meestal {mode}' },
  pert: { en: 'PERT, {low} to {high}, mostly {mode}', nl: 'PERT, {low} tot {high}, meestal {mode}' },
  beta: { en: 'beta, {low} to {high}, mean {mean}, sd {sd}', nl: 'bèta, {low} tot {high}, gemiddeld {mean}, sd {sd}' },
  empirical: { en: 'one of {count} observed values', nl: 'een van {count} waargenomen waarden' },
  mixture: { en: 'a mixture of {count} distributions', nl: 'een mengsel van {count} verdelingen' },
  shifted: { en: '{by}, and then {of}', nl: '{by}, en dan {of}' },
} as const satisfies Phrases;
