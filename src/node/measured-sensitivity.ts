import { designProbe } from '../experiment/uncertainty/design-probe.ts';
import type { Impossible, Outcome, Probe } from '../experiment/uncertainty/probe.ts';
import { sensitivity } from '../experiment/uncertainty/sensitivity.ts';
import type { SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import { sensitivityOptions, variedInputs } from '../experiment/uncertainty/sensitivity-study.ts';
import { RecordStore } from './record-store.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { SensitivityWork } from './simulate.ts';
import type { SettingRecord, StoredPart } from './study-parts.ts';
import { isInPart, storedProbe, wholePart } from './study-parts.ts';

type Progress = (done: number, of: number) => void;

/** A study of sensitivity with as many threads as are assigned, this one among them. */
export async function measuredSensitivity(
  { files, asked, workers, kept }: SensitivityWork,
  progress: Progress,
): Promise<SensitivityStudy> {
  const store = RecordStore.goOn<Outcome | Impossible>(kept.path, kept.of, kept.resume);
  try {
    return await withProbe({ files, asked, workers }, async (probe) => {
      const options = { ...sensitivityOptions(asked), progress };
      return { ...(await sensitivity(variedInputs(asked), keptProbe(store, probe), options)), asked };
    });
  } finally {
    store.close();
  }
}

/**
 * One part of it into a file: all that comes before the rows for the parts of the variance, which every part needs to know which
 * those are, and some of the rows. How many settings it has.
 */
export async function sensitivityInPart(
  work: Pick<SensitivityWork, 'files' | 'asked' | 'workers'>,
  { part, path, head }: StoredPart,
  progress: Progress,
): Promise<number> {
  const store = RecordStore.begin<SettingRecord>(path, head);
  try {
    return await withProbe(work, async (probe) => {
      const options = { ...sensitivityOptions(work.asked), progress, isMine: isInPart(part) };
      await sensitivity(variedInputs(work.asked), storedProbe(store, probe), options);
      const { size } = store;
      store.add(wholePart, { kind: 'whole' });
      return size;
    });
  } finally {
    store.close();
  }
}

async function withProbe<Result>(
  { files, asked, workers }: Pick<SensitivityWork, 'files' | 'asked' | 'workers'>,
  use: (probe: Probe) => Promise<Result>,
): Promise<Result> {
  const { measure, seed, replications } = asked;
  const pool = new ReplicationThreads(workers);
  try {
    const at = scenariosAt(files);
    return await use(designProbe({ at, runner: pool.run, inputs: asked, measure, seed, replications }));
  } finally {
    await pool.close();
  }
}

/** A probe that takes what was seen at a setting before, and keeps what it sees. */
function keptProbe(store: RecordStore<Outcome | Impossible>, probe: Probe): Probe {
  return (setting) => {
    const prepared = probe(setting);
    if (prepared.kind === 'impossible') return prepared;
    const name = JSON.stringify(setting);
    return {
      kind: 'possible',
      async run() {
        if (store.has(name)) return store.read(name);
        const found = await prepared.run();
        store.add(name, found);
        return found;
      },
    };
  };
}
