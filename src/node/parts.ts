/** Parts of a run, each done by another process or machine: which replications are whose, and whether parts make a whole. */

import type { Experiment, Job } from '../experiment/jobs.ts';
import { jobsOf } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { CalendarUnit } from '../experiment/time/cells.ts';
import { filled, type Text, UserFacingError } from '../language/text.ts';
import type { DesignSource } from '../report/html/page-data.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { designsDiffer } from './parts-differ.ts';
import { RecordStore } from './record-store.ts';
import type { ResultStore } from './result-store.ts';
import { markOf, nameOf } from './result-store.ts';

/** The k-th of n, from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** The name of the results in the folder of a part. */
export const partFile = 'results.part';

/** What a run is made from, so that parts can be put together where the scenario files are not. */
export interface PartAsked {
  readonly scenarios: readonly Scenario[];
  readonly baseline: string | undefined;
  readonly seed: string;
  readonly replications: number;
  readonly by: CalendarUnit;
  /** What the scenarios were made of, and what --set said: the report of the whole carries them. */
  readonly sources: readonly DesignSource[];
  readonly set: readonly Override[];
}

/** What stands before the results of a part. */
export interface PartHead {
  readonly kind: 'part of a run by stuwmeer';
  readonly version: string;
  /** See `markOf`. */
  readonly mark: string;
  readonly part: Part;
  readonly asked: PartAsked;
}

/** The jobs of a part: whole replications, of all designs, spread evenly. */
export function jobsOfPart(experiment: Experiment, replications: number, { number, of }: Part): readonly Job[] {
  return jobsOf(experiment, replications).filter(({ replication }) => replication % of === number - 1);
}

export function headOf(part: Part, asked: PartAsked, experiment: Experiment, version: string): PartHead {
  return { kind: 'part of a run by stuwmeer', version, mark: markOf(experiment, version), part, asked };
}

/** Parts that do not make a whole. */
export class PartsWrong extends UserFacingError {}

export interface Whole {
  readonly asked: PartAsked;
  readonly stores: readonly ResultStore[];
}

/**
 * Opens parts and sees to it that they belong together and that nothing is missing.
 *
 * @param files a part's results each, under the name that messages have for it
 * @throws PartsWrong where they do not, with all that has to be done
 */
export function wholeOf(files: readonly { readonly name: string; readonly path: string }[], version: string): Whole {
  const parts = files.map(({ name, path }) => ({ name, ...opened(name, path) }));
  checkParts(parts, version, {
    differs: ({ head }, { head: other }) => differenceOf(head, other),
    lacks: ({ name, head, store }) => {
      const { scenarios, replications } = head.asked;
      const { number, of } = head.part;
      const own = Array.from({ length: replications }, (_, replication) => replication).filter(
        (replication) => replication % of === number - 1,
      );
      const names = own.flatMap((replication) => scenarios.map((_, design) => nameOf({ design, replication })));
      const [size, wanted] = [names.filter((each) => store.has(each)).length, names.length];
      if (size === wanted) return undefined;
      return filled(
        {
          en: '{name} has {size} of the {wanted} results of part {number} of {of}. Run --shard {number}/{of} again.',
          nl: '{name} heeft {size} van de {wanted} resultaten van deel {number} van {of}. Simuleer het opnieuw met --shard {number}/{of}.',
        },
        { name, size, wanted, number, of },
      );
    },
  });
  // What parts may still differ in, such as comments in the files, is that of the first: the order they are given in changes nothing.
  const first = parts.find(({ head }) => head.part.number === 1);
  if (first === undefined) throw new RangeError('no parts');
  return { asked: first.head.asked, stores: parts.map(({ store }) => store) };
}

interface HeadOfPart {
  readonly version: string;
  readonly part: Part;
}

interface PartChecks<Opened> {
  /** In what two parts are not of the same whole; undefined where they are. */
  readonly differs: (one: Opened, other: Opened) => Text | undefined;
  /** What is missing in a part, and what to do. */
  readonly lacks: (part: Opened) => Text | undefined;
}

/**
 * Sees to it that parts belong together and that nothing is missing.
 *
 * @throws PartsWrong where they do not, with all that has to be done
 */
export function checkParts<Opened extends { readonly name: string; readonly head: HeadOfPart }>(
  parts: readonly Opened[],
  version: string,
  { differs, lacks }: PartChecks<Opened>,
): void {
  const [first, ...others] = parts;
  if (first === undefined) {
    throw new PartsWrong({ en: 'there are no parts to put together.', nl: 'er zijn geen delen om samen te voegen.' });
  }
  for (const { name, head } of parts) {
    if (head.version === version) continue;
    throw new PartsWrong(
      filled(
        {
          en: '{name} was made by version {version}, and this is version {own}. Use one version for all.',
          nl: '{name} is gemaakt met versie {version}, en dit is versie {own}. Gebruik één versie voor alle delen.',
        },
        { name, version: head.version, own: version },
      ),
    );
  }
  for (const part of others) {
    const { name, head } = part;
    if (head.part.of !== first.head.part.of) {
      throw new PartsWrong(
        filled(
          {
            en: '{name} is one of {of} parts, and {other} is one of {others}. All must be parts of one run.',
            nl: '{name} is een van {of} delen, en {other} een van {others}. Alle moeten delen van één simulatie zijn.',
          },
          { name, of: head.part.of, other: first.name, others: first.head.part.of },
        ),
      );
    }
    const difference = differs(part, first);
    if (difference !== undefined) {
      throw new PartsWrong(
        filled(
          {
            en: '{name} is not of the same run as {other}: {difference}. Run it again with the same scenarios and options.',
            nl: '{name} hoort niet bij dezelfde simulatie als {other}: {difference}. Simuleer dat deel opnieuw met dezelfde scenario’s en opties.',
          },
          { name, other: first.name, difference },
        ),
      );
    }
    const twin = parts.find((each) => each.head !== head && each.head.part.number === head.part.number);
    if (twin !== undefined) {
      throw new PartsWrong(
        filled(
          {
            en: '{name} and {other} are both part {number} of {of}. Give each part once.',
            nl: '{name} en {other} zijn allebei deel {number} van {of}. Geef elk deel één keer.',
          },
          { name: twin.name, other: name, number: head.part.number, of: head.part.of },
        ),
      );
    }
  }
  const { of } = first.head.part;
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(
    (number) => !parts.some(({ head }) => head.part.number === number),
  );
  if (missing.length > 0) {
    throw new PartsWrong(
      filled(
        {
          en: 'missing of {of} parts: {parts}. Run --shard {first}/{of} and the like for these.',
          nl: 'van de {of} delen {count:ontbreekt|ontbreken}: {parts}. Simuleer ze met --shard {first}/{of} en zo verder.',
        },
        { of, count: missing.length, parts: missing.join(', '), first: missing[0] ?? '' },
      ),
    );
  }
  for (const part of parts) {
    const lacking = lacks(part);
    if (lacking !== undefined) throw new PartsWrong(lacking);
  }
}

function opened(name: string, path: string): { readonly store: ResultStore; readonly head: PartHead } {
  const found = RecordStore.read<ReplicationResult>(path);
  if (found === undefined || !isPartOfRun(found.head)) {
    throw new PartsWrong(noPartIn(name));
  }
  return { store: found.store, head: found.head };
}

export function noPartIn(name: string): Text {
  return filled(
    {
      en: '{name} holds no part of a run. Expected the folder that a command with --shard has written.',
      nl: 'in {name} staat geen deel van een simulatie. Verwacht: de map die een opdracht met --shard heeft geschreven.',
    },
    { name },
  );
}

export function isPartOfRun(head: unknown): head is PartHead {
  return typeof head === 'object' && head !== null && 'kind' in head && head.kind === 'part of a run by stuwmeer';
}

/** Undefined where they are of the same run. */
function differenceOf({ asked: one, mark }: PartHead, { asked: other, mark: otherMark }: PartHead): Text | undefined {
  if (one.seed !== other.seed) {
    return filled(
      { en: 'its seed is "{seed}", not "{otherSeed}"', nl: 'de startwaarde (seed) is "{seed}", niet "{otherSeed}"' },
      { seed: one.seed, otherSeed: other.seed },
    );
  }
  if (one.replications !== other.replications) {
    return filled(
      {
        en: 'it is of {replications} replications, not {otherCount}',
        nl: 'het is van {replications} herhalingen, niet van {otherCount}',
      },
      { replications: one.replications, otherCount: other.replications },
    );
  }
  if (JSON.stringify(one.set) !== JSON.stringify(other.set)) {
    return { en: 'its --set says something else', nl: 'bij --set staat iets anders' };
  }
  const difference = designsDiffer(one.scenarios, other.scenarios);
  if (difference !== undefined) return difference;
  if (one.by !== other.by) {
    return filled(
      { en: 'its --by is {by}, not {otherBy}', nl: '--by is {by}, niet {otherBy}' },
      { by: one.by, otherBy: other.by },
    );
  }
  return mark === otherMark && one.baseline === other.baseline
    ? undefined
    : { en: 'its scenarios or options are different', nl: 'de scenario’s of opties zijn anders' };
}
