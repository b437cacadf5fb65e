/** How cases of a draft come. */
import { fill, inLanguage } from '../../language/text.ts';
import { civilDate, formatDate } from '../../plan/civil-date.ts';
import { day, hour } from '../../plan/units.ts';
import { formatNumber } from '../../report/figures/number-format.ts';
import type { Pattern } from '../find-arrivals.ts';
import type { StreamFound } from '../findings.ts';
import { numeral, percentages } from '../fit/text.ts';
import { momentText } from '../reading/moment.ts';
import type { DraftParts } from './draft-steps.ts';
import { cycleWords, draftWords } from './words.ts';
import { yamlText, yamlValue } from './yaml-text.ts';

type AtRandom = Extract<Pattern, { kind: 'at random' }>;

export function draftStream(stream: StreamFound, parts: DraftParts): readonly string[] {
  const { names } = parts;
  const { name, title } = names.stream(stream.activity, stream.isArrival);
  return [
    `  ${yamlText(name)}:`,
    ...(title === undefined ? [] : [`    title: ${JSON.stringify(title)}`]),
    ...patternLines(stream, name, parts),
    `    to: ${yamlText(names.placeName(stream.to))}`,
  ];
}

function patternLines({ pattern, count }: StreamFound, stream: string, parts: DraftParts): readonly string[] {
  const { inputs, language } = parts;
  if (pattern.kind === 'gaps') {
    const gaps = inputs.time(fill(draftWords.gapsOf, language, { stream }), pattern.gaps);
    const first = `    first: "${momentText(pattern.first * 1000).slice(0, -':00'.length)}"`;
    return [`    gaps: ${yamlText(gaps)}`, first, ...batchLines(pattern)];
  }
  return [
    ...rateLines(pattern, count, stream, parts),
    ...batchLines(pattern),
    ...variationLines(pattern, count, stream, parts),
  ];
}

function rateLines(
  { rates, batch }: AtRandom,
  count: number,
  stream: string,
  { inputs, language, findings }: DraftParts,
) {
  const wanted = fill(draftWords.arrivalsOf, language, { stream });
  const slots = {
    log: inputs.log,
    count: formatNumber(count, 0, language),
    days: formatNumber(findings.lastDay - findings.firstDay + 1, 0, language),
  };
  const text = fill(batch === undefined ? draftWords.arrived : draftWords.arrivedTogether, language, slots);
  const fastest = rates.reduce((most, { rate }) => Math.max(most, rate), 0);
  const unit = rateUnit(fastest);
  const off = 1.96 / Math.sqrt(Math.max(1, count / (batch?.mean ?? 1)));
  const add = (name: string, rate: number) => {
    const number = (factor: number) => numeral(Math.max(0, rate * factor) * unit.size);
    const range = `${number(1 - off)} to ${number(1 + off)} per ${unit.name}`;
    return inputs.add(name, `${number(1)} per ${unit.name}`, {
      kind: 'source',
      text,
      ...(off < 1 && rate > 0 && { range }),
    });
  };
  const [only] = rates;
  if (rates.length === 1) return [`    poisson: ${yamlText(add(wanted, only?.rate ?? 0))}`];
  return [
    '    poisson:',
    ...rates.map(({ from, rate }) => {
      const number = Math.floor(from / day);
      const name = fill(draftWords.inYear, language, { name: wanted, year: civilDate(number).year });
      return `      ${formatDate(number)}: ${yamlText(add(name, rate))}`;
    }),
  ];
}

/** One of which there are 1 to some thousands. */
function rateUnit(perSecond: number): { readonly name: string; readonly size: number } {
  const year = 365.25 * day;
  if (perSecond * year <= 20_000) return { name: 'year', size: year };
  return perSecond * day <= 20_000 ? { name: 'day', size: day } : { name: 'hour', size: hour };
}

function batchLines({ batch }: Pick<Pattern, 'batch'>): readonly string[] {
  if (batch === undefined) return [];
  const { distribution, mean } = batch;
  if (distribution.kind === 'constant') return [`    batch: ${Math.max(1, Math.round(distribution.value))}`];
  if (distribution.kind !== 'empirical') return [`    batch: ${Math.max(1, Math.round(mean))}`];
  const shares = percentages(distribution.weights);
  const parts = distribution.values.map((value, i) => `${value}: ${shares[i] ?? '0'} %`);
  return [`    batch: ${yamlValue(`one of(${parts.join(', ')})`)}`];
}

function variationLines(
  { by }: AtRandom,
  count: number,
  stream: string,
  { inputs, language }: DraftParts,
): readonly string[] {
  const lines = (['hour', 'weekday', 'month'] as const).flatMap((cycle) => {
    const factors = by[cycle];
    if (factors === undefined) return [];
    const text = fill(draftWords.factors, language, { log: inputs.log, count: formatNumber(count, 0, language) });
    const wanted = fill(draftWords.byCycle, language, { stream, cycle: inLanguage(cycleWords[cycle], language) });
    const values = factors.map((factor) => numeral(Math.round(factor * 100) / 100));
    return [`      by ${cycle}: ${yamlText(inputs.add(wanted, `[${values.join(', ')}]`, { kind: 'source', text }))}`];
  });
  return lines.length === 0 ? [] : ['    varies:', ...lines];
}
