import { parse } from 'csv-parse/sync';

/** The rows of a CSV file without the columns of labels, in which keys are the same in every language. */
export function withoutLabels(csv: string, delimiter = ','): string {
  const [heading = [], ...rows]: string[][] = parse(csv, { delimiter, bom: true });
  const kept = heading.flatMap((name, i) => (name.endsWith('_label') ? [] : [i]));
  return [heading, ...rows].map((row) => `${kept.map((i) => row[i]).join(delimiter)}\n`).join('');
}
