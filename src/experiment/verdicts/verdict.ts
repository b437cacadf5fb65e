import { element } from '../element.ts';
import type { PeriodPrediction } from '../predict/predict-periods.ts';
import type { LoadPrediction } from '../result.ts';
import type { Observations } from '../summary/observations.ts';
import type { Stretch } from '../time/stretches.ts';
import { stretchesOf } from '../time/stretches.ts';
import { aHandful } from './bounds.ts';
import { passings } from './passings.ts';
import { StretchJudge } from './stretch-judge.ts';
import { clearlyMore } from './usual-list.ts';
import type { Verdict } from './verdict-result.ts';

/**
 * What the runs say about every resource, the worst first. Every stretch in which nothing changes by date is judged for
 * itself (see stretches.ts), and a resource by the worst of its stretches; those in a row that come out alike count as one.
 *
 * Of one stretch, by what was seen after its first quarter, and of its last quarter first:
 * - **Short** is what was asked for at least as much work as it could do: those who came, found no room or were turned away at
 *   a gate for its sake, at the work that started cases took, over the units in force; or, where no more could be in use, those
 *   over the cases that started. So is one whose list grows though nothing it waits for is used to the full.
 * - Its list **grows** where the trend of its length lies above 0 (the 95 % interval over the replications; with one
 *   replication, the trend) by more than a trace of a case, or it gained more than one, and at least a quarter of those who
 *   came and were not served stayed in it. Otherwise it **stands**,
 *   held by the way in which most of them left it, or by nothing where no more came than it could do.
 * - **Held up** is a list that waits for units held by cases that wait for another resource, where without them it would not be
 *   short: the other is short, by what comes to both.
 * - **Still filling up** is a list that grows though the resource is not short of capacity, or that is clearly shorter than a
 *   formula says it will be.
 * - A period that is itself what is looked at is judged as a whole: it **runs over** where a resource is short in it and somebody waits at its end.
 * - **Tight** is 85 % of capacity in use, or, where a list is worked off, asked for.
 */
export function verdicts(observations: Observations, predicted: readonly PeriodPrediction[] = []): readonly Verdict[] {
  const all = stretchesOf(observations.plan);
  const stretches = all.flatMap((stretch, i) => {
    if (stretch.from < observations.from || stretch.until > observations.until) return [];
    return [
      new StretchJudge(
        observations,
        stretch,
        observations.replications.map(({ flows }) => element(flows, i)),
        forecastOf(stretch, all, predicted),
      ),
    ];
  });
  if (observations.plan.period.untilEmpty === true) return ranked(judgedAsOne(stretches), stretches, observations);
  const judged = notByASeason(
    stretches,
    stretches.map((stretch) => stretch.judge()),
  );
  const found = observations.plan.resources.map((_, resource) => {
    return worst(
      stretches,
      judged.map((each) => element(each, resource)),
    );
  });
  return ranked(found, stretches, observations);
}

type Short = Extract<Verdict, { readonly kind: 'short' }>;

/**
 * In one month of a season a list may rise that comes down in the next: it is on its way to no level of its own. It is still
 * filling up only where all months of that season, taken as one, find it so.
 */
function notByASeason(
  stretches: readonly StretchJudge[],
  judged: readonly (readonly Verdict[])[],
): readonly (readonly Verdict[])[] {
  const isNextMonth = (i: number) => stretches[i]?.stretch.isNextMonth === true;
  return judged.map((found, i) => {
    if (!(isNextMonth(i) || isNextMonth(i + 1))) return found;
    if (found.every(({ kind }) => kind !== 'filling up')) return found;
    let [first, next] = [i, i + 1];
    while (isNextMonth(first)) first--;
    while (isNextMonth(next)) next++;
    const season = element(stretches, first)
      .joinedWith(stretches.slice(first + 1, next))
      .judge();
    return found.map((verdict) => {
      if (verdict.kind !== 'filling up' || element(season, verdict.resource).kind === 'filling up') return verdict;
      return element(stretches, i).withRoom(verdict.resource);
    });
  });
}

/** A period that is itself what is looked at, whatever changes within it. */
function judgedAsOne([first, ...others]: readonly StretchJudge[]): readonly Verdict[] {
  if (first === undefined) return [];
  return (others.length === 0 ? first : first.joinedWith(others)).judgePeriod();
}

/** The worst first. */
function ranked(
  found: readonly Verdict[],
  stretches: readonly StretchJudge[],
  observations: Observations,
): readonly Verdict[] {
  const starts = new Map(found.map((verdict) => [verdict, startOf(verdict, stretches, observations)]));
  const start = (verdict: Verdict) => starts.get(verdict) ?? 0;
  return [...found].sort(
    (a, b) => rankOf(a) - rankOf(b) || start(a) - start(b) || severityOf(b) - severityOf(a) || a.resource - b.resource,
  );
}

/** The forecast of a stretch that is all there is of a period: one that is a part of it may differ from the average. */
function forecastOf(
  { from, until }: Stretch,
  all: readonly Stretch[],
  predicted: readonly PeriodPrediction[],
): readonly LoadPrediction[] {
  const found = predicted.find(({ period }) => period.from <= from && until <= period.until);
  const parts = all.filter(
    (each) => found !== undefined && found.period.from <= each.from && each.until <= found.period.until,
  );
  return found !== undefined && parts.length === 1 ? found.predictions : [];
}

/**
 * The worst of what was found at one resource; those before and after it that came out alike are reported with it. In a season a
 * list may grow in one month and in the next be held by those who leave it, which is one jam. A list of which a policy took
 * cases begins anew: what it grows by before and after is no growth of both.
 */
function worst(stretches: readonly StretchJudge[], judged: readonly Verdict[]): Verdict {
  let at = 0;
  judged.forEach((verdict, i) => {
    if (isWorse(verdict, element(judged, at))) at = i;
  });
  const found = element(judged, at);
  // Of a list that is held, what is found of the last part is told of all: as long as that is a jam where they are.
  const isAlike = (other: Verdict | undefined, isSeason: boolean) => {
    if (other?.kind !== 'short' || found.kind !== 'short') return other?.kind === found.kind;
    if (isSeason) return other.list === found.list || (other.list !== 'stands' && found.list !== 'stands');
    return other.list === found.list && (found.list === 'grows' || other.slight === found.slight);
  };
  const isNextMonth = (i: number) => stretches[i]?.stretch.isNextMonth === true;
  // From the stretch before: a policy took cases off the list at the moment between them.
  const isCut = (i: number) => {
    if (found.kind !== 'short') return false;
    return stretches[i]?.flows.some(({ whole }) => element(whole, found.resource).reassessed > 0) === true;
  };
  const rowFrom = (stops: (i: number) => boolean) => {
    let [first, last] = [at, at];
    while (!stops(first) && isAlike(judged[first - 1], isNextMonth(first))) first--;
    while (!stops(last + 1) && isAlike(judged[last + 1], isNextMonth(last + 1))) last++;
    return { first, last };
  };
  const { first, last } = rowFrom(isCut);
  const told = joinedAs(found, judged.slice(first, last + 1), stretches.slice(first, last + 1));
  const row = rowFrom(() => false);
  if (told.kind !== 'short') return told;
  const isLonger = row.first < first || row.last > last;
  const alike = isLonger ? { alike: element(judged, row.last).until - element(judged, row.first).from } : {};
  return { ...told, ...alike, ...shortElsewhere(stretches, judged, row) };
}

/** The parts of a run in which a place is short that are not told; those of a season, and those of policies, are told as such. */
function shortElsewhere(
  stretches: readonly StretchJudge[],
  judged: readonly Verdict[],
  { first, last }: { readonly first: number; readonly last: number },
): { readonly alsoShort?: readonly Stretch[] } {
  const isOfRules = (stretches[0]?.observations.plan.policies.length ?? 0) > 0;
  if (isOfRules || stretches.some(({ stretch }) => stretch.isNextMonth)) return {};
  const found: Stretch[] = [];
  judged.forEach((verdict, i) => {
    if ((i >= first && i <= last) || verdict.kind !== 'short' || verdict.slight) return;
    const before = found.at(-1);
    if (before?.until === verdict.from) found[found.length - 1] = { from: before.from, until: verdict.until };
    else found.push({ from: verdict.from, until: verdict.until });
  });
  return found.length === 0 ? {} : { alsoShort: found };
}

/** What is found of stretches that come out alike, taken as one. @param parts what was found of each */
function joinedAs(found: Verdict, parts: readonly Verdict[], [one, ...others]: readonly StretchJudge[]): Verdict {
  const end = parts.at(-1);
  if (one === undefined || end === undefined || others.length === 0) return found;
  const all = element(one.joinedWith(others).judge(), found.resource);
  // What is found of one part is not said of all of them: a list that a policy emptied did not grow from before to after it.
  const isUnlike = all.kind !== found.kind || (grows(end) && !grows(all));
  const isOfRules = one.observations.plan.policies.length > 0;
  return isUnlike ? found : withParts(withWholeCases(withEndOf(all, end), parts), isOfRules ? [] : parts);
}

/** A forecast is of a part: of all of them, in proportion to their time, with what was seen of those of which there is none. */
function withWholeCases(all: Verdict, parts: readonly Verdict[]): Verdict {
  const short = parts.flatMap((part) => (part.kind === 'short' ? [part] : []));
  if (all.kind !== 'short' || short.every(({ ofWholeCases }) => ofWholeCases === undefined)) return all;
  const lasts = short.reduce((sum, { from, until }) => sum + until - from, 0);
  const asked = short.reduce((sum, part) => {
    return sum + ((part.ofWholeCases ?? part.load.mean ?? 0) * (part.until - part.from)) / lasts;
  }, 0);
  return clearlyMore(asked, all.load) ? { ...all, ofWholeCases: asked } : all;
}

/** Of a list that grows in all parts: how fast in each. */
function withParts(all: Verdict, parts: readonly Verdict[]): Verdict {
  const growthIn = parts.flatMap((part) => {
    if (part.kind !== 'short' || part.list !== 'grows') return [];
    return [{ from: part.from, until: part.until, growthPerMonth: part.growthPerMonth }];
  });
  const isTold = all.kind === 'short' && all.list === 'grows' && growthIn.length === parts.length;
  return isTold ? { ...all, growthIn } : all;
}

function grows(verdict: Verdict): boolean {
  return verdict.kind === 'short' && verdict.list === 'grows';
}

/**
 * Taken as one, a list that comes to stand may look as if it grew all the while: whether it does is reported as of the parts. One
 * that does not grow is as long as it is in the end, and not on average over the time in which it came there.
 */
function withEndOf(all: Verdict, last: Verdict): Verdict {
  if (all.kind !== 'short' || last.kind !== 'short' || (all.list === 'grows' && last.list === 'grows')) return all;
  const { leavingAt: _, ...others } = all;
  const { list, waiting, waitingOver, leavingAt, leaving, shareLeaving, heldUp } = last;
  const at = leavingAt === undefined ? {} : { leavingAt };
  return { ...others, list, waiting, waitingOver, ...at, leaving, shareLeaving, heldUp };
}

function isWorse(one: Verdict, other: Verdict): boolean {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b) return a < b;
  if (one.kind !== 'short' || other.kind !== 'short') return severityOf(one) > severityOf(other);
  if (isOnTheWayTo(one, other)) return false;
  if ((one.list === 'grows') !== (other.list === 'grows')) return one.list === 'grows' || isOnTheWayTo(other, one);
  return (one.waiting.mean ?? 0) > (other.waiting.mean ?? 0);
}

/** Whether a list grew in one part up to less than it then stands at, in a part in which more is asked for. */
function isOnTheWayTo(one: Short, other: Short): boolean {
  const [grew, stands] = [one.list === 'grows', other.list !== 'grows'];
  if (!(grew && stands) || one.until > other.from) return false;
  const isLonger = (other.waiting.mean ?? 0) > (one.waiting.mean ?? 0);
  return isLonger && (other.load.mean ?? 0) > (one.load.mean ?? 0);
}

/** In order of how bad it is. */
function rankOf(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'short':
      return verdict.slight ? 1 : 0;
    case 'runs over':
      return 1;
    case 'held up':
      return 2;
    case 'filling up':
      return 3;
    case 'tight':
      return 4;
    case 'flows':
      return 5;
  }
}

/** How bad it is beside others of its kind; of those that are short, where their lists grew long at the same moment. */
function severityOf(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'tight':
      return verdict.used.mean ?? 0;
    case 'runs over':
      return verdict.load.mean ?? 0;
    case 'held up':
    case 'filling up':
      return verdict.waiting.mean ?? 0;
    // What is never there at all is no worse than what is there for a millionth.
    case 'short':
      return Math.min(verdict.load.mean ?? 0, 1e6);
    case 'flows':
      return 0;
  }
}

/** When its list grew long: where it was so when its stretch began, in the first of those before since which it has been. */
function startOf(verdict: Verdict, stretches: readonly StretchJudge[], observations: Observations): number {
  if (verdict.kind !== 'short') return 0;
  const firstPassing = (stretch: Stretch) => passings(observations, verdict.resource, stretch, 0)[0]?.at.mean;
  if ((verdict.began.mean ?? 0) < aHandful) return firstPassing(verdict) ?? Number.POSITIVE_INFINITY;
  const own = stretches.findIndex(({ stretch }) => stretch.from === verdict.from);
  const before = stretches.slice(0, Math.max(0, own));
  const last = before.findLast(({ flows }) => {
    const waiting = flows.reduce((sum, { whole }) => sum + element(whole, verdict.resource).waitingAtStart, 0);
    return waiting < aHandful * flows.length;
  });
  if (last === undefined) return before[0]?.stretch.from ?? verdict.from;
  return firstPassing(last.stretch) ?? last.stretch.until;
}
