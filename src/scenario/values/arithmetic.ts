import { filled, type Text } from '../../language/text.ts';
import { checkDistribution } from '../../random/check-distribution.ts';
import { nearMiss } from '../names.ts';
import type { ArithmeticReason, Fault } from '../problem.ts';
import type { Problems } from '../problems.ts';
import { isSet, type Scalar, type Tree } from '../reading/tree.ts';
import { isDimensionless } from './dimension.ts';
import type { DistributionWord } from './distribution-words.ts';
import { distributionWords } from './distribution-words.ts';
import { type Expression, parseExpression } from './expression.ts';
import { GivenArguments } from './given-arguments.ts';
import { asCall, bareMean, inEuro, withComma, wrongMedian } from './nearly-a-value.ts';
import { difference, product, quotient, roundings, sum, withMean } from './operations.ts';
import { looksLikeDate, noSuchDate, readingsOf, readLiteral } from './read-literal.ts';
import { unitsOfMeasure } from './units-of-measure.ts';
import { describe, type Quantity, type Value } from './value.ts';

interface ArithmeticSetting {
  /** What stands at `value:` of each input. */
  readonly inputs: ReadonlyMap<string, Tree>;
  /**
   * Inputs without a value that can be read, which has been reported: what they are is not known, but they are there. All
   * names where the section that should hold them is something else.
   */
  readonly valueless: ReadonlySet<string> | 'all';
  /** Day number of the run's first day. */
  readonly startDay: number;
  /** Whether an estimate outside the inputs is a problem; false where the file says `provenance: free`. */
  readonly namesRequired: boolean;
  readonly problems: Problems;
}

/** Who asks for a value: the words it came in, what would have been right, and whether numbers need a name there. */
interface Asking {
  readonly tree: Scalar;
  readonly expected: Text;
  readonly numbersMayStand: boolean;
}

/** Works out what texts in the file come to, following the names of inputs. Each fault is reported once. */
export class Arithmetic {
  private readonly setting: ArithmeticSetting;
  private readonly known = new Map<string, Value | undefined>();
  private readonly underWay: string[] = [];
  private readonly isInput = (text: string) => this.setting.inputs.has(text) || this.isValueless(text);
  /** Every text that stands under `value:` of an input: numbers there have their provenance. */
  private readonly withProvenance = new Set<Tree>();

  constructor(setting: ArithmeticSetting) {
    this.setting = setting;
    for (const tree of setting.inputs.values()) this.mark(tree);
  }

  /** What stands in the input that a text names, where that is a mapping or a list; else the text itself. */
  follow(tree: Tree): Tree {
    const seen = new Set<Tree>();
    let found = tree;
    while (found.kind === 'scalar' && !seen.has(found)) {
      seen.add(found);
      found = this.setting.inputs.get(found.written) ?? found;
    }
    return found.kind === 'scalar' ? tree : found;
  }

  /** Where the number was written that a text comes to by being the name of an input. */
  origin(tree: Scalar): Scalar {
    return this.wayTo(tree).at(-1) ?? tree;
  }

  /** The same, or where on the way there a name was set on the command line: that is what is wrong then. */
  blamed(tree: Scalar): Scalar {
    return this.wayTo(tree).find(({ at }) => isSet(at)) ?? this.origin(tree);
  }

  private wayTo(tree: Scalar): readonly Scalar[] {
    const way = new Set<Scalar>();
    let found: Tree | undefined = tree;
    while (found?.kind === 'scalar' && !way.has(found)) {
      way.add(found);
      found = this.setting.inputs.get(found.written);
    }
    return [...way];
  }

  evaluate(tree: Scalar, expected: Text, structural: boolean): Value | undefined {
    if (tree.written.trim() === '') {
      return this.setting.problems.add(tree.at, { code: 'wrong kind', expected, found: 'nothing' });
    }
    const numbersMayStand = structural || !this.setting.namesRequired || this.withProvenance.has(tree);
    return this.text(tree.written, { tree, expected, numbersMayStand });
  }

  /** A part of a text, such as the number behind "<", or what belongs to it: with the same provenance. */
  part(of: Scalar, written: string, at = of.at): Scalar {
    const part: Scalar = { kind: 'scalar', at, written, value: written };
    if (this.withProvenance.has(of)) this.withProvenance.add(part);
    return part;
  }

  private isValueless(text: string): boolean {
    const { valueless } = this.setting;
    return valueless === 'all' ? /^\p{L}/u.test(text) && !/ [-+*/] |\S\(/.test(text) : valueless.has(text);
  }

  private mark(tree: Tree): void {
    if (tree.kind === 'scalar') this.withProvenance.add(tree);
    else if (tree.kind === 'list') for (const item of tree.items) this.mark(item);
    else for (const { value } of tree.entries.values()) this.mark(value);
  }

  private text(text: string, asking: Asking): Value | undefined {
    const expression = parseExpression(text, this.isInput);
    if (expression.kind === 'fault') {
      return this.report(asking, { code: 'not arithmetic', found: text, reason: expression.reason });
    }
    return this.expression(expression, asking);
  }

  private expression(expression: Expression, asking: Asking): Value | undefined {
    if (expression.kind === 'term') return this.term(expression.text, asking);
    if (expression.kind === 'call') return this.call(expression.word, expression.inside, expression.text, asking);
    if (expression.kind === 'with mean') {
      const of = this.expression(expression.of, asking);
      const mean = this.expression(expression.mean, asking);
      const bare = of && mean && bareMean(of, expression.mean, asking.tree.written);
      if (bare !== undefined) return this.report(asking, bare);
      return of && mean && this.valueOrFault(withMean(of, mean, asking.tree.written), asking);
    }
    const left = this.expression(expression.left, asking);
    const right = this.expression(expression.right, asking);
    if (left === undefined || right === undefined) return undefined;
    const found = asking.tree.written;
    const work = { '+': sum, '-': difference, '*': product, '/': quotient }[expression.operator];
    return this.valueOrFault(work(left, right, found), asking);
  }

  private valueOrFault(result: Value | { readonly fault: Fault }, asking: Asking): Value | undefined {
    return 'fault' in result ? this.report(asking, result.fault) : result;
  }

  private term(text: string, asking: Asking): Value | undefined {
    if (this.isInput(text)) return this.input(text, asking);
    const literal = readLiteral(text, this.setting.startDay);
    if (literal === undefined) {
      const near = nearMiss(text, [...this.setting.inputs.keys()]) ?? inEuro(text) ?? asCall(text);
      return this.report(asking, {
        code: 'not a quantity',
        found: text,
        expected: asking.expected,
        ...(near === undefined ? {} : { near }),
      });
    }
    if ('fault' in literal) {
      return this.report(asking, looksLikeDate(text) ? noSuchDate(text) : literal.fault);
    }
    if (!(asking.numbersMayStand || isNoEstimate(literal))) {
      this.report(asking, { code: 'number without a name', found: text });
    }
    return literal;
  }

  private input(name: string, asking: Asking): Value | undefined {
    if (this.known.has(name)) return this.known.get(name);
    const tree = this.setting.inputs.get(name);
    if (tree === undefined) return undefined;
    if (tree.kind !== 'scalar') {
      const reason: ArithmeticReason = tree.kind === 'list' ? 'list' : 'by attribute';
      return this.report(asking, { code: 'not arithmetic', found: name, reason });
    }
    const circle = this.underWay.indexOf(name);
    if (circle >= 0) {
      const names = [...this.underWay.slice(circle), name];
      return this.setting.problems.add(tree.at, { code: 'inputs in a circle', names });
    }
    this.underWay.push(name);
    const value = this.text(tree.written, {
      tree,
      expected: { en: 'a value such as "2000 per year"', nl: 'een waarde zoals "2000 per year"' },
      numbersMayStand: true,
    });
    this.underWay.pop();
    this.known.set(name, value);
    return value;
  }

  private call(word: string, inside: string, text: string, asking: Asking): Value | undefined {
    const rounding = roundings[word];
    if (rounding !== undefined) return this.rounded(rounding, inside, asking);
    const distribution = distributionWords.find((candidate) => candidate.word === word);
    if (distribution === undefined) {
      const known = [...distributionWords.map((candidate) => candidate.word), ...Object.keys(roundings)];
      const near = nearMiss(text, [...this.setting.inputs.keys()]) ?? nearMiss(word, known);
      return this.report(asking, { code: 'unknown distribution', found: text, near, known });
    }
    const comma = distribution.labels.length > 0 ? /\d+,\d[^,]*/.exec(inside)?.[0] : undefined;
    if (comma !== undefined) {
      const found = comma.trim();
      return this.report(asking, { code: 'comma in number', found, readings: readingsOf(found) });
    }
    const parted = withComma(inside, distribution.labels);
    if (parted !== undefined) return this.report(asking, { code: 'comma missing', found: inside, meant: parted });
    const given = this.given(distribution, inside, text, asking, 1);
    const read = distribution.read(given);
    if (read === undefined || given.counts === undefined) return undefined;
    given.reportLeftOver();
    if (checkDistribution(read) === undefined) return { kind: 'distribution', distribution: read, ...given.counts };
    const reason = this.whyNot(distribution, inside, text, asking);
    return this.report(asking, { code: 'bad distribution', found: text, reason, form: distribution.form });
  }

  private given(word: DistributionWord, inside: string, text: string, asking: Asking, scale: number): GivenArguments {
    return new GivenArguments(word, inside, text, {
      evaluate: (part, form) => this.text(part, form === 'structure' ? { ...asking, numbersMayStand: true } : asking),
      isReadable: (part) => this.isInput(part) || readLiteral(part, this.setting.startDay) !== undefined,
      report: (fault) => this.report(asking, fault),
      scale,
    });
  }

  /** What is wrong with a distribution, its numbers given in the unit in which they were written. */
  private whyNot(word: DistributionWord, inside: string, text: string, asking: Asking): Text {
    const unit = unitsOfMeasure.find(
      ({ words, base }) => base === 'time' && words.some((name) => inside.includes(name)),
    );
    const args = this.given(word, inside, text, asking, unit?.worth ?? 1);
    const read = word.read(args);
    const reason = wrongMedian(args) ?? (read && checkDistribution(read)) ?? contradiction;
    if (args.counts?.dimension.time !== 1) return reason;
    const units = unit?.words[0] ?? 'seconds';
    return filled({ en: '{reason} (in {units})', nl: '{reason} (in {units})' }, { reason, units });
  }

  private rounded(rounding: (value: number) => number, inside: string, asking: Asking): Value | undefined {
    const value = this.text(inside, asking);
    if (value === undefined) return undefined;
    if (value.kind === 'distribution') {
      return this.report(asking, { code: 'not arithmetic', found: inside, reason: 'distribution' });
    }
    if (value.dimension.time === undefined) return { ...value, value: rounding(value.value) };
    const expected = {
      en: 'something that is counted, such as places or cases',
      nl: 'iets wat wordt geteld, zoals plaatsen of zaken',
    };
    return this.report(asking, { code: 'wrong dimension', found: inside, is: describe(value), expected });
  }

  private report({ tree }: Asking, fault: Fault): undefined {
    return this.setting.problems.add(tree.at, fault);
  }
}

const contradiction: Text = {
  en: 'its numbers contradict each other',
  nl: 'de getallen ervan spreken elkaar tegen',
};

/** Nothing, everything, and the 1 of `1 - share` are no estimates. */
function isNoEstimate({ value, dimension }: Quantity): boolean {
  return value === 0 || (value === 1 && isDimensionless(dimension));
}
