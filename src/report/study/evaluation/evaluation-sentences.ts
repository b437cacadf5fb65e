import type { DesignEvaluated, FigureAnswer } from '../../../experiment/observed/evaluate.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import { daysInWords } from '../../dates/date-in-words.ts';
import { formatNumber, percentage } from '../../figures/number-format.ts';
import { listed } from '../../phrases.ts';
import { evaluationSentences as words } from '../../words/evaluation.ts';
import type { EvaluationInWords } from './evaluation-in-words.ts';
import { agrees, bandText, judgedIn, placeOf } from './evaluation-in-words.ts';
import { gapsIn } from './gaps.ts';

/** Sentences about single figures, at most. */
const mostFigures = 12;

/** The answer first. @param empty rows that have no value */
export function evaluationSentencesOf(inWords: EvaluationInWords, empty: number): readonly string[] {
  const { evaluation, language } = inWords;
  const designs = evaluation.designs.map((design, i) => ofDesign(inWords, design, i));
  return [
    ...(designs.length > 1 ? [whichAgree(inWords), ...designs, ...notSame(inWords)] : designs),
    ...unexplained(inWords),
    ...ofFigures(inWords),
    ...expectedOutside(inWords),
    inLanguage(words.nothingVaried, language),
    ...notJudged(inWords),
    ...withoutError(inWords),
    ...gapsIn(inWords).map(({ what, periods }) =>
      fill(words.gaps, language, { what: `“${what}”`, periods: listed(periods, language) }),
    ),
    ...(empty === 0 ? [] : [fill(words[empty === 1 ? 'oneEmpty' : 'empty'], language, { count: empty })]),
  ];
}

function ofDesign(
  { evaluation, designs, labels, language }: EvaluationInWords,
  evaluated: DesignEvaluated,
  i: number,
): string {
  const design = designs[i] ?? '';
  const all = judgedIn(evaluated);
  const { probability } = evaluated;
  if (probability === undefined) return fill(words.tellsNothing, language, { design });
  const does = agrees(evaluated);
  if (all.length === 1) return fill(words[does ? 'oneAgrees' : 'oneDiffers'], language, { design });
  const inside = all.filter(({ judged: { position } }) => position === 'inside').length;
  const [farthest] = [...all].sort((a, b) => a.judged.adjusted - b.judged.adjusted);
  const chance = percentage(probability, language);
  if (does) return fill(words.agrees, language, { design, inside, judged: all.length, chance });
  const { replications } = evaluation;
  // The observed figures count as one more: less than this share cannot be seen.
  const isBeyondAll = probability * (replications + 1) < 1.5;
  return fill(words[isBeyondAll ? 'differsFromAll' : 'differs'], language, {
    ...{ design, outside: all.length - inside, judged: all.length, chance, replications },
    farthest: labels[farthest?.at ?? 0] ?? '',
  });
}

function whichAgree({ evaluation, designs, language }: EvaluationInWords): string {
  const found = evaluation.designs.flatMap((each, i) => (agrees(each) ? [`“${designs[i] ?? ''}”`] : []));
  const count = designs.length;
  const [only] = found;
  if (only === undefined) {
    const judged = evaluation.designs.filter(({ probability }) => probability !== undefined).length;
    return fill(words[noneOf(judged, count)], language, { count, judged });
  }
  if (found.length === 1) return fill(words.oneOf, language, { count, design: only.slice(1, -1) });
  return fill(words.someOf, language, { count, agreeing: found.length, designs: listed(found, language) });
}

/** @param judged of so many designs */
function noneOf(judged: number, count: number) {
  if (judged === count) return count === 2 ? 'neither' : 'noneOf';
  if (judged === 0) return count === 2 ? 'neitherJudged' : 'noneJudged';
  return judged === 1 ? 'theOnlyJudged' : 'noneOfJudged';
}

function notSame({ evaluation, designs, language }: EvaluationInWords): readonly string[] {
  const judgedBy = evaluation.designs.map((each) => judgedIn(each).map(({ at }) => at));
  if (new Set(judgedBy.map((each) => each.join())).size === 1) return [];
  const counts = designs.map((design, i) =>
    fill(words.countOf, language, { design, judged: judgedBy[i]?.length ?? 0, figures: evaluation.figures.length }),
  );
  return [fill(words.notSame, language, { counts: listed(counts, language) })];
}

/** Figures that lie outside every band, beyond what chance does among so many. */
function unexplained({ evaluation, labels, language }: EvaluationInWords): readonly string[] {
  if (evaluation.designs.length < 2) return [];
  const isOff = (answer: FigureAnswer | undefined) =>
    answer?.kind === 'not judged' || (answer?.kind === 'judged' && answer.adjusted <= 0.05);
  const found = labels.filter((_, at) => {
    const answers = evaluation.designs.map(({ figures }) => figures[at]);
    return answers.every(isOff) && answers.some((answer) => answer?.kind === 'judged');
  });
  if (found.length === 0) return [];
  const named = found.map((label) => `“${label}”`);
  return [fill(words.unexplained, language, { figures: listed(named, language) })];
}

/** Those that lie outside a band first. */
function ofFigures(inWords: EvaluationInWords): readonly string[] {
  const { evaluation, labels, language } = inWords;
  const answers = (at: number) =>
    evaluation.designs.flatMap(({ figures }, design) => {
      const figure = figures[at];
      return figure?.kind === 'judged' ? [{ design, figure }] : [];
    });
  const all = labels.map((_, at) => at).filter((at) => answers(at).length > 0);
  const isOutside = (at: number) => answers(at).some(({ figure }) => figure.position !== 'inside');
  const order = [...all.filter(isOutside), ...all.filter((at) => !isOutside(at))];
  const shown = order.slice(0, mostFigures);
  const left = order.length - shown.length;
  return [
    ...shown.sort((a, b) => a - b).map((at) => ofFigure(inWords, at, answers(at))),
    ...(left === 0 ? [] : [fill(words.moreFigures, language, { count: left })]),
  ];
}

function ofFigure(
  { evaluation, labels, observed, designs, language }: EvaluationInWords,
  at: number,
  answers: readonly { readonly design: number; readonly figure: Extract<FigureAnswer, { kind: 'judged' }> }[],
): string {
  const of = evaluation.figures[at];
  const texts = answers.map(({ design, figure }) => {
    const band = of === undefined ? '' : bandText(of, figure, language);
    const key = ({ inside: 'figureInside', above: 'figureAbove', below: 'figureBelow' } as const)[figure.position];
    const compared = evaluation.designs[design]?.figures.filter(({ kind }) => kind === 'judged').length ?? 0;
    const mayBeChance = figure.position !== 'inside' && figure.adjusted > 0.05;
    const position =
      inLanguage(words[key], language) + (mayBeChance ? fill(words.byChance, language, { figures: compared }) : '');
    return evaluation.designs.length === 1
      ? fill(words.expectsOne, language, { band, position })
      : fill(words.expects, language, { design: designs[design] ?? '', band, position });
  });
  const label = labels[at] ?? '';
  return fill(words.figure, language, { label, observed: observed[at] ?? '', answers: texts.join('; ') });
}

function expectedOutside({ evaluation, language }: EvaluationInWords): readonly string[] {
  const most = Math.max(...evaluation.designs.map((each) => judgedIn(each).length));
  // Of fewer it would be none.
  if (most < 10) return [];
  const about = formatNumber(0.05 * most, 0, language);
  return [fill(words.expectedOutside, language, { judged: most, about })];
}

function notJudged({ evaluation, scenarios, designs, language }: EvaluationInWords): readonly string[] {
  return evaluation.designs.flatMap(({ figures }, i) => {
    const silent = figures.flatMap((figure) => (figure.kind === 'judged' ? [] : [figure]));
    const reasons = silent.map(({ because }) => because);
    const lacks = silent.flatMap((figure) => figure.lacks.flatMap((each) => placeOf(each, scenarios, language) ?? []));
    const places = shortList(
      [...new Set(lacks)].map((place) => `“${place}”`),
      language,
    );
    if (reasons.length === 0) return [];
    const { start = '', horizon = 0 } = scenarios[i]?.plan.period ?? {};
    const period = daysInWords(start, { from: 0, until: horizon }, language);
    const texts = [...new Set(reasons)].map((because) =>
      fill(words[because], language, { count: reasons.filter((each) => each === because).length, places, period }),
    );
    return [
      fill(words.notJudged, language, {
        ...{ design: designs[i] ?? '', all: figures.length, judged: figures.length - reasons.length },
        figures: listed(texts, language),
      }),
    ];
  });
}

/** Places named in one sentence, at most. */
const mostPlaces = 6;

function shortList(names: readonly string[], language: EvaluationInWords['language']): string {
  return listed(names.length > mostPlaces ? [...names.slice(0, mostPlaces - 1), '…'] : names, language);
}

function withoutError({ evaluation, labels, language }: EvaluationInWords): readonly string[] {
  const lacks = labels.filter((_, at) =>
    evaluation.designs.some(({ figures }) => {
      const found = figures[at];
      return found?.kind === 'judged' && found.lacksError;
    }),
  );
  const named = lacks.map((label) => `“${label}”`);
  return lacks.length === 0 ? [] : [fill(words.lacksError, language, { figures: listed(named, language) })];
}
