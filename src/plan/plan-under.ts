import { formatDate, parseDate } from './civil-date.ts';
import type { ArrivalPattern, ArrivalPlan, CapacityPlan, OpeningHours, Plan, RateProfile, Rules } from './plan.ts';
import type { Seconds } from './units.ts';
import { day } from './units.ts';

/** A stretch of the run, in seconds from its start: until the next policy, which may be never. */
interface Spell {
  readonly from: Seconds;
  readonly until: Seconds;
}

/**
 * The plan as if the rules of one policy were all there is: without policies, time 0 being the first midnight at which
 * the policy is fully in force, and the horizon the moment the next one begins, or the end. Where it is never fully in
 * force, because the next begins before that, the horizon is 0.
 *
 * Arrivals and capacities are those of that stretch of the run. What was under way or waiting when it began is not there,
 * nor is a backlog, which belongs to the start of the run.
 *
 * @param policy index of the policy; undefined for the rules before the first
 */
export function planUnder(plan: Plan, policy: number | undefined): Plan {
  const { period, policies } = plan;
  const under = policy === undefined ? undefined : policies[policy];
  const from = under === undefined ? 0 : Math.ceil((under.from + under.over) / day) * day;
  const next = policies[policy === undefined ? 0 : policy + 1]?.from ?? Number.POSITIVE_INFINITY;
  const spell: Spell = { from, until: Math.max(from, next) };
  const horizon = Math.max(0, Math.min(spell.until, period.horizon) - from);
  return {
    ...plan,
    ...rulesDuring(plan, under?.rules ?? plan, spell),
    policies: [],
    period: {
      start: dateAfter(period.start, from),
      horizon,
      startUp: Math.min(horizon, Math.max(0, period.startUp - from)),
      ...(period.untilEmpty === true && next >= period.horizon && { untilEmpty: true }),
    },
  };
}

/** The rules of one policy, with the arrivals and the capacities of the whole run cut out and moved. */
function rulesDuring(whole: Rules, rules: Rules, spell: Spell): Rules {
  return {
    attributes: rules.attributes,
    steps: rules.steps,
    ends: rules.ends,
    arrivals: rules.arrivals.map((arrival, i) => arrivalDuring(whole.arrivals[i] ?? arrival, arrival, spell)),
    resources: rules.resources.map((resource, i) => {
      const { capacity, hours } = whole.resources[i] ?? resource;
      const { otherWork } = resource.capacity;
      return {
        ...resource,
        capacity: { ...capacityDuring(capacity, spell), otherWork },
        hours: hours && hoursDuring(hours, spell),
      };
    }),
  };
}

function arrivalDuring({ pattern, from, until }: ArrivalPlan, rules: ArrivalPlan, spell: Spell): ArrivalPlan {
  return {
    ...rules,
    pattern: patternDuring(pattern, spell),
    from: Math.max(0, from - spell.from),
    until: Math.max(0, until - spell.from),
  };
}

function patternDuring(pattern: ArrivalPattern, spell: Spell): ArrivalPattern {
  switch (pattern.kind) {
    case 'poisson':
    case 'paced':
      return { ...pattern, rate: rateDuring(pattern.rate, spell) };
    case 'renewal':
      return { ...pattern, first: momentDuring(pattern.first, spell) };
    case 'times':
      return { ...pattern, at: pattern.at.filter((at) => isDuring(at, spell)).map((at) => at - spell.from) };
    case 'observed':
      return { ...pattern, spells: pattern.spells.flatMap((observed) => observedDuring(observed, spell)) };
    case 'backlog':
      return spell.from === 0 ? pattern : { kind: 'backlog', count: 0 };
  }
}

function rateDuring(rate: RateProfile, spell: Spell): RateProfile {
  const { levels, wave } = rate;
  return {
    ...rate,
    levels: levelsDuring(levels, spell),
    wave: wave && { ...wave, from: wave.from - spell.from },
  };
}

/** A first arrival that has been is forgotten: the next then comes after one gap. */
function momentDuring(moment: Seconds | undefined, spell: Spell): Seconds | undefined {
  return moment === undefined || moment < spell.from ? undefined : moment - spell.from;
}

type Observed = Extract<ArrivalPattern, { readonly kind: 'observed' }>['spells'][number];

/** Of what was counted over a time that is cut, its part of the count, rounded. */
function observedDuring(observed: Observed, spell: Spell): readonly Observed[] {
  const { from, to, count } = observed;
  if (from === to) return isDuring(from, spell) ? [{ ...observed, from: from - spell.from, to: to - spell.from }] : [];
  const begin = Math.max(from, spell.from);
  const end = Math.min(to, spell.until);
  if (begin >= end) return [];
  const part = Math.round((count * (end - begin)) / (to - from));
  return [{ ...observed, from: begin - spell.from, to: end - spell.from, count: part }];
}

function capacityDuring(capacity: CapacityPlan, spell: Spell): CapacityPlan {
  const { levels, roster, sessions } = capacity;
  return {
    ...capacity,
    levels: levelsDuring(levels, spell),
    roster: roster && { ...roster, offset: roster.offset - spell.from },
    sessions: sessions && { ...sessions, first: firstSession(sessions, spell) },
  };
}

/** The first session of the series that is not over when the spell begins, counted from there. */
function firstSession(
  { first, every }: { readonly first: Seconds; readonly every: Seconds },
  { from }: Spell,
): Seconds {
  return first + Math.max(0, Math.ceil((from - first) / every)) * every - from;
}

function hoursDuring(hours: OpeningHours, spell: Spell): OpeningHours {
  return { ...hours, closedDays: hours.closedDays.map((closed) => closed - spell.from / day) };
}

/** What is in force from the beginning of the spell on; the first level holds from 0. */
function levelsDuring<Level extends { readonly from: Seconds }>(
  levels: readonly Level[],
  spell: Spell,
): readonly Level[] {
  const first = Math.max(
    0,
    levels.findLastIndex(({ from }) => from <= spell.from),
  );
  return levels
    .slice(first)
    .filter(({ from }, i) => i === 0 || from < spell.until)
    .map((level) => ({ ...level, from: Math.max(0, level.from - spell.from) }));
}

function isDuring(moment: Seconds, { from, until }: Spell): boolean {
  return moment >= from && moment < until;
}

function dateAfter(start: string, seconds: Seconds): string {
  const first = parseDate(start);
  if (first === undefined) throw new RangeError(`"${start}" is not a date`);
  return formatDate(first + seconds / day);
}
