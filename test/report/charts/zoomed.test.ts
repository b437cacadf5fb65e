import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import { day } from '../../../src/plan/units.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { hasTime, zoomed } from '../../../src/report/charts/zoomed.ts';
import { history } from '../history.ts';

const changing: Comparison = { designs: [history], differences: [], stretches: [] };
const sheets = chartSheets(changing, 'en');
const part = { from: '2014-02-01 00:00:00', until: '2014-08-01 00:00:00', lasts: 181 * day };
const specOf = (name: string) => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no chart ${name}`);
  return sheet.spec;
};
const datesIn = (text: string) => [...text.matchAll(/"date":"([^"]+)","(?:mean|low)"/g)].map(([, date = '']) => date);

describe('a chart over time', () => {
  it('is known from others', () => {
    expect(hasTime(specOf('queue-lengths'))).toBe(true);
    expect(hasTime(specOf('cases-in-hand'))).toBe(true);
    expect(hasTime(specOf('capacity-used'))).toBe(false);
  });

  it.each(['queue-lengths', 'queue-care-place', 'cases-in-hand'])('is drawn of a part of its time: %s', (name) => {
    const whole = JSON.stringify(specOf(name));
    const told = JSON.stringify(zoomed(specOf(name), part));
    // One point before the part and one after it stay, so that lines run to its edges.
    const dates = [...new Set(datesIn(told))].sort();
    const all = [...new Set(datesIn(whole))].sort();
    const inside = all.filter((date) => date > part.from && date < part.until);
    expect(dates.filter((date) => inside.includes(date))).toEqual(inside);
    expect(dates.length - inside.length).toBe(2);
    expect(all.length).toBeGreaterThan(dates.length);
    expect(told).toContain('"domain":[{"year":2014,"month":2,"date":1');
    expect(told).not.toContain('"domain":[{"year":2013');
    // Of the policies the one that is brought in meanwhile, and not the one of 2016.
    expect(told).toContain('"date":"2014-01-01","until":"2014-04-01"');
    expect(told).not.toContain('"date":"2016-01-01"');
    expect(JSON.stringify(specOf(name))).toBe(whole);
    expect(compile(zoomed(specOf(name), part)).spec.marks?.length).toBe(compile(specOf(name)).spec.marks?.length);
  });
});
