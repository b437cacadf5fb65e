/** Conditions and dependent values are evaluated alike, whatever reads what they look at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atoms, looksAtCase, looksAtState, test } from '../../src/plan/conditions.ts';
import { leaves, lookup, numberFor, numberLookup, valueFor } from '../../src/plan/dependent.ts';
import type { Condition, Dependent, Relation } from '../../src/plan/plan.ts';
import { type Reader, relations } from '../../src/plan/reader.ts';

/** A case as these tests have it: two categories of three levels, a number, and so many who wait. */
interface Drawn {
  readonly levels: readonly [number, number];
  readonly size: number;
  readonly waiting: number;
}

const reader: Reader<Drawn> = {
  level:
    (attribute) =>
    ({ levels }) =>
      levels[attribute === 0 ? 0 : 1],
  compares:
    (_attribute, how, than) =>
    ({ size }) =>
      relations[how](size, than),
  quantity:
    () =>
    ({ waiting }) =>
      waiting,
};

const level = fc.integer({ min: 0, max: 2 });
const small = fc.integer({ min: 0, max: 6 });
const relation = fc.constantFrom<Relation>('<', '<=', '>', '>=', '=');
const drawn: fc.Arbitrary<Drawn> = fc.record({ levels: fc.tuple(level, level), size: small, waiting: small });
const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant({ kind: 'always' } as const),
  fc.record({ kind: fc.constant('level'), attribute: fc.constantFrom(0, 1), anyOf: fc.array(level) } as const),
  fc.record({ kind: fc.constant('number'), attribute: fc.constant(2), relation, value: small } as const),
  fc.record({
    kind: fc.constant('state'),
    quantity: fc.constant({ kind: 'waiting', resource: 0 } as const),
    relation,
    value: small,
  } as const),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { maxLength: 3 }) } as const),
    fc.record({ kind: fc.constant('not'), of: tie('condition') } as const),
  ),
}));
const { value } = fc.letrec<{ value: Dependent<number> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('fixed'), value: small } as const),
    fc.record({
      kind: fc.constant('by'),
      attribute: fc.constantFrom(0, 1),
      of: fc.tuple(tie('value'), tie('value'), tie('value')),
    } as const),
    fc
      .tuple(
        fc.uniqueArray(small, { minLength: 1, maxLength: 3 }),
        fc.array(tie('value'), { minLength: 3, maxLength: 3 }),
      )
      .map(([at, values]): Dependent<number> => {
        const marks = at
          .sort((a, b) => a - b)
          .flatMap((mark, i) => {
            const here = values[i];
            return here === undefined ? [] : [{ at: mark, value: here }];
          });
        return { kind: 'along', quantity: { kind: 'waiting', resource: 0 }, marks };
      }),
  ),
}));

const holds = (each: Condition, of: Drawn): boolean => test(reader, each)(of);

describe('a condition', () => {
  it('keeps the laws of logic', () => {
    fc.assert(
      fc.property(condition, condition, drawn, (a, b, of) => {
        const not = (each: Condition): Condition => ({ kind: 'not', of: each });
        expect(holds(not(a), of)).toBe(!holds(a, of));
        expect(holds({ kind: 'all', of: [a, b] }, of)).toBe(holds(a, of) && holds(b, of));
        expect(holds(not({ kind: 'any', of: [a, b] }), of)).toBe(holds({ kind: 'all', of: [not(a), not(b)] }, of));
      }),
      { seed: 5, numRuns: 300 },
    );
    expect([holds({ kind: 'all', of: [] }, nobody), holds({ kind: 'any', of: [] }, nobody)]).toEqual([true, false]);
  });

  it('depends on nothing but what its atoms look at', () => {
    fc.assert(
      fc.property(condition, drawn, drawn, (each, one, other) => {
        if (atoms(each).length === 0) expect(holds(each, one)).toBe(holds(each, other));
        if (!looksAtCase(each)) expect(holds(each, one)).toBe(holds(each, { ...other, waiting: one.waiting }));
        if (!looksAtState(each)) expect(holds(each, one)).toBe(holds(each, { ...one, waiting: other.waiting }));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

const nobody: Drawn = { levels: [0, 0], size: 0, waiting: 0 };

describe('a dependent value', () => {
  it('is the same looked up at once or made ready before', () => {
    fc.assert(
      fc.property(value, drawn, (each, of) => {
        const found = valueFor(reader, each, of);
        expect(lookup(reader, each, (leaf) => leaf).of(of)).toBe(found);
        expect(leaves(each)).toContain(found);
        expect(numberFor(reader, each, of)).toBe(numberLookup(reader, each).of(of));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('goes in a straight line along a quantity only where it is a number', () => {
    const along: Dependent<number> = {
      kind: 'along',
      quantity: { kind: 'waiting', resource: 0 },
      marks: [
        { at: 2, value: { kind: 'fixed', value: 10 } },
        { at: 4, value: { kind: 'fixed', value: 20 } },
      ],
    };
    const at = (waiting: number) => ({ ...nobody, waiting });
    expect([1, 2, 3, 4, 5].map((n) => numberFor(reader, along, at(n)))).toEqual([10, 10, 15, 20, 20]);
    expect([1, 2, 3, 4, 5].map((n) => valueFor(reader, along, at(n)))).toEqual([10, 10, 10, 20, 20]);
  });
});
