/** A design whose rules change: it jams at its care places, goes over to another policy, and works off the list. */
import type { DesignResult, Measured, PeriodResult, Where } from '../../src/experiment/result.ts';
import type { Verdict } from '../../src/experiment/verdicts/verdict-result.ts';
import type { PolicyPlan } from '../../src/plan/plan.ts';
import { day } from '../../src/plan/units.ts';
import { around, flowsAt, measured, referEveryone, referNonPayers, resources, tightAt } from './fixture.ts';

const { plan } = referEveryone;
const policy: PolicyPlan = {
  name: 'refer non-payers only',
  title: { en: 'refer only non-payers', nl: 'alleen niet-betalers doorverwijzen' },
  from: 122 * day,
  over: 90 * day,
  reassess: undefined,
  rules: plan,
};
const second: PolicyPlan = {
  ...policy,
  name: 'more places',
  title: { en: 'more places', nl: 'meer plaatsen' },
  from: 852 * day,
  over: 0,
};

const care: Where = { kind: 'resource', index: 2 };

/** The measures of one of the designs, with the list at the care places as it is in this period. */
function measuresOf(design: DesignResult, waiting: number): readonly Measured[] {
  const others = design.measures.filter(
    ({ measure, whereName }) => measure !== 'waiting at end' || whereName !== 'care place',
  );
  return [...others, measured('waiting at end', care, 'care place', 'cases', around(waiting, 2))];
}

/** The jam of the first design in a part of the run, as far as the list had come by then. */
function jamIn(from: number, until: number, passes: number): readonly Verdict[] {
  return referEveryone.verdicts.flatMap((verdict) =>
    verdict.kind === 'short' ? [{ ...verdict, from, until, passes: verdict.passes.slice(0, passes) }] : [],
  );
}

/** The same place, and the same capacity in use, in a part of the run. */
const during = (from: number, until: number, verdict: Verdict): Verdict => ({ ...verdict, from, until });

export const periods: readonly PeriodResult[] = [
  {
    kind: 'under one policy',
    policy: undefined,
    from: 0,
    until: 122 * day,
    measures: measuresOf(referEveryone, 146),
    predictions: referEveryone.predictions,
    verdicts: [...jamIn(0, 122 * day, 2), tightAt(1), flowsAt(0)],
  },
  {
    kind: 'transition',
    policy: 0,
    from: 122 * day,
    until: 212 * day,
    measures: measuresOf(referEveryone, 210),
    predictions: undefined,
    verdicts: [...jamIn(122 * day, 212 * day, 0), flowsAt(0), flowsAt(1)],
  },
  {
    kind: 'under one policy',
    policy: 0,
    from: 212 * day,
    until: 852 * day,
    measures: measuresOf(referNonPayers, 120),
    predictions: referNonPayers.predictions,
    verdicts: [during(212 * day, 852 * day, tightAt(2)), flowsAt(0), flowsAt(1)],
  },
  {
    kind: 'under one policy',
    policy: 1,
    from: 852 * day,
    until: plan.period.horizon,
    measures: measuresOf(referNonPayers, 3),
    predictions: referNonPayers.predictions,
    verdicts: resources.map((_, resource) => flowsAt(resource)),
  },
];

export const history: DesignResult = {
  ...referEveryone,
  key: 'antwerp-history',
  plan: { ...plan, title: { en: 'Antwerp history', nl: 'Antwerpen, verloop' }, policies: [policy, second] },
  measures: [
    ...referEveryone.measures,
    measured('clear time', care, 'care place', 'weeks', around(34, 2)),
    measured('diverted', { kind: 'step', index: 1 }, 'intake', 'cases', around(40, 3)),
  ],
  predictions: referNonPayers.predictions,
  verdicts: [...jamIn(0, 212 * day, 2), tightAt(1), flowsAt(0)],
  periods,
};
