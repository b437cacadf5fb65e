/** What a log does not show, and what was odd about it: given in the file and printed. */
import { inEveryLanguage, inLanguage, joinedBy, type Language, type Text } from '../../language/text.ts';
import { formatDate } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { formatNumber } from '../../report/figures/number-format.ts';
import type { Cycle } from '../find-arrivals.ts';
import type { Findings, StepFound } from '../findings.ts';
import type { Fit } from '../fit/fit-distribution.ts';
import { clockTime } from './draft-resources.ts';
import { unseenWords } from './note-words.ts';
import { oddWords } from './odd-words.ts';
import { usedAttributes } from './used-attributes.ts';
import { cycleWords, draftWords } from './words.ts';
import { harmless } from './yaml-text.ts';

export interface Notes {
  readonly unseen: readonly Text[];
  readonly odd: readonly Text[];
}

/** Numbers that rest on fewer are not sure. */
const fewObservations = 30;

export function notesOn(findings: Findings): Notes {
  return {
    unseen: [...unseenWork(findings), ...unseenPeople(findings), ...unseenCases(findings)],
    odd: oddThings(findings),
  };
}

export function noteLines({ unseen, odd }: Notes, language: Language): readonly string[] {
  const part = (head: Text, notes: readonly Text[]) =>
    notes.length === 0
      ? []
      : ['', inLanguage(head, language), ...notes.map((note) => `- ${harmless(inLanguage(note, language))}`)];
  return [...part(draftWords.unseenHead, unseen), ...part(draftWords.oddHead, odd)];
}

function unseenWork(findings: Findings): readonly Text[] {
  const { steps, streams, saysReady } = findings;
  const datesOnly = findings.clock.kind === 'dates';
  const pools = findings.pools.filter(({ isNeeded }) => isNeeded);
  const name = nameIn(findings);
  const moments = steps.filter(({ takes, pause }) => takes === undefined && pause === undefined);
  const timed = steps.filter(({ takes }) => takes !== undefined);
  const firsts = streams.filter(({ to, isArrival, activity }) => {
    const step = steps.find((each) => each.activity === activity);
    return !isArrival && to.kind === 'step' && step?.takes !== undefined && step.waits === undefined;
  });
  const nobody = timed.filter(({ needs, group }) => needs.length === 0 && group === undefined);
  const groups = timed.flatMap(({ group, activity }) => (group === undefined ? [] : [{ ...group, activity }]));
  const [left, members] = (['leftEarly', 'members'] as const).map((key) =>
    groups.reduce((sum, each) => sum + each[key], 0),
  );
  const leaves = steps.some(({ givesUp, turnsAway }) => givesUp !== undefined || turnsAway !== undefined);
  return [
    ...(datesOnly ? [unseenWords.datesOnly] : []),
    ...(moments.length === 0 ? [] : [momentsOnly(moments.map(name), timed.length > 0, datesOnly)]),
    ...(timed.length > 0 && !saysReady ? [unseenWords.noReady] : []),
    ...(firsts.length === 0 ? [] : [unseenWords.firstWait(firsts.map(name))]),
    ...(nobody.length === 0 ? [] : [unseenWords.nobody(nobody.map(name))]),
    ...(groups.length === 0 ? [] : [unseenWords.groups(groups.map(name), left ?? 0, members ?? 0)]),
    ...(pools.length === 0 ? [] : [overTime(pools), unseenWords.otherWork]),
    ...(leaves ? [] : [unseenWords.givingUp]),
  ];
}

/** @param others whether there are activities of which it is known how long they take */
function momentsOnly(names: readonly string[], others: boolean, datesOnly: boolean): Text {
  if (datesOnly) return unseenWords.sameDay(names);
  return others ? unseenWords.onlyMomentsAt(names) : unseenWords.onlyMoments;
}

function overTime(pools: Findings['pools']): Text {
  const dated = pools.filter(({ capacity }) => capacity.kind === 'by date');
  return dated.length === 0
    ? unseenWords.overTime
    : unseenWords.overTimeBesides(dated.map(({ members }) => members.slice(0, 3).join(', ')));
}

function unseenPeople(findings: Findings): readonly Text[] {
  const { pools: all, people, steps } = findings;
  const pools = all.filter(({ isNeeded }) => isNeeded);
  const hasWork = steps.some(({ takes }) => takes !== undefined);
  const unsure = pools.filter(({ capacity }) => {
    if (capacity.kind === 'by date') return capacity.steps.some(({ share }) => share === undefined || share < 0.8);
    if (capacity.kind === 'roster' && !capacity.saysWho) return true;
    return capacity.kind === 'at least' || capacity.share < 0.8;
  });
  const unknown = findings.clock.kind === 'dates' ? [] : pools.filter(({ hoursKnown }) => !hoursKnown);
  const disorderly = pools.filter(({ order }) => order?.kind === 'first come' && order.share < 0.8);
  const named = (of: typeof pools) => of.map(({ members }) => members.slice(0, 3).join(', '));
  return [
    ...(people.length > 0 && !hasWork ? [unseenWords.performers(people)] : []),
    ...(unsure.length === 0 ? [] : [unseenWords.capacity(named(unsure))]),
    ...(unknown.length === 0 ? [] : [unseenWords.hours(named(unknown))]),
    ...unseenClock(findings),
    ...(disorderly.length === 0 ? [] : [unseenWords.order(named(disorderly))]),
  ];
}

/** Where the draft has hours of the day, and all times one zone: its clock may be that of no office. */
function unseenClock({ clock, pools, streams }: Findings): readonly Text[] {
  if (clock.kind !== 'as written' || clock.zone === undefined) return [];
  const hasHours = pools.some(({ isNeeded, hours, capacity }) => {
    return isNeeded && (hours !== undefined || capacity.kind === 'roster');
  });
  const byHour = streams.some(({ pattern }) => pattern.kind !== 'gaps' && pattern.by.hour !== undefined);
  return hasHours || byHour ? [unseenWords.oneZone(zoneText(clock.zone))] : [];
}

function unseenCases(findings: Findings): readonly Text[] {
  const { activities, attributes, atOnce, byStream, cases, open, streams } = findings;
  const used = [...usedAttributes(findings)].map((i) => attributes[i]?.of.name ?? '');
  const few = fitsIn(findings).filter(({ count }) => count < fewObservations).length;
  return [
    unseenWords.why(used),
    ...(byStream.length === 0
      ? []
      : [
          unseenWords.byStream(
            byStream.map((activity) => activities[activity] ?? ''),
            streams.map(({ activity }) => activities[activity] ?? ''),
          ),
        ]),
    ...(atOnce === 0 ? [] : [unseenWords.parallel(atOnce, cases)]),
    unseenWords.start,
    ...(open === 0 ? [] : [unseenWords.open(open)]),
    unseenWords.money,
    ...unseenReturns(findings),
    ...unseenCycles(findings),
    ...(few === 0 ? [] : [unseenWords.few(few, fewObservations)]),
  ];
}

function unseenReturns({ returns }: Findings): readonly Text[] {
  if (returns === undefined) return [unseenWords.whose];
  if (returns.length === 0) return [unseenWords.hardlyBack];
  const elsewhere = returns.reduce((sum, each) => sum + each.elsewhere, 0);
  return [unseenWords.backLater, ...(elsewhere === 0 ? [] : [unseenWords.backElsewhere(elsewhere)])];
}

/** Streams of which the same cycles do not show are described together, and all of them without their names. */
function unseenCycles({ activities, streams }: Findings): readonly Text[] {
  const found = new Map<string, { readonly unknown: readonly Cycle[]; readonly names: string[] }>();
  for (const { activity, unknown } of streams) {
    if (unknown.length === 0) continue;
    const alike = found.get(unknown.join()) ?? { unknown, names: [] };
    alike.names.push(activities[activity] ?? '');
    found.set(unknown.join(), alike);
  }
  return [...found.values()].map(({ unknown, names }) => {
    const cycles = unknown.map((cycle) => cycleWords[cycle]);
    return unseenWords.cycles(cycles, names.length === streams.length ? [] : names);
  });
}

function oddThings(findings: Findings): readonly Text[] {
  const { bad, oddities, ignored, sameNames, clock, steps, silence } = findings;
  const { twice, neverBegun, neverEnded, unfitting, backwards } = oddities;
  const name = nameIn(findings);
  const poor = steps.filter(({ takes, pause }) =>
    [...valuesIn(takes), ...(pause === undefined ? [] : [pause])].some(({ how }) => how === 'poor'),
  );
  return [
    ...(bad.count > 0 && bad.first !== undefined ? [oddWords.bad(bad.count, bad.first)] : []),
    ...(twice.count > 0 ? [oddWords.twice(twice.count, twice.line)] : []),
    ...(sameNames > 0 ? [oddWords.sameNames(sameNames)] : []),
    ...(silence === undefined ? stopped(findings) : [oddWords.silence(dateOf(silence.from), dateOf(silence.to))]),
    ...(ignored.size > 0
      ? [oddWords.ignored([...ignored].map(([kind, count]) => `${kind} (${count})`).join(', '))]
      : []),
    ...(neverBegun > 0 ? [oddWords.neverBegun(neverBegun)] : []),
    ...(neverEnded > 0 ? [oddWords.neverEnded(neverEnded)] : []),
    ...(unfitting > 0 ? [oddWords.unfitting(unfitting)] : []),
    ...(backwards > 0 ? [oddWords.backwards(backwards)] : []),
    ...(clock.kind === 'summer time' ? [oddWords.summerTime(zoneText(clock.zones[0]), zoneText(clock.zones[1]))] : []),
    ...(clock.kind === 'dates' && clock.times.some((time) => time > 0)
      ? [clock.isAhead ? oddWords.midnights(timesText(clock.times)) : oddWords.oneTime(timesText(clock.times))]
      : []),
    ...(clock.kind === 'one of many' ? [oddWords.manyZones(clock.zones, zoneText(clock.zone))] : []),
    ...steps.flatMap((step) => {
      const elsewhere = step.givesUp?.elsewhere ?? 0;
      return elsewhere > 0 ? [oddWords.elsewhere(name(step), elsewhere)] : [];
    }),
    ...(poor.length === 0 ? [] : [oddWords.poor(poor.map(name))]),
  ];
}

function stopped({ stops, streams, lastDay }: Findings): readonly Text[] {
  if (stops === undefined) return [];
  // Months and years of which a rate is known show by themselves when nobody comes.
  const isOfAll = streams.every(({ pattern }) => {
    return pattern.kind === 'at random' && pattern.rates.length === 1 && pattern.by.month === undefined;
  });
  const dates = [dateOf(stops.at), formatDate(lastDay)] as const;
  if (!(isOfAll && Number.isFinite(stops.faster))) return [oddWords.stops(...dates)];
  return [
    oddWords.stopsFaster(
      ...dates,
      inEveryLanguage((language) => formatNumber(stops.faster, 2, language)),
    ),
  ];
}

function dateOf(at: number): string {
  return formatDate(Math.floor(at / day));
}

function nameIn({ activities }: Findings): (of: { readonly activity: number }) => string {
  return ({ activity }) => activities[activity] ?? '';
}

function valuesIn(takes: StepFound['takes']): readonly Fit[] {
  if (takes === undefined) return [];
  return takes.kind === 'all' ? [takes.value] : takes.values;
}

function fitsIn({ steps }: Findings): readonly Fit[] {
  return steps.flatMap(({ takes, pause, routes }) => [
    ...valuesIn(takes),
    ...(pause === undefined ? [] : [pause]),
    ...routes.flatMap(({ delay }) => (delay === undefined ? [] : [delay.later])),
  ]);
}

/** "22:00 or 23:00". */
function timesText(times: readonly number[]): Text {
  return joinedBy(times.map(clockTime), { en: ' or ', nl: ' of ' });
}

function zoneText(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}
