import type { ArithmeticReason } from '../problem.ts';

/** Arithmetic as it is written: operators stand between spaces, so a name may hold hyphens, spaces and brackets. */
export type Expression =
  /** A number with its unit, or a name; `text` has no spaces around it. */
  | { readonly kind: 'term'; readonly text: string }
  /** `gamma(mean 20 minutes, sd 5 minutes)`, `round down(care places * share)` */
  | { readonly kind: 'call'; readonly word: string; readonly inside: string; readonly text: string }
  | { readonly kind: 'sum'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  /** `length of care with mean 200 days` */
  | { readonly kind: 'with mean'; readonly of: Expression; readonly mean: Expression };

type Operator = '+' | '-' | '*' | '/';

interface NotAnExpression {
  readonly kind: 'fault';
  readonly reason: ArithmeticReason;
}

/** What stands between a distribution and the mean that it is given. */
export const withMean = ' with mean ';

/** Far more than anyone reads; keeps the recursion below shallow. */
const longest = 2_000;

/** @param isName whether a text names an input: names win over any other reading */
export function parseExpression(text: string, isName: (text: string) => boolean): Expression | NotAnExpression {
  if (text.length > longest) return { kind: 'fault', reason: 'too long' };
  return new ExpressionParser(text, isName).whole();
}

class ExpressionParser {
  private readonly text: string;
  private readonly isName: (text: string) => boolean;

  constructor(text: string, isName: (text: string) => boolean) {
    this.text = text.trim();
    this.isName = isName;
  }

  whole(): Expression | NotAnExpression {
    const { text } = this;
    if (text === '' || /^[-+*/] | [-+*/]$/.test(text)) return { kind: 'fault', reason: 'operator' };
    if (this.isName(text)) return { kind: 'term', text };
    const marks = topLevelOperators(text);
    if (marks === undefined) return { kind: 'fault', reason: 'bracket' };
    // It binds less than any operator.
    const [mean = '', ...before] = splitOutsideBrackets(text, withMean).toReversed();
    if (before.length > 0) return this.withMean(before.toReversed().join(withMean), mean);
    // The last + or -, else the last * or /, binds least: what stands left of it is done first.
    const mark = marks.findLast(({ operator }) => operator === '+' || operator === '-') ?? marks.at(-1);
    if (mark === undefined) return this.operand(text);
    const left = parseExpression(text.slice(0, mark.at), this.isName);
    const right = parseExpression(text.slice(mark.at + ' + '.length), this.isName);
    if (left.kind === 'fault') return left;
    return right.kind === 'fault' ? right : { kind: 'sum', operator: mark.operator, left, right };
  }

  private withMean(text: string, itsMean: string): Expression | NotAnExpression {
    const of = parseExpression(text, this.isName);
    const mean = parseExpression(itsMean, this.isName);
    if (of.kind === 'fault') return of;
    return mean.kind === 'fault' ? mean : { kind: 'with mean', of, mean };
  }

  private operand(text: string): Expression | NotAnExpression {
    if (text.startsWith('(') && text.endsWith(')')) return parseExpression(text.slice(1, -1), this.isName);
    const call = /^(\p{L}[\p{L}\d_ -]*)\((.*)\)$/su.exec(text);
    if (call === null || call[1]?.endsWith(' ') === true) return { kind: 'term', text };
    return { kind: 'call', word: call[1] ?? '', inside: call[2] ?? '', text };
  }
}

interface Mark {
  readonly at: number;
  readonly operator: Operator;
}

/** Where ` + `, ` - `, ` * ` and ` / ` stand outside brackets; undefined where the brackets do not match. */
function topLevelOperators(text: string): readonly Mark[] | undefined {
  const marks: Mark[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return undefined;
    const operator = depth === 0 ? / ([-+*/]) /.exec(text.slice(at, at + 3))?.[1] : undefined;
    if (isOperator(operator)) marks.push({ at, operator });
  }
  return depth === 0 ? marks : undefined;
}

function isOperator(text: string | undefined): text is Operator {
  return text === '+' || text === '-' || text === '*' || text === '/';
}

/** Parts between commas (or another mark) that stand outside brackets, without the spaces around them. */
export function splitOutsideBrackets(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(mark, at)) {
      parts.push(text.slice(from, at).trim());
      from = at + mark.length;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/**
 * The two ends of `1800 to 2200 per year`, `60 to 80 %` or `shortest to longest`, each as a text of its own: a bare
 * number takes the unit of the other end. Names may hold " to " themselves, so the split that leaves two readable
 * ends wins.
 */
export function rangeEnds(
  text: string,
  isReadable: (text: string) => boolean,
): { readonly low: string; readonly high: string } | undefined {
  const splits = [...text.matchAll(/ to /g)].map(({ index }) => {
    const high = text.slice(index + ' to '.length).trim();
    return { low: withUnitOf(text.slice(0, index).trim(), high), high };
  });
  return splits.find(({ low, high }) => isReadable(low) && isReadable(high)) ?? splits[0];
}

function withUnitOf(end: string, other: string): string {
  const unit = /^[-+]?[\d.,]+\s*(.*)$/s.exec(other)?.[1] ?? '';
  return /^[-+]?[\d.,]+$/.test(end) && !looksLikeTime(unit) ? `${end} ${unit}`.trim() : end;
}

/** The rest of a date is no unit. */
function looksLikeTime(unit: string): boolean {
  return unit.startsWith('-');
}
