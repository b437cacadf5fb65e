/** Parts of a study, each done by another process or machine, and the whole that they make: nothing is simulated for it. */

import type { SweepAsked, SweepBegun } from '../experiment/sweep/sweep.ts';
import type { PointResult, Sweep } from '../experiment/sweep/sweep-result.ts';
import type { Impossible, Outcome, Probe } from '../experiment/uncertainty/probe.ts';
import type { SensitivityAsked, SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import { filled } from '../language/text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Part } from './parts.ts';
import { checkParts, isPartOfRun, PartsWrong } from './parts.ts';
import { designsDiffer } from './parts-differ.ts';
import { RecordStore } from './record-store.ts';

/** What stands before the results of a part of a study. */
export interface StudyPartHead {
  readonly kind: 'part of a study by stuwmeer';
  readonly version: string;
  /** Tells the study from any other: the hash of all that its results depend on. */
  readonly of: string;
  readonly part: Part;
  /** So that parts can be put together where the scenario files are not. */
  readonly scenarios: readonly Scenario[];
  readonly study:
    | { readonly kind: 'sweep'; readonly asked: SweepAsked }
    | { readonly kind: 'sensitivity'; readonly asked: SensitivityAsked };
}

/** Which part of a study, and where it goes. */
export interface StoredPart {
  readonly part: Part;
  readonly path: string;
  readonly head: StudyPartHead;
}

/** The record that a part has when it is whole. */
export const wholePart = 'whole';

interface WholeRecord {
  readonly kind: 'whole';
}

/** Of a sweep: its beginning, which every part has, and the points by their number. */
export type SweepRecord =
  | { readonly kind: 'begun'; readonly done: SweepBegun }
  | { readonly kind: 'point'; readonly done: PointResult }
  | WholeRecord;

/** Of a study of sensitivity, by setting: that it cannot be, or what came of running it. */
export type SettingRecord =
  | { readonly kind: 'not run'; readonly why: Impossible }
  | { readonly kind: 'run'; readonly found: Outcome | Impossible }
  | WholeRecord;

/** Of things that are numbered from 0. */
export function isInPart({ number, of }: Part): (thing: number) => boolean {
  return (thing) => thing % of === number - 1;
}

type StudyRecord = SweepRecord | SettingRecord;

export interface StudyPart {
  readonly name: string;
  readonly head: StudyPartHead;
  readonly store: RecordStore<StudyRecord>;
}

/** Undefined where the file is not part of a study, which another reader may know. */
export function openStudyPart(name: string, path: string): StudyPart | undefined {
  const found = RecordStore.read<StudyRecord>(path);
  if (found !== undefined && isHead(found.head)) return { name, head: found.head, store: found.store };
  found?.store.close();
  return undefined;
}

function isHead(head: unknown): head is StudyPartHead {
  return typeof head === 'object' && head !== null && 'kind' in head && head.kind === 'part of a study by stuwmeer';
}

/** What a file with results holds a part of; undefined where it is none. */
export function wholeOfPart(path: string): 'run' | StudyPartHead['study']['kind'] | undefined {
  const found = RecordStore.read<unknown>(path);
  found?.store.close();
  if (found === undefined) return undefined;
  return isHead(found.head) ? found.head.study.kind : isPartOfRun(found.head) ? 'run' : undefined;
}

export type WholeStudy =
  | { readonly kind: 'sweep'; readonly result: Sweep }
  | { readonly kind: 'sensitivity'; readonly result: SensitivityStudy };

/** @throws PartsWrong where the parts do not make a whole */
export async function wholeStudy(parts: readonly StudyPart[], version: string): Promise<WholeStudy> {
  checkParts(parts, version, {
    differs: ({ head: one }, { head: other }) =>
      one.of === other.of
        ? undefined
        : (designsDiffer(one.scenarios, other.scenarios) ?? {
            en: 'its scenarios or options are different',
            nl: 'de scenario’s of opties zijn anders',
          }),
    lacks: ({ name, head: { part }, store }) =>
      store.has(wholePart)
        ? undefined
        : filled(
            {
              en: '{name} is not whole: part {number} of {of} was stopped. Run --shard {number}/{of} again.',
              nl: '{name} is niet volledig: deel {number} van {of} is afgebroken. Simuleer het opnieuw met --shard {number}/{of}.',
            },
            { name, number: part.number, of: part.of },
          ),
  });
  const study = parts[0]?.head.study;
  if (study === undefined) throw new RangeError('no parts');
  const read = (name: string) => parts.find(({ store }) => store.has(name))?.store.read(name);
  if (study.kind === 'sweep') return { kind: 'sweep', result: await wholeSweep(study.asked, read) };
  const { sensitivity } = await import('../experiment/uncertainty/sensitivity.ts');
  const { sensitivityOptions, variedInputs } = await import('../experiment/uncertainty/sensitivity-study.ts');
  const { asked } = study;
  const found = await sensitivity(variedInputs(asked), probeOf(read), sensitivityOptions(asked));
  return { kind: 'sensitivity', result: { ...found, asked } };
}

async function wholeSweep(asked: SweepAsked, read: (name: string) => StudyRecord | undefined): Promise<Sweep> {
  const { sweep } = await import('../experiment/sweep/sweep.ts');
  const begun = read('begun');
  const points = asked.points.map((_, number) => read(String(number)));
  const done = points.flatMap((record) => (record?.kind === 'point' ? [record.done] : []));
  if (begun?.kind !== 'begun' || done.length < points.length) throw notThere();
  return sweep(asked, () => Promise.reject(notThere()), { begun: begun.done, points: done, keep: () => undefined });
}

function probeOf(read: (name: string) => StudyRecord | undefined): Probe {
  return (setting) => {
    const record = read(JSON.stringify(setting));
    if (record?.kind === 'not run') return record.why;
    return {
      kind: 'possible',
      run: () => (record?.kind === 'run' ? Promise.resolve(record.found) : Promise.reject(notThere())),
    };
  };
}

function notThere(): PartsWrong {
  return new PartsWrong({
    en: 'the parts do not hold all that this study needs. Run all of them again.',
    nl: 'de delen bevatten niet alles wat dit onderzoek nodig heeft. Simuleer ze alle opnieuw.',
  });
}

/** A probe that keeps what it sees, and what cannot be. */
export function storedProbe(store: RecordStore<SettingRecord>, probe: Probe): Probe {
  return (setting) => {
    const name = JSON.stringify(setting);
    const prepared = probe(setting);
    if (prepared.kind === 'impossible') {
      if (!store.has(name)) store.add(name, { kind: 'not run', why: prepared });
      return prepared;
    }
    return {
      kind: 'possible',
      async run() {
        const found = await prepared.run();
        if (!store.has(name)) store.add(name, { kind: 'run', found });
        return found;
      },
    };
  };
}
