/** Keys with what a reader calls them, for the cells of data tables. */

import type { MeasureId } from '../../experiment/measures/register.ts';
import type { DesignResult, MeasureStatus, QueueSeries, Unit } from '../../experiment/result.ts';
import type { Cell } from '../../experiment/time/cells.ts';
import { inLanguage, type Language, type Text } from '../../language/text.ts';
import { measureLabel } from '../results/measure-label.ts';
import { isTime } from '../results/time-unit.ts';
import type { Place } from '../results/titles.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { codeWords, fileUnitWords, placeKindWords, quantityWords, statusWords } from '../words/data.ts';
import { grainWords } from '../words/grains.ts';
import { timeWords, unitWords } from '../words/units.ts';
import type { Named } from './data-table.ts';

/** Designs, or the scenarios that they are of. */
export interface LabelledDesigns {
  readonly designs: readonly Pick<DesignResult, 'key' | 'plan'>[];
}

/** What the values of a file are in, where they are neither rounded nor turned into percentages. */
export function fileUnit(unit: Unit, language: Language): string {
  return inLanguage(unit === 'share' || unit === 'date' ? fileUnitWords[unit] : unitWords[unit].many, language);
}

/** The labels of one comparison. Each is worked out once, since it stands in many rows. */
export class Labels {
  readonly language: Language;
  private readonly comparison: LabelledDesigns;
  private readonly known = new Map<string, Named>();

  constructor(comparison: LabelledDesigns, language: Language) {
    this.comparison = comparison;
    this.language = language;
  }

  /** @param key that of the design; undefined gives an empty cell */
  design(key: string | undefined): Named | undefined {
    if (key === undefined) return undefined;
    return this.once('design', key, () => {
      const found = this.comparison.designs.find((design) => design.key === key);
      return found === undefined ? key : designTitle(this.comparison, found, this.language);
    });
  }

  /** `measure`, `where_kind`, `where` and `unit`. */
  of(measured: Place & { readonly measure: MeasureId; readonly unit: Unit }): readonly Named[] {
    const { measure, unit } = measured;
    return [
      this.once('measure', measure, () => measureLabel(measure, this.language)),
      ...this.place(measured),
      this.once(isTime(measure, unit) ? 'time' : 'unit', unit, () => this.unit(measure, unit)),
    ];
  }

  /** The same of a difference. */
  ofDifference(measured: Place & { readonly measure: MeasureId; readonly unit: Unit }): readonly Named[] {
    const labels = this.of(measured);
    if (measured.unit !== 'date') return labels;
    return [
      ...labels.slice(0, -1),
      { key: measured.unit, label: inLanguage(fileUnitWords.dateDifference, this.language) },
    ];
  }

  /** `where_kind` and `where`. */
  place({ where, whereName }: Place): readonly Named[] {
    return [
      this.code(where.kind, placeKindWords[where.kind]),
      this.once(`place ${where.kind}`, whereName, () =>
        placeTitle(this.comparison, { where, whereName }, this.language),
      ),
    ];
  }

  status(status: MeasureStatus): Named {
    return this.code(status, statusWords[status]);
  }

  quantity(quantity: QueueSeries['quantity']): Named {
    return this.code(quantity, quantityWords[quantity]);
  }

  grain({ grain }: Cell): Named {
    return this.code(grain, grainWords[grain]);
  }

  yesOrNo(is: boolean): Named {
    const key = is ? 'yes' : 'no';
    return this.code(key, codeWords[key]);
  }

  policy({ plan }: DesignResult, policy: number | undefined): Named | undefined {
    const found = policy === undefined ? undefined : plan.policies[policy];
    return found && { key: found.name, label: inLanguage(found.title, this.language) };
  }

  code(key: string, words: Text): Named {
    return { key, label: inLanguage(words, this.language) };
  }

  private unit(measure: MeasureId, unit: Unit): string {
    return isTime(measure, unit) ? inLanguage(timeWords[unit].name, this.language) : fileUnit(unit, this.language);
  }

  private once(kind: string, key: string, label: () => string): Named {
    const id = `${kind} ${key}`;
    const found = this.known.get(id) ?? { key, label: label() };
    this.known.set(id, found);
    return found;
  }
}
