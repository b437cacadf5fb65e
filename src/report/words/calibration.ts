/** What is said of inputs that were calibrated on observed figures. */
import type { Phrases } from '../phrases.ts';

export const calibrationWords = {
  title: { en: 'Which values agree with what was observed', nl: 'Welke waarden kloppen met wat is waargenomen' },
  subtitle: {
    en: '{inputs} inputs of “{design}” calibrated on {figures} observed {figures:figure|figures}',
    nl: '{inputs} invoergegevens van “{design}” gekalibreerd op {figures} waargenomen {figures:cijfer|cijfers}',
  },
  oneInput: {
    en: 'One input of “{design}” calibrated on {figures} observed {figures:figure|figures}',
    nl: 'Eén invoergegeven van “{design}” gekalibreerd op {figures} waargenomen {figures:cijfer|cijfers}',
  },
  range: { en: '{low} to {high}', nl: '{low} tot {high}' },
} as const satisfies Phrases;

export const calibrationSentences = {
  narrowed: {
    en: 'With {ranges} “{design}” agrees with the {figures:figure that was|{figures} figures that were} observed; other values within the ranges of the file do not. At least 95 of 100 such calibrations hold the truth, if the model is right and the other inputs are as in the file.',
    nl: 'Met {ranges} klopt “{design}” met {figures:het waargenomen cijfer|de {figures} waargenomen cijfers}; andere waarden binnen de bandbreedten van het bestand niet. Minstens 95 van de 100 van zulke kalibraties bevatten de waarheid, als het model juist is en de overige invoer zoals in het bestand.',
  },
  narrowedTogether: {
    en: 'With {ranges} “{design}” can agree with the {figures:figure that was|{figures} figures that were} observed; with other values within the ranges of the file it does not. Of all combinations that the ranges of the file allow {share} agrees. At least 95 of 100 such calibrations hold the truth, if the model is right and the other inputs are as in the file.',
    nl: 'Met {ranges} kan “{design}” kloppen met {figures:het waargenomen cijfer|de {figures} waargenomen cijfers}; met andere waarden binnen de bandbreedten van het bestand niet. Van alle combinaties die het bestand toelaat, klopt {share}. Minstens 95 van de 100 van zulke kalibraties bevatten de waarheid, als het model juist is en de overige invoer zoals in het bestand.',
  },
  ofInput: { en: '{input} from {low} to {high}', nl: '{input} van {low} tot {high}' },
  ofInputAt: { en: '{input} at {low}', nl: '{input} op {low}' },
  nothingLearnt: {
    en: 'The {figures:figure that was observed agrees|{figures} figures that were observed agree} with “{design}” nearly wherever in their ranges the inputs are: {figures:it says|they say} too little to narrow any range.',
    nl: '{figures:Het waargenomen cijfer klopt|De {figures} waargenomen cijfers kloppen} met “{design}” vrijwel waar de invoer ook in de bandbreedten ligt: {figures:het zegt|zij zeggen} te weinig om een bandbreedte te verkleinen.',
  },
  /** In place of the last, where values that agree by themselves do not agree in most combinations. */
  onlyTogether: {
    en: 'No range is narrowed by {figures:the figure that was|the {figures} figures that were} observed, but with “{design}” {figures:it agrees|they agree} in only {share} of all combinations that the ranges allow.',
    nl: 'Geen bandbreedte wordt kleiner door {figures:het waargenomen cijfer|de {figures} waargenomen cijfers}, maar {figures:het klopt|ze kloppen} met “{design}” bij maar {share} van alle combinaties die de bandbreedten toelaten.',
  },
  none: {
    en: 'No values of these inputs within their ranges were found with which “{design}” agrees with what was observed. The main obstacle is “{figure}”.',
    nl: 'Binnen de bandbreedten zijn van deze invoer geen waarden gevonden waarmee “{design}” klopt met wat is waargenomen. Het grootste obstakel is “{figure}”.',
  },
  noneUnknown: {
    en: 'No values of these inputs within their ranges were found with which “{design}” agrees with what was observed.',
    nl: 'Binnen de bandbreedten zijn van deze invoer geen waarden gevonden waarmee “{design}” klopt met wat is waargenomen.',
  },
  against: {
    en: 'These figures cannot tell {one} and {other} apart: a high value of one with a low value of the other agrees as well (rank correlation {correlation} over the values that agree). To know either, measure the other.',
    nl: 'Met deze cijfers zijn {one} en {other} niet uit elkaar te houden: een hoge waarde van het ene met een lage van het andere klopt net zo goed (rangcorrelatie {correlation} over de waarden die kloppen). Om het ene te weten, moet het andere worden gemeten.',
  },
  along: {
    en: 'These figures cannot tell {one} and {other} apart: high values of both agree as well as low values of both (rank correlation {correlation} over the values that agree). To know either, measure the other.',
    nl: 'Met deze cijfers zijn {one} en {other} niet uit elkaar te houden: hoge waarden van beide kloppen net zo goed als lage waarden van beide (rangcorrelatie {correlation} over de waarden die kloppen). Om het ene te weten, moet het andere worden gemeten.',
  },
  silent: {
    en: 'The figures do not narrow {inputs}: values from the whole range agree.',
    nl: 'De cijfers maken de bandbreedte van {inputs} niet kleiner: waarden uit het hele bereik kloppen.',
  },
  fileOutside: {
    en: 'The value in the file is not among those that agree: {inputs}.',
    nl: 'De waarde in het bestand hoort niet bij de waarden die kloppen: {inputs}.',
  },
  ofFile: { en: '{input} ({value})', nl: '{input} ({value})' },
  unseen: {
    en: 'Left out, because too few runs have a value for it: {figures}.',
    nl: 'Weggelaten, omdat te weinig simulaties er een waarde voor hebben: {figures}.',
  },
  leftOut: {
    en: '{count} of the figures in the table {count:is|are} left out, because {count:it is|they are} about a place or a period that the design does not measure.',
    nl: '{count} van de cijfers in de tabel {count:is|zijn} weggelaten, omdat {count:het gaat|ze gaan} over een onderdeel of een periode die het ontwerp niet meet.',
  },
  impossible: {
    en: '{count} of the {simulated} settings that were tried {count:is|are} impossible, and {count:was|were} left out.',
    nl: '{count} van de {simulated} bekeken rekenpunten {count:is|zijn} onmogelijk, en {count:is|zijn} weggelaten.',
  },
  written: {
    en: '{file} is a scenario with these ranges: it extends the one that was calibrated, and names where they come from.',
    nl: '{file} is een scenario met deze bandbreedten: het breidt het gekalibreerde scenario uit, en noemt waar ze vandaan komen.',
  },
  /** Behind what was changed. */
  writtenWithout: {
    en: 'The scenario that was written does not have that change.',
    nl: 'In het geschreven scenario staat die wijziging niet.',
  },
} as const satisfies Phrases;

export const calibrationTableWords = {
  caption: {
    en: 'Values that agree with what was observed, beside the ranges of the file',
    nl: 'Waarden die kloppen met wat is waargenomen, naast de bandbreedten van het bestand',
  },
  input: { en: 'Input', nl: 'Invoergegeven' },
  value: { en: 'In the file', nl: 'In het bestand' },
  range: { en: 'Range', nl: 'Bandbreedte' },
  agrees: { en: 'Agrees', nl: 'Klopt' },
  left: { en: 'Share of the range left', nl: 'Over van de bandbreedte' },
  nothing: { en: 'nothing', nl: 'niets' },
} as const satisfies Phrases;

export const calibrationChartWords = {
  note: {
    en: 'Thin line: the range in the file. Thick line: values that agree. Tick: the value in the file.',
    nl: 'Dunne lijn: de bandbreedte in het bestand. Dikke lijn: waarden die kloppen. Streepje: de waarde in het bestand.',
  },
  axis: { en: 'from the low end of the range to the high end', nl: 'van de lage tot de hoge kant van de bandbreedte' },
  reading: {
    en: 'The shorter the thick line, the more the figures say about the input.',
    nl: 'Hoe korter de dikke lijn, hoe meer de cijfers over het invoergegeven zeggen.',
  },
} as const satisfies Phrases;

export const calibrationMethodWords = {
  method: { en: 'How it was found', nl: 'Hoe het is gevonden' },
  methodText: {
    en: 'History matching (Craig and others 1997; Vernon, Goldstein and Bower 2010) in {waves} of {each} runs, each run at values of its own and with random numbers of its own (seed “{seed}”). How implausible values are is the largest distance between a figure and what an emulator, a polynomial of the second degree, expects there, in standard deviations of single runs. Waves after the first look at what is left. {left} of all that the ranges allow agrees.',
    nl: 'History matching (Craig e.a. 1997; Vernon, Goldstein en Bower 2010) in {waves} van {each} simulaties, elke simulatie bij eigen waarden en met eigen toevalstrekkingen (startwaarde “{seed}”). Hoe onaannemelijk waarden zijn, is de grootste afstand van een cijfer tot wat een emulator, een polynoom van de tweede graad, daar verwacht, in standaardafwijkingen van losse simulaties. Golven na de eerste kijken naar wat er over is. {left} van alles wat de bandbreedten toestaan klopt.',
  },
  oneWave: { en: 'one wave', nl: 'één golf' },
  waves: { en: '{count} waves', nl: '{count} golven' },
  promise: { en: 'How often it holds', nl: 'Hoe vaak het opgaat' },
  promiseText: {
    en: 'From which distance on values are ruled out is taken from the runs: each is a period that might have been, and takes the place of the observed figures while the emulator is learnt from the others. The true values are ruled out in at most 5 of 100 calibrations. Ranges are those of all values that agree together, so that each by itself holds its own true value more often.',
    nl: 'Vanaf welke afstand waarden afvallen, volgt uit de simulaties: elke is een periode zoals die had kunnen zijn, en neemt de plaats van de waargenomen cijfers in terwijl de emulator van de andere leert. De ware waarden vallen in hoogstens 5 van de 100 kalibraties af. De bandbreedten zijn die van alle waarden die samen kloppen, zodat elke op zich de eigen ware waarde vaker bevat.',
  },
} as const satisfies Phrases;

/** What the written scenario says of each input. */
export const calibratedInputWords = {
  provenance: {
    en: 'agrees with {figures} observed {figures:figure|figures} in {table} (history matching, 95%), within {before}',
    nl: 'klopt met {figures} waargenomen {figures:cijfer|cijfers} in {table} (history matching, 95%), binnen {before}',
  },
  before: { en: '{now}; before that: {before}', nl: '{now}; daarvoor: {before}' },
  title: { en: '{title}, calibrated', nl: '{title}, gekalibreerd' },
} as const satisfies Phrases;
