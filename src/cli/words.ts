/** What the terminal itself says beside the results, in the languages of the report. */
import type { Phrases } from '../report/phrases.ts';

/** What `check` notes of a file that has texts in two languages, but not all. */
export const lackingWords = {
  title: {
    en: '“{design}”: without a title in English and Dutch, and so called by the name in the file: {names}.',
    nl: '“{design}”: zonder titel in het Nederlands en het Engels, en daarom genoemd zoals in het bestand: {names}.',
  },
  translation: {
    en: '“{design}”: in one language only, where other texts are in English and Dutch: {names}.',
    nl: '“{design}”: maar in één taal, waar andere teksten in het Nederlands en het Engels staan: {names}.',
  },
} as const satisfies Phrases;

/** What is being done, on the line of progress. */
export const progressWords = {
  checking: { en: 'Checking the scenario files', nl: 'Scenariobestanden controleren' },
  forecasting: {
    en: 'Forecasting scenario {scenario} of {of}',
    nl: 'Scenario {scenario} van {of} voorspellen',
  },
  simulating: { en: 'Simulating', nl: 'Simuleren' },
  summing: { en: 'Working out the results', nl: 'Uitkomsten berekenen' },
  tables: { en: 'Writing tables', nl: 'Tabellen schrijven' },
  drawing: { en: 'Drawing picture {picture} of {of}', nl: 'Figuur {picture} van {of} tekenen' },
  report: { en: 'Writing the report', nl: 'Rapport schrijven' },
  countsAtMost: { en: '{done} replications, {of} at most', nl: '{done} herhalingen, hoogstens {of}' },
  counts: { en: '{done} of {of} replications', nl: '{done} van {of} herhalingen' },
  secondsLeft: { en: ', about {time} s left', nl: ', nog ongeveer {time} s' },
  minutesLeft: { en: ', about {time} min left', nl: ', nog ongeveer {time} min' },
} as const satisfies Phrases;

export const words = {
  tooLargeForWorkbook: {
    en: 'Too large for a workbook (1,048,576 rows a sheet, 2,000,000 cells in all), and so not in results.xlsx: {files}.',
    nl: 'Te groot voor een werkmap (1.048.576 rijen per blad, 2.000.000 cellen in totaal), en daarom niet in results.xlsx: {files}.',
  },
  filesIn: {
    en: 'Results: {report}, to open in a browser, and the files beside it.',
    nl: 'Resultaten: {report}, te openen in een browser, en de bestanden ernaast.',
  },
  more: { en: 'With --tables all tables are printed here.', nl: 'Met --tables staan alle tabellen ook hier.' },
  goesOn: {
    en: 'Resuming: {done} of {points} points already done.',
    nl: 'Verdergegaan: {done} van de {points} punten {done:is|zijn} al klaar.',
  },
  beginsAnew: {
    en: 'There is nothing to resume: the sweep begins at its first point.',
    nl: 'Er is niets om mee verder te gaan: begonnen wordt bij het eerste punt.',
  },
  sweepSize: {
    en: '{points} {points:point|points}, {designs}, {replications} {replications:replication|replications} each: {runs} {runs:run|runs}, and {first} of the files as they stand.',
    nl: '{points} {points:punt|punten}, {designs}, elk {replications} {replications:herhaling|herhalingen}: {runs} {runs:simulatie|simulaties}, en {first} van de bestanden zoals ze zijn.',
  },
  dossierSize: {
    en: 'At most {runs} runs: {base} of the files as they stand, {worlds} in possible worlds, {studies} to find what matters.',
    nl: 'Hoogstens {runs} simulaties: {base} van de bestanden zoals ze zijn, {worlds} in mogelijke werelden, {studies} om te vinden wat ertoe doet.',
  },
  dossierSizeObserved: {
    en: 'At most {runs} runs: {base} of the files as they stand, {worlds} in possible worlds, {studies} to find what matters, {observed} to compare with observed figures.',
    nl: 'Hoogstens {runs} simulaties: {base} van de bestanden zoals ze zijn, {worlds} in mogelijke werelden, {studies} om te vinden wat ertoe doet, {observed} om te vergelijken met waargenomen cijfers.',
  },
  designs: { en: '{count} designs', nl: '{count} ontwerpen' },
  design: { en: '1 design', nl: '1 ontwerp' },
  timeLeft: {
    en: 'That takes about {time} more; Ctrl-C keeps what is done.',
    nl: 'Dat duurt nog ongeveer {time}; na Ctrl-C blijft bewaard wat klaar is.',
  },
  drawn: { en: 'Wrote {names}.', nl: 'Geschreven: {names}.' },
  inputs: {
    en: '“{design}” has {count} {count:input|inputs}: {sourced} with a source, {assumed} assumed, {derived} derived.',
    nl: '“{design}” heeft {count} {count:invoergegeven|invoergegevens}: {sourced} met een bron, {assumed} aangenomen, {derived} afgeleid.',
  },
  wroteWorkbench: {
    en: 'Wrote {path} ({size} MB): the whole program in one page. Open it in any modern browser; nothing is installed, fetched or sent.',
    nl: '{path} geschreven ({size} MB): het hele programma in één pagina. Te openen in elke moderne browser; er wordt niets geïnstalleerd, opgehaald of verzonden.',
  },
  endsWithinADay: {
    en: '“{design}”: the run ends on {date} at {time}, as a year is 365.25 days and a month a twelfth of that. With "to:" instead of "for:" it ends at the end of a day.',
    nl: '“{design}”: de simulatie eindigt op {date} om {time} uur, want een jaar is 365,25 dagen en een maand een twaalfde daarvan. Met "to:" in plaats van "for:" eindigt zij aan het eind van een dag.',
  },
  inputsUnused: { en: 'Inputs on which nothing depends: {names}.', nl: 'Invoer waar niets van afhangt: {names}.' },
  inputsOutside: {
    en: 'Inputs that count only on days outside this run, so that nothing depends on them in it: {names}.',
    nl: 'Invoer die alleen geldt op dagen buiten deze simulatie, zodat er nu niets van afhangt: {names}.',
  },
  timesUnused: {
    en: '“{design}”: opening hours and holidays that apply nowhere: {names}. A resource names its hours under "works", and opening hours their holidays under "closed on".',
    nl: '“{design}”: openingstijden en vrije dagen die nergens gelden: {names}. Een onderdeel noemt zijn tijden onder "works", en openingstijden hun vrije dagen onder "closed on".',
  },
  resourcesUnused: {
    en: '“{design}”: no step takes {names}. What is said there changes nothing. Do the steps write the name in the same way under "by" or "at"?',
    nl: '“{design}”: geen stap maakt gebruik van {names}. Wat daar staat, verandert niets. Schrijven de stappen de naam onder "by" of "at" op dezelfde manier?',
  },
  inputsSet: { en: 'Set on the command line: {names}.', nl: 'Gewijzigd op de opdrachtregel: {names}.' },
  andMore: { en: '{names}; and {more} more', nl: '{names}; en nog {more}' },
  wroteStarter: {
    en: 'Wrote {path}: a waiting list for care, with comments that explain each part.',
    nl: 'Geschreven: {path}, een wachtlijst voor zorg, met uitleg (in het Engels) bij elk onderdeel.',
  },
  next: { en: 'What to do next:', nl: 'Wat u nu kunt doen:' },
  checkDoes: {
    en: 'any mistakes, and is there enough capacity?',
    nl: 'staan er fouten in, en is er genoeg capaciteit?',
  },
  runDoes: { en: 'simulate it', nl: 'simuleer het' },
  memory: {
    en: '“{design}”: up to {cases} cases in hand may take {gigabytes} GB of memory in each replication simulated at once.',
    nl: '“{design}”: tot {cases} lopende zaken kunnen {gigabytes} GB geheugen vragen, in elke herhaling die tegelijk wordt gesimuleerd.',
  },
  part: {
    en: 'Part {part} of {of}, {done} {done:result|results}, is in {folder}. When all parts are there, "stuwmeer merge" and their folders put them together.',
    nl: 'Deel {part} van {of}, {done} {done:uitkomst|uitkomsten}, staat in {folder}. Als alle delen er zijn, voegt "stuwmeer merge" met hun mappen ze samen.',
  },
  oneRepeat: {
    en: 'One replication says nothing about chance: take --replications 2 or more for 95% ranges.',
    nl: 'Eén herhaling zegt niets over toeval: neem --replications 2 of meer voor 95%-intervallen.',
  },
} as const satisfies Phrases;
