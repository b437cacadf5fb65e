/** What the help of a command says of it, and of its arguments. */
import type { Phrases } from '../report/phrases.ts';

export const commandWords = {
  stuwmeer: {
    en: 'Shows where a chain of organisations jams, when, how badly, and what would be enough.',
    nl: 'Laat zien waar een keten van organisaties vastloopt, wanneer, hoe erg, en wat genoeg zou zijn.',
  },
  run: {
    en: 'Simulate one design: does it jam, where first, when, how fast does the list grow?',
    nl: 'Eén ontwerp simuleren: loopt het vast, waar het eerst, wanneer, hoe snel groeit de wachtlijst?',
  },
  compare: {
    en: 'Simulate designs side by side, on the same cases: what differs, and how sure is that?',
    nl: 'Ontwerpen naast elkaar simuleren, met dezelfde zaken: wat verschilt er, en hoe zeker is dat?',
  },
  sweep: {
    en: 'Simulate designs at many values of their inputs, on the same cases: from which value on does it not jam?',
    nl: 'Ontwerpen simuleren bij veel waarden van hun invoer, met dezelfde zaken: vanaf welke waarde loopt het niet vast?',
  },
  capacity: {
    en: 'Find how much capacity would be enough, of one place, of several, or from one that is short to the next.',
    nl: 'Zoeken hoeveel capaciteit genoeg zou zijn: bij één onderdeel, bij meer onderdelen, of van het ene dat tekortkomt naar het volgende.',
  },
  sensitivity: {
    en: 'Vary the inputs within their ranges: which must be measured first, and where does a verdict turn over?',
    nl: 'De invoer binnen haar bandbreedten variëren: wat moet het eerst worden gemeten, en waar slaat een oordeel om?',
  },
  evaluate: {
    en: 'Compare observed figures with what designs expect: which design explains them?',
    nl: 'Waargenomen cijfers vergelijken met wat ontwerpen verwachten: welk ontwerp verklaart de cijfers?',
  },
  dossier: {
    en: 'What an evaluator hands in: the answer and how sure it is, the model, its assumptions with their influence, what was verified, STRESS-DES, and how to reproduce it.',
    nl: 'Wat een evaluator inlevert: het antwoord en hoe zeker dat is, het model, de aannames met hun invloed, wat er is gecontroleerd, STRESS-DES, en hoe het opnieuw te maken is.',
  },
  merge: {
    en: 'Put together the parts that a command with --shard made: the same results as without it.',
    nl: 'De delen samenvoegen die een opdracht met --shard achterliet: dezelfde resultaten als zonder --shard.',
  },
  check: {
    en: 'Report every mistake in scenario files; if there are none, the load on each resource before anything runs.',
    nl: 'Alle fouten in scenariobestanden melden; zonder fouten: hoe druk het overal wordt, nog vóór de simulatie.',
  },
  explain: {
    en: 'Describe in plain sentences what a scenario says, or how a second one differs from the first.',
    nl: 'In gewone zinnen vertellen wat een scenario beschrijft, of waarin een tweede van het eerste verschilt.',
  },
  draw: {
    en: 'Draw the chain: who does what, where cases go, and the load on each resource before anything runs.',
    nl: 'De keten tekenen: wie doet wat, waar zaken heen gaan, en hoe druk het overal wordt, nog vóór de simulatie.',
  },
  discover: {
    en: 'Draft a scenario from an event log of real cases, and say what the log does not show.',
    nl: 'Een conceptscenario maken uit een log van echte zaken, en vertellen wat het log niet laat zien.',
  },
  schema: {
    en: 'Print the JSON Schema of scenario files, which lets an editor complete and check them.',
    nl: 'Het JSON Schema van scenariobestanden tonen, waarmee een tekstbewerker ze aanvult en controleert.',
  },
  init: {
    en: 'Write a commented scenario to start from. An existing file is never overwritten.',
    nl: 'Een scenario met uitleg schrijven om mee te beginnen. Een bestaand bestand wordt nooit overschreven.',
  },
  workbench: {
    en: 'Write the whole program as one page: write, check, run and compare scenarios in a browser, offline.',
    nl: 'Het hele programma als één pagina schrijven: scenario’s schrijven, controleren, simuleren en vergelijken in een browser, zonder netwerk.',
  },
} as const satisfies Phrases;

export const argumentWords = {
  scenario: { en: 'a scenario file (YAML or JSON)', nl: 'een scenariobestand (YAML of JSON)' },
  scenarios: { en: 'one or more scenario files (YAML or JSON)', nl: 'een of meer scenariobestanden (YAML of JSON)' },
  beside: {
    en: 'a scenario file; the others are compared with it',
    nl: 'een scenariobestand; de andere worden ermee vergeleken',
  },
  others: { en: 'one or more other scenario files', nl: 'een of meer andere scenariobestanden' },
  besideFirst: {
    en: 'one or more scenario files; the others are compared with the first',
    nl: 'een of meer scenariobestanden; de andere worden met het eerste vergeleken',
  },
  otherScenario: {
    en: 'another scenario file, described by its differences',
    nl: 'een ander scenariobestand, waarvan de verschillen worden verteld',
  },
  difference: {
    en: 'another scenario file: then it is about the difference, the second minus the first',
    nl: 'een ander scenariobestand: dan gaat het over het verschil, het tweede min het eerste',
  },
  parts: { en: 'the folders of all parts, in any order', nl: 'de mappen van alle delen, in welke volgorde ook' },
  log: {
    en: 'a CSV file or a log in XES; either may be gzipped',
    nl: 'een CSV-bestand of een log in XES; beide mogen met gzip zijn ingepakt',
  },
  folder: { en: 'folder to write it in', nl: 'map om het in te schrijven' },
  opened: {
    en: 'scenario files that are open in it at first, with the files that they extend',
    nl: 'scenariobestanden die er bij het begin in open staan, met de bestanden waarop ze voortbouwen',
  },
} as const satisfies Phrases;
