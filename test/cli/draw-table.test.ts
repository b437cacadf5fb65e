import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../src/cli/colours.ts';
import { drawTable, withFewerColumns } from '../../src/cli/draw-table.ts';
import type { Table } from '../../src/report/tables/table.ts';
import { numbers, words } from '../../src/report/tables/table.ts';
import { Paper } from './fake-terminal.ts';

const plain = coloursFor(new Paper({}), {});

const table: Table = {
  caption: 'Place by place',
  columns: [words('Place'), words('Does it jam?'), numbers('Waiting at the end')],
  rows: [
    ['File screener', 'keeps up', '12 (10 to 14)'],
    ['Place in individual care', 'jams; held by people giving up', '1,204 (1,180 to 1,228)'],
  ],
};

describe('a table on a screen', () => {
  it('stands in columns, words to the left and numbers to the right', () => {
    expect(drawTable(table, 120, plain).split('\n')).toEqual([
      'Place by place',
      'Place                     Does it jam?                        Waiting at the end',
      '────────────────────────────────────────────────────────────────────────────────',
      'File screener             keeps up                                 12 (10 to 14)',
      'Place in individual care  jams; held by people giving up  1,204 (1,180 to 1,228)',
      '',
    ]);
  });

  it('wraps its cells where the screen is narrower, and loses no word', () => {
    const drawn = drawTable(table, 40, plain);
    expect(Math.max(...drawn.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40);
    for (const word of table.rows.flat().flatMap((cell) => cell.split(' '))) expect(drawn).toContain(word);
    expect(drawn).not.toContain('…');
    expect(drawn).toContain('\n\nPlace in');
  });

  it('wraps a heading before what stands below it', () => {
    const longHeading = {
      ...table,
      columns: [words('Place'), words('Does it jam?'), numbers('Waiting at the end of the period')],
      rows: [
        ['File screener', 'keeps up', '12'],
        ['Individual care', 'jams; held by people giving up', '1,204'],
      ],
    };
    expect(drawTable(longHeading, 60, plain).split('\n').slice(-4)).toEqual([
      '─'.repeat(60),
      'File screener    keeps up                                 12',
      'Individual care  jams; held by people giving up        1,204',
      '',
    ]);
  });

  it('gives up columns at its end where it is to fit', () => {
    const fewer = withFewerColumns(table, 40);
    expect(fewer).toBe(table);
    expect(withFewerColumns(table, 26).columns.map(({ title }) => title)).toEqual(['Place', 'Does it jam?']);
    expect(withFewerColumns(table, 10).columns).toHaveLength(2);
  });

  it('is written row by row where the screen is too narrow for columns', () => {
    expect(drawTable(table, 24, plain).split('\n')).toEqual([
      'Place by place',
      'File screener',
      '  Does it jam? keeps up',
      '  Waiting at the end: 12 (10 to 14)',
      'Place in individual care',
      '  Does it jam? jams; held by people giving up',
      '  Waiting at the end: 1,204 (1,180 to 1,228)',
      '',
    ]);
  });

  it('has some of its columns below the others where that takes fewer lines than row by row', () => {
    const wide: Table = {
      caption: 'Demand',
      columns: [words('Place'), ...['Cases', 'Tasks', 'Hours', 'Demand', 'Growth'].map((title) => numbers(title))],
      rows: ['File screener', 'Group talks', 'Individual care'].map((name) => [
        name,
        '1,980',
        '5,800',
        '1,900',
        '136%',
        '42',
      ]),
    };
    expect(drawTable(wide, 40, plain).split('\n')).toEqual([
      'Demand',
      'Place            Cases  Tasks  Hours',
      '────────────────────────────────────',
      'File screener    1,980  5,800  1,900',
      'Group talks      1,980  5,800  1,900',
      'Individual care  1,980  5,800  1,900',
      '',
      'Place            Demand  Growth',
      '───────────────────────────────',
      'File screener      136%      42',
      'Group talks        136%      42',
      'Individual care    136%      42',
      '',
    ]);
    // Of a single row the heads would take more than its cells do.
    expect(drawTable({ ...wide, rows: wide.rows.slice(0, 1) }, 40, plain)).toContain('File screener\n  Cases: 1,980\n');
  });

  it.each([120, 80, 60, 45, 30, 10, 1])('says everything on a screen of %i characters', (width) => {
    const drawn = drawTable(table, width, plain).replace(/\s+/g, ' ');
    for (const word of table.rows.flat().flatMap((cell) => cell.split(' '))) expect(drawn).toContain(word);
  });

  it('shows its caption and heading where it has no rows', () => {
    expect(drawTable({ ...table, rows: [] }, 80, plain)).toMatch(/^Place by place\nPlace .*\n─+\n/);
  });
});
