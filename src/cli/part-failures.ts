/** What can be wrong with --shard and with the parts that it leaves, each in both languages. */

import { filled, type Text } from '../language/text.ts';

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

export const partFailures = {
  notInParts: (measure: string) =>
    filled(
      {
        en: 'the parts do not have "{measure}", which is taken only where it is asked for. Expected a measure that every run takes.',
        nl: 'in de delen zit geen "{measure}", want dat wordt alleen gemeten waar erom wordt gevraagd. Verwacht: een maat die in elke simulatie wordt gemeten.',
      },
      { measure },
    ),
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
    nl: 'JOB_COMPLETION_INDEX zegt welk deel dit is, maar niet van hoeveel. Voeg dat toe, zoals in --shard env/8.',
  },
  noJobArray: {
    en: '--shard env takes the part from a job array. Expected SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX in the environment; found neither. Outside a job array give the part itself, as in --shard 3/8.',
    nl: '--shard env neemt het deel over van een job array. Verwacht: de omgevingsvariabele SLURM_ARRAY_TASK_ID of JOB_COMPLETION_INDEX; gevonden: geen van beide. Geef buiten een job array het deel zelf, zoals in --shard 3/8.',
  },
  variableNotWhole: (name: string, found: string | undefined) =>
    filled(
      {
        en: '{name} in the environment: expected a whole number; found {found}.',
        nl: 'de omgevingsvariabele {name}: verwacht: een geheel getal; gevonden: {found}.',
      },
      { name, found: found === undefined ? { en: 'nothing', nl: 'niets' } : `"${found}"` },
    ),
  partOutside: (number: number, of: number) =>
    filled(
      {
        en: 'the job array asks for part {number} of {of}. Expected one from 1 to {of}.',
        nl: 'de job array vraagt om deel {number} van {of}. Verwacht: een deel van 1 tot en met {of}.',
      },
      { number, of },
    ),
  otherWhole: (one: PartOfWhole, other: PartOfWhole): Text =>
    filled(
      {
        en: '{name} holds a part of {command}, and {other} a part of {otherCommand}. Give the parts of one command only.',
        nl: 'in {name} staat een deel van {command}, en in {other} een deel van {otherCommand}. Geef alleen de delen van één opdracht.',
      },
      { name: one.name, command: commandsOf[one.of], other: other.name, otherCommand: commandsOf[other.of] },
    ),
  mergedStudy: {
    en: '--rank is for parts of "run" or "compare"; these are of another study.',
    nl: '--rank is voor delen van "run" of "compare"; deze zijn van een ander onderzoek.',
  },
  partInTheWay: (name: string) =>
    filled(
      {
        en: '{name} is the folder of one of the parts, and the results would replace it. Choose another with --out.',
        nl: '{name} is de map van een van de delen, en de resultaten zouden die vervangen. Kies een andere met --out.',
      },
      { name },
    ),
  noSuchPart: (name: string) =>
    filled(
      {
        en: '{name}: there is no such folder. Expected one that a command with --shard has written.',
        nl: '{name}: die map bestaat niet. Verwacht: een map die een opdracht met --shard heeft geschreven.',
      },
      { name },
    ),
  // ------------------------------------------------------------------------------------------- files that are not there
} as const;
