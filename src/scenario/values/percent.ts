/** A part of 1 in percent, without the dust of binary fractions: 0.5600000000000001 is "56 %". */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}
