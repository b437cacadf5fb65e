/** What is said of possible worlds: what chance alone does, and what is not known about the inputs. */
import type { Phrases } from '../phrases.ts';

export const worldWords = {
  section: { en: 'Possible worlds', nl: 'Mogelijke werelden' },
  jams: {
    en: 'In {jammed} of {possible} possible worlds, “{design}” jams: {places}.',
    nl: 'In {jammed} van de {possible} mogelijke werelden loopt “{design}” vast: {places}.',
  },
  jamsAt: {
    en: 'In {jammed} of {possible} possible worlds, “{design}” jams, first at {place}.',
    nl: 'In {jammed} van de {possible} mogelijke werelden loopt “{design}” vast, het eerst bij {place}.',
  },
  jamsNever: {
    en: 'In none of {possible} possible worlds does “{design}” jam.',
    nl: 'In geen van de {possible} mogelijke werelden loopt “{design}” vast.',
  },
  place: { en: 'in {worlds} first at {place}', nl: 'in {worlds} het eerst bij {place}' },
  outcome: {
    en: '{what}: {mean}; {low} to {high} by chance alone, {p5} to {p95} with what is not known about the inputs{note}.',
    nl: '{what}: {mean}; {low} tot {high} door toeval alleen, {p5} tot {p95} met wat over de invoer niet bekend is{note}.',
  },
  outcomeOnce: {
    en: '{what}: {mean}; {p5} to {p95} with what is not known about the inputs{note}.',
    nl: '{what}: {mean}; {p5} tot {p95} met wat over de invoer niet bekend is{note}.',
  },
  outcomeWithout: {
    en: '{what}: with the values of the files there is none ({why}); {p5} to {p95} with what is not known about the inputs{note}.',
    nl: '{what}: met de waarden van de bestanden is er geen ({why}); {p5} tot {p95} met wat over de invoer niet bekend is{note}.',
  },
  withoutValue: {
    en: ', in the {known} of {possible} worlds that have one',
    nl: ', in de {known} van de {possible} werelden die er een hebben',
  },
  nowhere: {
    en: '{what}: there is none in any of the possible worlds.',
    nl: '{what}: in geen van de mogelijke werelden is er een.',
  },
  side: {
    en: '; it is {side} in {worlds} of {known}',
    nl: '; {side} is het in {worlds} van de {known}',
  },
  more: { en: 'more', nl: 'meer' },
  less: { en: 'less', nl: 'minder' },
  at: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  minus: { en: '“{design}” minus “{baseline}”', nl: '“{design}” min “{baseline}”' },
  difference: { en: 'the second minus the first', nl: 'het tweede min het eerste' },
  ofDesign: { en: '“{measure}, {place}” in “{design}”', nl: '“{measure}, {place}” in “{design}”' },
  ofDifference: {
    en: 'Difference in “{measure}, {place}”, “{design}” minus “{baseline}”',
    nl: 'Verschil in “{measure}, {place}”, “{design}” min “{baseline}”',
  },
  basis: {
    en: 'In a possible world every input that is varied within its range ({count} here) has a value drawn from it, {how} and every value as likely as another: an assumption. {drawn} were drawn (a Latin hypercube), with the same cases and {replications} {replications:replication|replications} in each. Nine in ten of them lie in the range with what is not known. Slightly short of capacity does not count as jamming.',
    nl: 'In een mogelijke wereld heeft elk invoergegeven dat binnen zijn bandbreedte wordt gevarieerd (hier {count}) een waarde daaruit, {how} en elke waarde even waarschijnlijk: een aanname. Er zijn er {drawn} getrokken (een Latijnse hyperkubus), met dezelfde zaken en {replications} {replications:herhaling|herhalingen} in elk. Negen van de tien liggen in het bereik met wat niet bekend is. Iets te weinig capaciteit telt niet als vastlopen.',
  },
  byChance: {
    en: 'What is by chance alone is the 95% range of the average with the values of the files.',
    nl: 'Wat door toeval alleen is, is het 95%-interval van het gemiddelde met de waarden van de bestanden.',
  },
  impossible: {
    en: 'Impossible, and left out: {worlds} of them. For example: {why}',
    nl: 'Onmogelijk, en daarom weggelaten: {worlds} daarvan. Bijvoorbeeld: {why}',
  },
  none: {
    en: 'None of the {drawn} worlds that were drawn is possible. For example: {why}',
    nl: 'Geen van de {drawn} getrokken werelden is mogelijk. Bijvoorbeeld: {why}',
  },
  caption: {
    en: 'By chance alone, and with what is not known about the inputs ({possible} possible worlds)',
    nl: 'Door toeval alleen, en met wat over de invoer niet bekend is ({possible} mogelijke werelden)',
  },
  measure: { en: 'Measure', nl: 'Maat' },
  asItStands: { en: 'As in the files (chance)', nl: 'Zoals in de bestanden (toeval)' },
  p5: { en: 'Lower in 1 in 20 worlds', nl: 'In 1 op de 20 werelden lager' },
  p50: { en: 'Lower in half', nl: 'In de helft lager' },
  p95: { en: 'Higher in 1 in 20', nl: 'In 1 op de 20 hoger' },
  chance: { en: 'Of which chance', nl: 'Waarvan toeval' },
  worldsHead: { en: 'Worlds', nl: 'Werelden' },
  chartTitle: { en: 'Possible worlds: {what}', nl: 'Mogelijke werelden: {what}' },
  chartSubtitle: {
    en: 'Each dot is a possible world; the line is the outcome with the values of the files, the band its 95% range by chance',
    nl: 'Elke stip is een mogelijke wereld; de lijn is de uitkomst met de waarden van de bestanden, de band het 95%-interval door toeval',
  },
  chartReading: {
    en: 'How far apart the dots lie shows what is not known about the inputs; the width of the band shows chance.',
    nl: 'Hoe ver de stippen uiteen liggen, laat zien wat over de invoer niet bekend is; de breedte van de band laat het toeval zien.',
  },
} as const satisfies Phrases;

/** Heads of the table with a row for each world. */
export const worldDataWords = {
  world: { en: 'World', nl: 'Wereld' },
  possible: { en: 'Possible', nl: 'Mogelijk' },
  why_not: { en: 'Why not', nl: 'Waarom niet' },
  jams: { en: 'jams first at', nl: 'loopt het eerst vast bij' },
} as const satisfies Phrases;
