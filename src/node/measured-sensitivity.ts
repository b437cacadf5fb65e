import type { Impossible, Outcome, Probe } from '../experiment/uncertainty/probe.ts';
import { sensitivity } from '../experiment/uncertainty/sensitivity.ts';
import type { SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import { standsOn } from '../experiment/uncertainty/uncertain-inputs.ts';
import { designProbe } from './design-probe.ts';
import { RecordStore } from './record-store.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { SensitivityWork } from './simulate.ts';

/** A study of sensitivity with as many threads as are assigned, this one among them. */
export async function measuredSensitivity(
  { files, asked, workers, kept }: SensitivityWork,
  progress: (done: number, of: number) => void,
): Promise<SensitivityStudy> {
  const { uncertain, varied, measure, designs, seed, replications, runs } = asked;
  const pool = new ReplicationThreads(workers);
  const store = RecordStore.goOn<Outcome | Impossible>(kept.path, kept.of, kept.resume);
  try {
    const at = scenariosAt(files);
    const probe = keptProbe(store, designProbe({ at, runner: pool.run, inputs: asked, measure, seed, replications }));
    const inputs = varied.map((axis) => ({ ...axis, stands: standsOn(axis, uncertain) }));
    const runsEach = designs * replications;
    return { ...(await sensitivity(inputs, probe, { seed, runs, runsEach, designs, progress })), asked };
  } finally {
    store.close();
    await pool.close();
  }
}

/** A probe that takes what was seen at a setting before, and keeps what it sees. */
export function keptProbe(store: RecordStore<Outcome | Impossible>, probe: Probe): Probe {
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
