/** What everything in a draft is called, each name once. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Findings } from '../findings.ts';
import type { Place } from '../log/flow.ts';
import type { KindNames } from './inputs.ts';
import { draftWords } from './words.ts';
import { harmless, NameGiver } from './yaml-text.ts';

export interface Named {
  readonly name: string;
  /** As the log has it, where the name differs. */
  readonly title: string | undefined;
}

export class DraftNames {
  readonly giver = new NameGiver();
  readonly steps = new Map<number, Named>();
  readonly pools: readonly Named[];
  readonly kinds: readonly KindNames[];
  readonly attributes: readonly Named[];
  readonly levels: readonly (readonly Named[])[];
  private readonly ends = new Map<string, Named & { readonly gaveUp: boolean }>();
  private readonly findings: Findings;
  private readonly language: Language;
  private notEndedName: Named | undefined;

  constructor(findings: Findings, language: Language) {
    this.findings = findings;
    this.language = language;
    for (const { activity } of findings.steps)
      this.steps.set(activity, this.named(findings.activities[activity] ?? ''));
    this.pools = findings.pools.map(({ members, activities }) => {
      const [only] = members;
      if (only !== undefined && members.length === 1) return this.named(only);
      return this.named(fill(draftWords.team, language, { step: this.stepName(activities[0] ?? -1) }));
    });
    this.attributes = findings.attributes.map(({ of }) => this.named(of.name));
    this.levels = findings.attributes.map(({ of }) => {
      const own = new NameGiver();
      return of.levels.map((level) => namedBy(own, level));
    });
    this.kinds = this.attributes.map(({ name }, i) => ({
      attribute: name,
      levels: (this.levels[i] ?? []).map((each) => each.name),
    }));
  }

  stepName(activity: number): string {
    return this.steps.get(activity)?.name ?? '';
  }

  /** Of a step or an end; ends come to be when they are first named. */
  placeName(place: Place): string {
    return place.kind === 'step' && this.steps.has(place.activity)
      ? this.stepName(place.activity)
      : this.endNamed(place);
  }

  /** For cases of which no end is seen anywhere. */
  notEnded(): string {
    this.notEndedName ??= this.named(inLanguage(draftWords.notEnded, this.language));
    return this.notEndedName.name;
  }

  get allEnds(): readonly (Named & { readonly gaveUp: boolean })[] {
    const named = [...this.ends.values()];
    return this.notEndedName === undefined ? named : [...named, { ...this.notEndedName, gaveUp: false }];
  }

  stream(activity: number, isArrival: boolean): Named {
    const log = this.findings.activities[activity] ?? '';
    if (isArrival) return this.named(log);
    return this.named(fill(draftWords.casesAt, this.language, { step: this.stepName(activity) }));
  }

  named(log: string): Named {
    return namedBy(this.giver, log);
  }

  /** Whether all who come to this end left a list before their turn. */
  private isOnlyGivenUp({ kind, activity }: Place): boolean {
    const isHere = (to: Place | undefined) => to?.kind === kind && to.activity === activity;
    const { steps } = this.findings;
    const isGivenUp = steps.some(({ givesUp, turnsAway }) => isHere(givesUp?.to) || isHere(turnsAway?.to));
    return isGivenUp && !steps.some(({ routes }) => routes.some(({ to }) => isHere(to)));
  }

  private endNamed(place: Place): string {
    const key = `${place.kind} ${place.activity} ${place.kind === 'over after' && place.gaveUp}`;
    const known = this.ends.get(key);
    if (known !== undefined) return known.name;
    const gaveUp = place.kind === 'over after' && place.gaveUp;
    const phrase = gaveUp ? draftWords.gaveUp : draftWords.over;
    const log = this.findings.activities[place.activity] ?? '';
    const end =
      place.kind === 'end'
        ? this.named(log)
        : this.named(fill(phrase, this.language, { step: this.stepName(place.activity) }));
    this.ends.set(key, { ...end, gaveUp: gaveUp || this.isOnlyGivenUp(place) });
    return end.name;
  }
}

function namedBy(giver: NameGiver, log: string): Named {
  const name = giver.give(log);
  const title = harmless(log);
  return { name, title: title === name || title === '' ? undefined : title };
}
