import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { expectedCareQueue, fault } from './answers.ts';
import { here } from './checkout.ts';
import { type Contest, quick } from './contests.ts';
import { contestFigures, type Figures, readFigures } from './figures.ts';
import { inTurn } from './in-turn.ts';
import { printedContest } from './printed.ts';
import { findCompiler, Programs } from './programs.ts';
import { type Result, race } from './race.ts';
import { inMarkdown, withFigures } from './readme-figures.ts';
import { casesEach, quickly, realScenarios, replicateInTurn, sameResults } from './real-scenarios.ts';
import { median, ratios } from './spread.ts';
import { type Answer, type Measurement, sizesFrom } from './workloads.ts';

function measured(answer: Answer, items: number, rate = 1): Measurement {
  const workload = ({ queue: 'W1', chain: 'W2', hold: 'W3' } as const)[answer.kind];
  return { workload, contestant: 'JavaScript by hand', items, seconds: 1, rate, peakRssMB: 1, answer };
}

function chainAnswer(careQueue: number): Answer {
  const quiet = { meanQueue: 0, meanWait: 0 };
  return {
    kind: 'chain',
    places: { police: quiet, parket: quiet, intake: quiet, care: { meanQueue: careQueue, meanWait: 1 } },
  };
}

const programs = new Programs();
afterAll(() => programs.remove());
const compiler = findCompiler();

/** The contests at test size, each run once: what its answers are, and what the two programs by hand have in common. */
const raced = new Map<string, Promise<readonly Result[]>>();
function racedOnce(contest: Contest): Promise<readonly Result[]> {
  const results = raced.get(contest.title) ?? race(contest, programs, () => {});
  raced.set(contest.title, results);
  return results;
}

describe('every contestant gives the right answer to', () => {
  it.each(quick.map((contest) => [contest.title, contest] as const))('%s', async (_, contest) => {
    const results = await racedOnce(contest);
    expect(results.map(({ contestant, fault: found }) => [contestant, found])).toEqual(
      contest.entries.map(({ contestant }) => [contestant, undefined]),
    );
    const absent = results.filter((result) => result.absent !== undefined).map(({ contestant }) => contestant);
    expect(absent).toEqual(compiler === undefined ? ['C++ by hand'] : []);
  });
});

function contestOf(title: string): Contest {
  const contest = quick.find((each) => each.title === title);
  if (contest === undefined) throw new Error(`no contest ${title}`);
  return contest;
}

describe('the program in C++', () => {
  const numbers = (answer: unknown): readonly number[] =>
    typeof answer === 'object' && answer !== null
      ? Object.values(answer).flatMap(numbers)
      : typeof answer === 'number'
        ? [answer]
        : [];

  const found = (result: Result | undefined): readonly (readonly number[])[] =>
    result?.measurements.map(({ items, answer }) => [items, ...numbers(answer)]) ?? [];

  it.each(compiler === undefined ? [] : ['W1', 'W2 A, 20 years', 'W2 B, 20 years', 'W3'])(
    'makes the same run of %s from the same seed as the one in JavaScript',
    async (title) => {
      const results = await racedOnce(contestOf(title));
      const [cpp, javascript] = results.filter(({ contestant }) => contestant.endsWith('by hand')).map(found);
      expect(cpp?.flat().length).toBeGreaterThan(1);
      expect(cpp?.map((each) => each.length)).toEqual(javascript?.map((each) => each.length));
      const others = javascript?.flat() ?? [];
      // Logarithms of two libraries differ in their last bits.
      const apart = cpp?.flat().map((value, i) => Math.abs(value / (others[i] ?? Number.NaN) - 1)) ?? [];
      expect(Math.max(...apart)).toBeLessThan(1e-9);
    },
  );

  it('has a row that says so where there is no compiler', async () => {
    expect(findCompiler('')).toBeUndefined();
    const whole = contestOf('W3');
    const entries = whole.entries.filter(({ contestant }) => contestant.endsWith('by hand'));
    const contest = { ...whole, entries };
    const results = await race(contest, new Programs(() => undefined), () => {});
    expect(results.map(({ absent, measurements }) => [absent, measurements.length])).toEqual([
      ['no C++ compiler', 0],
      [undefined, 1],
    ]);
    expect(printedContest(results)).toMatch(/^ {2}C\+\+ by hand +no C\+\+ compiler$/m);
    const figures = { ...readFigures(), contests: [contestFigures(contest, results)] };
    expect(inMarkdown(figures)).toMatch(/^\| W3 \| no C\+\+ compiler \| \d[^|]* \| – \| – \| – \| – \|$/m);
  });
});

describe('the scenarios that the project ships', () => {
  it('are replicated with equal results for equal seeds', async () => {
    const scenarios = realScenarios.map(quickly);
    const found = await replicateInTurn(scenarios, [here], () => {});
    expect(found.map(({ title }) => title)).toEqual(realScenarios.map(({ title }) => title));
    for (const runs of found) expect(casesEach(runs)).toBeGreaterThan(1000);
    const [again] = await replicateInTurn(scenarios.slice(0, 1), [here], () => {});
    expect(sameResults(found[0]!, again!)).toBe(true);
    expect(sameResults(found[0]!, found[1]!)).toBe(false);
  });
});

describe('the answers', () => {
  it('expect the care queues that the definition of W2 states', () => {
    expect(expectedCareQueue(sizesFrom({ design: 'A', years: 50 })).mean).toBeCloseTo(35_200, -2);
    expect(expectedCareQueue(sizesFrom({ design: 'B', years: 50 })).mean).toBeCloseTo(1450, -2);
  });

  it('refuse a mean wait that chance does not explain', () => {
    const sizes = sizesFrom({ customers: 1_000_000 });
    expect(fault([measured({ kind: 'queue', meanWait: 0.65 }, 1_000_000)], sizes)).toBeUndefined();
    expect(fault([measured({ kind: 'queue', meanWait: 0.55 }, 1_000_000)], sizes)).toMatch(/^mean wait 0.55, expected/);
    expect(fault([measured({ kind: 'queue', meanWait: Number.NaN }, 1_000_000)], sizes)).toMatch(/^mean wait NaN/);
  });

  it('refuse another number of customers, cases or timers than asked for', () => {
    const served = measured({ kind: 'queue', meanWait: 0.66 }, 980_000);
    expect(fault([served], sizesFrom({ customers: 1_000_000 }))).toMatch(/^customers 980000, expected 1000000/);
    expect(fault([measured(chainAnswer(35_200), 90_000)], sizesFrom({ years: 50 }))).toMatch(/^cases 90000/);
    const held = measured({ kind: 'hold', clock: 100 }, 9999);
    expect(fault([held], sizesFrom({ timers: 100, holds: 10_000 }))).toMatch(/^timers gone off 9999/);
  });

  it('refuse a care queue that grows too fast or too slowly', () => {
    const sizes = sizesFrom({ design: 'B', years: 50 });
    expect(fault([measured(chainAnswer(1450), 100_000)], sizes)).toBeUndefined();
    expect(fault([measured(chainAnswer(2200), 100_000)], sizes)).toMatch(/^mean care queue 2200/);
    expect(fault([measured(chainAnswer(700), 100_000)], sizes)).toMatch(/^mean care queue 700/);
  });

  it('refuse a clock that ran too fast, and a run without an answer', () => {
    const sizes = sizesFrom({ timers: 100, holds: 10_000 });
    expect(fault([measured({ kind: 'hold', clock: 100 }, 10_000)], sizes)).toBeUndefined();
    expect(fault([measured({ kind: 'hold', clock: 110 }, 10_000)], sizes)).toMatch(/^clock 110/);
    expect(fault([], sizes)).toBe('no answer at all');
  });
});

describe('what is compared', () => {
  it('is measured in turn, round by round', async () => {
    const order: string[] = [];
    const entries = [
      { name: 'a', rounds: 3 },
      { name: 'b', rounds: 1 },
      { name: 'c', rounds: 2 },
    ];
    const found = await inTurn(entries, ({ name }, round) => Promise.resolve(order.push(`${name}${round}`)));
    expect(order).toEqual(['a0', 'b0', 'c0', 'a1', 'c1', 'a2']);
    expect(found).toEqual([[1, 4, 6], [2], [3, 5]]);
  });

  it('is rounds that ran next to each other, whatever the machine did between them', () => {
    expect(ratios([20, 200, 1000], [10, 100, 1000])).toEqual({ median: 2, lowest: 1, highest: 2 });
    expect(ratios([20, 200, 2000], [10])?.median).toBe(2);
    expect(ratios([10], [5, 1])?.median).toBe(2);
    expect(ratios([1], [])).toBeUndefined();
  });

  it('takes the middle of an odd number of rates and the mean of the middle two of an even number', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('the figures in the README', () => {
  const page = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

  it('are what is written of the figures that are kept', () => {
    expect(withFigures(page, readFigures())).toBe(page);
  });

  it('replace what stood there and nothing else', () => {
    const marks = ['<!-- benchmark figures: begin -->\n', '<!-- benchmark figures: end -->'] as const;
    const written = withFigures(`before\n${marks[0]}old\n${marks[1]}\nafter\n`, readFigures());
    expect(written).toBe(`before\n${marks[0]}${inMarkdown(readFigures())}\n${marks[1]}\nafter\n`);
    expect(() => withFigures('no marks', readFigures())).toThrow(/lacks <!-- benchmark figures: begin -->/);
  });

  it('say what follows from them', () => {
    const rows = (
      rates: Readonly<Record<'C++ by hand' | 'JavaScript by hand' | 'stuwmeer scenario', readonly number[]>>,
    ) =>
      (['C++ by hand', 'JavaScript by hand', 'stuwmeer scenario'] as const).map((contestant) => ({
        ...{ contestant, rates: rates[contestant], peakMB: 50, absent: undefined },
      }));
    const size = (casesPerYear: number, scenario: number) => ({
      ...{ title: 'a size', casesPerYear },
      rows: rows({ 'C++ by hand': [4e6], 'JavaScript by hand': [2e6], 'stuwmeer scenario': [scenario] }),
    });
    const command = (title: string, seconds: readonly number[], peakMB = 50) => ({
      ...{ title, seconds, cpuSeconds: seconds.map((each) => 2 * each), peakMB },
    });
    const figures: Figures = {
      ...{ node: '24.0.0', processors: 4, packages: { simjs: '2.0.0', simscript: '1.0.0' }, minutes: 7.6 },
      contests: [size(20_000, 1e6), size(2_000_000, 8e5)],
      scenarios: [{ title: 'Somewhere', cases: 10_000, seconds: [0.02, 0.03, 0.05], peakMB: 151.4 }],
      startUp: [command('nothing', [0.05, 0.1]), command('something', [0.1, 0.3])],
      pictures: [command('a picture', [1])],
      longRuns: [command('few', [1], 100), command('many', [9], 250)],
      threads: [command('one', [9, 10]), command('two', [5, 5])],
      page: {
        rates: [
          { workers: 1, page: [80, 90], node: [100, 100] },
          { workers: 2, page: [160, 180], node: [200, 200] },
        ],
        ...{ firstChart: [40, 90, 50], still: [], firstScreen: { report: [200], workbench: [100] } },
        megabytes: { report: 1.44, workbench: 2.51, before: 9, after: 9.5 },
      },
    };
    const written = inMarkdown(figures);
    expect(written).toContain('took 8 minutes: Node 24.0.0, 4 processors');
    expect(written).toContain('| 20,000 | 0.250 | 0.500 | 1.00 | – |');
    expect(written).toContain(
      'a case costs 1.25 times as much (1.00 times in C++ and 1.00 times in JavaScript by hand)',
    );
    expect(written).toContain('| Somewhere | 10,000 | 30.0 (20.0–50.0) | 3.00 (2.00–5.00) | 151 |');
    expect(written).toContain('| something | 400 (200–600) | 2.50 | 200 (100–300) | 50 |');
    expect(written).toContain('| a picture | 2,000 | – | 1,000 | 50 |');
    expect(written).toContain('2.50 (something)');
    expect(written).toContain('take 2.5 times the memory: 100 and 250 MB');
    expect(written).toContain('| two | 10,000 | – | 5,000 | 50 |');
    expect(written).toContain('Two threads are 1.90 times as fast as one.');
    expect(written).toContain('| replications a second, one worker | 85 | 80–90 | 0.850 |');
    expect(written).toContain('| from a slider to the first chart, ms (3 moves) | 50 | 40–90 |');
    expect(written).toContain('| memory of the page after 3 moves, MB | 9.5 | before: 9.0 |');
    expect(written).toContain('Two workers are 2.00 times as fast as one.');
    expect(inMarkdown({ ...figures, page: undefined })).not.toContain('worker');
  });
});

describe('npm run bench', () => {
  const bench = async (...args: readonly string[]) => {
    const run = fileURLToPath(new URL('run.ts', import.meta.url));
    return (await promisify(execFile)(process.execPath, [run, '--quick', ...args])).stdout.split('\n');
  };
  const firsts = (lines: readonly string[]) => lines.map((line) => line.trim().split('  ')[0]);

  it('prints a row for each contestant', async () => {
    const rows = (await bench('--only', 'W3')).filter((line) => / (right|no C\+\+ compiler)$/.test(line));
    expect(firsts(rows)).toEqual(['C++ by hand', 'JavaScript by hand', 'stuwmeer engine', 'simjs', 'simscript']);
  });

  it('prints a row for each command, with what it takes', async () => {
    const rows = (await bench('--only', '`')).filter((line) => line.startsWith('  `'));
    expect(firsts(rows)).toEqual([
      '`node -e 0`',
      '`--help`, from source',
      '`check` of Antwerp 2013, from source',
      '`--help`, built',
    ]);
    for (const row of rows) expect(row.slice(row.lastIndexOf('`') + 1)).toMatch(/( +\d\S*){7}$/);
  });

  it('prints what the page reaches of Node, and how soon it follows', async () => {
    const rows = (await bench('--only', 'Chromium')).filter((line) => /^ {2}\S/.test(line));
    expect(firsts(rows)).toHaveLength(9);
    for (const row of rows.slice(0, 2)) expect(row).toMatch(/^ {2}replications a second, \S+ workers?( +\d\S*){3}$/);
  });

  it('lays this beside another commit, and leaves no trace of it', async () => {
    // Where they stand, and not at which commit: whoever works in another may move on meanwhile.
    const worktrees = async () => {
      const { stdout } = await promisify(execFile)('git', ['-C', here.root, 'worktree', 'list', '--porcelain']);
      return stdout.split('\n').filter((line) => line.startsWith('worktree '));
    };
    const before = await worktrees();
    const [scenario, command] = ['Antwerp 2013 to 2023', '`--help`, from source'];
    for (const title of [scenario, command]) {
      const rows = (await bench('--against', 'HEAD', '--only', title)).filter((line) => line.includes(title));
      expect(firsts(rows)).toEqual([title]);
      expect(rows[0]).toMatch(/ \d+\.\d\d {2}\d+\.\d\d–\d+\.\d\d /);
    }
    expect(await worktrees()).toEqual(before);
  });

  it('says which commit is not there', async () => {
    await expect(bench('--against', 'no-such-commit')).rejects.toThrow(/no-such-commit/);
  });
});
