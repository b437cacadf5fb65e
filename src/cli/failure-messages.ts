/** What can be wrong with a command, each in both languages; words.ts has what is said when all is well. */

import { filled, type Text } from '../language/text.ts';
import { meantOr } from '../scenario/messages/quoting.ts';

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

interface PointsAsked {
  readonly count: number;
  readonly runsAtEach: number;
  readonly mostPoints: number;
  readonly mostRuns: number;
}

export const failures = {
  interrupted: { en: 'Interrupted. Nothing was written.', nl: 'Afgebroken. Er is niets geschreven.' },
  interruptedKeeping: (done: number, of: number) =>
    filled(
      {
        en: 'Interrupted. The results of {done} of {of} replications are kept: the same command with --resume goes on from there.',
        nl: 'Afgebroken. De resultaten van {done} van de {of} herhalingen zijn bewaard: dezelfde opdracht met --resume gaat vandaar verder.',
      },
      { done, of },
    ),
  error: { en: 'Error', nl: 'Fout' },
  ourFault: {
    en: 'this is a fault in stuwmeer, not in your scenario',
    nl: 'dit is een fout in stuwmeer, niet in uw scenario. De melding zelf is in het Engels',
  },
  report: {
    en: 'Please report it with the scenario file and the command. STUWMEER_DEBUG=1 shows where it happened.',
    nl: 'Meld het alstublieft met het scenariobestand en de opdracht. STUWMEER_DEBUG=1 laat zien waar het gebeurde.',
  },
  inReplication: (entry: string, number: number, what: Text, command: string) =>
    filled(
      {
        en: '{entry}, replication {number}: {what}\nThis simulates that replication alone: {command}',
        nl: '{entry}, herhaling {number}: {what}\nZo wordt alleen die herhaling gesimuleerd: {command}',
      },
      { entry, number, what, command },
    ),
  outputFails: (stream: string, reason: Text) =>
    filled(
      {
        en: 'the output cannot be written to {stream}: {reason}.',
        nl: 'de uitvoer kan niet naar {stream} worden geschreven: {reason}.',
      },
      { stream, reason },
    ),
  mistakes: (count: number, files: readonly string[]) =>
    filled(
      { en: '{count} {count:mistake|mistakes} in {files}', nl: '{count} {count:fout|fouten} in {files}' },
      { count, files: files.join(', ') },
    ),
  neverInForce: (entry: string, policy: string) =>
    filled(
      {
        en: '{entry}: the policy "{policy}" is never fully in force: what follows begins before it is.',
        nl: '{entry}: de maatregel "{policy}" is nooit helemaal van kracht: wat erna komt, begint al eerder.',
      },
      { entry, policy },
    ),
  otherPicture: (path: string, kind: string) =>
    filled(
      {
        en: '{path}: pictures are made as .svg and .png. Expected a file of that kind, or a folder for both; found {kind}.',
        nl: '{path}: tekeningen worden als .svg en .png gemaakt. Verwacht: zo’n bestand, of een map voor beide; gevonden: {kind}.',
      },
      { path, kind },
    ),
  noPolicies: (entry: string, wanted: string) =>
    filled(
      {
        en: '{entry}: there is no policy "{wanted}": the scenario has none.',
        nl: '{entry}: er is geen maatregel "{wanted}": het scenario heeft er geen.',
      },
      { entry, wanted },
    ),
  noSuchPolicy: (entry: string, wanted: string, near: string | undefined, names: readonly string[]) =>
    filled(
      {
        en: '{entry}: there is no policy "{wanted}". {advice}',
        nl: '{entry}: er is geen maatregel "{wanted}". {advice}',
      },
      {
        entry,
        wanted,
        advice: meantOr(
          near,
          filled({ en: 'Its policies: {names}.', nl: 'De maatregelen zijn: {names}.' }, { names: names.join(', ') }),
        ),
      },
    ),
  outsideTheRun: (entry: string, date: string, from: string, to: string) =>
    from === to
      ? filled(
          {
            en: '{entry}: {date} is not within the run, which is of {day} only.',
            nl: '{entry}: {date} valt niet binnen de simulatie, die alleen {day} beslaat.',
          },
          { entry, date, day: from },
        )
      : filled(
          {
            en: '{entry}: {date} is not within the run, which is from {from} to {to}.',
            nl: '{entry}: {date} valt niet binnen de simulatie, die van {from} tot en met {to} loopt.',
          },
          { entry, date, from, to },
        ),
  sameName: (name: string) =>
    filled(
      {
        en: 'two of the files are called "{name}" and have different texts; the workbench has one folder. Give one of them another name.',
        nl: 'twee van de bestanden heten "{name}" en hebben een andere tekst; de werkbank heeft één map. Geef een ervan een andere naam.',
      },
      { name },
    ),
  noSuchBaseline: (keys: readonly string[], found: string) =>
    filled(
      {
        en: '--baseline names no design of this comparison. Expected one of {keys}; found "{found}".',
        nl: '--baseline noemt geen ontwerp van deze vergelijking. Verwacht: een van {keys}; gevonden: "{found}".',
      },
      { keys: quoted(keys), found },
    ),
  chainTooLarge: (entry: string, ways: number, most: number) =>
    filled(
      {
        en: '{entry}: the chain has {ways} ways from step to step, and a picture can hold {most}. "explain" tells the same in sentences.',
        nl: '{entry}: de keten heeft {ways} wegen van stap naar stap, en in een tekening passen er {most}. "explain" vertelt hetzelfde in zinnen.',
      },
      { entry, ways, most },
    ),
  // ------------------------------------------------------------------------------------------------- measures by name
  measureWithoutPrecision: {
    en: '--measure says what --precision and --uncertain look at. Add a precision, as in --precision 5%, or --uncertain.',
    nl: '--measure zegt waar --precision en --uncertain naar kijken. Voeg een nauwkeurigheid toe, zoals in --precision 5%, of --uncertain.',
  },
  worldsWithoutUncertain: {
    en: '--worlds says how many possible worlds --uncertain draws. Add --uncertain.',
    nl: '--worlds zegt hoeveel mogelijke werelden --uncertain trekt. Voeg --uncertain toe.',
  },
  numberBetween: (least: number, most: number, example: string) =>
    filled(
      {
        en: 'Expected a whole number from {least} to {most}, as in {example}.',
        nl: 'Verwacht: een geheel getal van {least} tot {most}, zoals in {example}.',
      },
      { least, most, example },
    ),
  noSuchReplication: (certain: number, found: number) =>
    filled(
      {
        en: '--cases-of names a replication that is not run for certain. Expected a number from 1 to {certain}; found {found}.',
        nl: '--cases-of noemt een herhaling die niet zeker wordt gesimuleerd. Verwacht: een getal van 1 tot en met {certain}; gevonden: {found}.',
      },
      { certain, found },
    ),
  // -------------------------------------------------------------------------------------------------- parts of a run
  isFolder: (entry: string) =>
    filled(
      {
        en: '{entry}: expected a scenario file, found a folder.',
        nl: '{entry}: verwacht: een scenariobestand; gevonden: een map.',
      },
      { entry },
    ),
  noLogFile: (entry: string) =>
    filled(
      {
        en: '{entry}: expected a file with an event log, found a folder or a device.',
        nl: '{entry}: verwacht: een bestand met een gebeurtenissenlog; gevonden: een map of een apparaat.',
      },
      { entry },
    ),
  unreadable: (entry: string, reason: Text) =>
    filled({ en: '{entry} cannot be read: {reason}.', nl: '{entry} is niet te lezen: {reason}.' }, { entry, reason }),
  noSuchFile: (entry: string) =>
    filled({ en: '{entry}: there is no such file.', nl: '{entry}: dat bestand bestaat niet.' }, { entry }),
  noFolderEither: (folder: string) =>
    filled({ en: ' There is no folder {folder} either.', nl: ' De map {folder} bestaat ook niet.' }, { folder }),
  meant: (file: string) => filled({ en: ' Did you mean {file}?', nl: ' Bedoelt u {file}?' }, { file }),
  noScenarios: {
    en: ' No scenario files (.yaml) stand there; "init" writes one to start from.',
    nl: ' Daar staan geen scenariobestanden (.yaml); "init" schrijft er een om mee te beginnen.',
  },
  scenariosThere: (files: readonly string[], more: boolean) =>
    filled(
      { en: ' Scenario files there: {files}{etc}.', nl: ' Scenariobestanden daar: {files}{etc}.' },
      { files: files.join(', '), etc: more ? { en: ' and others', nl: ' en andere' } : '' },
    ),
  // ------------------------------------------------------------------------------------------------ values of options
  wholeNumber: (most: number, example: string) =>
    filled(
      {
        en: 'Expected a whole number from 1 to {most}, as in {example}.',
        nl: 'Verwacht: een geheel getal van 1 tot {most}, zoals in {example}.',
      },
      { most, example },
    ),
  precision: {
    en: 'Expected a percentage from 0.01% to 100%, as in --precision 5%.',
    nl: 'Verwacht: een percentage van 0,01% tot 100%, zoals in --precision 5%.',
  },
  variedTwice: (name: string) =>
    filled({ en: '--vary names "{name}" twice.', nl: '--vary noemt "{name}" twee keer.' }, { name }),
  variedWrong: (text: string, wrong: Text) =>
    filled({ en: "--vary '{text}': {wrong}.", nl: "--vary '{text}': {wrong}." }, { text, wrong }),
  noValues: (text: string) =>
    filled(
      {
        en: "--vary '{text}': expected a name and values, as in 'care places=25..200/25 places', 'care places=25, 50, 100 places' or 'care places=9 points'.",
        nl: "--vary '{text}': verwacht: een naam en waarden, zoals in 'care places=25..200/25 places', 'care places=25, 50, 100 places' of 'care places=9 points'.",
      },
      { text },
    ),
  tooManyPoints: ({ count, runsAtEach, mostPoints, mostRuns }: PointsAsked) =>
    filled(
      {
        en: 'expected at most {mostPoints} points and {mostRuns} runs; found {count} points of {runsAtEach} runs each, {all} runs in all. Take fewer values or replications, or --latin.',
        nl: 'verwacht: hoogstens {mostPoints} punten en {mostRuns} simulaties; gevonden: {count} punten van elk {runsAtEach} simulaties, samen {all}. Neem minder waarden of herhalingen, of --latin.',
      },
      { mostPoints, mostRuns, count, runsAtEach, all: count * runsAtEach },
    ),
  otherSweep: {
    en: '--resume: what an earlier sweep left there belongs to other files, values, measures, seed or replications, or to another version. Give the same command as before, or leave out --resume to begin anew.',
    nl: '--resume: wat een eerdere sweep daar achterliet, hoort bij andere bestanden, waarden, maten, een andere startwaarde, een ander aantal herhalingen of een andere versie. Geef dezelfde opdracht als eerst, of laat --resume weg om opnieuw te beginnen.',
  },
  question: (most: number) =>
    filled(
      {
        en: "Expected a question in one line of at most {most} characters, as in --question 'Can care take everyone in 2024?'.",
        nl: "Verwacht: een vraag op één regel van hoogstens {most} tekens, zoals in --question 'Kan de hulpverlening in 2024 iedereen aan?'.",
      },
      { most },
    ),
  latin: (most: number) =>
    filled(
      {
        en: 'Expected a whole number from 2 to {most}, as in --latin 50.',
        nl: 'Verwacht: een geheel getal van 2 tot en met {most}, zoals in --latin 50.',
      },
      { most },
    ),
  measure: {
    en: "Expected a name, as in 'wait p90 at care place'.",
    nl: "Verwacht: een naam, zoals in 'wait p90 at care place'.",
  },
  inputs: {
    en: "Expected names of inputs, as in --calibrate 'care places, shows up'.",
    nl: "Verwacht: namen van invoergegevens, zoals in --calibrate 'care places, shows up'.",
  },
  shard: (most: number) =>
    filled(
      {
        en: 'Expected the number of a part and how many parts there are, up to {most}, as in --shard 3/8, or env in a job array.',
        nl: 'Verwacht: het nummer van een deel en het aantal delen, hoogstens {most}, zoals in --shard 3/8, of env in een job array.',
      },
      { most },
    ),
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
  helpShows: (command: string) =>
    filled(
      { en: 'stuwmeer {command} --help shows what it takes.', nl: 'stuwmeer {command} --help toont wat erbij kan.' },
      { command },
    ),
} as const satisfies Readonly<Record<string, Text | ((...parts: never) => Text)>>;
