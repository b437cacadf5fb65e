import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/report/charts/mark-text.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { comparison } from '../fixture.ts';

const reader = { language: 'nl', titleOf: (id: string) => (id === '0' ? 'Nu' : ''), withTime: false } as const;
const told = (row: Readonly<Record<string, string | number>>) => markText(row, reader);

describe('what is said of a mark that is pointed at', () => {
  it('is the name and the figures, as far as they are known, in the words of the reader', () => {
    expect(told({ place: 'Hulp', design: 'Nu', mean: 2042.875, low: 2005.6, high: 2080.1 })).toBe(
      'Hulp (Nu): 2.043 (2.006 tot 2.080)',
    );
    expect(told({ label: 'Bezettingsgraad: plaats', mean: -19.824093, low: -20.48, high: -19.16 })).toBe(
      'Bezettingsgraad: plaats: −19,8 (−20,5 tot −19,2)',
    );
    expect(told({ place: 'Hulp', design: 'Nu', wait: 0.957642, what: 'de helft wachtte korter dan' })).toBe(
      'Hulp (Nu): de helft wachtte korter dan 0,958',
    );
    expect(told({ place: 'Hulp', design: 'Nu', used: 67.3, offered: 71.5 })).toBe(
      'Hulp (Nu): Bezettingsgraad 67,3%, Werkaanbod 71,5%',
    );
    expect(told({ row: 'Nu', world: 3, value: 373.2 })).toBe('Nu: 373');
    expect(told({ n: 12, mean: 4.31, low: 4, high: 4.62 })).toBe('Herhalingen 12: 4,31 (4,00 tot 4,62)');
  });

  it('has the time of the day where a chart is of few days, and a policy by its title', () => {
    const row = { date: '2024-03-04 10:02:30', mean: 2.04, design: '0' };
    expect(told(row)).toBe('4 maart 2024: 2,0 (Nu)');
    expect(markText(row, { ...reader, withTime: true })).toBe('4 maart 2024 10:02: 2,0 (Nu)');
    expect(told({ date: '2024-07-01', until: '2024-09-30', title: 'Meer mensen', letter: 'A' })).toBe(
      '1 juli 2024: Meer mensen',
    );
  });

  it('is of the stretch of which a point is the average, as tables date it, and not of the moment in its middle', () => {
    const row = { date: '2013-09-04 12', from: '2013-09-01', grain: 'week', told: '4,1', design: '0' };
    expect(told(row)).toBe('De week vanaf 1 september 2013: 4,1 (Nu)');
    const daily = { date: '2025-01-06 12', from: '2025-01-06', grain: 'day', told: '1,2', design: '' };
    expect(told(daily)).toBe('6 januari 2025: 1,2');
    const short = {
      date: '2024-03-04 10:02:30',
      from: '2024-03-04 10:00:00',
      grain: '5 minutes',
      told: '2,0',
      design: '',
    };
    expect(told(short)).toBe('De 5 minuten vanaf 4 maart 2024, 10:00: 2,0');
    const lines = JSON.stringify(chartSheets(comparison, 'nl').map(({ spec }) => spec));
    expect(lines).toMatch(/"from":"\d{4}-\d{2}-\d{2}","grain":"week","mean":/);
  });

  it('are the words and digits of the table beside the chart', () => {
    for (const name of ['where-cases-end', 'capacity-used', 'waiting-times']) {
      const sheet = chartSheets(comparison, 'en').find((each) => each.name === name);
      const texts = [...JSON.stringify(sheet?.spec).matchAll(/"told":"([^"]*)"/g)].map(([, text = '']) => text);
      expect(texts.length).toBeGreaterThan(3);
      const cells = sheet?.table.rows.flat() ?? [];
      for (const text of texts) {
        const figures = text.match(/(≈ )?\d[\d.,]*%?( \([^)]*\))?/g) ?? [];
        const own = figures.filter((figure) => figure !== '9' && figure !== '10');
        expect(cells).toEqual(expect.arrayContaining(own));
        expect(told({ place: 'Hulp', design: 'Nu', told: text, mean: 1 })).toBe(`Hulp (Nu): ${text}`);
      }
    }
  });

  it('has the digits of the table on each of its dates, where a chart is over time', () => {
    const sheet = chartSheets(comparison, 'en').find(({ name }) => name === 'cases-in-hand');
    const spec = JSON.stringify(sheet?.spec);
    expect(sheet?.table.rows.length).toBeGreaterThan(5);
    for (const [date, ...cells] of sheet?.table.rows ?? []) {
      for (const cell of cells) {
        const [mean = ''] = (cell ?? '').split(' (');
        expect(spec).toMatch(new RegExp(`"from":"${date}","grain":"\\w+","mean":[\\d.]+,"told":"${mean}"`));
      }
    }
  });

  it('is nothing rather than the names of fields', () => {
    expect(told({ at: 85, label: '85%' })).toBe('');
    const rows = JSON.stringify(chartSheets(comparison, 'nl').map(({ spec }) => spec)).match(/\{"[^{}[\]]*\}/g) ?? [];
    expect(rows.length).toBeGreaterThan(50);
    for (const text of rows) {
      const row = Object.entries<unknown>(JSON.parse(text)).flatMap(([key, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
      );
      expect(told(Object.fromEntries(row))).not.toMatch(/\b(mean|place|design|clear|inForce|moment): /);
    }
  });
});
