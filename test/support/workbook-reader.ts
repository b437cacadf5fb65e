/** Reads workbooks as a spreadsheet does, by the standard (ECMA-376) and not by what wrote them. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type ReadCell = string | number | { readonly date: string };

export interface ReadSheet {
  readonly name: string;
  /** Each row's cells by column, from 0; empty cells are holes. */
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  readonly widths: readonly number[];
  readonly formulas: number;
  /** Whether the cells of the first row are bold. */
  readonly boldHead: boolean;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`the workbook has no ${name}: ${Object.keys(files).join(', ')}`);
    return parsed(strFromU8(found));
  };
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attributes.Id, attributes.Target]),
  );
  const strings = all(part('xl/sharedStrings.xml'), 'si').map((item) =>
    decoded(
      all(item, 't')
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
  const fonts = all(first(styles, 'fonts'), 'font');
  const xfs = all(first(styles, 'cellXfs'), 'xf');
  const isDate = (style: string | undefined) =>
    /[ymdh]/.test(formats.get(xfs[Number(style ?? 0)]?.attributes.numFmtId ?? '') ?? '');
  const isBold = (style: string | undefined) => {
    const font = fonts[Number(xfs[Number(style ?? 0)]?.attributes.fontId ?? 0)];
    return font !== undefined && all(font, 'b').length > 0;
  };
  return all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const sheet = part(`xl/${targets.get(attributes['r:id'])?.replace(/^\/?(xl\/)?/, '')}`);
    const rows = all(sheet, 'row').map((row) => {
      const cells: (ReadCell | undefined)[] = [];
      for (const cell of all(row, 'c')) {
        const { r = '', t, s } = cell.attributes;
        const value = all(cell, 'v')[0]?.text ?? '';
        cells[columnOf(r)] = t === 's' ? strings[Number(value)] : isDate(s) ? dateOf(Number(value)) : Number(value);
      }
      return Array.from(cells);
    });
    const pane = all(sheet, 'pane')[0]?.attributes;
    const [head] = all(sheet, 'row');
    return {
      name: attributes.name ?? '',
      rows,
      frozenRows: pane?.state === 'frozen' ? Number(pane.ySplit) : 0,
      widths: all(sheet, 'col').map(({ attributes: { width } }) => Number(width)),
      formulas: all(sheet, 'f').length,
      boldHead: head !== undefined && all(head, 'c').every((cell) => isBold(cell.attributes.s)),
    };
  });
}

/** 0 for A1, 26 for AA1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = 26 * column + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Spreadsheets count days from 30 December 1899. */
function dateOf(serial: number): { readonly date: string } {
  const text = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  return { date: serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ') };
}

/** "_x0041_" stands for a character by its number. */
function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`there is no <${name}>`);
  return found;
}

/** At any depth, in order. */
function all(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  const look = ({ children }: Element) => {
    for (const child of children) {
      if (child.name === name) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}
