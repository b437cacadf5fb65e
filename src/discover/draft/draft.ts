/** Writes a draft scenario from what was found in a log. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { formatDate } from '../../plan/civil-date.ts';
import { durationText } from '../../report/figures/duration.ts';
import { formatNumber } from '../../report/figures/number-format.ts';
import type { Findings } from '../findings.ts';
import { draftStream } from './draft-arrivals.ts';
import { DraftNames } from './draft-names.ts';
import { draftResources } from './draft-resources.ts';
import { type DraftParts, draftStep } from './draft-steps.ts';
import { DraftInputs } from './inputs.ts';
import { type Notes, noteLines } from './notes.ts';
import { turningRound } from './turning-round.ts';
import { usedAttributes } from './used-attributes.ts';
import { draftWords } from './words.ts';
import { harmless, yamlText } from './yaml-text.ts';

export interface DraftOptions {
  /** The name of the log's file. */
  readonly log: string;
  readonly language: Language;
}

/** @returns the text of a scenario file, without a mark of its own */
export function draftOf(findings: Findings, notes: Notes, { log, language }: DraftOptions): string {
  const names = new DraftNames(findings, language);
  const inputs = new DraftInputs(names.giver, language, log);
  const parts: DraftParts = { findings, names, inputs, language, ...turningRound(findings) };
  // In the order of the file, in which inputs come first: they are made where they are needed.
  const arrivals = findings.streams.flatMap((stream) => draftStream(stream, parts));
  const used = new Set(findings.steps.flatMap(({ needs }) => needs.map(({ pool }) => pool)));
  const { hours, holidays, resources } = draftResources(parts, used);
  const steps = findings.steps.flatMap((step) => draftStep(step, parts));
  const attributes = attributeLines(parts);
  const returns = returnsByEnd(parts);
  const ends = names.allEnds.map(({ name, title, gaveUp }) => {
    const keys = [
      ...(title === undefined ? [] : [`title: ${JSON.stringify(title)}`]),
      ...(gaveUp ? ['counts: lost'] : []),
      ...(returns.get(name) ?? []),
    ];
    return `  ${yamlText(name)}:${keys.length === 0 ? '' : ` {${keys.join(', ')}}`}`;
  });
  const { events, cases, open, firstDay, lastDay } = findings;
  const number = (value: number) => formatNumber(value, 0, language);
  const [first, last] = [formatDate(firstDay), formatDate(lastDay)];
  const data = fill(draftWords.data, language, {
    ...{ log: harmless(log), events: number(events), cases: number(cases), open: number(open) },
    when: first === last ? first : fill(draftWords.span, language, { first, last }),
  });
  return [
    `# ${fill(draftWords.head, language, { log: harmless(log) })}`,
    ...noteLines(notes, language).map((line) => `# ${line}`.trimEnd()),
    '',
    'stuwmeer: 1',
    `title: ${JSON.stringify(fill(draftWords.title, language, { log: harmless(log) }))}`,
    'about:',
    `  purpose: ${JSON.stringify(inLanguage(draftWords.purpose, language))}`,
    `  data: ${JSON.stringify(data)}`,
    `runs: {from: ${formatDate(firstDay)}, to: ${formatDate(lastDay)}, replications: 20}`,
    ...section('inputs', inputs.lines),
    ...section('hours', hours),
    ...section('holidays', holidays),
    ...section('attributes', attributes),
    ...section('arrivals', arrivals),
    ...section('resources', resources),
    ...section('steps', steps),
    ...section('ends', ends),
    '',
  ].join('\n');
}

/** What stands at an end of those who come back after it. */
function returnsByEnd({ findings, names, inputs, language }: DraftParts): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (findings.returns ?? []).map(({ from, ended, back, share, longest, after, to }) => {
      const end = names.placeName(from);
      const text = fill(draftWords.cameBack, language, {
        ...{ log: inputs.log, back: formatNumber(back, 0, language), of: formatNumber(ended, 0, language) },
        longest: durationText(longest, language),
      });
      const part = inputs.add(fill(draftWords.returnsAfter, language, { end }), `${Math.round(share * 1000) / 10} %`, {
        kind: 'source',
        text,
      });
      const time = inputs.time(fill(draftWords.timeToReturn, language, { end }), after);
      const keys = `share: ${yamlText(part)}, after: ${yamlText(time)}, to: ${yamlText(names.placeName(to))}`;
      return [end, [`returns: {${keys}}`]] as const;
    }),
  );
}

function section(key: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${key}:`, ...lines];
}

/** Those on which something in the draft depends. */
function attributeLines({ findings, names, inputs, language }: DraftParts): readonly string[] {
  const used = usedAttributes(findings);
  return findings.attributes.flatMap(({ counts }, i) => {
    const own = names.attributes[i];
    const levels = names.levels[i];
    if (!used.has(i) || own === undefined || levels === undefined) return [];
    const all = counts.reduce((sum, count) => sum + count, 0);
    const last = levels.length - 1;
    const shares = levels.map(({ name }, level) => {
      if (level === last) return `${yamlText(name)}: the rest`;
      const slots = {
        log: inputs.log,
        count: formatNumber(counts[level] ?? 0, 0, language),
        of: formatNumber(all, 0, language),
      };
      const share = `${Math.round(((counts[level] ?? 0) / all) * 10_000) / 100}`;
      const input = inputs.add(fill(draftWords.sharesOf, language, { level: name }), `${share} %`, {
        kind: 'source',
        text: fill(draftWords.counted, language, slots),
      });
      return `${yamlText(name)}: ${yamlText(input)}`;
    });
    return [
      `  ${yamlText(own.name)}:`,
      ...(own.title === undefined ? [] : [`    title: ${JSON.stringify(own.title)}`]),
      `    shares: {${shares.join(', ')}}`,
    ];
  });
}
