/** The inputs of a draft: each number once, with its value and where it comes from. */

import { fill, inLanguage, type Language } from '../../language/text.ts';
import { durationText } from '../../report/figures/duration.ts';
import { formatNumber, percentage } from '../../report/figures/number-format.ts';
import type { ByKind, DelayFound } from '../findings.ts';
import type { Fit } from '../fit/fit-distribution.ts';
import { distributionText } from '../fit/text.ts';
import { draftWords, familyWords } from './words.ts';
import { harmless, type NameGiver, yamlText, yamlValue } from './yaml-text.ts';

/** Where a number comes from. */
export type Origin =
  | { readonly kind: 'source'; readonly text: string; readonly range?: string }
  | { readonly kind: 'assumption'; readonly text: string; readonly range: string };

/** What a value by attribute is written with. */
export interface KindNames {
  readonly attribute: string;
  readonly levels: readonly string[];
}

export class DraftInputs {
  readonly lines: string[] = [];
  private readonly names: NameGiver;
  private readonly language: Language;
  readonly log: string;

  constructor(names: NameGiver, language: Language, log: string) {
    this.names = names;
    this.language = language;
    this.log = harmless(log);
  }

  /** @param value as the file has it, quoted where it has to be @returns its name, as it is referred to */
  add(wanted: string, value: string, origin: Origin): string {
    const name = this.names.give(wanted);
    this.lines.push(
      `  ${yamlText(name)}:`,
      `    value: ${value}`,
      `    ${origin.kind}: ${JSON.stringify(harmless(origin.text))}`,
      ...(origin.range === undefined ? [] : [`    range: ${origin.range}`]),
    );
    return name;
  }

  /** A time that was fitted. @param isWork of staff with opening hours */
  time(wanted: string, fit: Fit, isWork = false): string {
    return this.add(wanted, yamlValue(this.timeText(fit, isWork)), { kind: 'source', text: this.fitInWords(fit) });
  }

  timeByKind(wanted: string, found: ByKind<Fit>, kinds: KindNames | undefined, isWork: boolean): string {
    if (found.kind === 'all' || kinds === undefined) {
      return this.time(wanted, found.kind === 'all' ? found.value : found.pooled, isWork);
    }
    const { language, log } = this;
    const values = found.values.map(
      (fit, i) => `${yamlText(kinds.levels[i] ?? '')}: ${yamlValue(this.timeText(fit, isWork))}`,
    );
    const parts = found.values.map((fit, i) =>
      fill(draftWords.ofLevel, language, {
        level: kinds.levels[i] ?? '',
        count: formatNumber(fit.count, 0, language),
        mean: durationText(fit.mean, language),
        how: this.howInWords(fit),
      }),
    );
    const text = fill(draftWords.fittedBy, language, { log, attribute: kinds.attribute, parts: parts.join('; ') });
    return this.add(wanted, `{by: ${yamlText(kinds.attribute)}, ${values.join(', ')}}`, { kind: 'source', text });
  }

  /** A mixture of passing at once and taking time. */
  delay(wanted: string, atOnce: number, later: Fit, inferredFrom: DelayFound['inferredFrom']): string {
    const text = this.timeText(later, false);
    const share = Math.round(atOnce * 1000) / 10;
    const value =
      share >= 0.1 && share <= 99.9
        ? `mixture(${share} %: 0 seconds, ${Math.round((100 - share) * 10) / 10} %: ${text})`
        : text;
    const source =
      inferredFrom === undefined
        ? ''
        : `${fill(inferredFrom === 'who was free' ? draftWords.delayWhileFree : draftWords.delayOfGroup, this.language, { log: this.log })}; `;
    return this.add(wanted, yamlValue(value), { kind: 'source', text: `${source}${this.fitInWords(later)}` });
  }

  private timeText(fit: Fit, isWork: boolean): string {
    return distributionText(fit.distribution, fit.mean, isWork);
  }

  private fitInWords(fit: Fit): string {
    const phrase = fit.cut === 0 ? draftWords.fitted : draftWords.fittedCut;
    return fill(phrase, this.language, {
      cut: formatNumber(fit.cut, 0, this.language),
      log: this.log,
      count: formatNumber(fit.count, 0, this.language),
      mean: durationText(fit.mean, this.language),
      sd: durationText(fit.sd, this.language),
      how: this.howInWords(fit),
    });
  }

  howInWords({ how, distribution, distance, apart }: Fit): string {
    const { language } = this;
    const measured = { distance: percentage(distance, language), apart: durationText(apart, language) };
    const family = inLanguage(familyWords[distribution.kind], language);
    switch (how) {
      case 'one value':
        return inLanguage(draftWords.once, language);
      case 'always the same':
        return inLanguage(draftWords.always, language);
      case 'few values':
        return inLanguage(draftWords.fewValues, language);
      case 'family':
        return fill(draftWords.fits, language, { ...measured, family });
      case 'poor':
        return fill(draftWords.poor, language, { ...measured, family });
      case 'as observed':
        return fill(draftWords.asObserved, language, measured);
    }
  }
}
