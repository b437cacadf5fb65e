/** What can be wrong with a command, each in both languages; words.ts has what is said when all is well. */
import type { Text } from '../plan/text.ts';

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

interface PointsAsked {
  readonly count: number;
  readonly runsAtEach: number;
  readonly mostPoints: number;
  readonly mostRuns: number;
}

/** A file with results, and the command that left it. */
interface PartOfWhole {
  readonly name: string;
  readonly of: keyof typeof commandsOf;
}

const commandsOf = {
  run: { en: '"run" or "compare"', nl: '"run" of "compare"' },
  sweep: { en: '"sweep"', nl: '"sweep"' },
  sensitivity: { en: '"sensitivity"', nl: '"sensitivity"' },
} as const satisfies Readonly<Record<string, Text>>;

export const failures = {
  interrupted: { en: 'Interrupted. Nothing was written.', nl: 'Afgebroken. Er is niets geschreven.' },
  interruptedKeeping: (done: number, of: number) => ({
    en: `Interrupted. The results of ${done} of ${of} replications are kept: the same command with --resume goes on from there.`,
    nl: `Afgebroken. De resultaten van ${done} van de ${of} herhalingen zijn bewaard: dezelfde opdracht met --resume gaat vandaar verder.`,
  }),
  error: { en: 'Error', nl: 'Fout' },
  ourFault: {
    en: 'this is a fault in stuwmeer, not in your scenario',
    nl: 'dit is een fout van stuwmeer, niet van uw scenario. De melding zelf is in het Engels',
  },
  report: {
    en: 'Please report it with the scenario file and the command. STUWMEER_DEBUG=1 shows where it happened.',
    nl: 'Meld het alstublieft met het scenariobestand en de opdracht. STUWMEER_DEBUG=1 laat zien waar het gebeurde.',
  },
  inReplication: (entry: string, number: number, what: Text, command: string) => ({
    en: `${entry}, replication ${number}: ${what.en}\nThis simulates that replication alone: ${command}`,
    nl: `${entry}, herhaling ${number}: ${what.nl}\nZo wordt alleen die herhaling gesimuleerd: ${command}`,
  }),
  outputFails: (stream: string, reason: Text) => ({
    en: `the output cannot be written to ${stream}: ${reason.en}.`,
    nl: `de uitvoer kan niet naar ${stream} worden geschreven: ${reason.nl}.`,
  }),
  mistakes: (count: number, files: readonly string[]) => ({
    en: `${count === 1 ? '1 mistake' : `${count} mistakes`} in ${files.join(', ')}`,
    nl: `${count === 1 ? '1 fout' : `${count} fouten`} in ${files.join(', ')}`,
  }),
  neverInForce: (entry: string, policy: string) => ({
    en: `${entry}: the policy "${policy}" is never fully in force: what follows begins before it is.`,
    nl: `${entry}: de maatregel "${policy}" is nooit helemaal van kracht: wat erna komt begint al eerder.`,
  }),
  otherPicture: (path: string, kind: string) => ({
    en: `${path}: pictures are made as .svg and .png. Expected a file of that kind, or a folder for both; found ${kind}.`,
    nl: `${path}: tekeningen worden als .svg en .png gemaakt. Verwacht: zo’n bestand, of een map voor beide; gevonden: ${kind}.`,
  }),
  noPolicies: (entry: string, wanted: string) => ({
    en: `${entry}: there is no policy "${wanted}": the scenario has none.`,
    nl: `${entry}: er is geen maatregel "${wanted}": het scenario heeft er geen.`,
  }),
  noSuchPolicy: (entry: string, wanted: string, near: string | undefined, names: readonly string[]) => ({
    en: `${entry}: there is no policy "${wanted}".${near === undefined ? ` Its policies: ${names.join(', ')}.` : ` Did you mean "${near}"?`}`,
    nl: `${entry}: er is geen maatregel "${wanted}".${near === undefined ? ` De maatregelen zijn: ${names.join(', ')}.` : ` Bedoelt u "${near}"?`}`,
  }),
  outsideTheRun: (entry: string, date: string, from: string, to: string) => ({
    en: `${entry}: ${date} is not within the run, which is ${from === to ? `of ${from} only` : `from ${from} to ${to}`}.`,
    nl: `${entry}: ${date} valt niet binnen de simulatie, die ${from === to ? `alleen ${from} beslaat` : `van ${from} tot en met ${to} loopt`}.`,
  }),
  sameName: (name: string) => ({
    en: `two of the files are called "${name}" and have different texts; the workbench has one folder. Give one of them another name.`,
    nl: `twee van de bestanden heten "${name}" en hebben een andere tekst; de werkbank heeft één map. Geef een ervan een andere naam.`,
  }),
  noSuchBaseline: (keys: readonly string[], found: string) => ({
    en: `--baseline names no design of this comparison. Expected one of ${quoted(keys)}; found "${found}".`,
    nl: `--baseline noemt geen ontwerp van deze vergelijking. Verwacht: een van ${quoted(keys)}; gevonden: "${found}".`,
  }),
  chainTooLarge: (entry: string, ways: number, most: number) => ({
    en: `${entry}: the chain has ${ways} ways from step to step, and a picture can hold ${most}. "explain" tells the same in sentences.`,
    nl: `${entry}: de keten heeft ${ways} wegen van stap naar stap, en in een tekening passen er ${most}. "explain" vertelt hetzelfde in zinnen.`,
  }),
  // ------------------------------------------------------------------------------------------------- measures by name
  measureWithoutPrecision: {
    en: '--measure says what --precision and --uncertain look at. Add a precision, as in --precision 5%, or --uncertain.',
    nl: '--measure zegt waar --precision en --uncertain naar kijken. Voeg een precisie toe, zoals in --precision 5%, of --uncertain.',
  },
  worldsWithoutUncertain: {
    en: '--worlds says how many possible worlds --uncertain draws. Add --uncertain.',
    nl: '--worlds zegt hoeveel mogelijke werelden --uncertain trekt. Voeg --uncertain toe.',
  },
  numberBetween: (least: number, most: number, example: string) => ({
    en: `Expected a whole number from ${least} to ${most}, as in ${example}.`,
    nl: `Verwacht werd een geheel getal van ${least} tot ${most}, zoals in ${example}.`,
  }),
  notInParts: (measure: string) => ({
    en: `the parts do not have "${measure}", which is taken only where it is asked for. Expected a measure that every run takes.`,
    nl: `de delen hebben "${measure}" niet, dat alleen wordt genomen waar erom wordt gevraagd. Verwacht: een maat die elke simulatie neemt.`,
  }),
  noSuchReplication: (certain: number, found: number) => ({
    en: `--cases-of names a replication that is not run for certain. Expected a number from 1 to ${certain}; found ${found}.`,
    nl: `--cases-of noemt een herhaling die niet zeker wordt gesimuleerd. Verwacht: een getal van 1 tot en met ${certain}; gevonden: ${found}.`,
  }),
  // -------------------------------------------------------------------------------------------------- parts of a run
  partWithPrecision: {
    en: '--shard does not go with --precision: how many replications are enough shows only when all are there.',
    nl: '--shard gaat niet samen met --precision: hoeveel herhalingen genoeg zijn, blijkt pas als ze er alle zijn.',
  },
  partWithRank: {
    en: '--shard does not go with --rank: give it to "stuwmeer merge", which has all parts.',
    nl: '--shard gaat niet samen met --rank: geef het aan "stuwmeer merge", dat alle delen heeft.',
  },
  partWithCases: {
    en: '--shard does not go with --cases: the cases are those of a run as a whole.',
    nl: '--shard gaat niet samen met --cases: de zaken zijn die van een simulatie als geheel.',
  },
  partWithWorlds: {
    en: '--shard does not go with --uncertain: which worlds are looked at follows from the whole.',
    nl: '--shard gaat niet samen met --uncertain: naar welke werelden wordt gekeken, volgt uit het geheel.',
  },
  partWithResume: {
    en: '--shard does not go with --resume: a part that was stopped is simply run again.',
    nl: '--shard gaat niet samen met --resume: een deel dat is afgebroken simuleert u gewoon opnieuw.',
  },
  partOfHowMany: {
    en: 'JOB_COMPLETION_INDEX says which part this is, but not of how many. Add how many, as in --shard env/8.',
    nl: 'JOB_COMPLETION_INDEX zegt welk deel dit is, en niet van hoeveel. Voeg dat toe, zoals in --shard env/8.',
  },
  noJobArray: {
    en: '--shard env takes the part from a job array. Expected SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX in the environment; found neither. Outside a job array give the part itself, as in --shard 3/8.',
    nl: '--shard env neemt het deel over van een job array. Verwacht: de omgevingsvariabele SLURM_ARRAY_TASK_ID of JOB_COMPLETION_INDEX; gevonden: geen van beide. Geef buiten een job array het deel zelf, zoals in --shard 3/8.',
  },
  variableNotWhole: (name: string, found: string | undefined) => ({
    en: `${name} in the environment: expected a whole number; found ${found === undefined ? 'nothing' : `"${found}"`}.`,
    nl: `de omgevingsvariabele ${name}: verwacht: een geheel getal; gevonden: ${found === undefined ? 'niets' : `"${found}"`}.`,
  }),
  partOutside: (number: number, of: number) => ({
    en: `the job array asks for part ${number} of ${of}. Expected one from 1 to ${of}.`,
    nl: `de job array vraagt om deel ${number} van ${of}. Verwacht: een deel van 1 tot en met ${of}.`,
  }),
  otherWhole: (one: PartOfWhole, other: PartOfWhole): Text => ({
    en: `${one.name} holds a part of ${commandsOf[one.of].en}, and ${other.name} a part of ${commandsOf[other.of].en}. Give the parts of one command only.`,
    nl: `in ${one.name} staat een deel van ${commandsOf[one.of].nl}, en in ${other.name} een deel van ${commandsOf[other.of].nl}. Geef alleen de delen van één opdracht.`,
  }),
  mergedStudy: {
    en: '--rank is for parts of "run" or "compare"; these are of another study.',
    nl: '--rank is voor delen van "run" of "compare"; deze zijn van een ander onderzoek.',
  },
  noSuchPart: (name: string) => ({
    en: `${name}: there is no such folder. Expected one that a command with --shard has written.`,
    nl: `${name}: die map bestaat niet. Verwacht: een map die een opdracht met --shard heeft geschreven.`,
  }),
  // ------------------------------------------------------------------------------------------- files that are not there
  isFolder: (entry: string) => ({
    en: `${entry}: expected a scenario file, found a folder.`,
    nl: `${entry}: verwacht: een scenariobestand; gevonden: een map.`,
  }),
  noLogFile: (entry: string) => ({
    en: `${entry}: expected a file with an event log, found a folder or a device.`,
    nl: `${entry}: verwacht: een bestand met een gebeurtenissenlog; gevonden: een map of een apparaat.`,
  }),
  unreadable: (entry: string, reason: Text) => ({
    en: `${entry}: cannot be read: ${reason.en}.`,
    nl: `${entry}: is niet te lezen: ${reason.nl}.`,
  }),
  noSuchFile: (entry: string) => ({
    en: `${entry}: there is no such file.`,
    nl: `${entry}: dat bestand bestaat niet.`,
  }),
  noFolderEither: (folder: string) => ({
    en: ` There is no folder ${folder} either.`,
    nl: ` De map ${folder} bestaat ook niet.`,
  }),
  meant: (file: string) => ({ en: ` Did you mean ${file}?`, nl: ` Bedoelt u ${file}?` }),
  noScenarios: {
    en: ' No scenario files (.yaml) stand there; "init" writes one to start from.',
    nl: ' Daar staan geen scenariobestanden (.yaml); "init" schrijft er een om mee te beginnen.',
  },
  scenariosThere: (files: readonly string[], more: boolean) => ({
    en: ` Scenario files there: ${files.join(', ')}${more ? ', ...' : ''}.`,
    nl: ` Scenariobestanden daar: ${files.join(', ')}${more ? ', ...' : ''}.`,
  }),
  // ------------------------------------------------------------------------------------------------ values of options
  wholeNumber: (most: number, example: string) => ({
    en: `Expected a whole number from 1 to ${most}, as in ${example}.`,
    nl: `Verwacht: een geheel getal van 1 tot ${most}, zoals in ${example}.`,
  }),
  precision: {
    en: 'Expected a percentage from 0.01% to 100%, as in --precision 5%.',
    nl: 'Verwacht: een percentage van 0.01% tot 100%, zoals in --precision 5%.',
  },
  variedTwice: (name: string) => ({
    en: `--vary names "${name}" twice.`,
    nl: `--vary noemt "${name}" twee keer.`,
  }),
  variedWrong: (text: string, wrong: Text) => ({
    en: `--vary '${text}': ${wrong.en}.`,
    nl: `--vary '${text}': ${wrong.nl}.`,
  }),
  noValues: (text: string) => ({
    en: `--vary '${text}': expected a name and values, as in 'care places=25..200/25 places', 'care places=25, 50, 100 places' or 'care places=9 points'.`,
    nl: `--vary '${text}': verwacht: een naam en waarden, zoals in 'care places=25..200/25 places', 'care places=25, 50, 100 places' of 'care places=9 points'.`,
  }),
  tooManyPoints: ({ count, runsAtEach, mostPoints, mostRuns }: PointsAsked) => ({
    en: `expected at most ${mostPoints} points and ${mostRuns} runs; found ${count} points of ${runsAtEach} runs each, ${count * runsAtEach} runs in all. Take fewer values or replications, or --latin.`,
    nl: `verwacht: hoogstens ${mostPoints} punten en ${mostRuns} simulaties; gevonden: ${count} punten van elk ${runsAtEach} simulaties, samen ${count * runsAtEach}. Neem minder waarden of herhalingen, of --latin.`,
  }),
  otherSweep: {
    en: '--resume: what an earlier sweep left there is of other files, values, measures, seed or replications, or of another version. Give the same command as before, or leave out --resume to begin anew.',
    nl: '--resume: wat een eerdere sweep daar achterliet is van andere bestanden, waarden, maten, startwaarde of herhalingen, of van een andere versie. Geef dezelfde opdracht als eerst, of laat --resume weg om opnieuw te beginnen.',
  },
  question: (most: number) => ({
    en: `Expected a question in one line of at most ${most} characters, as in --question 'Can care take everyone in 2024?'.`,
    nl: `Verwacht: een vraag op één regel van hoogstens ${most} tekens, zoals in --question 'Kan de hulpverlening in 2024 iedereen aan?'.`,
  }),
  latin: (most: number) => ({
    en: `Expected a whole number from 2 to ${most}, as in --latin 50.`,
    nl: `Verwacht: een geheel getal van 2 tot en met ${most}, zoals in --latin 50.`,
  }),
  measure: {
    en: "Expected a name, as in 'wait p90 at care place'.",
    nl: "Verwacht: een naam, zoals in 'wait p90 at care place'.",
  },
  inputs: {
    en: "Expected names of inputs, as in --calibrate 'care places, shows up'.",
    nl: "Verwacht: namen van invoergegevens, zoals in --calibrate 'care places, shows up'.",
  },
  shard: (most: number) => ({
    en: `Expected a part and how many there are, up to ${most}, as in --shard 3/8, or env in a job array.`,
    nl: `Verwacht: een deel en hoeveel er zijn, hoogstens ${most}, zoals in --shard 3/8, of env in een job array.`,
  }),
  seed: {
    en: 'Expected a text of 1 to 200 characters that can be seen, as in --seed 2014-a.',
    nl: 'Verwacht: een tekst van 1 tot 200 zichtbare tekens, zoals in --seed 2014-a.',
  },
  head: {
    en: 'Expected the head of a column, as in --case-column "Case ID".',
    nl: 'Verwacht: de kop van een kolom, zoals in --case-column "Case ID".',
  },
  folder: {
    en: 'Expected the name of a folder, as in --out results.',
    nl: 'Verwacht: de naam van een map, zoals in --out resultaten.',
  },
  file: {
    en: 'Expected the name of a file, as in --observed figures.csv.',
    nl: 'Verwacht: de naam van een bestand, zoals in --observed cijfers.csv.',
  },
  path: {
    en: 'Expected the name of a file or a folder, as in --out chain.svg.',
    nl: 'Verwacht: de naam van een bestand of een map, zoals in --out keten.svg.',
  },
  date: {
    en: 'Expected a date as year-month-day, as in 2014-03-01.',
    nl: 'Verwacht: een datum als jaar-maand-dag, zoals in 2014-03-01.',
  },
  setting: {
    en: "Expected a name and a value, as in --set 'care places=150 places'.",
    nl: "Verwacht: een naam en een waarde, zoals in --set 'care places=150 places'.",
  },
  // -------------------------------------------------------------------------------------------------- the command line
  helpShowsCommands: { en: 'stuwmeer --help shows the commands.', nl: 'stuwmeer --help toont de opdrachten.' },
  helpShows: (command: string) => ({
    en: `stuwmeer ${command} --help shows what it takes.`,
    nl: `stuwmeer ${command} --help toont wat erbij kan.`,
  }),
} as const satisfies Readonly<Record<string, Text | ((...parts: never) => Text)>>;
