/** What the workbench says: the page in which scenarios are written, checked and simulated. */
import type { Phrases } from '../phrases.ts';
import { workbenchQuestionWords } from './workbench-questions.ts';

export const workbenchWords = {
  title: { en: 'Stuwmeer workbench', nl: 'Stuwmeer-werkbank' },
  needsScript: {
    en: 'This page simulates by itself, and needs JavaScript for it. Open it in a browser in which that is allowed; nothing is fetched or sent.',
    nl: 'Deze pagina simuleert zelf, en heeft daar JavaScript voor nodig. Open haar in een browser waarin dat mag; er wordt niets opgehaald of verzonden.',
  },
  language: { en: 'Language', nl: 'Taal' },
  // -------------------------------------------------------------------------------------------------------------- files
  files: { en: 'Files', nl: 'Bestanden' },
  open: { en: 'Open', nl: 'Openen' },
  openHint: { en: 'Open files from disk', nl: 'Bestanden van schijf openen' },
  save: { en: 'Save', nl: 'Opslaan' },
  saveHint: { en: 'Save {file} on disk', nl: '{file} op schijf opslaan' },
  examples: { en: 'Examples', nl: 'Voorbeelden' },
  examplesIntro: {
    en: 'The scenarios that come with the program. An example opens together with the files that it is made of.',
    nl: 'De scenario’s die bij het programma horen. Een voorbeeld opent samen met de bestanden waar het uit bestaat.',
  },
  newFile: { en: 'New', nl: 'Nieuw' },
  newHint: { en: 'A new file, or a variant of this one', nl: 'Een nieuw bestand, of een variant van dit bestand' },
  newIntro: {
    en: 'A variant says only what differs from the file that it extends.',
    nl: 'Een variant zegt alleen wat anders is dan in het bestand waar zij op voortbouwt.',
  },
  variant: { en: 'A variant of {file}', nl: 'Een variant van {file}' },
  starter: { en: 'A commented scenario to start from', nl: 'Een scenario met toelichting om mee te beginnen' },
  tableOfFigures: { en: 'A table of observed figures', nl: 'Een tabel met waargenomen cijfers' },
  figuresFile: { en: 'figures', nl: 'cijfers' },
  figuresHeads: {
    en: 'period,measure,where,value,count,source\n',
    nl: 'periode;maat;waar;waarde;aantal;bron\n',
  },
  empty: { en: 'An empty file', nl: 'Een leeg bestand' },
  nameOfFile: { en: 'Name of the file', nl: 'Naam van het bestand' },
  nameTaken: { en: 'There is a file of that name already.', nl: 'Er is al een bestand met die naam.' },
  nameWrong: {
    en: 'Expected a name that ends in .yaml, .yml, .json or .csv, without a slash or a colon.',
    nl: 'Verwacht: een naam die eindigt op .yaml, .yml, .json of .csv, zonder schuine streep of dubbele punt.',
  },
  emptyFile: {
    en: 'the file is empty. Expected a scenario; found nothing. Under New there is one to start from.',
    nl: 'het bestand is leeg. Verwacht: een scenario; gevonden: niets. Onder Nieuw staat er een om mee te beginnen.',
  },
  create: { en: 'Make it', nl: 'Maken' },
  close: { en: 'Close', nl: 'Sluiten' },
  closeFile: { en: 'Close {file}', nl: '{file} sluiten' },
  closeUnsaved: {
    en: '{file} has changes that are not saved on disk. Close it and lose them?',
    nl: '{file} heeft wijzigingen die niet op schijf staan. Sluiten, en die kwijtraken?',
  },
  replace: {
    en: '{file} is open already, with another text. Replace it with the one on disk?',
    nl: '{file} is al open, met een andere tekst. Die vervangen door wat er op schijf staat?',
  },
  replaceByMade: {
    en: '{file} is open already, with another text. Replace it with the one just made?',
    nl: '{file} is al open, met een andere tekst. Die vervangen door wat zojuist is gemaakt?',
  },
  replaceByExample: {
    en: '{file} is open already, with another text. Replace it with the example?',
    nl: '{file} is al open, met een andere tekst. Die vervangen door het voorbeeld?',
  },
  unsaved: { en: 'not saved', nl: 'niet opgeslagen' },
  withMistakes: { en: '{count} mistakes', nl: '{count} fouten' },
  withMistake: { en: '1 mistake', nl: '1 fout' },
  noFile: {
    en: 'No file is open. Take an example, open a file or make a new one.',
    nl: 'Er is geen bestand open. Neem een voorbeeld, open een bestand of maak een nieuw.',
  },
  saved: { en: '{file} is saved.', nl: '{file} is opgeslagen.' },
  savedAsDownload: {
    en: '{file} is in your downloads: this browser lets no page write to a file of your choice.',
    nl: '{file} staat bij uw downloads: deze browser laat een pagina niet in een bestand naar keuze schrijven.',
  },
  notSaved: { en: '{file} could not be saved: {reason}', nl: '{file} kon niet worden opgeslagen: {reason}' },
  kept: {
    en: 'Your work from last time is open again. It was kept in this browser, not on disk.',
    nl: 'Uw werk van de vorige keer staat weer open. Het is in deze browser bewaard, niet op schijf.',
  },
  startAnew: { en: 'Start anew', nl: 'Opnieuw beginnen' },
  startAnewSure: {
    en: 'Close all files and forget what this browser kept of them? What you saved on disk stays.',
    nl: 'Alle bestanden sluiten, en vergeten wat deze browser ervan bewaard heeft? Wat op schijf staat blijft.',
  },
  notKept: {
    en: 'This browser keeps nothing for this page. Save your files on disk before you close it.',
    nl: 'Deze browser bewaart niets voor deze pagina. Sla uw bestanden op schijf op voordat u haar sluit.',
  },
  // ------------------------------------------------------------------------------------------------------------- editor
  editor: { en: 'Text', nl: 'Tekst' },
  editorOf: { en: 'Text of {file}', nl: 'Tekst van {file}' },
  keys: {
    en: 'Tab indents; Escape and then Tab leaves the text. Ctrl-Space shows what may stand here.',
    nl: 'Tab springt in; Escape en dan Tab verlaat de tekst. Ctrl-spatie toont wat hier kan staan.',
  },
  noMistakes: { en: 'No mistakes', nl: 'Geen fouten' },
  checking: { en: 'Checking', nl: 'Bezig met controleren' },
  oneMistake: { en: '1 mistake', nl: '1 fout' },
  manyMistakes: { en: '{count} mistakes', nl: '{count} fouten' },
  moreMistakes: { en: 'and {count} more', nl: 'en nog {count}' },
  // ----------------------------------------------------------------------------------------------------------- forecast
  views: { en: 'What is shown', nl: 'Wat getoond wordt' },
  forecast: { en: 'Forecast', nl: 'Voorspelling' },
  inWords: { en: 'In words', nl: 'In woorden' },
  results: { en: 'Results', nl: 'Resultaten' },
  forecastIntro: {
    en: 'Of {design}, before anything is simulated.',
    nl: 'Van {design}, voordat er iets is gesimuleerd.',
  },
  forecastMistakes: {
    en: '{file} has mistakes. Once they are fixed, its picture and forecast appear here.',
    nl: 'In {file} staan fouten. Als die eruit zijn, staan hier de tekening en de voorspelling.',
  },
  forecastOfBefore: {
    en: 'This shows the text as it was before the mistakes that are in it now.',
    nl: 'Dit hoort bij de tekst zoals die was vóór de fouten die er nu in staan.',
  },
  forecasting: { en: 'Forecasting', nl: 'De voorspelling wordt berekend' },
  forecastFailed: { en: 'The forecast failed: {reason}', nl: 'De voorspelling is mislukt: {reason}' },
  notAScenario: {
    en: '{file} is a table, not a scenario. Choose a scenario to see its forecast.',
    nl: '{file} is een tabel en geen scenario. Kies een scenario om de voorspelling te zien.',
  },
  rules: { en: 'Rules', nl: 'Regels' },
  chainOf: {
    en: 'The chain of {design}. The text under “In words” says the same.',
    nl: 'De keten van {design}. De tekst onder “In woorden” vertelt hetzelfde.',
  },
  enlarge: { en: 'The picture in a tab of its own', nl: 'De tekening in een eigen tabblad' },
  tooLarge: {
    en: 'The chain is too large for a picture.',
    nl: 'De keten is te groot voor een tekening.',
  },
  figures: { en: 'Demand and capacity, place by place', nl: 'Werkaanbod en capaciteit, per onderdeel' },
  // ------------------------------------------------------------------------------------------------------------ results
  ...workbenchQuestionWords,
  otherValues: { en: 'Inputs at other values ({count} changed)', nl: 'Andere waarden van invoer ({count} gewijzigd)' },
  otherValuesHint: {
    en: 'With the unit that the file has, as in 60 places. Left empty: as in the file.',
    nl: 'Met de eenheid die in het bestand staat, zoals in 60 places. Leeg: zoals in het bestand.',
  },
  noInputs: { en: 'These designs have no inputs.', nl: 'Deze ontwerpen hebben geen invoer.' },
  notAskable: {
    en: 'There are mistakes in these designs. Once they are fixed, their inputs and places appear here.',
    nl: 'In deze ontwerpen staan fouten. Als die eruit zijn, staan hier hun invoer en onderdelen.',
  },
  designs: { en: 'Designs to simulate', nl: 'Te simuleren ontwerpen' },
  designsHint: {
    en: 'One is simulated by itself; several are compared with the first, on the same cases.',
    nl: 'Eén ontwerp wordt op zichzelf gesimuleerd; meer ontwerpen worden met het eerste vergeleken, met dezelfde zaken.',
  },
  designsHintOfFigures: {
    en: 'Each is compared with the observed figures by itself.',
    nl: 'Elk wordt op zichzelf met de waargenomen cijfers vergeleken.',
  },
  first: { en: 'Compare with', nl: 'Vergelijken met' },
  replications: { en: 'Replications', nl: 'Herhalingen' },
  seed: { en: 'Random seed (any text)', nl: 'Startwaarde (willekeurige tekst)' },
  leftEmpty: {
    en: 'Anything left empty is as in the first file.',
    nl: 'Wat leeg blijft, is zoals het in het eerste bestand staat.',
  },
  leftEmptyAtSettings: {
    en: 'Left empty: {replications} replications of each setting of the inputs, and the random seed of the first file.',
    nl: 'Leeg: {replications} herhalingen van elk rekenpunt, en de startwaarde van het eerste bestand.',
  },
  leftEmptyOfEach: {
    en: 'Left empty: {replications} replications of each design, and the random seed of the first file.',
    nl: 'Leeg: {replications} herhalingen van elk ontwerp, en de startwaarde van het eerste bestand.',
  },
  leftEmptyOfRuns: {
    en: 'Left empty: the random seed of the file.',
    nl: 'Leeg: de startwaarde van het bestand.',
  },
  run: { en: 'Run', nl: 'Simuleren' },
  compare: { en: 'Compare', nl: 'Vergelijken' },
  stop: { en: 'Stop', nl: 'Stoppen' },
  nothingChosen: { en: 'Choose at least one design.', nl: 'Kies ten minste één ontwerp.' },
  countWrong: {
    en: 'Expected a whole number from 1 to {most}.',
    nl: 'Verwacht: een geheel getal van 1 tot {most}.',
  },
  underWay: { en: 'Simulating', nl: 'Bezig met simuleren' },
  simulating: { en: 'Simulated: {done} of {of}', nl: 'Gesimuleerd: {done} van {of}' },
  simulatingAbout: { en: 'Simulated: {done}, of about {of}', nl: 'Gesimuleerd: {done}, van ongeveer {of}' },
  drawingNow: { en: 'Drawing the report', nl: 'Het rapport wordt getekend' },
  drawing: { en: 'Drawing picture {done} of {of}', nl: 'Tekening {done} van {of}' },
  stopped: { en: 'Stopped. Nothing was kept of it.', nl: 'Gestopt. Er is niets van bewaard.' },
  failed: { en: 'It could not be simulated:', nl: 'Simuleren is niet gelukt:' },
  nothingYet: {
    en: 'Nothing has been simulated yet. Choose what to simulate, and press Run.',
    nl: 'Er is nog niets gesimuleerd. Kies wat u wilt simuleren, en druk op Simuleren.',
  },
  askedSince: {
    en: 'This answers what was asked before; something else has been chosen or typed since.',
    nl: 'Dit is het antwoord op wat eerder is gevraagd; sindsdien is iets anders gekozen of ingevuld.',
  },
  failedBefore: {
    en: 'The texts, or what is asked, have changed since.',
    nl: 'De teksten, of wat er wordt gevraagd, zijn sindsdien gewijzigd.',
  },
  changedSince: {
    en: 'The texts have changed since this was simulated.',
    nl: 'De teksten zijn gewijzigd sinds dit is gesimuleerd.',
  },
  reproduce: {
    en: 'The command that gives the same numbers',
    nl: 'De opdracht die dezelfde getallen geeft',
  },
  saveReport: { en: 'Save the report', nl: 'Rapport opslaan' },
  saveTable: { en: 'Save {file}', nl: '{file} opslaan' },
  openScenario: { en: 'Open {file} here', nl: '{file} hier openen' },
  openReport: { en: 'Open in a tab of its own', nl: 'Openen in een eigen tabblad' },
  report: { en: 'Report', nl: 'Rapport' },
} as const satisfies Phrases;
