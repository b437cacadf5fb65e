import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { inLanguage, type Language } from '../../../src/language/text.ts';
import { drawChain } from '../../../src/node/draw-chain.ts';
import { textRuler } from '../../../src/node/font.ts';
import { pngOf } from '../../../src/node/png-of-svg.ts';
import type { BranchPlan, Plan, StepPart, Target } from '../../../src/plan/plan.ts';
import { loadColours } from '../../../src/report/charts/theme.ts';
import {
  branch,
  category,
  constant,
  end,
  fixed,
  plan,
  poisson,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../../experiment/plans.ts';
import type { DrawnBox } from './drawing.ts';
import { boxesIn, textsIn, waysIn } from './drawing.ts';
import { everything, longChain } from './plans.ts';

function drawn(of: Plan, language: Language = 'en', subtitle = ''): string {
  const words = { title: inLanguage(of.title, language), subtitle, language };
  return drawChain({ plan: of, predictions: predictLoads(of) }, words);
}

const width = textRuler();
const plans: readonly (readonly [string, Plan])[] = [
  ['everything', everything],
  ['a chain of 60 steps', longChain(60)],
];

/** Every way on that a plan names, as "from → to"; written apart from the code that draws them. */
function waysOf({ arrivals, steps, ends }: Plan, language: Language): readonly string[] {
  const titleOf = (to: Target) => inLanguage((to.kind === 'step' ? steps[to.step] : ends[to.end])?.title, language);
  const targetsOf = (part: StepPart): readonly Target[] => {
    if (part.kind === 'gate') return [part.closedTo];
    if (part.kind === 'route') return part.branches.map(({ to }) => to);
    if (part.kind !== 'work' && part.kind !== 'group') return [];
    const { balks, refusedTo, patience } = part.line;
    const ofLine = [...balks.map(({ to }) => to), refusedTo, patience?.to];
    const ofGroup = part.kind === 'group' ? [part.mayMiss?.to, part.makesUp, part.dropsOut?.to] : [];
    return [...ofLine, ...ofGroup].filter((to) => to !== undefined);
  };
  return [
    ...arrivals.map(({ title, to }) => `${inLanguage(title, language)} → ${titleOf(to)}`),
    ...steps.flatMap(({ title, parts }) =>
      parts.flatMap(targetsOf).map((to) => `${inLanguage(title, language)} → ${titleOf(to)}`),
    ),
    ...ends.flatMap(({ title, returns }) =>
      returns === undefined ? [] : [`${inLanguage(title, language)} → ${titleOf(returns.to)}`],
    ),
  ];
}

function inside(x: number, y: number, box: DrawnBox, by = 0): boolean {
  return x > box.x + by && x < box.x + box.width - by && y > box.y + by && y < box.y + box.height - by;
}

describe.each(plans)('the picture of %s', (_, of) => {
  const svg = drawn(of);
  const boxes = boxesIn(svg);

  it('has every stream, step and end once', () => {
    const titles = [...of.arrivals, ...of.steps, ...of.ends].map(({ title }) => title.en);
    expect(boxes.map(({ title }) => title).sort()).toEqual([...titles].sort());
  });

  it('has every way from one to another', () => {
    const ways = waysIn(svg).map(({ title }) => title.replace(/: .*/, ''));
    expect([...ways].sort()).toEqual([...waysOf(of, 'en')].sort());
  });

  it('keeps text within its box, and boxes apart', () => {
    for (const box of boxes) {
      expect(box.texts.length).toBeGreaterThan(0);
      for (const { text, x, y, size, bold, atEnd } of box.texts) {
        const wide = width(text, size, bold);
        const left = atEnd ? x - wide : x;
        expect(left, text).toBeGreaterThan(box.x);
        expect(left + wide, text).toBeLessThan(box.x + box.width);
        expect(y - size, text).toBeGreaterThan(box.y - 3);
        expect(y, text).toBeLessThan(box.y + box.height);
      }
    }
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
        expect(apart, `${a.title} and ${b.title}`).toBe(true);
      }
    }
  });

  it('draws lines from side to side and through no box', () => {
    const named = new Map(boxes.map((box) => [box.title, box]));
    for (const { title, points } of waysIn(svg)) {
      const [from, to] = title
        .replace(/: .*/, '')
        .split(' → ')
        .map((each) => named.get(each));
      if (from === undefined || to === undefined) throw new Error(`No box for ${title}.`);
      const [first, last] = [points.at(0), points.at(-1)];
      expect(first?.x).toBe(from.x + from.width);
      expect(first?.y).toBeGreaterThan(from.y);
      expect(first?.y).toBeLessThan(from.y + from.height);
      const reached = last?.x === to.x || last?.y === to.y || last?.y === to.y + to.height;
      expect(reached, title).toBe(true);
      for (const [i, { x, y }] of points.entries()) {
        const next = points[i + 1] ?? { x, y };
        for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
          const [px, py] = [x + part * (next.x - x), y + part * (next.y - y)];
          expect(boxes.filter((box) => inside(px, py, box)).map((box) => `${title} through ${box.title}`)).toEqual([]);
        }
      }
    }
  });

  it('lets lines run over each other only where they go to the same box', () => {
    const stretches = waysIn(svg).flatMap(({ title, points, dashed, stroke }) =>
      points.slice(1).map((b, i) => {
        const a = points[i] ?? b;
        const upright = a.x === b.x;
        const [from, to] = upright ? [a.y, b.y] : [a.x, b.x];
        return {
          ...{ title, upright, at: upright ? a.x : a.y, low: Math.min(from, to), high: Math.max(from, to) },
          goal: `${title.replace(/: .*/, '').replace(/.* → /, '')} ${dashed} ${stroke}`,
          level: a.y === b.y,
        };
      }),
    );
    const straight = stretches.filter(({ upright, level }) => upright !== level);
    expect(straight.length).toBeGreaterThan(of.steps.length);
    for (const [i, a] of straight.entries()) {
      const over = straight
        .slice(i + 1)
        .filter((b) => b.upright === a.upright && b.goal !== a.goal && Math.abs(b.at - a.at) < 3)
        .filter((b) => Math.min(a.high, b.high) - Math.max(a.low, b.low) > 1);
      expect(over.map((b) => `${a.title} and ${b.title}`)).toEqual([]);
    }
  });

  it('is the same every time', () => {
    expect(drawn(of)).toBe(svg);
  });

  it('is one that a reader of SVG takes', async () => {
    expect((await pngOf(svg)).byteLength).toBeGreaterThan(1000);
  });
});

describe('a picture of a chain', () => {
  const svg = drawn(everything);
  const box = (title: string) => {
    const found = boxesIn(svg).find((each) => each.title === title);
    if (found === undefined) throw new Error(`There is no box ${title}.`);
    return { ...found, words: found.texts.map(({ text }) => text).join(' ') };
  };

  it('has a lane for each organisation, with its steps in it', () => {
    const lanes = [...svg.matchAll(/<rect y="([\d.]+)" height="([\d.]+)"[^>]*fill="#f[\da-f]{5}"/g)];
    expect(lanes).toHaveLength(3);
    const top = Number(svg.match(/translate\([\d.]+ ([\d.]+)\)/)?.[1]);
    for (const { title, organisation } of everything.steps) {
      const [, y, height] = lanes[organisation ?? -1] ?? [];
      const { y: boxTop, height: boxHeight } = box(title.en);
      expect(boxTop + top, title.en).toBeGreaterThan(Number(y));
      expect(boxTop + top + boxHeight, title.en).toBeLessThan(Number(y) + Number(height));
    }
    for (const name of ['Public', 'prosecutor', '(parket)', 'Care']) {
      expect(textsIn(svg).map(({ text }) => text)).toContain(name);
    }
  });

  it('says in words and in colour how much is asked of whom', () => {
    expect(box('Individual care').words).toMatch(
      /49 to 80 places, besides other work more work than capacity:\u00a0≈\u00a0\d+%/,
    );
    expect(box('Individual care').stroke).toBe(loadColours.overloaded);
    expect(box('Screening the file').words).toMatch(
      /File screening: 1 at work, 8,766 hours a year fits:\u00a0(≈\u00a0)?[\d.]+%/,
    );
    expect(box('Screening the file').stroke).not.toBe(loadColours.overloaded);
  });

  it('says what is done, and how the ways on part', () => {
    const { words } = box('Screening the file');
    expect(words).toContain('gate: open while waiting for Individual care: below 40');
    expect(words).toContain('charged 75 to 152.50 euro, by Kind of use');
    expect(words).toContain('20 minutes on average');
    expect(words).toContain('Kind of use: problem, 20% to 60%, by Kind of use, after 30 days');
    expect(words).toContain('25%, at most 2 times');
    expect(words).toContain('the rest');
    expect(words).toContain('gate closed');
  });

  it('tells groups from work', () => {
    expect(box('Group talk').words).toContain('per session as many as there are seats, one session 2 hours a session');
    expect(box('Group talk').words).toContain('Group talks: 12 seats every 7 days');
    expect(box('Group talk').words).toContain('2 × Trainers: 2 at work, 17,532 hours a year, shared by 2 steps');
    expect(box('Group talk').words).toContain('no room: refused');
    expect(box('Group talk').words).toContain('drops out: 5% a session');
    expect(box('Learning track').words).toContain('groups of 6 to 10, 4 sessions, every 7 days');
    for (const way of ['drops out', 'misses more than 1', 'makes up what was missed', 'gives up waiting']) {
      expect(box('Learning track').words).toContain(way);
    }
    const full = everything.steps.map((each) => ({
      ...each,
      parts: each.parts.map((part): StepPart => {
        if (part.kind !== 'group' || part.forms.kind !== 'fills') return part;
        return { ...part, forms: { ...part.forms, startsAfter: undefined } };
      }),
    }));
    const whenFull = textsIn(drawn({ ...everything, steps: full })).map(({ text }) => text);
    expect(whenFull.join(' ')).toContain('groups of 10, 4 sessions, every 7 days');
    expect(box('Learning track').words).toContain('does not start, time waited: above 56 days, 30%');
  });

  it('says where cases come from, and when', () => {
    expect(box('Reports in the city').words).toBe('Reports in the city about 2,000 a year from City');
    expect(box('Reports in the districts').words).toContain('one every 24 hours from Districts');
    expect(box('Reports in the districts').words).toContain('from 2013-07-03 until 2014-05-22');
    expect(box('Other clients').words).toContain('other work');
  });

  it('draws who comes back with dashes, and other work in grey', () => {
    const ways = waysIn(svg);
    const dashed = ways.filter((way) => way.dashed);
    expect(dashed.map(({ title }) => title)).toEqual([
      'Care completed → Screening the file: 15% come back after 180 days on average',
    ]);
    const other = ways.find(({ title }) => title === 'Other clients → Individual care');
    const plain = ways.find(({ title }) => title === 'Reports in the city → Screening the file');
    expect(other?.stroke).not.toBe(plain?.stroke);
    expect(textsIn(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['other work', 'comes back later']));
  });

  it('tells ends apart by words as well as by colour', () => {
    expect(box('Care completed').words).toContain('completed');
    expect(box('Lost <on the way>').words).toContain('lost');
    expect(box('Summoned').words).toContain('goes on elsewhere');
    const fills = ['Care completed', 'Lost <on the way>', 'Summoned'].map((title) => box(title).fill);
    expect(new Set(fills).size).toBe(3);
  });

  it('is in Dutch where asked', () => {
    const dutch = textsIn(drawn(everything, 'nl'))
      .map(({ text }) => text)
      .join(' ');
    expect(dutch).toContain('meer werk dan capaciteit');
    expect(dutch).toContain('groepen van 6 tot 10');
    expect(dutch).toContain('Dossier screenen');
    expect(dutch).not.toMatch(/\b(waiting|capacity|the rest|come back)\b/);
  });

  it('is for those who hear it too, and holds nothing that runs or that a file could bring in', () => {
    const named = drawn({ ...everything, title: { en: '<script>x</script>', nl: 'x' } });
    expect(named).toContain('<title>&lt;script&gt;x&lt;/script&gt;</title>');
    expect(named).not.toContain('<script');
    expect(named).toContain('role="img"');
    expect(named).toMatch(/<desc>Picture of a chain[^<]*Individual care: more work than capacity/);
    expect(named).toContain('font-family="DejaVu Sans, Verdana, sans-serif"');
  });

  it('says above the lanes what its numbers are, and when its rules hold', () => {
    const texts = textsIn(drawn(everything, 'en', 'Until 1 January 2014')).map(({ text }) => text);
    expect(texts[0]).toBe('Everything & more');
    expect(texts[1]).toBe('Until 1 January 2014');
    expect(texts.slice(2, 4).join(' ')).toContain(
      'forecast before anything runs: by formula, and where it says ≈ by a short run',
    );
  });

  it('leaves out what no case can come to', () => {
    const { arrivals } = everything;
    const without = drawn({ ...everything, arrivals: arrivals.map((each) => ({ ...each, until: 0 })) });
    expect(boxesIn(without)).toEqual([]);
    const cityOnly = drawn({
      ...everything,
      arrivals: arrivals.map((each, i) => ({ ...each, until: i === 0 ? 1 : 0 })),
    });
    expect(boxesIn(cityOnly).map(({ title }) => title)).not.toContain('Reports in the districts');
    expect(boxesIn(cityOnly).map(({ title }) => title)).toContain('Learning track');
  });

  it('stands on one lane without a name where there are no organisations', () => {
    const one = plan({
      arrivals: [poisson(1)],
      resources: [resource('desk', Number.POSITIVE_INFINITY)],
      steps: [step('a', work(0, constant(60)), { kind: 'route', branches: [branch(toEnd(0))] })],
    });
    const boxes = boxesIn(drawn(one));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    expect(boxes.map(({ x }) => x)).toEqual([...boxes.map(({ x }) => x)].sort((a, b) => a - b));
    expect(boxes.find(({ title }) => title === 'a')?.texts.map(({ text }) => text)).toContain('desk: no limit');
    expect(waysIn(drawn(one)).every(({ points }) => points.length === 2)).toBe(true);
  });

  it('puts a step without an organisation with the nearest that has one', () => {
    const lone = { ...step('lone', { kind: 'route', branches: [branch(toEnd(0))] }), organisation: undefined };
    const owned = { ...step('owned', { kind: 'route', branches: [branch(toStep(1))] }), organisation: 0 };
    const of = plan({
      organisations: [{ name: 'office', title: { en: 'Office', nl: 'Kantoor' } }],
      arrivals: [poisson(1)],
      resources: [],
      steps: [owned, lone],
    });
    expect([...drawn(of).matchAll(/<rect y="[\d.]+" height="[\d.]+"[^>]*fill="#f[\da-f]{5}"/g)]).toHaveLength(1);
  });

  it('says of a way with a condition whether others with the same go elsewhere', () => {
    const use = category('use', { problem: 0.5, other: 0.5 });
    const when = { kind: 'level', attribute: 0, anyOf: [0] } as const;
    const routed = (...branches: readonly BranchPlan[]) => {
      const of = plan({
        ...{ attributes: [use], arrivals: [poisson(1)], resources: [], ends: [end('one'), end('other')] },
        steps: [step('choice', { kind: 'route', branches })],
      });
      const choice = boxesIn(drawn(of)).find(({ title }) => title === 'choice');
      return choice?.texts.slice(1).map(({ text }) => text);
    };
    const last = branch(toEnd(1));
    expect(routed(branch(toEnd(0), { when, share: fixed(1) }), last)).toEqual(['use: problem, 100%', 'the rest']);
    expect(routed(branch(toEnd(0), { when }), last)).toEqual(['use: problem', 'the rest']);
    expect(routed(branch(toEnd(0), { when, share: fixed(0.2) }), branch(toEnd(1), { when }), last)).toEqual([
      'use: problem, 20%',
      'use: problem, the rest',
      'the rest',
    ]);
  });

  it('breaks a word that is wider than its box', () => {
    const long = 'Onderzoeksverantwoordelijkheidsbeoordelingscommissie'.repeat(3);
    const of = plan({
      arrivals: [poisson(1)],
      resources: [],
      steps: [step(long, { kind: 'route', branches: [branch(toEnd(0), { share: fixed(0.5) }), branch(toEnd(1))] })],
      ends: [end('one'), end(long.slice(1))],
    });
    for (const { x, width: wide, texts } of boxesIn(drawn(of))) {
      for (const { text, size, bold } of texts) expect(width(text, size, bold)).toBeLessThan(wide - 10);
      expect(x).toBeGreaterThan(0);
    }
  });

  it('of 60 steps has a box for each', () => {
    const of = longChain(60);
    expect(boxesIn(drawn(of)).filter(({ texts }) => texts.length > 0).length).toBeGreaterThanOrEqual(60);
  });
});
