/**
 * The items of STRESS-DES (Monks and others, "Strengthening the reporting of empirical simulation studies", Journal of
 * Simulation 13, 2019), in our own words, and what a dossier says at each.
 */
import type { Phrases } from '../phrases.ts';

export const stressItemWords = {
  '1.1': { en: 'Purpose of the model', nl: 'Doel van het model' },
  '1.2': { en: 'Outputs', nl: 'Uitkomsten' },
  '1.3': { en: 'Aims of the experiments', nl: 'Doel van de experimenten' },
  '2.1': { en: 'Diagram of the base model', nl: 'Tekening van het basismodel' },
  '2.2': { en: 'Logic of the base model', nl: 'Werking van het basismodel' },
  '2.3': { en: 'Logic of the other designs', nl: 'Werking van de andere ontwerpen' },
  '2.4': { en: 'Algorithms', nl: 'Algoritmen' },
  '2.5.1': { en: 'Components: entities', nl: 'Onderdelen: zaken' },
  '2.5.2': { en: 'Components: activities', nl: 'Onderdelen: stappen' },
  '2.5.3': { en: 'Components: resources', nl: 'Onderdelen: personeel en plaatsen' },
  '2.5.4': { en: 'Components: queues', nl: 'Onderdelen: wachtlijsten' },
  '2.5.5': { en: 'Components: entry and exit', nl: 'Onderdelen: instroom en uitstroom' },
  '3.1': { en: 'Data sources', nl: 'Gegevensbronnen' },
  '3.2': { en: 'Pre-processing', nl: 'Voorbewerking' },
  '3.3': { en: 'Input parameters', nl: 'Invoer' },
  '3.4': { en: 'Assumptions', nl: 'Aannames' },
  '4.1': { en: 'Initialisation', nl: 'Begin van de simulatie' },
  '4.2': { en: 'Run length', nl: 'Lengte van de simulatie' },
  '4.3': { en: 'Estimation approach', nl: 'Wijze van schatten' },
  '5.1': { en: 'Software', nl: 'Programmatuur' },
  '5.2': { en: 'Random sampling', nl: 'Toevalstrekkingen' },
  '5.3': { en: 'Model execution', nl: 'Uitvoering van het model' },
  '5.4': { en: 'Computer', nl: 'Computer' },
  '6.1': { en: 'Access to the model', nl: 'Toegang tot het model' },
} as const satisfies Phrases;

export const stressWords = {
  intro: {
    en: 'The checklist of STRESS-DES (Monks and others, 2019) for simulation studies, {items} items. The program fills in what it knows; what only a person can tell is taken from “about” in the scenario files.',
    nl: 'De checklist van STRESS-DES (Monks e.a., 2019) voor simulatiestudies, {items} punten. Het programma vult in wat het weet; wat alleen een mens kan vertellen komt uit “about” in de scenariobestanden.',
  },
  missing: {
    en: 'Not stated: {missing} of the {authored} items in which a person must write something ({ids}).',
    nl: 'Niet vermeld: {missing} van de {authored} punten waarbij een mens iets moet schrijven ({ids}).',
  },
  complete: {
    en: 'All {authored} items in which a person must write something are filled in.',
    nl: 'Alle {authored} punten waarbij een mens iets moet schrijven, zijn vermeld.',
  },
  caption: { en: 'STRESS-DES, item by item', nl: 'STRESS-DES, punt voor punt' },
  item: { en: 'Item', nl: 'Punt' },
  byProgram: { en: 'By the program', nl: 'Door het programma' },
  byAuthors: { en: 'By the authors', nl: 'Door de makers' },
  chapter: { en: 'chapter {number}', nl: 'hoofdstuk {number}' },
  part: { en: 'the part “{title}”', nl: 'het onderdeel “{title}”' },
  // --------------------------------------------------------------------------------------------------- what is said
  outputs: {
    en: '{count} measures, each with its definition in {chapter}, over the period of 4.2. Ranges are Student’s 95% ranges over the replications; those of differences are over paired replications.',
    nl: '{count} maten, elk met haar definitie in {chapter}, over de periode van 4.2. Intervallen zijn de 95%-intervallen van Student over de herhalingen; bij verschillen over de herhalingen in paren.',
  },
  experiments: {
    en: '{designs}. Each as it stands{worlds}{studies}.',
    nl: '{designs}. Elk zoals het is{worlds}{studies}.',
  },
  withWorlds: { en: '; in {drawn} possible worlds', nl: '; in {drawn} mogelijke werelden' },
  withStudies: {
    en: '; and at {settings} settings of the inputs',
    nl: '; en bij {settings} rekenpunten van de invoer',
  },
  pictures: {
    en: 'Pictures of the chain in {chapter}: {count}.',
    nl: 'Tekeningen van de keten in {chapter}: {count}.',
  },
  noPictures: {
    en: 'Not drawn: this was made without pictures. “stuwmeer draw” draws it.',
    nl: 'Niet getekend: dit is zonder figuren gemaakt. “stuwmeer draw” tekent hem.',
  },
  description: {
    en: 'In sentences in {chapter}, written by the program from the file: what was simulated, not what was meant.',
    nl: 'In zinnen in {chapter}, door het programma geschreven uit het bestand: wat er is gesimuleerd, niet wat er is bedoeld.',
  },
  differences: {
    en: 'In {chapter}: what differs from “{baseline}”, of each.',
    nl: 'In {chapter}: wat er anders is dan in “{baseline}”, van elk.',
  },
  noOthers: { en: 'There is one design.', nl: 'Er is één ontwerp.' },
  algorithms: {
    en: 'Only rules that the program has, as described in {chapter}. {rules}.',
    nl: 'Alleen regels die het programma kent, zoals beschreven in {chapter}. {rules}.',
  },
  gates: { en: 'gates: {names}', nl: 'instroomstops: {names}' },
  groups: { en: 'groups: {names}', nl: 'groepen: {names}' },
  priorities: { en: 'by priority: {names}', nl: 'op voorrang: {names}' },
  policies: { en: 'changes on a date: {names}', nl: 'wijzigingen op een datum: {names}' },
  noRules: {
    en: 'no gates, groups, priorities or changes on a date',
    nl: 'geen instroomstops, groepen, voorrang of wijzigingen op een datum',
  },
  entities: { en: 'Cases from: {streams}. {attributes}.', nl: 'Zaken uit: {streams}. {attributes}.' },
  attributes: { en: 'They differ in: {names}', nl: 'Ze verschillen in: {names}' },
  noAttributes: { en: 'They do not differ', nl: 'Ze verschillen niet' },
  named: { en: '{count}: {names}.', nl: '{count}: {names}.' },
  queues: {
    en: 'One before each resource: {orders}. Giving up, limits and norms: {chapter}.',
    nl: 'Eén voor elk onderdeel: {orders}. Afhaken, grenzen en normen: {chapter}.',
  },
  'first come': { en: 'first come, first served', nl: 'op volgorde van binnenkomst' },
  'last come': { en: 'last come, first served', nl: 'wie het laatst kwam, gaat eerst' },
  priority: { en: 'by priority', nl: 'op voorrang' },
  order: { en: '{order} ({count})', nl: '{order} ({count})' },
  entry: {
    en: 'Cases enter by: {streams}. They leave by: {ends}.',
    nl: 'Zaken komen binnen via: {streams}. Ze vertrekken via: {ends}.',
  },
  sources: {
    en: 'With a source: {sources} of {inputs} {inputs:input|inputs}, in {chapter}. Without: {without}.',
    nl: 'Met een bron: {sources} van de {inputs} {inputs:invoergegeven|invoergegevens}, in {chapter}. Zonder: {without}.',
  },
  withData: { en: 'As far as it was: under 3.1.', nl: 'Voor zover gedaan: bij 3.1.' },
  inputs: {
    en: 'Values, ranges and where they come from: {chapter}. Distributions: {model}. {variation}',
    nl: 'Waarden, bandbreedten en herkomst: {chapter}. Verdelingen: {model}. {variation}',
  },
  variedMany: {
    en: '{count} were varied within their ranges.',
    nl: '{count} zijn binnen hun bandbreedte gevarieerd.',
  },
  variedOne: { en: 'One was varied within its range.', nl: 'Eén is binnen zijn bandbreedte gevarieerd.' },
  variedNone: { en: 'None was varied.', nl: 'Er is niets gevarieerd.' },
  assumedNone: { en: 'None.', nl: 'Geen.' },
  assumed: {
    en: '{count}, each with its reason, range and influence, in {chapter}.',
    nl: '{count}, elk met reden, bandbreedte en invloed, in {chapter}.',
  },
  assumedOnly: {
    en: '{count}, each with its reason, and with its range where it has one, in {chapter}.',
    nl: '{count}, elk met reden, en met bandbreedte als die er is, in {chapter}.',
  },
  empty: { en: 'The chain is empty at the start.', nl: 'De keten is leeg aan het begin.' },
  backlog: {
    en: 'Already there at the start: {names}; {chapter} has how many.',
    nl: 'Aan het begin al aanwezig: {names}; in {chapter} staat hoeveel.',
  },
  noStartUp: { en: 'No start-up is left out.', nl: 'Er is geen aanloopperiode weggelaten.' },
  startUp: {
    en: 'Left out as start-up: everything before {date}.',
    nl: 'Weggelaten als aanloopperiode: alles voor {date}.',
  },
  length: { en: '{when}: {lasts}.', nl: '{when}: {lasts}.' },
  untilEmpty: { en: 'Then on until nobody is left.', nl: 'Daarna door tot er niemand over is.' },
  estimation: {
    en: '{replications} replications of each design, a number that was given beforehand. {reached}',
    nl: '{replications} herhalingen van elk ontwerp, een aantal dat vooraf vaststond. {reached}',
  },
  estimationOne: {
    en: 'One replication of each design, a number that was given beforehand. {reached}',
    nl: 'Eén herhaling van elk ontwerp, een aantal dat vooraf vaststond. {reached}',
  },
  upToPrecision: {
    en: '{replications} replications of each design. {sentences}',
    nl: '{replications} herhalingen van elk ontwerp. {sentences}',
  },
  reached: { en: 'With them {what} is {range}.', nl: 'Daarmee is {what} {range}.' },
  inWorlds: { en: '{replications} in each possible world.', nl: '{replications} in elke mogelijke wereld.' },
  inStudies: {
    en: '{replications} at each setting of the inputs.',
    nl: '{replications} bij elk rekenpunt van de invoer.',
  },
  generator: {
    en: 'Streams are named by a 64-bit key (Alea, from seedrandom {version}) and drawn from by xoroshiro64**. Seed: “{seed}”.',
    nl: 'Reeksen hebben een sleutel van 64 bits (Alea, uit seedrandom {version}) en trekken met xoroshiro64**. Startwaarde (seed): “{seed}”.',
  },
  parallel: {
    en: 'Replications are simulated in threads; the results are the same for any number of them.',
    nl: 'Herhalingen worden in parallelle threads gesimuleerd; de uitkomsten zijn bij elk aantal daarvan gelijk.',
  },
  computer: {
    en: 'The work, as it is on any machine: {runs} simulated runs. Time and machine are left out, so that the same command makes the same file.',
    nl: 'Het werk, op elke machine hetzelfde: {runs} simulaties. Tijd en machine zijn weggelaten, zodat dezelfde opdracht hetzelfde bestand maakt.',
  },
  computerOne: {
    en: 'The work, as it is on any machine: one simulated run. Time and machine are left out, so that the same command makes the same file.',
    nl: 'Het werk, op elke machine hetzelfde: één simulatie. Tijd en machine zijn weggelaten, zodat dezelfde opdracht hetzelfde bestand maakt.',
  },
  accessHere: {
    en: 'Command: {chapter}. This page contains the texts of the scenario files.',
    nl: 'Opdracht: {chapter}. Deze pagina bevat de teksten van de scenariobestanden.',
  },
  accessUnknown: {
    en: 'Not in this page: it was made without the scenario files.',
    nl: 'Niet in deze pagina: ze is zonder de scenariobestanden gemaakt.',
  },
  access: {
    en: 'Command, versions and hashes of files: {chapter}.',
    nl: 'Opdracht, versies en hashes van bestanden: {chapter}.',
  },
} as const satisfies Phrases;
