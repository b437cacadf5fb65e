import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/report/charts/fitted.ts';
import { lineLegend } from '../../../src/report/charts/line-legend.ts';

const style = { key: 'a', number: '', colour: '#000000', dash: [1, 0], shape: 'circle' };
const long = 'Assessment and mediation in the judicial district of East Flanders';

/** The rows of a legend in a picture with plots of so many pixels, and how high it is. */
function rowsIn(labels: readonly string[], plots: number) {
  const styles = labels.map((label, i) => ({ ...style, id: String(i + 1), label }));
  const legend = lineLegend(styles, false);
  const [found] = Object.values(fitted({ vconcat: [legend] }, { plots, whole: plots + 70 })).flat();
  return JSON.parse(JSON.stringify(found));
}

describe('a legend in a narrow picture', () => {
  it('goes on in the next line, so that a name makes the picture no wider', () => {
    const { data, width, height } = rowsIn([long, 'Now'], 270);
    expect(width).toBe(270);
    const [first, second] = data.values;
    expect(first.label.join(' ')).toBe(long);
    expect(first.label.length).toBeGreaterThan(1);
    expect(second).toMatchObject({ label: ['Now'], y: 17 * first.label.length + 8.5 });
    expect(height).toBe(17 * (first.label.length + 1));
  });

  it('has a line for each of many designs, which are known by their numbers', () => {
    const { data, height } = rowsIn([`1. ${long}`, '2. Now'], 270);
    expect(data.values.map(({ label }: { label: string[] }) => label.length)).toEqual([1, 1]);
    expect(data.values[0].label[0]).toMatch(/^1\. Assessment.*…$/);
    expect(height).toBe(34);
  });

  it('shows of designs that begin alike the part in which they differ', () => {
    const labels = ['while the list is short', 'except those who pay', 'with a second talk after a month'].map(
      (end, i) => `${i + 1}. ${long} ${end}`,
    );
    const { data, height } = rowsIn([...labels, `4. ${long}`, '5. Now'], 270);
    const shown = data.values.map(({ label }: { label: string[] }) => label);
    expect(shown.slice(0, 3)).toEqual([
      ['1. …Flanders while the list is…'],
      ['2. …Flanders except those who…'],
      ['3. …Flanders with a second talk…'],
    ]);
    expect(shown.slice(3)).toEqual([['4. …Flanders'], ['5. Now']]);
    expect(height).toBe(5 * 17);
  });

  it('is as it was where there is room', () => {
    expect(rowsIn([long], 700)).toMatchObject({ height: 17, data: { values: [{ label: [long], y: 8.5 }] } });
  });
});

describe('the rows of a narrow picture', () => {
  const alike = ['Group talks', 'Individual care'].map(
    (place) => `9 in 10 of those who got their turn waited less than: ${place}`,
  );
  const axis = { labelLimit: 400, minExtent: 400, maxExtent: 400 };
  const rows = (height: number | { readonly step: number }) => ({
    ...{ width: 420, height, data: { values: alike.map((label) => ({ label, mean: 1 })) } },
    layer: [
      { mark: 'point' as const, encoding: { y: { field: 'label', type: 'nominal' as const, sort: alike, axis } } },
    ],
  });
  const drawnIn = (whole: number, height: number | { readonly step: number }) =>
    JSON.parse(JSON.stringify(fitted({ vconcat: [rows(height)] }, { plots: whole - 150, whole }))).vconcat[0];

  it('are named in full, in as many lines as that takes, and are as high', () => {
    const { height, layer } = drawnIn(332, { step: 22 });
    const { labelExpr, minExtent, maxExtent } = layer[0].encoding.y.axis;
    const lines: Record<string, string[]> = JSON.parse(labelExpr.replace('[datum.label] || datum.label', ''));
    expect(Object.values(lines).map((each) => each.join(' '))).toEqual(alike);
    expect(Math.max(...Object.values(lines).flatMap((each) => each.map(({ length }) => length)))).toBeLessThan(21);
    expect([minExtent, maxExtent]).toEqual([126, 126]);
    const most = Math.max(...Object.values(lines).map(({ length }) => length));
    expect(most).toBeGreaterThan(3);
    expect(height.step).toBe(13 * most + 8);
    expect(drawnIn(332, 60).height).toBe(2 * (13 * most + 8));
  });

  it('are as they were where there is room', () => {
    expect(drawnIn(900, { step: 22 })).toMatchObject({ height: { step: 22 }, layer: [{ encoding: { y: { axis } } }] });
  });
});
