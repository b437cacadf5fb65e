import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { help } from '../../src/cli/help.ts';
import { helpInDutch } from '../../src/cli/help-in-dutch.ts';
import { program } from '../../src/cli/program.ts';
import { exercise } from '../scenario/compile-text.ts';
import { terminalIn, typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder('care-waiting-list.yaml');
});

afterAll(() => rmSync(here, { recursive: true }));

const commands = () => program(terminalIn(here)).commands;

const allCommands = [
  ...['run', 'compare', 'sweep', 'capacity', 'sensitivity', 'evaluate', 'dossier', 'merge'],
  ...['check', 'explain', 'draw', 'discover', 'schema', 'init', 'workbench'],
];

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('comes with %j', async (args) => {
    expect(await typed(here, args)).toEqual({ code: 0, out: help, err: '' });
  });

  it.each([[['--help', '--lang', 'nl']], [['help', '--lang=nl']], [['--lang', 'nl', '-h']]])(
    'is Dutch with %j',
    async (args) => {
      expect(await typed(here, args)).toEqual({ code: 0, out: helpInDutch, err: '' });
    },
  );

  it('names every command and every option of them, and fits a page', () => {
    expect(commands().map((command) => command.name())).toEqual(allCommands);
    for (const command of commands()) {
      for (const told of [help, helpInDutch]) {
        expect(told).toContain(`stuwmeer ${command.name()}`);
        for (const { long } of command.options) expect(told).toContain(long);
      }
    }
    for (const told of [help, helpInDutch]) {
      const lines = told.split('\n');
      expect(lines.length).toBeLessThan(90);
      expect(lines.filter((line) => line.length > 120)).toEqual([]);
    }
  });

  it('says which options of run the studies take, and which they do not', () => {
    const run = commands().find((command) => command.name() === 'run');
    const of = (name: string) =>
      commands()
        .find((command) => command.name() === name)
        ?.options.map(({ long }) => long);
    const all = [
      '--replications',
      '--seed',
      '--set',
      '--workers',
      '--out',
      '--lang',
      '--csv',
      '--xlsx',
      '--no-charts',
      '--json',
      '--quiet',
    ];
    expect(help.replace(/\s+/g, ' ')).toContain(
      `Of these, sweep, capacity, sensitivity, evaluate and dossier take ${all.slice(0, -1).join(', ')} and --quiet; all but evaluate also take --resume, and sweep and sensitivity --shard.`,
    );
    const told = { sweep: ['--shard'], capacity: [], sensitivity: ['--shard'], evaluate: [], dossier: [] };
    for (const [name, others] of Object.entries(told)) {
      const taken = [...all, ...(name === 'evaluate' ? [] : ['--resume']), ...others];
      expect(of(name), name).toEqual(expect.arrayContaining(taken));
      // Of options by the same name these are told again, as what they say is another thing.
      const again = ['--measure', '--worlds'];
      const shared = run?.options.map(({ long }) => long ?? '').filter((long) => of(name)?.includes(long)) ?? [];
      expect(
        shared.filter((long) => !(taken.includes(long) || again.includes(long))),
        name,
      ).toEqual([]);
    }
  });

  it('tells a default once', () => {
    for (const command of commands()) {
      for (const { long, description } of command.options.filter(
        ({ defaultValueDescription: said }) => said !== undefined,
      ))
        expect(description, `${command.name()} ${long}`).not.toContain('(default: ');
    }
  });

  it.each(allCommands)('is there for %s', async (command) => {
    const { code, out } = await typed(here, [command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: stuwmeer ${command}`);
  });

  it.each(allCommands)('is Dutch for %s', async (command) => {
    const { code, out } = await typed(here, [command, '--help', '--lang', 'nl']);
    expect(code).toBe(0);
    expect(out).toContain(`Gebruik: stuwmeer ${command} [opties]`);
    expect(out).not.toMatch(/usage|arguments:|options|choices|default|display/i);
  });

  it('is what a bare command gets, as a mistake', async () => {
    expect(await typed(here, [])).toEqual({ code: 2, out: '', err: help });
    expect(await typed(here, ['--lang', 'nl'])).toEqual({ code: 2, out: '', err: helpInDutch });
  });

  it('is in the language that was asked for before a command, behind it, or with none', async () => {
    const inDutch = /^Gebruik: stuwmeer run /;
    for (const args of [
      ['--lang', 'nl', 'run', '--help'],
      ['--lang=nl', 'run', '--help'],
      ['run', '--help', '--lang', 'nl'],
    ]) {
      expect((await typed('.', args)).out).toMatch(inDutch);
    }
    const wrong = await typed('.', ['--lang', 'fr', 'run', 'none.yaml']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("'--lang <language>' argument 'fr' is invalid. Allowed choices are en, nl.");
    expect((await typed('.', ['--lang', 'run', 'none.yaml'])).err).toContain("unknown option '--lang'");
  });

  it('has a version beside it', async () => {
    const { code, out } = await typed(here, ['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a wrong command ends with code 2, says why on stderr and writes nothing:', () => {
  const file = 'care-waiting-list.yaml';

  it.each([
    ['an unknown command', ['chekc', file], "unknown command 'chekc'\n(Did you mean check?)"],
    ['an unknown option', ['run', file, '--replicatons', '3'], '(Did you mean --replications?)'],
    ['a scenario too few', ['run'], "missing required argument 'scenario'"],
    ['a scenario too many', ['run', file, file], "too many arguments for 'run'. Expected 1 argument but got 2"],
    ['nothing to compare with', ['compare', file], "missing required argument 'other'"],
    ['an argument for a command without any', ['schema', file], "too many arguments for 'schema'"],
    ['no repeats', ['run', file, '--replications', '0'], 'Expected a whole number from 1 to 10000'],
    ['half a repeat', ['run', file, '--replications', '2.5'], 'Expected a whole number from 1 to 10000'],
    ['too many repeats', ['run', file, '--replications', '10001'], 'Expected a whole number from 1 to 10000'],
    ['repeats in words', ['run', file, '--replications', 'many'], 'Expected a whole number from 1 to 10000'],
    ['no workers', ['run', file, '--workers', '0'], 'Expected a whole number from 1 to 256, as in --workers 4.'],
    ['half a worker', ['compare', file, file, '--workers', '1.5'], 'Expected a whole number from 1 to 256'],
    ['an army of workers', ['run', file, '--workers', '257'], 'Expected a whole number from 1 to 256'],
    ['workers in words', ['run', file, '--workers', 'all'], 'Expected a whole number from 1 to 256'],
    ['a negative number', ['run', file, '--replications', '-3'], 'Expected a whole number from 1 to 10000'],
    ['an empty seed', ['run', file, '--seed', ' '], 'Expected a text of 1 to 200 characters'],
    ['an empty folder name', ['run', file, '--out', ''], 'Expected the name of a folder'],
    ['another language', ['run', file, '--lang', 'fr'], 'Allowed choices are en, nl.'],
    ['another dialect', ['run', file, '--csv', 'excel'], 'Allowed choices are plain, excel-nl.'],
    ['a setting without a value', ['run', file, '--set', 'care places'], 'Expected a name and a value'],
    ['a setting with an empty value', ['run', file, '--set', 'care places='], 'Expected a name and a value'],
    ['a setting for nothing', ['run', file, '--set', 'care place=60 places'], '--set "care place=60 places": '],
    ['a file that is not there', ['run', 'care-waiting-lst.yaml'], `Did you mean ${file}?`],
    ['a file without its ending', ['run', 'care-waiting-list'], `Did you mean ${file}?`],
    [
      'a folder',
      ['check', '.'],
      '.: expected a scenario file, found a folder. Scenario files there: care-waiting-list.yaml.',
    ],
    ['a folder that is not there', ['check', 'nowhere/a.yaml'], 'nowhere/a.yaml: there is no such file.'],
    ['the same design twice', ['compare', file, `./${file}`], 'two of the designs are called "care-waiting-list"'],
  ])('%s', async (_, args, said) => {
    const { code, out, err } = await typed(here, args);
    expect(err).toContain(said);
    expect(err).toMatch(/^Error: /);
    expect(err).not.toContain('    at ');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(everythingIn(here)).toEqual([file]);
  });
});

it('an unknown name in --set is told with the one that was probably meant', async () => {
  const { err } = await typed(here, ['check', 'care-waiting-list.yaml', '--set', 'care place=60 places']);
  expect(err).toContain('Did you mean "care places"?');
});

it('a name in --set may begin with an equals sign, or have one', async () => {
  const inputs =
    '{=staff: {value: 1 person, source: s}, a=b: {value: 10 per day, source: s}, a=c: {value: 1 hour, source: s}}';
  const equal = exercise({
    inputs,
    arrivals: '{visitors: {poisson: a=b, to: serving}}',
    resources: '{counter: {staff: =staff}}',
    steps: '{serving: {work: {by: counter, takes: a=c}, next: served}}',
  });
  writeFileSync(join(here, 'equal.yaml'), equal);
  const set = ['=staff=3 people', 'a=b=20 per day', 'a=c = 2 hours'].flatMap((each) => ['--set', each]);
  const { code, out } = await typed(here, ['check', 'equal.yaml', '--json', ...set]);
  rmSync(join(here, 'equal.yaml'));
  expect(code).toBe(0);
  const [load] = JSON.parse(out).scenarios[0].predictions;
  expect([load.tasksPerYear / 365.25, load.hoursOnOffer / load.tasksPerYear, load.hoursAvailable / 8766]).toEqual([
    ...[expect.closeTo(20, 6), expect.closeTo(2, 6), expect.closeTo(3, 6)],
  ]);
});
