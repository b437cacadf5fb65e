/** A result on one screen: parts that are too long are cut at a sentence or a row, the longest first. */
import { fill, type Language } from '../language/text.ts';
import type { Brief, BriefPart } from '../report/brief/brief.ts';
import { briefWords } from '../report/words/brief.ts';
import type { Colours } from './colours.ts';
import { stateColours } from './draw-headline.ts';
import { drawTable, withFewerColumns } from './draw-table.ts';
import { wrapped } from './terminal.ts';

export interface Sheet {
  readonly width: number;
  readonly colours: Colours;
  readonly language: Language;
  /** Lines, at most, as far as cutting the parts can keep to it. */
  readonly most: number;
}

/** What is left of a part, and the lines that it takes. */
interface Cut {
  readonly part: BriefPart;
  readonly kept: number;
  readonly lines: readonly string[];
}

export function drawBrief({ answer, state, parts, basis }: Brief, sheet: Sheet): string {
  const { width, colours, most } = sheet;
  const colour = state === undefined ? (text: string) => text : stateColours(colours)[state];
  const first = eachLine(wrapped(answer, width), (line) => colours.bold(colour(line)));
  const last = wrapped(basis, width).split('\n');
  let cuts = parts.map((part) => cutTo(part, itemsOf(part), sheet));
  const taken = () =>
    [first, ...cuts.map(({ lines }) => lines), last].reduce((sum, lines) => sum + lines.length + 1, 0);
  while (taken() > most) {
    const next = nextToCut(cuts);
    if (next === undefined) break;
    cuts = cuts.map((cut) => (cut === next ? cutTo(cut.part, cut.kept - 1, sheet) : cut));
  }
  return `${[first, ...cuts.map(({ lines }) => lines), last].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Sentences beyond these give way before tables do. */
const firstSentences = 8;

/** The longest, and of equally long ones the last. */
function nextToCut(cuts: readonly Cut[]): Cut | undefined {
  const longest = (among: readonly Cut[]) => [...among].sort((a, b) => a.lines.length - b.lines.length).at(-1);
  return (
    longest(cuts.filter(({ part, kept }) => part.kind === 'sentences' && kept > firstSentences)) ??
    longest(cuts.filter(({ part, kept }) => kept > 1 && part.whole !== true))
  );
}

function itemsOf(part: BriefPart): number {
  return part.kind === 'table' ? part.table.rows.length : part.sentences.length;
}

/** The first so many sentences or rows, and how many more there are. */
function cutTo(part: BriefPart, kept: number, sheet: Sheet): Cut {
  const { width, colours, language } = sheet;
  const rest = itemsOf(part) - kept;
  const more = rest === 0 ? [] : [fill(briefWords.more, language, { count: rest })];
  if (part.kind === 'table') {
    const { rows } = part.table;
    const table = withFewerColumns({ ...part.table, rows: rows.slice(0, kept) }, width);
    return { part, kept, lines: [...drawTable(table, width, colours).trimEnd().split('\n'), ...more] };
  }
  const indent = part.lead === undefined ? '' : '  ';
  const lead = part.lead === undefined ? [] : eachLine(wrapped(part.lead, width), colours.bold);
  const sentences = part.sentences.slice(0, kept).flatMap((each) => wrapped(each, width, indent).split('\n'));
  return { part, kept, lines: [...lead, ...sentences, ...more.map((each) => indent + each)] };
}

/** Colours end where a line does, so that a pager shows them on every line. */
function eachLine(text: string, draw: (line: string) => string): readonly string[] {
  return text.split('\n').map(draw);
}
