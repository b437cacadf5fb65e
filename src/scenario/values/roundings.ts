/** To whole numbers; a value within a billionth of one is that one, as in `200 places * 33 %` times 3. */
export const roundings: Readonly<Record<string, (value: number) => number>> = {
  round: Math.round,
  'round up': (value) => Math.ceil(value - dust),
  'round down': (value) => Math.floor(value + dust),
};

const dust = 1e-9;
