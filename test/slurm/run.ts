/**
 * The recipe scenarios/cluster/slurm.sh on a real Slurm, which this starts and stops: an array of eight tasks, of which one is
 * killed; the merge says which part is missing; the same command once more runs that part alone and merges; the results are those
 * of one run, byte for byte.
 *
 *     npm run test:slurm
 *
 * Where there is no Slurm to start it says so and ends with 0.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RealSlurm, whyNot } from './real-slurm.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'src/cli/bin.ts');
const recipe = join(root, 'scenarios/cluster/slurm.sh');
const killed = 3;
const parts = 8;
const command = [
  ...['compare', 'scenarios/antwerp-2013-refer-everyone.yaml', 'scenarios/antwerp-2014-refer-non-payers.yaml'],
  ...['--replications', '80'],
];

const reason = whyNot();
if (reason === undefined) await onRealSlurm();
else console.log(`Not run: ${reason}.`);

async function onRealSlurm(): Promise<void> {
  const here = mkdtempSync(join(tmpdir(), 'stuwmeer-array-'));
  const slurm = new RealSlurm();
  const stop = async () => {
    await slurm.stop();
    rmSync(here, { recursive: true });
  };
  const interrupted = () => void stop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const began = performance.now();
    await slurm.start();
    console.log(`Slurm takes jobs, after ${seconds(began)} s.`);
    await lostAndRunAgain(slurm, join(here, 'array'));
    run(process.execPath, [bin, ...command, '--quiet', '--out', join(here, 'whole')]);
    console.log(
      `${sameBytes(join(here, 'array/results'), join(here, 'whole'))} files are those of one run, byte for byte.`,
    );
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stop();
  }
  console.log('Slurm is stopped.\n\n1 passed, 0 failed');
}

async function lostAndRunAgain(slurm: RealSlurm, folder: string): Promise<void> {
  const submit = () => submitted(slurm, folder);
  const first = submit();
  if (first.part === undefined) throw new Error(`no array was submitted:\n${first.said}`);
  const task = `${first.part}_${killed}`;
  await slurm.until(() => slurm.jobs().some(({ id, state }) => id === task && state === 'RUNNING'), `${task} to run`);
  slurm.tell('scancel', ['--signal=KILL', '--full', task]);
  await slurm.until(() => slurm.jobs().length === 0, 'all jobs to end');
  const there = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'results.part')));
  if (there.length !== parts - 1 || there.includes(`part-${killed}`)) {
    throw new Error(`expected all parts but ${killed}; found ${there.join(', ')}:\n${logsIn(folder)}`);
  }
  const missing = readFileSync(join(folder, `log/${first.merge}-merge.txt`), 'utf8');
  if (!missing.includes(`missing of ${parts} parts: ${killed}. `) || existsSync(join(folder, 'results'))) {
    throw new Error(`the merge did not say what is missing:\n${missing}`);
  }
  console.log(`Of ${parts} tasks, task ${killed} was killed. The merge says: ${missing.trim()}`);
  const again = submit();
  if (!again.said.startsWith(`Parts ${killed} of ${parts}: `)) throw new Error(`more was run again:\n${again.said}`);
  await slurm.until(() => slurm.jobs().length === 0, 'the part that was lost and the merge');
  if (!existsSync(join(folder, 'results'))) throw new Error(`nothing was merged:\n${logsIn(folder)}`);
  console.log(`The same command again: ${again.said.trim().replaceAll('\n', ' ')}`);
}

/** The numbers of the jobs, from what the recipe says. */
function submitted(slurm: RealSlurm, folder: string) {
  const said = run('bash', [recipe, `${parts}`, folder, ...command], {
    ...slurm.env,
    STUWMEER: `${process.execPath} ${bin}`,
  });
  const [part, merge] = [/^Parts .*: job (\d+)\.$/m, /^Merge .*: job (\d+)\.$/m].map((line) => line.exec(said)?.[1]);
  return { said, part, merge };
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { HOME: process.env.HOME, PATH: process.env.PATH, NO_COLOR: '1', ...env },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** @returns how many files they are */
function sameBytes(one: string, other: string): number {
  const [names, others] = [one, other].map((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
  );
  if (names === undefined || `${names}` !== `${others}`) throw new Error(`other files: ${names}; ${others}`);
  const files = names.filter((name) => statSync(join(one, name)).isFile());
  const differing = files.filter((name) => !readFileSync(join(one, name)).equals(readFileSync(join(other, name))));
  if (differing.length > 0 || files.length === 0) throw new Error(`other bytes: ${differing.join(', ')}`);
  return files.length;
}

function logsIn(folder: string): string {
  return readdirSync(join(folder, 'log'))
    .map((name) => `${name}:\n${readFileSync(join(folder, 'log', name), 'utf8')}`)
    .join('\n');
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}
