/**
 * Where cases went, the hours that were worked and the money, counted once more from the event table by plain rules that know
 * nothing of the program. Moments in the table are whole seconds, which bounds how closely times can agree.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';

const chain = `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2024-06-30, start-up: 20 days, replications: 1, seed: ways}
hours: {sittings: {monday to friday: "09:00-12:30, 13:30-16:30"}, office: {monday to friday: "09:00-17:00"}}
organisations: {court: Court, registry: Registry}
zones: {north: , south: }
attributes: {kind: {shares: {small: 60 %, large: the rest}}}
arrivals:
  north: {poisson: 5 per day, zone: north, to: register}
  south: {poisson: 2 per day, zone: south, to: register}
  civil: {poisson: 1 per day, background: yes, to: civil}
resources:
  judge: {of: court, staff: {2024-01-01: 1 person, 2024-03-04: 2 people}, works: sittings, at closing: finish, costs: 100 euro per hour, costs of presence: 90 euro per hour}
  clerk: {of: registry, staff: 1.5 FTE, works: office, costs: 40 euro per hour}
  room: {of: court, places: {2024-01-01: 3 places, 2024-04-01: 4 places}, costs: 6 euro per hour, costs of presence: 2 euro per hour}
steps:
  register: {charge: {by: kind, small: 20 euro, large: 60 euro}, work: {by: clerk, takes: gamma(mean 20 minutes, sd 10 minutes)}, next: [{share: 15 %, to: dropped}, {after: 5 days, to: hearing}]}
  hearing:
    gate: {open while: judge waiting < 30, reopens: judge waiting < 20, closed to: settle}
    charge: 5 euro
    work: {by: [judge, clerk, room], takes: gamma(mean 50 minutes, sd 30 minutes), keeps: room}
    line: {gives up: {after: exponential(mean 40 days), to: gone}}
    next: verdict
  verdict: {wait: 2 hours, release: room, charge: 200 euro, next: [{at most: 1, share: 10 %, after: 20 days, to: hearing}, {share: 60 %, to: convicted}, {to: acquitted}]}
  settle: {wait: 3 days, next: settled}
  civil: {charge: 50 euro, work: {by: judge, takes: 2 hours}, next: elsewhere}
ends:
  convicted: {collects: charge, costs: 90 euro, returns: {share: 20 %, after: exponential(mean 30 days), to: register}}
  acquitted: {costs: 150 euro}
  settled: {collects: charge}
  gone: {counts: lost, costs: 1 euro}
  dropped:
  elsewhere: {collects: charge, costs: 7 euro, counts: elsewhere}
policies:
  third judge:
    from: 2024-05-01
    in progress: {waiting at: hearing, go to: settle}
    resources: {judge: {staff: 3 people}}
    ends: {acquitted: {costs: 75 euro}, settled: {collects: null}}
`;

type Row = Readonly<Record<string, string>>;

/** One coming to a step; moments in hours since 1970, NaN for never. */
interface Visit {
  readonly step: string;
  readonly came: number;
  readonly began: number;
  readonly left: number;
  readonly isDiverted: boolean;
  /** Spells in which work went on. */
  readonly spells: readonly Spell[];
}

interface Case {
  readonly stream: string;
  readonly zone: string;
  /** Where it was before it came to its first step: a stream, or the end that its person had left at. */
  readonly from: string;
  readonly end: string;
  readonly came: number;
  readonly left: number;
  readonly visits: readonly Visit[];
  readonly charges: readonly { readonly at: number; readonly euro: number }[];
}

type Spell = readonly [from: number, until: number];

const hour = 3_600_000;
const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}Z`) / hour;
const never = Number.POSITIVE_INFINITY;
const change = at('2024-05-01');

let folder = '';
let cases: readonly Case[] = [];

function rowsIn(name: string): readonly Row[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'results', name), 'utf8'), { columns: true });
  return rows;
}

function charge(step: string, kind: string | undefined): number {
  if (step === 'register') return kind === 'small' ? 20 : 60;
  return { hearing: 5, verdict: 200, civil: 50 }[step] ?? 0;
}

function casesIn(events: readonly Row[]): readonly Case[] {
  const endOf = new Map<string, string>();
  return [...grouped(events, 'case')].map(([name, rows]) => {
    const visits: Row[][] = [];
    for (const row of rows.filter(({ step }) => step !== '')) {
      if (row.event === 'came') visits.push([row]);
      else visits.at(-1)?.push(row);
    }
    const found = visits.map(visitIn);
    const [first, last] = [rows[0], rows.at(-1)];
    const isOver = last?.event === 'left' && last.step === '';
    endOf.set(name, isOver ? (last.end ?? '') : '');
    const earlier = Number(first?.['earlier cases']);
    const before = name.replace(/\d+$/, String(earlier));
    return {
      ...{ stream: first?.arrival ?? '', zone: first?.zone ?? '', end: endOf.get(name) ?? '', visits: found },
      from: earlier === 0 ? `arrivals ${first?.arrival}` : (endOf.get(before) ?? ''),
      ...{ came: at(first?.time ?? ''), left: isOver ? at(last.time ?? '') : never },
      charges: found.flatMap(({ step, came, isDiverted }, i) => {
        const euro = isDiverted ? 0 : charge(step, visits[i]?.[0]?.['attribute kind']);
        return euro > 0 ? [{ at: came, euro }] : [];
      }),
    };
  });
}

function visitIn(rows: readonly Row[]): Visit {
  const moments = (...names: readonly string[]) =>
    rows.flatMap(({ event = '', time = '' }) => (names.includes(event) ? [at(time)] : []));
  const stops = moments('paused', 'ended');
  return {
    ...{ step: rows[0]?.step ?? '', came: moments('came')[0] ?? never, began: moments('began')[0] ?? Number.NaN },
    ...{ left: moments('left')[0] ?? never, isDiverted: moments('diverted').length > 0 },
    spells: moments('began', 'resumed').map((from, i) => [from, stops[i] ?? never]),
  };
}

function grouped(rows: readonly Row[], by: string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row[by] ?? '', [...(found.get(row[by] ?? '') ?? []), row]);
  return found;
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

/** Where staff or places are there, and how many. */
type Presence = readonly { readonly spell: Spell; readonly units: number }[];

function opened(spells: readonly Spell[], units: (day: number) => number): Presence {
  const days = Array.from({ length: 182 }, (_, i) => at('2024-01-01') + 24 * i);
  const weekdays = days.filter((day) => ![0, 6].includes(new Date(day * hour).getUTCDay()));
  return weekdays.flatMap((day) =>
    spells.map(([from, until]) => ({ spell: [day + from, day + until] as const, units: units(day) })),
  );
}

const judges = (day: number) => (day < at('2024-03-04') ? 1 : day < change ? 2 : 3);
const there = {
  judge: opened([[9, 12.5] as const, [13.5, 16.5] as const], judges),
  clerk: opened([[9, 17] as const], () => 2),
  room: [
    { spell: [at('2024-01-01'), at('2024-04-01')] as const, units: 3 },
    { spell: [at('2024-04-01'), at('2024-07-01')] as const, units: 4 },
  ],
} as const;
type Resource = keyof typeof there;
const users: Readonly<Record<Resource, readonly string[]>> = {
  judge: ['hearing', 'civil'],
  clerk: ['register', 'hearing'],
  room: ['hearing'],
};

/** The spells in which a unit is in use; joint work lasts as long for each of those who take part. */
function usedBy(resource: Resource): readonly Spell[] {
  return cases.flatMap(({ visits }) =>
    visits.flatMap((visit, i) => {
      if (!users[resource].includes(visit.step) || Number.isNaN(visit.began)) return [];
      // A room is kept until two hours after the hearing.
      if (resource === 'room') return [[visit.began, (visits[i + 1]?.came ?? never) + 2] as const];
      return visit.spells;
    }),
  );
}

/** Figures by measure and place, of what happens in [from, until). */
class Recount {
  readonly found = new Map<string, number>();
  private readonly from: number;
  private readonly until: number;

  constructor(from: number, until: number) {
    [this.from, this.until] = [from, until];
    this.countWays();
    for (const one of cases) if (one.stream !== 'civil') this.countMoney(one);
    this.countHours('judge', { organisation: 'court', paid: 100, presence: 90, pace: 1 });
    this.countHours('clerk', { organisation: 'registry', paid: 40, presence: 0, pace: 0.75 });
    this.countHours('room', { organisation: undefined, paid: 6, presence: 2, pace: 1 });
  }

  private add(measure: string, places: readonly string[], value: number): void {
    for (const place of places) {
      const name = `${measure} ${place}`;
      this.found.set(name, (this.found.get(name) ?? 0) + value);
    }
  }

  private has(moment: number): boolean {
    return moment >= this.from && moment < this.until;
  }

  private within([from, until]: Spell): number {
    return Math.max(0, Math.min(this.until, until) - Math.max(this.from, from));
  }

  private countWays(): void {
    for (const { from, visits, end, left } of cases) {
      const places = [from, ...visits.map(({ step }) => step)];
      visits.forEach(({ step, came }, i) => {
        if (this.has(came)) this.add('went', [`way ${places[i]} → ${step}`], 1);
      });
      if (this.has(left)) this.add('went', [`way ${places.at(-1)} → ${end}`], 1);
    }
  }

  private countMoney({ zone, end, came, left, charges }: Case): void {
    const isNew = left >= change;
    const collects = end === 'convicted' || (end === 'settled' && !isNew);
    const owed = sum(charges.map(({ at: moment, euro }) => (moment < this.until ? euro : 0)));
    for (const { at: moment, euro } of charges) {
      if (this.has(moment)) this.add('charged', ['chain chain', `zone ${zone}`], euro);
    }
    if (came < this.until && left >= this.until) this.add('owed at end', ['chain chain'], owed);
    if (!this.has(left)) return;
    const costs = end === 'acquitted' ? (isNew ? 75 : 150) : ({ convicted: 90, gone: 1 }[end] ?? 0);
    this.add('paid out', ['chain chain', `end ${end}`], costs);
    this.add('collected', ['chain chain', `zone ${zone}`, `end ${end}`], collects ? owed : 0);
  }

  private countHours(
    resource: Resource,
    {
      organisation,
      paid,
      presence,
      pace,
    }: Readonly<{ organisation: string | undefined; paid: number; presence: number; pace: number }>,
  ): void {
    const used = usedBy(resource);
    const busy = sum(used.map((spell) => this.within(spell)));
    const staffed = sum(there[resource].map(({ spell, units }) => units * this.within(spell)));
    // Whoever works on after closing time has begun before: what lies outside the spells is all the overtime there is.
    const inHours = sum(
      there[resource].map(({ spell: [from, until] }) =>
        sum(used.map((spell) => this.within([Math.max(spell[0], from), Math.min(spell[1], until)]))),
      ),
    );
    const here = [`resource ${resource}`];
    const visits = cases.flatMap((one) => one.visits.filter((each) => users[resource].includes(each.step)));
    // The gate looks at the judge alone, and stands right before the list: who is let through comes to it.
    const asks = (each: Visit) => !each.isDiverted || resource === 'judge';
    const came = visits.filter((each) => this.has(each.came) && asks(each)).length;
    const started = visits.filter(({ began }) => this.has(began)).length;
    this.add('utilisation', here, inHours / staffed);
    this.add('load', here, ((busy / started) * came) / staffed);
    this.add('cost of work', [...here, 'chain chain'], busy * pace * paid);
    if (presence > 0) this.add('cost of presence', [...here, 'chain chain'], staffed * presence);
    if (organisation === undefined) return;
    const everywhere = [...here, `organisation ${organisation}`, 'chain chain'];
    this.add('staff hours', everywhere, busy * pace);
    this.add('presence hours', everywhere, staffed * pace);
    if (resource === 'judge') this.add('overtime', everywhere, busy - inHours);
  }
}

const recounted = (from: number, until: number): ReadonlyMap<string, number> => new Recount(from, until).found;

const measures = [
  'went',
  'charged',
  'collected',
  'paid out',
  'owed at end',
  'staff hours',
  'presence hours',
  'overtime',
];
const counted = new Set([...measures, 'cost of work', 'cost of presence', 'utilisation', 'load']);

/** What a table says otherwise than was counted, by more than whole seconds can tell; what it says nothing of is 0. */
function disagreeing(rows: readonly Row[], again: ReadonlyMap<string, number>): readonly string[] {
  return rows.flatMap(({ measure = '', where_kind = '', where = '', mean = '', unit }) => {
    if (!counted.has(measure)) return [];
    const value = again.get(`${measure} ${where_kind} ${where}`) ?? 0;
    const told = Number(mean);
    // Half a second either way of each of some hundred spells; of shares that is nothing.
    const allowed = unit === 'share' ? 1e-4 : Math.max(0.02, 2e-4 * value);
    return Math.abs(told - value) <= allowed ? [] : [`${measure} ${where}: ${told}, not ${value}`];
  });
}

beforeAll(async () => {
  folder = scenarioFolder();
  writeFileSync(join(folder, 'chain.yaml'), chain);
  const { code, err } = await typed(folder, [
    'run',
    'chain.yaml',
    '--cases',
    '--by',
    'month',
    '--no-charts',
    '--out',
    'results',
  ]);
  if (code !== 0) throw new Error(err);
  cases = casesIn(rowsIn('cases.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a chain with joint work, loops, a gate, people who return and a policy, counted again from its events', () => {
  const whole = [at('2024-01-21'), at('2024-07-01')] as const;

  it('went the ways, worked the hours and cost the money of summary.csv', () => {
    const again = recounted(...whole);
    expect(disagreeing(rowsIn('summary.csv'), again)).toEqual([]);
    // No way was taken that the table does not tell of, and all of this happened.
    const told = new Set(
      rowsIn('summary.csv').map(({ measure, where_kind, where }) => `${measure} ${where_kind} ${where}`),
    );
    expect([...again.keys()].filter((name) => name.startsWith('went') && !told.has(name))).toEqual([]);
    for (const some of [
      'hearing → settle',
      'verdict → hearing',
      'convicted → register',
      'civil → elsewhere',
      'hearing → gone',
    ]) {
      expect(again.get(`went way ${some}`), some).toBeGreaterThan(3);
    }
    expect(again.get('overtime chain chain')).toBeGreaterThan(5);
  });

  it('did so before and after the policy', () => {
    const rows = grouped(rowsIn('periods.csv'), 'period');
    expect(disagreeing(rows.get('1') ?? [], recounted(whole[0], change))).toEqual([]);
    expect(disagreeing(rows.get('2') ?? [], recounted(change, whole[1]))).toEqual([]);
    expect([...rows.keys()]).toEqual(['1', '2']);
  });

  it('did so month by month', () => {
    for (const [month, rows] of grouped(rowsIn('calendar.csv'), 'period')) {
      const [from = '', until = ''] = [rows[0]?.from, rows[0]?.until];
      expect(disagreeing(rows, recounted(at(from), at(until) + 24)), month).toEqual([]);
    }
  });

  it('came to each step as often as it left it or is there still', () => {
    const all = recounted(at('2024-01-01'), whole[1]);
    const steps = ['register', 'hearing', 'verdict', 'settle', 'civil'];
    const ways = [...all]
      .filter(([name]) => name.startsWith('went way '))
      .map(([name, n]) => [name.slice(9).split(' → '), n] as const);
    for (const step of steps) {
      const came = sum(ways.flatMap(([[, to], n]) => (to === step ? [n] : [])));
      const went = sum(ways.flatMap(([[from], n]) => (from === step ? [n] : [])));
      const still = cases.filter(({ visits, end }) => end === '' && visits.at(-1)?.step === step).length;
      expect(came, step).toBe(went + still);
    }
  });
});
