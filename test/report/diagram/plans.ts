/** Chains to draw: one with everything that a picture can show, and one of any size. */
import type { Condition, Named, Plan, StepPart, StepPlan } from '../../../src/plan/plan.ts';
import type { Distribution } from '../../../src/random/distribution.ts';
import {
  branch,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  levels,
  plainLine,
  plan,
  poisson,
  resource,
  step,
  stream,
  toEnd,
  toStep,
  work,
} from '../../experiment/plans.ts';

const minute = 60;
const day = 86_400;
const year = 365.25 * day;

/** The same thing with its titles in two languages and, for a step, the organisation it is of. */
function titled<T extends Named>(thing: T, en: string, nl: string): T {
  return { ...thing, title: { en, nl } };
}

function of(organisation: number, it: StepPlan): StepPlan {
  return { ...it, organisation };
}

const isProblem: Condition = { kind: 'level', attribute: 0, anyOf: [1] };
const tooLong: Condition = { kind: 'case', quantity: { kind: 'time waited' }, relation: '>', value: 56 * day };
const hasRoom: Condition = { kind: 'state', quantity: { kind: 'waiting', resource: 2 }, relation: '<', value: 40 };

const talks: StepPart = {
  kind: 'group',
  forms: { kind: 'sessions', resource: 1, least: 4 },
  sessions: 1,
  every: 7 * day,
  needs: [{ resource: 3, units: 2, keeps: false }],
  takes: constant(120 * minute),
  absent: undefined,
  mayMiss: undefined,
  makesUp: undefined,
  dropsOut: { kind: 'per session', share: fixed(0.05), to: toEnd(1) },
  line: { ...plainLine, room: 30, refusedTo: toEnd(2) },
};

const track: StepPart = {
  kind: 'group',
  forms: { kind: 'fills', size: 10, least: 6, startsAfter: 30 * day },
  sessions: 4,
  every: 7 * day,
  needs: [{ resource: 3, units: 1, keeps: false }],
  takes: constant(120 * minute),
  absent: fixed(0.2),
  mayMiss: { times: 1, to: toEnd(1) },
  makesUp: toStep(2),
  dropsOut: { kind: 'after', lasts: fixed(exponential(90 * day)), to: toEnd(1) },
  line: {
    ...plainLine,
    patience: { lasts: fixed(exponential(100 * day)), to: toEnd(1) },
    balks: [{ when: tooLong, share: fixed(0.3), to: toEnd(1) }],
  },
};

const byKind = (...values: readonly number[]) =>
  ({ kind: 'by', attribute: 0, of: values.map((value) => fixed(value)) }) as const;

const screening = step(
  'screening',
  {
    kind: 'gate',
    openWhile: hasRoom,
    reopens: hasRoom,
    closedTo: toEnd(2),
  },
  { kind: 'charge', amount: byKind(75, 152.5) },
  work(0, exponential(20 * minute)),
  {
    kind: 'route',
    branches: [
      branch(toStep(1), { when: isProblem, share: byKind(0.2, 0.6), after: fixed(constant(30 * day)) }),
      branch(toStep(2), { share: fixed(0.25), atMost: 2 }),
      branch(toEnd(0)),
    ],
  },
);

/** Three organisations, two zones, other work, groups of both kinds, a loop, and people who come back. */
export const everything: Plan = {
  ...plan({
    organisations: [
      { name: 'parket', title: { en: 'Public prosecutor (parket)', nl: 'Parket' } },
      { name: 'justice house', title: { en: 'Justice house', nl: 'Justitiehuis' } },
      { name: 'care', title: { en: 'Care', nl: 'Hulpverlening' } },
    ],
    attributes: [
      {
        ...{ name: 'kind of use', title: { en: 'Kind of use', nl: 'Soort gebruik' }, kind: 'category', lasting: true },
        levels: [
          { name: 'occasional', title: { en: 'occasional', nl: 'af en toe' } },
          { name: 'problem', title: { en: 'problem', nl: 'problematisch' } },
        ],
        shares: fixed([0.7, 0.3]),
      },
      {
        ...{ name: 'zone', title: { en: 'Zone', nl: 'Zone' }, kind: 'category', lasting: true },
        levels: [
          { name: 'city', title: { en: 'City', nl: 'Stad' } },
          { name: 'districts', title: { en: 'Districts', nl: 'Districten' } },
        ],
        shares: fixed([0.5, 0.5]),
      },
    ],
    zone: 1,
    arrivals: [
      { ...titled(poisson(2000 / year), 'Reports in the city', 'Meldingen in de stad'), zone: 0 },
      {
        ...titled(
          stream({ kind: 'renewal', gap: exponential(day), first: undefined }),
          'Reports in the districts',
          'Meldingen in de districten',
        ),
        ...{ zone: 1, from: 177 * day, until: 500 * day },
      },
      { ...titled(poisson(200 / year, toStep(3)), 'Other clients', 'Andere cliënten'), background: true },
    ],
    resources: [
      titled(resource('file screener', 1), 'File screening', 'Screening van dossiers'),
      titled(
        resource('talk seat', 12, {
          kind: 'seats',
          capacity: { ...levels({ from: 0, units: 12 }), sessions: { first: 7 * day, every: 7 * day } },
        }),
        'Group talks',
        'Groepsgesprekken',
      ),
      titled(
        resource('care place', 49, {
          kind: 'places',
          capacity: { ...levels({ from: 0, units: 49 }, { from: year, units: 80 }), otherWork: 0.5 },
        }),
        'Individual care',
        'Individuele hulpverlening',
      ),
      titled(resource('trainer', 2), 'Trainers', 'Trainers'),
    ],
    steps: [
      of(0, titled(screening, 'Screening the file', 'Dossier screenen')),
      of(1, titled(step('talk', talks, goTo(toStep(2))), 'Group talk', 'Groepsgesprek')),
      of(2, titled(step('track', track, goTo(toStep(3))), 'Learning track', 'Leertraject')),
      of(
        2,
        titled(
          step('care', work(2, { kind: 'gamma', mean: 180 * day, sd: 90 * day }), {
            kind: 'route',
            branches: [branch(toStep(0), { share: fixed(0.1) }), branch(toEnd(0))],
          }),
          'Individual care',
          'Individuele hulpverlening',
        ),
      ),
    ],
    ends: [
      titled(
        end('completed', {
          returns: { share: fixed(0.15), after: fixed(exponential(180 * day)), to: toStep(0) },
        }),
        'Care completed',
        'Hulp afgerond',
      ),
      titled(end('lost', { counts: 'lost' }), 'Lost <on the way>', 'Onderweg kwijtgeraakt'),
      titled(end('summoned', { counts: 'elsewhere' }), 'Summoned', 'Gedagvaard'),
    ],
  }),
  title: { en: 'Everything & more', nl: 'Alles en meer' },
};

/**
 * So many steps, over four organisations, each leading to the next or over one, with some loops and some who give up; titles
 * differ in length.
 */
export function longChain(steps: number): Plan {
  const takes: Distribution = exponential(20 * minute);
  return plan({
    organisations: Array.from({ length: 4 }, (_, i) => ({
      name: `organisation ${i}`,
      title: { en: `Organisation ${i}`, nl: `Organisatie ${i}` },
    })),
    arrivals: [poisson(1000 / year)],
    resources: Array.from({ length: 8 }, (_, i) => resource(`staff ${i}`, 1)),
    steps: Array.from({ length: steps }, (_, i) => {
      const onward = i + 1 < steps ? toStep(i + 1) : toEnd(0);
      const over = i + 2 < steps && i % 3 === 0 ? [branch(toStep(i + 2), { share: fixed(0.3) })] : [];
      const back = i % 11 === 10 ? [branch(toStep(i - 4), { share: fixed(0.1), atMost: 1 })] : [];
      const patience = i % 4 === 1 ? { lasts: fixed(exponential(30 * day)), to: toEnd(1) } : undefined;
      const name = `step ${i}${' and what belongs to it'.repeat(i % 4)}`;
      return of(
        Math.floor(i / 5) % 4,
        step(name, work(i % 8, takes, { patience }), { kind: 'route', branches: [...over, ...back, branch(onward)] }),
      );
    }),
    ends: [end('done'), end('lost', { counts: 'lost' })],
  });
}
