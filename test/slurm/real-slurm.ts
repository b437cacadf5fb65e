/** A Slurm of this machine alone, with a folder, a key and ports of its own: nothing of the machine's own Slurm is touched. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, hostname, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'sinfo', 'scancel'];
/** Debian keeps daemons where the path of a plain user does not lead. */
const path = `${process.env.PATH ?? ''}:/usr/sbin`;

/** Why it cannot be started here; undefined where it can. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'Slurm runs on Linux only';
  if (process.getuid?.() !== 0) return 'this takes root, as the tasks are started by a daemon';
  const absent = programs.filter((name) => spawnSync('which', [name], { env: { PATH: path } }).status !== 0);
  if (absent.length === 0) return undefined;
  return `there is no ${absent.join(', ')}; on Debian "apt-get install slurmctld slurmd slurm-client munge" brings them`;
}

export class RealSlurm {
  private readonly folder = mkdtempSync(join(tmpdir(), 'stuwmeer-slurm-'));
  private readonly daemons: ChildProcess[] = [];

  /** Resolves when the node takes jobs. */
  async start(): Promise<void> {
    for (const name of ['state', 'spool', 'log']) mkdirSync(join(this.folder, name));
    // As small as a node may be; munge refuses a key that others can read.
    writeFileSync(join(this.folder, 'munge.key'), randomBytes(1024), { mode: 0o400 });
    writeFileSync(join(this.folder, 'slurm.conf'), await this.configuration());
    const at = (name: string) => join(this.folder, name);
    this.daemon('munged', [
      ...['--foreground', '--force', '--key-file', at('munge.key'), '--socket', at('munge.sock')],
      ...['--pid-file', at('munged.pid'), '--log-file', at('log/munged.txt'), '--seed-file', at('munge.seed')],
    ]);
    await this.until(() => spawnSync('test', ['-S', at('munge.sock')]).status === 0, 'munged to listen');
    this.daemon('slurmctld', ['-D']);
    this.daemon('slurmd', ['-D']);
    await this.until(() => /\bidle\b/.test(this.tell('sinfo', ['--noheader', '--format=%T'])), 'the node to be idle');
  }

  /** What its commands need in their environment. */
  get env(): Readonly<Record<string, string>> {
    return { PATH: path, SLURM_CONF: join(this.folder, 'slurm.conf') };
  }

  /** @returns what the command prints; nothing where it fails, as it does while the daemons start */
  tell(command: string, args: readonly string[]): string {
    const { status, stdout } = spawnSync(command, args, { env: this.env, encoding: 'utf8' });
    return status === 0 ? stdout : '';
  }

  /** Jobs that wait or run, such as `3_[4-8]` and `3_2`, with their state. */
  jobs(): readonly { readonly id: string; readonly state: string }[] {
    return this.tell('squeue', ['--noheader', '--format=%i %T'])
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [id = '', state = ''] = line.split(' ');
        return { id, state };
      });
  }

  /** @throws Error after two minutes, or when a daemon ends */
  async until(holds: () => boolean, what: string): Promise<void> {
    const most = performance.now() + 120_000;
    while (!holds()) {
      const gone = this.daemons.find(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null);
      if (gone !== undefined || performance.now() > most) {
        throw new Error(
          `waited in vain for ${what}${gone === undefined ? '' : `: ${gone.spawnfile} ended`}\n${this.logs()}`,
        );
      }
      await sleep(50);
    }
  }

  /** Ends its jobs and daemons, the last one first, and removes its folder. */
  async stop(): Promise<void> {
    try {
      for (const { id } of this.jobs()) this.tell('scancel', [id.replace(/_.*/, '')]);
      if (this.daemons.length > 1) await this.until(() => this.jobs().length === 0, 'the jobs to end').catch(() => {});
    } finally {
      for (const daemon of this.daemons.reverse()) await ended(daemon);
      rmSync(this.folder, { recursive: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  private daemon(name: string, args: readonly string[]): void {
    const log = openSync(join(this.folder, `log/${name}-said.txt`), 'a');
    this.daemons.push(spawn(name, args, { env: this.env, stdio: ['ignore', log, log] }));
  }

  private logs(): string {
    return this.daemons
      .map(({ spawnfile }) => readFileSync(join(this.folder, `log/${spawnfile}-said.txt`), 'utf8'))
      .join('\n');
  }

  private async configuration(): Promise<string> {
    const [controller, node] = [await freePort(), await freePort()];
    const host = hostname().replace(/\..*/, '');
    const settings = {
      ClusterName: 'stuwmeer',
      SlurmctldHost: `${host}(127.0.0.1)`,
      ...{ SlurmctldPort: controller, SlurmdPort: node, CommunicationParameters: 'NoCtldInAddrAny,NoInAddrAny' },
      ...{ AuthType: 'auth/munge', AuthInfo: `socket=${join(this.folder, 'munge.sock')}` },
      ...{ SlurmUser: 'root', SlurmdUser: 'root', MpiDefault: 'none', ReturnToService: 2 },
      ...{ ProctrackType: 'proctrack/linuxproc', TaskPlugin: 'task/none', JobAcctGatherType: 'jobacct_gather/none' },
      ...{ SelectType: 'select/cons_tres', SelectTypeParameters: 'CR_Core' },
      StateSaveLocation: join(this.folder, 'state'),
      SlurmdSpoolDir: join(this.folder, 'spool'),
      SlurmctldPidFile: join(this.folder, 'slurmctld.pid'),
      SlurmdPidFile: join(this.folder, 'slurmd.pid'),
    };
    const memory = Math.min(2000, Math.floor(totalmem() / 2 ** 21));
    return [
      ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus().length} RealMemory=${memory} State=UNKNOWN`,
      `PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP`,
      '',
    ].join('\n');
  }
}

async function ended(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null || daemon.pid === undefined) return;
  const exit = once(daemon, 'exit');
  daemon.kill('SIGTERM');
  const patience = setTimeout(() => daemon.kill('SIGKILL'), 20_000);
  await exit;
  clearTimeout(patience);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
