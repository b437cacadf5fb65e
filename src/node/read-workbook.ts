/**
 * The first sheet of a workbook (ECMA-376), each cell as the text that a careful person would write for it: dates as
 * 2014-03-01, a date that is shown as a month or a year as 2014-03 or 2014, shares as 56 %.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import { dayNumber, formatDate } from '../plan/civil-date.ts';

/** Unpacked, of each part that is read. */
const mostBytes = 67_108_864;

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

type Shown = 'number' | 'share' | 'day' | 'month' | 'year';

/** Undefined where it is no such workbook. */
export function workbookRows(bytes: Uint8Array): readonly TextRow[] | undefined {
  try {
    const part = partsOf(bytes);
    const book = part('xl/workbook.xml');
    const relations = part('xl/_rels/workbook.xml.rels');
    const [first] = all(book, 'sheet');
    const link = all(relations, 'Relationship').find(({ attributes }) => attributes.Id === first?.attributes['r:id']);
    const sheet = part(pathOf(link?.attributes.Target ?? ''));
    const strings = all(part('xl/sharedStrings.xml'), 'si').map(textOf);
    const shown = shownBy(part('xl/styles.xml'));
    const is1904 = all(book, 'workbookPr').some(({ attributes }) => /^(1|true)$/.test(attributes.date1904 ?? ''));
    return all(sheet, 'row').map((row, i) => {
      const cells: string[] = [];
      for (const cell of all(row, 'c')) {
        const column = columnOf(cell.attributes.r ?? '') ?? cells.length;
        while (cells.length < column) cells.push('');
        cells[column] = cellText(cell, strings, shown[Number(cell.attributes.s ?? 0)] ?? 'number', is1904);
      }
      return { number: Number(row.attributes.r ?? i + 1), cells };
    });
  } catch {
    // A zip archive or XML that is broken, or of which a part is missing.
    return undefined;
  }
}

/** A part that is not there is empty, but for the sheet itself. */
function partsOf(bytes: Uint8Array): (path: string) => Node {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /^xl\/.*\.(xml|rels)$/.test(name) && originalSize <= mostBytes,
  });
  return (path) => {
    const found = files[path];
    if (found !== undefined) return parsed(strFromU8(found));
    if (/sharedStrings|styles/.test(path)) return { name: '', attributes: {}, children: [], text: '' };
    throw new RangeError(`there is no ${path}`);
  };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** 0 for A1, 26 for AA1. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: Node, strings: readonly string[], shown: Shown, is1904: boolean): string {
  const value = all(cell, 'v')[0]?.text ?? '';
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return textOf(cell);
    case 'str':
    case 'e':
    case 'd':
      return value;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    default:
      return value === '' ? '' : numberText(Number(value), shown, is1904);
  }
}

function numberText(value: number, shown: Shown, is1904: boolean): string {
  if (shown === 'number') return plain(value);
  if (shown === 'share') return `${plain(value * 100)} %`;
  const epoch = dayNumber(is1904 ? { year: 1904, month: 1, day: 1 } : { year: 1899, month: 12, day: 30 });
  const date = formatDate(epoch + Math.floor(value));
  return date.slice(0, { day: 10, month: 7, year: 4 }[shown]);
}

/** Without the dust of arithmetic, and never so that its point could be one of thousands. */
function plain(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** By number of a style. */
function shownBy(styles: Node): readonly Shown[] {
  const codes = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']),
  );
  const [formats] = all(styles, 'cellXfs');
  return (formats?.children ?? []).map(({ attributes: { numFmtId = '0' } }) => {
    const code = codes.get(numFmtId);
    return code === undefined ? builtIn(Number(numFmtId)) : shownAs(code);
  });
}

function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'share';
  if (id === 17) return 'month';
  return (id >= 14 && id <= 16) || id === 22 ? 'day' : 'number';
}

function shownAs(code: string): Shown {
  const letters = code.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (letters.includes('%')) return 'share';
  // j is the year of a Dutch Excel.
  const [hasYear, hasMonth, hasDay] = [/[yj]/, /m/, /d/].map((each) => each.test(letters));
  if (hasDay === true) return 'day';
  if (hasYear !== true) return 'number';
  return hasMonth === true ? 'month' : 'year';
}

/** Of a text with several runs. */
function textOf(node: Node): string {
  return all(node, 't')
    .map(({ text }) => text)
    .join('');
}

/** At any depth, in order. */
function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}
