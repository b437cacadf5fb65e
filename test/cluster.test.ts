/** The recipes in scenarios/cluster/ as far as this machine alone can follow them: everything but the cluster. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { typed } from './cli/fake-terminal.ts';
import { everythingIn, scenarioFolder } from './cli/scenario-folder.ts';
import { exercise } from './scenario/compile-text.ts';
import { bundledBin } from './support/bundled-program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const recipes = join(root, 'scenarios/cluster');
const recipe = (name: string) => readFileSync(join(recipes, name), 'utf8');

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));
const runs = '{from: 2024-01-01, for: 1 days}';
writeFileSync(join(here, 'one.yaml'), exercise({ runs }));
writeFileSync(join(here, 'two.yaml'), exercise({ runs, resources: '{counter: {staff: 2 people}}' }));
const compare = ['compare', 'one.yaml', 'two.yaml', '--replications', '9'];

/** Every file below a folder with all its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = everythingIn(join(here, folder)).filter((name) => statSync(join(here, folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(here, folder, name), 'base64')]));
}

/** What this uses of batch/v1, in the words of its reference; a key that it does not know is refused. */
const container = z.strictObject({
  name: z.string(),
  image: z.string().regex(/^[\w./-]+:[\w.-]+$/),
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
  resources: z.strictObject({
    requests: z.strictObject({ cpu: z.string(), memory: z.string().regex(/^\d+[MG]i$/) }),
    limits: z.strictObject({ memory: z.string().regex(/^\d+[MG]i$/) }),
  }),
  volumeMounts: z.array(z.strictObject({ name: z.string(), mountPath: z.string().startsWith('/') })),
});
const pods = z.strictObject({
  spec: z.strictObject({
    restartPolicy: z.enum(['Never', 'OnFailure']),
    containers: z.tuple([container]),
    volumes: z.array(
      z.strictObject({ name: z.string(), persistentVolumeClaim: z.strictObject({ claimName: z.string() }) }),
    ),
  }),
});
const head = { apiVersion: z.literal('batch/v1'), kind: z.literal('Job') };
const metadata = z.strictObject({ name: z.string().regex(/^[a-z0-9-]{1,63}$/) });
const indexedJob = z.strictObject({
  ...head,
  metadata,
  spec: z
    .strictObject({
      completionMode: z.literal('Indexed'),
      completions: z.int().positive(),
      parallelism: z.int().positive().max(100_000),
      backoffLimitPerIndex: z.int().nonnegative(),
      template: pods,
    })
    .refine(({ template }) => template.spec.restartPolicy === 'Never', 'backoffLimitPerIndex asks for it'),
});
const plainJob = z.strictObject({
  ...head,
  metadata,
  spec: z.strictObject({ backoffLimit: z.int().nonnegative(), template: pods }),
});

function onlyDocument(name: string): unknown {
  const [document, ...others] = parseAllDocuments(recipe(name));
  if (document === undefined || others.length > 0) throw new Error(`${name} is not one document`);
  if (document.errors.length > 0) throw new Error(`${name}: ${document.errors[0]?.message}`);
  return document.toJS();
}

/** What it mounts is there to be mounted. */
function mountsWhatIsThere({ spec: { containers, volumes } }: z.infer<typeof pods>): boolean {
  const names = volumes.map(({ name }) => name);
  return containers[0].volumeMounts.every(({ name }) => names.includes(name));
}

describe('the Kubernetes recipe', () => {
  const parts = indexedJob.parse(onlyDocument('kubernetes.yaml')).spec;
  const merge = plainJob.parse(onlyDocument('kubernetes-merge.yaml')).spec;
  const [{ args = [], image }] = parts.template.spec.containers;
  const [merging] = merge.template.spec.containers;

  it('is an Indexed Job with one number of parts everywhere, and a Job with the same image and volume', () => {
    expect(args).toContain(`--shard=env/${parts.completions}`);
    expect(recipe('kubernetes.yaml').match(/\benv\/\d+/g)).toEqual([
      `env/${parts.completions}`,
      `env/${parts.completions}`,
    ]);
    expect(parts.parallelism).toBeLessThanOrEqual(parts.completions);
    expect(merging.image).toBe(image);
    expect(merge.template.spec.volumes).toEqual(parts.template.spec.volumes);
    expect(mountsWhatIsThere(parts.template) && mountsWhatIsThere(merge.template)).toBe(true);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(image).toBe(`stuwmeer:${version}`);
    expect(recipe('Dockerfile')).toContain(`stuwmeer-${version}.tgz`);
  });

  it('names scenarios that are shipped', () => {
    const named = args.filter((each) => each.endsWith('.yaml')).map((each) => basename(each));
    expect(named).toHaveLength(2);
    for (const name of named) expect(existsSync(join(root, 'scenarios', name))).toBe(true);
  });

  it('gives the files of one run, with its own arguments, when each pod has done its part', async () => {
    const designs = ['one.yaml', 'two.yaml'];
    const inPod = (index: number) =>
      args.map((each) => {
        if (each.endsWith('.yaml')) return join(here, designs[args.indexOf(each) - 1] ?? '');
        if (each.startsWith('--replications=')) return '--replications=9';
        return each.replace('$(JOB_COMPLETION_INDEX)', `${index}`).replace('/shared', `${here}/shared`);
      });
    mkdirSync(join(here, 'shared'));
    for (let index = 0; index < parts.completions; index++) {
      const env = { JOB_COMPLETION_INDEX: `${index}` };
      const { code, err } = await typed(here, inPod(index), { env });
      expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(`Part ${index + 1} of 8`) });
    }
    const [shell, flag, line = ''] = merging.command ?? [];
    expect([shell, flag]).toEqual(['sh', '-c']);
    // The shell makes the words of the line; this process does what they say.
    const words = line.replace('exec stuwmeer', `printf '%s\\n'`).replaceAll('/shared', `${here}/shared`);
    const { stdout } = spawnSync('sh', ['-c', words], { encoding: 'utf8' });
    expect((await typed(here, [...stdout.trim().split('\n'), '--no-charts'])).code).toBe(0);
    expect((await typed(here, [...compare, '--no-charts', '--out', 'whole'])).code).toBe(0);
    expect(contents('shared/results')).toEqual(contents('whole'));
  });
});

/** Does at once what the real one does when there is room: each task of an array in turn, and what depends on it afterwards. */
const sbatch = `#!/usr/bin/env bash
set -u
echo "sbatch $*" >> "$SBATCH_SAW"
tasks=; output=/dev/null
while [[ \${1:-} == --* ]]; do
  case $1 in
    --array=*) tasks=\${1#*=} ;;
    --output=*) output=\${1#*=} ;;
    --parsable | --job-name=* | --cpus-per-task=1 | --dependency=afterany:*) ;;
    *) echo "sbatch: unrecognized option '$1'" >&2; exit 1 ;;
  esac
  shift
done
job=$(wc -l < "$SBATCH_SAW")
[[ $tasks == *-* ]] && tasks=$(seq -s, "\${tasks%-*}" "\${tasks#*-}")
output=\${output//%A/$job}
if [[ -z $tasks ]]; then bash "$@" > "$output" 2>&1; fi
for task in \${tasks//,/ }; do
  [[ $task == "\${SBATCH_LOSES:-}" ]] && continue
  export SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_MIN=\${tasks%%,*} SLURM_CPUS_PER_TASK=1
  SLURM_ARRAY_TASK_COUNT=$(wc -w <<< "\${tasks//,/ }") bash "$@" > "\${output//%a/$task}" 2>&1
done
echo "$job;cluster"
`;

describe('the Slurm recipe', () => {
  it('is a shell script without mistakes of writing', () => {
    expect(spawnSync('bash', ['-n', join(recipes, 'slurm.sh')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('runs the parts and merges them; what was lost is run again by the same command, to the files of one run', async () => {
    mkdirSync(join(here, 'bin'));
    writeFileSync(join(here, 'bin/sbatch'), sbatch);
    chmodSync(join(here, 'bin/sbatch'), 0o755);
    const submit = (env: Readonly<Record<string, string>>) =>
      spawnSync('bash', [join(recipes, 'slurm.sh'), '3', 'array', ...compare], {
        cwd: here,
        encoding: 'utf8',
        env: {
          PATH: `${join(here, 'bin')}:${process.env.PATH}`,
          SBATCH_SAW: join(here, 'saw.txt'),
          STUWMEER: `${process.execPath} ${bundledBin}`,
          ...env,
        },
      });
    const first = submit({ SBATCH_LOSES: '2' });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toBe(`Parts 1-3 of 3: job 1.\nMerge into ${here}/array/results: job 2.\n`);
    expect(readFileSync(join(here, 'array/log/1-part-3.txt'), 'utf8')).toContain('Part 3 of 3');
    expect(readFileSync(join(here, 'array/log/2-merge.txt'), 'utf8')).toContain('missing of 3 parts: 2.');
    expect(existsSync(join(here, 'array/results'))).toBe(false);
    const again = submit({});
    expect(again.stdout).toBe(`Parts 2 of 3: job 3.\nMerge into ${here}/array/results: job 4.\n`);
    expect(readFileSync(join(here, 'saw.txt'), 'utf8')).toContain('--dependency=afterany:3 ');
    expect(existsSync(join(here, 'array/results'))).toBe(true);
    // Nothing is missing any more: the merge alone.
    expect(submit({}).stdout).toBe(`Merge into ${here}/array/results: job 5.\n`);
    expect((await typed(here, [...compare, '--out', 'with-charts'])).code).toBe(0);
    expect(contents('array/results')).toEqual(contents('with-charts'));
  });

  it.each([[[]], [['8', 'array']], [['all', 'array', 'run', 'one.yaml']]])('says how it is used: %j', (args) => {
    const { status, stderr } = spawnSync('bash', [join(recipes, 'slurm.sh'), ...args], { cwd: here, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Usage: bash /);
  });
});

it('every file of the recipes is described', () => {
  for (const name of readdirSync(recipes)) if (name !== 'README.md') expect(recipe('README.md')).toContain(`(${name})`);
});
