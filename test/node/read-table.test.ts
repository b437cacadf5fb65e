import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/node/read-table.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';

let here = '';
beforeAll(() => {
  here = scenarioFolder();
});
afterAll(() => rmSync(here, { recursive: true }));

async function rows(bytes: string | Uint8Array) {
  writeFileSync(join(here, 'table'), bytes);
  const read = await readTable('table', here);
  return read.kind === 'rows' ? read.rows.map(({ number, cells }) => `${number}: ${cells.join('|')}`) : read;
}

describe('a table from a file', () => {
  it.each([
    ['commas', 'a,b\n1,"2,5"\n', ['1: a|b', '2: 1|2,5']],
    ['semicolons', 'a;b\n1;2,5\n', ['1: a|b', '2: 1|2,5']],
    ['tabs', 'a\tb\n1\t2,5\n', ['1: a|b', '2: 1|2,5']],
    ['a byte-order mark and Windows line ends', '\uFEFFa,b\r\n1,2\r\n', ['1: a|b', '2: 1|2']],
    ['comments and empty lines', '# one; two\n\na,b\n# three\n1,2\n', ['3: a|b', '5: 1|2']],
    ['the line by which Excel is told of semicolons', 'sep=;\na;b\n1;2,5\n', ['2: a|b', '3: 1|2,5']],
    ['a head that begins like it', 'sep=,b\n1,2\n', ['1: sep=|b', '2: 1|2']],
    ['a row that is longer', 'a,b\n1,2,3\n', ['1: a|b', '2: 1|2|3']],
  ])('has %s', async (_, text, expected) => expect(await rows(text)).toEqual(expected));

  it('says from which line on it is none', async () => {
    expect(await rows('a,b\n1,2\n3,"4\n')).toEqual({ kind: 'broken', line: 3 });
  });

  it('refuses other encodings, other files and old workbooks by name', async () => {
    const latin = Uint8Array.from([0x77, 0xe9, 0x2c, 0x31, 0x0a]);
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0]);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const found = [];
    for (const bytes of [latin, utf16, Uint8Array.from([0x89, 0x50, 0, 1]), old, zipSync({ a: strToU8('b') })]) {
      found.push(await rows(bytes));
    }
    expect(found).toEqual(
      ['not UTF-8', 'UTF-16', 'not text', 'old workbook', 'no workbook'].map((reason) => ({ kind: 'refused', reason })),
    );
    expect(await rows(new Uint8Array(4_194_305))).toEqual({ kind: 'refused', reason: 'too large' });
    mkdirSync(join(here, 'folder'));
    expect(await readTable('folder', here)).toEqual({ kind: 'refused', reason: 'not a file' });
  });

  it('is the first sheet of a workbook, with dates, months and shares as they are shown', async () => {
    const formats = ['0', '14', '165', '9', '17', '166'].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const sheet = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>val</t><t>ue</t></is></c></row>',
      '<row r="3"><c r="A3" s="1"><v>41640</v></c><c r="B3" s="3"><v>0.56499999999999995</v></c></row>',
      '<row r="4"><c r="A4" s="2"><v>41671</v></c><c r="C4"><v>12.345</v></c></row>',
      '<row r="5"><c r="A5" s="5"><v>41640</v></c><c r="B5" t="str"><v>a &amp; b</v></c><c r="C5"><v>1E3</v></c></row>',
    ].join('');
    const book = {
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><sheets><sheet name="Two" r:id="r2"/><sheet name="One" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
      'xl/sharedStrings.xml': '<sst><si><t>period</t></si></sst>',
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="mmm\\ jjjj"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><cellXfs>${formats}</cellXfs></styleSheet>`,
    };
    const zipped = (of: Readonly<Record<string, string>>) =>
      zipSync(Object.fromEntries(Object.entries(of).map(([name, text]) => [name, strToU8(text)])));
    expect(await rows(zipped(book))).toEqual([
      ...['1: period|value', '3: 2014-01-01|56.5 %', '4: 2014-02||12.3450', '5: 2014|a & b|1000'],
    ]);
    const dated = {
      ...book,
      'xl/workbook.xml': book['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    };
    expect(await rows(zipped(dated))).toContain('3: 2018-01-02|56.5 %');
    expect(await rows(zipped({ ...book, 'xl/worksheets/sheet2.xml': '<worksheet><sheet' }))).toMatchObject({
      reason: 'no workbook',
    });
  });
});
