import { filled } from '../../language/text.ts';
import type { Distribution } from '../../random/distribution.ts';
import type { Fault } from '../problem.ts';
import { allDefined } from '../problems.ts';
import { same } from './dimension.ts';
import type { Arguments, DistributionWord } from './distribution-words.ts';
import { expectations, fits } from './expectation.ts';
import { rangeEnds, splitOutsideBrackets } from './expression.ts';
import { aDistribution, describe, jointClock, percentOfSum, type Value } from './value.ts';

/** How a text between the brackets is read, and where faults go. */
export interface Reading {
  evaluate(text: string, form: 'estimate' | 'structure'): Value | undefined;
  isReadable(text: string): boolean;
  report(fault: Fault): undefined;
  /** Values are handed out divided by this. */
  readonly scale: number;
}

type Joint = Pick<Value, 'dimension' | 'sort' | 'clock'>;

/** The arguments of one distribution in the file: split, labelled, evaluated on demand, all of one dimension. */
export class GivenArguments implements Arguments {
  private readonly labelled = new Map<string, string>();
  private readonly plainParts: string[] = [];
  private readonly used = new Set<string>();
  private readonly word: DistributionWord;
  private readonly text: string;
  private readonly reading: Reading;
  private joint: Joint | undefined;

  constructor(word: DistributionWord, inside: string, text: string, reading: Reading) {
    this.word = word;
    this.text = text;
    this.reading = reading;
    const labels = [...word.labels].sort((a, b) => b.length - a.length);
    for (const part of splitOutsideBrackets(inside, ',')) {
      const label = labels.find((candidate) => part.startsWith(`${candidate} `));
      if (label === undefined || this.labelled.has(label)) this.plainParts.push(part);
      else this.labelled.set(label, part.slice(label.length).trim());
    }
  }

  /** What the values of the distribution count, once it has been read. */
  get counts(): Joint | undefined {
    return this.joint;
  }

  /** Reports every argument that nothing asked for. */
  reportLeftOver(): void {
    const left = [...this.labelled]
      .filter(([label]) => !this.used.has(label))
      .map(([label, text]) => `${label} ${text}`);
    for (const found of this.used.has('') ? left : [...left, ...this.plainParts]) this.unknown(found);
  }

  has(label: string): boolean {
    return this.labelled.has(label);
  }

  value(label: string): number | undefined {
    const text = this.take(label);
    return text === undefined ? undefined : this.inJoint(this.evaluated(text));
  }

  plain(label: string): number | undefined {
    return this.number(label, 'estimate', 1000);
  }

  form(label: string): number | undefined {
    return this.number(label, 'structure', 100_000);
  }

  range(): { readonly low: number; readonly high: number } | undefined {
    this.used.add('');
    const [only, ...more] = this.plainParts;
    const ends = only === undefined ? undefined : rangeEnds(only, this.reading.isReadable);
    if (ends === undefined || more.length > 0) return this.unknown(this.plainParts.join(', '));
    const low = this.inJoint(this.evaluated(ends.low));
    const high = this.inJoint(this.evaluated(ends.high));
    return low === undefined || high === undefined ? undefined : { low, high };
  }

  shares(
    order: 'value first' | 'share first',
  ): readonly { readonly of: Distribution; readonly share: number }[] | undefined {
    this.used.add('');
    const whole = allDefined(this.plainParts.map((part) => this.weighted(part, order)));
    if (whole === undefined) return undefined;
    const sum = whole.reduce((total, part) => total + part.share, 0);
    if (Math.abs(sum - 1) <= 1e-9) return whole;
    return this.reading.report({ code: 'shares do not sum', percent: percentOfSum(sum), circumstances: undefined });
  }

  private weighted(part: string, order: 'value first' | 'share first') {
    const [first, second, ...more] = splitOutsideBrackets(part, ':');
    if (first === undefined || second === undefined || more.length > 0) return this.unknown(part);
    const shareText = order === 'share first' ? first : second;
    const share = this.reading.evaluate(shareText, 'estimate');
    const value = this.reading.evaluate(order === 'share first' ? second : first, 'estimate');
    if (share === undefined || value === undefined) return undefined;
    if (share.kind !== 'quantity' || !fits(expectations.share, share)) {
      return this.reading.report({
        code: 'wrong dimension',
        found: shareText,
        is: share.kind === 'quantity' ? describe(share) : aDistribution,
        expected: expectations.share.example,
      });
    }
    if (share.value < 0 || share.value > 1) {
      return this.reading.report({
        code: 'out of bounds',
        found: shareText,
        expected: { en: 'a share from 0 % to 100 %', nl: 'een aandeel van 0 % tot 100 %' },
      });
    }
    const of = this.distribution(value, order);
    return of && { of, share: share.value };
  }

  private distribution(value: Value, order: 'value first' | 'share first'): Distribution | undefined {
    if (value.kind === 'quantity') {
      const number = this.inJoint(value);
      return number === undefined ? undefined : { kind: 'constant', value: number };
    }
    if (order === 'value first') return this.unknown('a distribution');
    return this.joins(value) ? value.distribution : undefined;
  }

  private number(label: string, form: 'estimate' | 'structure', most: number): number | undefined {
    const text = this.take(label);
    const value = text === undefined ? undefined : this.reading.evaluate(text, form);
    if (text === undefined || value === undefined) return undefined;
    if (value.kind === 'quantity' && fits(expectations.number, value)) {
      if (value.value <= most) return value.value;
      const expected = filled({ en: '{label} of at most {most}', nl: '{label} van hoogstens {most}' }, { label, most });
      return this.reading.report({ code: 'out of bounds', found: text, expected });
    }
    const is = value.kind === 'quantity' ? describe(value) : aDistribution;
    return this.reading.report({ code: 'wrong dimension', found: text, is, expected: expectations.number.example });
  }

  private take(label: string): string | undefined {
    this.used.add(label);
    const text = this.labelled.get(label);
    if (text !== undefined) return text;
    const instead = this.plainParts.filter((part) => part !== '').join(', ');
    return this.reading.report({
      ...{ code: 'missing argument', argument: label, found: this.text, form: this.word.form },
      ...(instead === '' ? {} : { instead }),
    });
  }

  private evaluated(text: string): Value | undefined {
    return this.reading.evaluate(text, 'estimate');
  }

  private inJoint(value: Value | undefined): number | undefined {
    if (value === undefined) return undefined;
    if (value.kind === 'distribution') return this.unknown('a distribution');
    return this.joins(value) ? value.value / this.reading.scale : undefined;
  }

  /** Whether a value counts the same as those before it. */
  private joins(value: Value): boolean {
    const { joint } = this;
    if (joint !== undefined && !same(joint.dimension, value.dimension)) {
      this.reading.report({
        code: 'cannot combine',
        found: this.text,
        left: describe({ ...joint, kind: 'quantity', value: 0 }),
        right: describe({ ...value, kind: 'quantity', value: 0 }),
      });
      return false;
    }
    this.joint = {
      dimension: value.dimension,
      sort: joint === undefined || joint.sort === value.sort ? value.sort : 'computed',
      clock: joint === undefined ? value.clock : jointClock(joint.clock, value.clock),
    };
    return true;
  }

  private unknown(found: string): undefined {
    return this.reading.report({ code: 'unknown argument', found, form: this.word.form });
  }
}
