/** An item in a stack: how high it is, and where its top would best be. */
export interface Wish {
  readonly height: number;
  readonly top: number;
  readonly weight: number;
}

/**
 * The tops of items in a fixed order, none over another and all between `top` and `bottom`, with the least weighted sum of
 * squares from where they would best be: isotonic regression by pooling neighbours that are in each other's way.
 */
export function stacked(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let above = 0;
  for (const { height, top: wished, weight } of wishes) {
    let pool = { sum: weight * (wished - above), weight, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) >= mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
    above += height;
  }
  const room = Math.max(top, bottom - above);
  const shifts = pools.flatMap((pool) => new Array<number>(pool.count).fill(clamped(mean(pool), top, room)));
  let offset = 0;
  return wishes.map(({ height }, i) => {
    const y = (shifts[i] ?? top) + offset;
    offset += height;
    return y;
  });
}

function mean({ sum, weight }: { readonly sum: number; readonly weight: number }): number {
  return sum / weight;
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
