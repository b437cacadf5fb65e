/** What the help of a command says of its options. What an option reads stands where it is declared. */
import type { Phrases } from '../report/phrases.ts';

/** Those of several commands. */
export const optionWords = {
  set: {
    en: "another value for an input, as in 'care places=150 places', or for the run, as in 'runs for=1 year'; may be repeated",
    nl: "een andere waarde voor een invoergegeven, zoals 'care places=150 places', of voor de simulatie, zoals 'runs for=1 year'; mag vaker",
  },
  setDefault: { en: 'the values in the file', nl: 'de waarden in het bestand' },
  lang: { en: 'language of results and messages', nl: 'taal van resultaten en meldingen' },
  json: {
    en: 'print one JSON document instead of words and tables',
    nl: 'één JSON-document in plaats van woorden en tabellen',
  },
  csv: {
    en: 'commas and decimal points, or what a Dutch Excel opens by double click',
    nl: "komma's en decimale punten, of wat een Nederlandse Excel met dubbelklikken opent",
  },
  tables: {
    en: 'print every sentence and every table, not only what fits on a screen',
    nl: 'alle zinnen en tabellen tonen, en niet alleen wat op een scherm past',
  },
  workbook: {
    en: 'also write results.xlsx: all tables in one workbook, with lists over time ready for a chart',
    nl: 'ook results.xlsx schrijven: alle tabellen in één werkmap, met wachtlijsten in de tijd klaar voor een grafiek',
  },
  studyWorkbook: {
    en: 'also write results.xlsx: what it says and all tables in one workbook',
    nl: 'ook results.xlsx schrijven: wat er wordt gezegd en alle tabellen in één werkmap',
  },
  rank: {
    en: "which designs can be the best by a measure, all of it together with 95% confidence, as in 'wait p90 at care place' or 'highest followed ended at helped'",
    nl: "welke ontwerpen het beste kunnen zijn volgens een maat, alles samen met 95% zekerheid, zoals 'wait p90 at care place' of 'highest followed ended at helped'",
  },
  noCharts: { en: 'no pictures, which is faster', nl: 'geen afbeeldingen; dat gaat sneller' },
  quiet: { en: 'results only: no progress, no notes', nl: 'alleen resultaten: geen voortgang, geen opmerkingen' },
  folder: {
    en: 'folder for the results (default: output/NAME)',
    nl: 'map voor de resultaten (standaard: output/NAAM)',
  },
  replications: {
    en: 'replications: how many times the period is simulated (default: what the first file says, or 20)',
    nl: 'herhalingen: hoe vaak de periode wordt gesimuleerd (standaard: zoals het eerste bestand zegt, of 20)',
  },
  replicationsAtEach: {
    en: 'replications: how many times the period is simulated (default: 3 at each setting)',
    nl: 'herhalingen: hoe vaak de periode wordt gesimuleerd (standaard: 3 bij elk rekenpunt)',
  },
  replicationsOfEvaluation: {
    en: 'replications: how many times the period is simulated (default: 200)',
    nl: 'herhalingen: hoe vaak de periode wordt gesimuleerd (standaard: 200)',
  },
  seed: {
    en: 'random seed (any text); the same gives the same results (default: what the first file says)',
    nl: 'startwaarde van het toeval (een willekeurige tekst); dezelfde geeft dezelfde resultaten (standaard: zoals het eerste bestand zegt)',
  },
  workers: {
    en: 'how many replications to simulate at once; the results are the same (default: one per processor)',
    nl: 'hoeveel herhalingen tegelijk worden gesimuleerd; de uitkomsten zijn gelijk (standaard: één per processor)',
  },
  resume: {
    en: 'continue what the same command left when it was stopped; the results are the same',
    nl: 'verdergaan met wat dezelfde opdracht achterliet toen zij werd afgebroken; de uitkomsten zijn gelijk',
  },
  shard: {
    en: 'simulate only the k-th of n parts, for stuwmeer merge; env takes both from the job array it runs in',
    nl: 'alleen het k-de van n delen simuleren, voor stuwmeer merge; env neemt beide over van de job array waarin het draait',
  },
  by: {
    en: 'how calendar.csv and the report divide time: by calendar year, quarter or month',
    nl: 'wat calendar.csv en het rapport uit elkaar houden: kalenderjaren, kwartalen of maanden',
  },
  precision: {
    en: 'go on until the 95% interval of each --measure is within this share of its mean, as in --precision 5%; --replications is then the most (default: 1000)',
    nl: 'doorgaan tot het 95%-interval van elke --measure binnen dit deel van het gemiddelde ligt, zoals --precision 5%; --replications is dan het hoogste aantal (standaard: 1000)',
  },
  measure: {
    en: "what --precision and --uncertain look at, as in 'wait p90 at care place'; may be repeated",
    nl: "waar --precision en --uncertain naar kijken, zoals 'wait p90 at care place'; mag vaker",
  },
  measureDefault: {
    en: 'in hand at end for --precision, the list at the place that stands worst for --uncertain',
    nl: 'bij --precision de zaken in de keten aan het einde, bij --uncertain de wachtlijst bij het onderdeel dat er het slechtst voor staat',
  },
  cases: {
    en: 'also write cases.csv: all that happens to each case of the first replication',
    nl: 'ook cases.csv schrijven: alles wat elke zaak van de eerste herhaling meemaakt',
  },
  casesOf: {
    en: 'the same of this replication, as in --cases-of 7',
    nl: 'hetzelfde van deze herhaling, zoals --cases-of 7',
  },
  log: {
    en: 'also write an event log of the first replication, or of that of --cases-of, for process-mining programs',
    nl: 'ook een gebeurtenissenlog van de eerste herhaling schrijven, of van die van --cases-of, voor process mining',
  },
  baseline: {
    en: 'compare the others with this one (a file name without its ending) instead of the first',
    nl: 'de andere met dit ontwerp vergelijken (een bestandsnaam zonder extensie) in plaats van met het eerste',
  },
  uncertain: {
    en: 'also in possible worlds, with inputs drawn from their ranges: uncertainty about inputs beside chance',
    nl: 'ook in mogelijke werelden, met invoer die uit haar bandbreedten is getrokken: onzekerheid over de invoer, naast het toeval',
  },
  worlds: {
    en: 'with --uncertain: how many possible worlds (default: 40)',
    nl: 'bij --uncertain: hoeveel mogelijke werelden (standaard: 40)',
  },
  help: { en: 'show what the command takes', nl: 'tonen wat bij de opdracht mogelijk is' },
  version: { en: 'print the version', nl: 'de versie tonen' },
} as const satisfies Phrases;

export const sweepWords = {
  vary: {
    en: "values of an input, as in 'care places=25..200/25 places'; may be repeated",
    nl: "waarden van een invoergegeven, zoals 'care places=25..200/25 places'; mag vaker",
  },
  latin: {
    en: 'instead of a grid, n points spread over the ranges (a Latin hypercube)',
    nl: 'in plaats van een rooster n punten, verspreid over de bandbreedten (een Latijnse hyperkubus)',
  },
  measure: {
    en: "what to measure, as in 'wait p90 at care place'; may be repeated",
    nl: "wat er wordt gemeten, zoals 'wait p90 at care place'; mag vaker",
  },
  measureDefault: { en: 'lists and waits where it jams', nl: 'wachtlijsten en wachttijden waar het vastloopt' },
} as const satisfies Phrases;

export const capacityWords = {
  resource: {
    en: 'whose capacity to vary; may be repeated',
    nl: 'waarvan de capaciteit wordt gevarieerd; mag vaker',
  },
  resourceDefault: { en: 'whichever is short, one after the other', nl: 'wat tekortkomt, het een na het ander' },
  target: {
    en: "what must hold, as in 'wait p90 at care place <= 8 weeks'; may be repeated",
    nl: "wat moet gelden, zoals 'wait p90 at care place <= 8 weeks'; mag vaker",
  },
  targetDefault: { en: 'that nothing jams', nl: 'dat niets vastloopt' },
  cost: {
    en: "what one more costs a year, as in 'care place=12000': of several resources the cheapest mix is found",
    nl: "wat één meer per jaar kost, zoals 'care place=12000': van meer dan één --resource wordt de goedkoopste combinatie gezocht",
  },
  costDefault: {
    en: 'the cost of presence in the file, where all have one',
    nl: 'de kosten van beschikbare uren in het bestand, als die bij alle staan',
  },
  from: {
    en: 'the day from which another capacity holds (default: the first)',
    nl: 'de dag vanaf welke een andere capaciteit geldt (standaard: de eerste)',
  },
  maxReplications: {
    en: 'replications of one setting at most, if fewer cannot tell (default: 4 times --replications)',
    nl: 'hoogste aantal herhalingen van één rekenpunt, als minder geen uitsluitsel geven (standaard: 4 maal --replications)',
  },
} as const satisfies Phrases;

export const sensitivityWords = {
  measure: {
    en: "what it is about, as in 'waiting at end at file screener' (default: that, or 'wait mean' in a run until empty, at the place with the most work for its capacity)",
    nl: "waar het om gaat, zoals 'waiting at end at file screener' (standaard: dat, of 'wait mean' bij een simulatie tot iedereen weg is, bij het onderdeel met het meeste werk voor zijn capaciteit)",
  },
  runs: {
    en: 'simulated runs in all, at most; with more of them ranges are narrower',
    nl: 'hoogste aantal simulaties in totaal; met meer worden intervallen smaller',
  },
} as const satisfies Phrases;

export const dossierWords = {
  question: {
    en: 'the question that it answers, in your own words',
    nl: 'de vraag waarop het antwoord geeft, in uw eigen woorden',
  },
  measure: {
    en: "what is looked at closely, as in 'wait p90 at care place' (default: the list at the end, where it jams first)",
    nl: "wat van dichtbij wordt bekeken, zoals 'wait p90 at care place' (standaard: de wachtlijst aan het eind, waar het het eerst vastloopt)",
  },
  worlds: {
    en: 'possible worlds, with inputs from their ranges',
    nl: 'mogelijke werelden, met invoer uit haar bandbreedten',
  },
  runs: {
    en: 'simulated runs at most to find which inputs matter, of each design beside the first',
    nl: 'hoogste aantal simulaties om te vinden welke invoer ertoe doet, voor elk ontwerp naast het eerste',
  },
  observed: {
    en: 'observed figures (CSV or XLSX), to be compared with what the designs expect, as in "stuwmeer evaluate"',
    nl: 'waargenomen cijfers (CSV of XLSX), te vergelijken met wat de ontwerpen verwachten, zoals bij "stuwmeer evaluate"',
  },
} as const satisfies Phrases;

export const evaluateWords = {
  observed: {
    en: 'a table of observed figures, as CSV or XLSX: period, measure, where, value',
    nl: 'een tabel met waargenomen cijfers, als CSV of XLSX: period, measure, where, value',
  },
  calibrate: {
    en: "which values of these inputs agree with the figures, as in 'care places, shows up'; may be repeated",
    nl: "welke waarden van deze invoergegevens bij de cijfers passen, zoals 'care places, shows up'; mag vaker",
  },
  template: {
    en: 'write a table of the figures that are worth collecting, to be filled in',
    nl: 'een in te vullen tabel schrijven met de cijfers die het verzamelen waard zijn',
  },
  measure: {
    en: 'with --template: what the conclusion is about (default: how many wait at the place that stands worst)',
    nl: 'bij --template: waar de conclusie over gaat (standaard: hoeveel er wachten bij het onderdeel dat er het slechtst voor staat)',
  },
  runs: {
    en: 'simulated runs in all (default: with --calibrate 1500, with --template 400)',
    nl: 'simulaties in totaal (standaard: bij --calibrate 1500, bij --template 400)',
  },
} as const satisfies Phrases;

export const drawWords = {
  out: {
    en: 'an .svg or .png file, or a folder for both (default: output/NAME-chain.svg and .png)',
    nl: 'een .svg- of .png-bestand, of een map voor beide (standaard: output/NAAM-chain.svg en .png)',
  },
  policy: {
    en: 'the rules of this policy (default: those with which the run begins)',
    nl: 'de regels van deze maatregel (standaard: die waarmee de simulatie begint)',
  },
  at: {
    en: 'the rules in force on a date, as in --at 2014-03-01',
    nl: 'de regels die op een dag gelden, zoals --at 2014-03-01',
  },
} as const satisfies Phrases;

export const discoverWords = {
  out: {
    en: 'the scenario file to write (default: NAME.yaml here)',
    nl: 'het scenariobestand dat wordt geschreven (standaard: NAAM.yaml in deze map)',
  },
  dates: {
    en: 'the order of day and month in dates such as 01/02/2024',
    nl: 'de volgorde van dag en maand in datums zoals 01/02/2024',
  },
  skipBadRows: {
    en: 'leave out rows that cannot be read, and say how many',
    nl: 'rijen die niet te lezen zijn overslaan, en zeggen hoeveel',
  },
} as const satisfies Phrases;

/** By what the column says. */
export const columnWords = {
  case: {
    en: 'the column of a CSV log that says which case an event is of',
    nl: 'de kolom van een CSV-log die zegt van welke zaak een gebeurtenis is',
  },
  activity: { en: 'the column that says what happens', nl: 'de kolom die zegt wat er gebeurt' },
  time: { en: 'the column that says when it happens', nl: 'de kolom die zegt wanneer het gebeurt' },
  start: {
    en: 'the column that says when it begins, where a row is a whole activity',
    nl: 'de kolom die zegt wanneer het begint, waar een rij een hele activiteit is',
  },
  end: { en: 'the column that says when it ends', nl: 'de kolom die zegt wanneer het eindigt' },
  enabled: {
    en: 'the column that says since when it can begin',
    nl: 'de kolom die zegt sinds wanneer het kan beginnen',
  },
  transition: {
    en: 'the column that says whether it begins or ends, as lifecycle:transition does',
    nl: 'de kolom die zegt of het begint of eindigt, zoals lifecycle:transition',
  },
  resource: { en: 'the column that says who does it', nl: 'de kolom die zegt wie het doet' },
  instance: {
    en: 'the column that tells apart activities of one case that have the same name',
    nl: 'de kolom die activiteiten van één zaak met dezelfde naam uit elkaar houdt',
  },
  person: {
    en: 'the column that says whose case it is, so that it shows who comes back with another one',
    nl: 'de kolom die zegt van wie de zaak is, zodat te zien is wie met een andere terugkomt',
  },
} as const satisfies Phrases;

export const workbenchWords = {
  out: { en: 'the page', nl: 'de pagina' },
  open: {
    en: 'show it in a browser, if the system has one',
    nl: 'deze in een browser tonen, als het systeem er een heeft',
  },
} as const satisfies Phrases;
