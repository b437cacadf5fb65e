/** Why a measure is not taken: what a scenario, or a place in it, would need for there to be anything to measure. */

import { filled, type Text } from '../../language/text.ts';
import type { FollowedMeasureId } from '../measures/followed.ts';
import type { RunMeasureId } from '../measures/register.ts';

/** By what is missing: what is then so, to follow on “here” or “there” in Dutch, and what does not stand in the file. */
const missing = {
  patience: {
    so: { en: 'nobody gives up', nl: 'haakt niemand af' },
    because: {
      en: 'no line has "gives up" (one that always leads to another list counts as "moved on")',
      nl: 'geen wachtrij heeft "gives up" (een die altijd naar een andere wachtlijst leidt telt als "moved on")',
    },
  },
  moving: {
    so: { en: 'nobody moves on to another list', nl: 'gaat niemand over naar een andere wachtlijst' },
    because: {
      en: 'no line has a "gives up" that leads to one',
      nl: 'geen wachtrij heeft een "gives up" die naar een andere leidt',
    },
  },
  clearing: {
    so: { en: 'nobody is taken off a list', nl: 'wordt niemand uit de rij gehaald' },
    because: { en: 'no policy says "go to" for those who wait', nl: 'geen beleid zegt "go to" voor wie wacht' },
  },
  room: {
    so: { en: 'nobody is refused', nl: 'wordt niemand geweigerd' },
    because: { en: 'no line has "room"', nl: 'geen wachtrij heeft "room"' },
  },
  balks: {
    so: { en: 'everybody joins the list', nl: 'sluit iedereen aan in de rij' },
    because: { en: 'no line has "balks"', nl: 'geen wachtrij heeft "balks"' },
  },
  gate: {
    so: { en: 'nobody is turned away at a gate', nl: 'is er nooit een instroomstop' },
    because: { en: 'no step has a "gate"', nl: 'geen stap heeft een "gate"' },
  },
  watchedGate: {
    so: {
      en: 'no gate is open or closed for everybody alike',
      nl: 'geldt geen enkele instroomstop voor iedereen tegelijk',
    },
    because: {
      en: 'no step has a "gate" that looks at the chain only',
      nl: 'geen stap heeft een "gate" die alleen naar de keten kijkt',
    },
  },
  group: {
    so: { en: 'no group meets', nl: 'komt geen groep bijeen' },
    because: { en: 'no step has a "group"', nl: 'geen stap heeft een "group"' },
  },
  meetsAgain: {
    so: { en: 'nobody waits for a next session', nl: 'wacht niemand op een volgende bijeenkomst' },
    because: {
      en: 'no step has a "group" with several "sessions" and a "by"',
      nl: 'geen stap heeft een "group" met meer "sessions" en een "by"',
    },
  },
  norm: {
    so: { en: 'no list has a norm', nl: 'heeft geen wachtlijst een norm' },
    because: { en: 'neither a resource nor a step says "norm"', nl: 'bij geen resource of stap staat "norm"' },
  },
  policies: {
    so: { en: 'nothing changes on a date', nl: 'verandert er niets op een datum' },
    because: { en: 'the file has no "policies"', nl: 'het bestand heeft geen "policies"' },
  },
  untilEmpty: {
    so: { en: 'the run ends with its period', nl: 'eindigt de simulatie met de periode' },
    because: { en: '"runs" does not say "until empty: yes"', nl: 'onder "runs" staat geen "until empty: yes"' },
  },
  returns: {
    so: { en: 'nobody comes back', nl: 'komt niemand terug' },
    because: { en: 'no end has "returns"', nl: 'geen einde heeft "returns"' },
  },
  charge: {
    so: { en: 'nobody is told to pay', nl: 'hoeft niemand te betalen' },
    because: { en: 'no step has a "charge"', nl: 'geen stap heeft een "charge"' },
  },
  collects: {
    so: { en: 'nothing is received', nl: 'wordt niets geïnd' },
    because: { en: 'no end has "collects"', nl: 'geen einde heeft "collects"' },
  },
  endCosts: {
    so: { en: 'no end costs anything', nl: 'kost geen einde iets' },
    because: { en: 'no end has "costs"', nl: 'geen einde heeft "costs"' },
  },
  workCosts: {
    so: { en: 'work costs nothing', nl: 'kost werk niets' },
    because: { en: 'no resource has "costs"', nl: 'geen resource heeft "costs"' },
  },
  presenceCosts: {
    so: { en: 'presence costs nothing', nl: 'kosten beschikbare uren niets' },
    because: { en: 'no resource has "costs of presence"', nl: 'geen resource heeft "costs of presence"' },
  },
  overtime: {
    so: { en: 'nobody works on after closing', nl: 'werkt niemand door na sluitingstijd' },
    because: { en: 'no staff have "at closing: finish"', nl: 'geen personeel heeft "at closing: finish"' },
  },
} as const satisfies Readonly<Record<string, { readonly so: Text; readonly because: Text }>>;

const needed: Readonly<Partial<Record<RunMeasureId | FollowedMeasureId, keyof typeof missing>>> = {
  'gave up': 'patience',
  'followed gave up': 'patience',
  'moved on': 'moving',
  'followed moved on': 'moving',
  reassessed: 'clearing',
  refused: 'room',
  'followed refused': 'room',
  balked: 'balks',
  'followed balked': 'balks',
  diverted: 'gate',
  'followed diverted': 'gate',
  'days closed': 'watchedGate',
  'times closed': 'watchedGate',
  'groups begun': 'group',
  'members per group': 'group',
  'seats left empty': 'group',
  'sessions held': 'group',
  absences: 'group',
  'between sessions mean': 'meetsAgain',
  'between sessions at end': 'meetsAgain',
  'session wait mean': 'meetsAgain',
  'session waited so far mean': 'meetsAgain',
  'dropped out': 'group',
  'on time of started': 'norm',
  'on time of all': 'norm',
  'left within norm': 'norm',
  'late at end': 'norm',
  'clear time': 'policies',
  'work after end': 'untilEmpty',
  'last leaves': 'untilEmpty',
  returned: 'returns',
  'share of returns': 'returns',
  charged: 'charge',
  'owed at end': 'charge',
  'followed charged': 'charge',
  collected: 'collects',
  'followed collected': 'collects',
  'paid out': 'endCosts',
  'followed paid out': 'endCosts',
  overtime: 'overtime',
  'cost of work': 'workCosts',
  'cost of presence': 'presenceCosts',
};

const byName: ReadonlyMap<string, keyof typeof missing> = new Map(Object.entries(needed));

/** A sentence without a capital; undefined of what is taken of every scenario, or is no measure. */
export function whyNotMeasured(measure: string): Text | undefined {
  const part = byName.get(measure);
  if (part === undefined) return undefined;
  const { so, because } = missing[part];
  return filled({ en: 'here {so}, as {because}', nl: 'hier {so}, want {because}' }, { so, because });
}

/** The same of one place, where there is such a thing at others. */
export function whyNotMeasuredThere(measure: string): Text | undefined {
  const part = byName.get(measure);
  return part && filled({ en: '{so} there', nl: 'daar {so}' }, { so: missing[part].so });
}

/** Of a measure of the cases of each design, each followed until it left. */
export const notFollowed: Text = {
  en: 'here cases are not followed until they have left, as they are where designs are compared. Take a measure whose name does not begin with "followed", such as "ended"',
  nl: 'hier worden zaken niet gevolgd tot ze weg zijn, zoals waar ontwerpen worden vergeleken. Neem een maat waarvan de naam niet met "followed" begint, zoals "ended"',
};
