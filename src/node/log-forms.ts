/** The forms of event logs besides cases.csv, and what their files are called. */
const files = { xes: 'events.xes', ocel: 'events.ocel.json' } as const;

export type LogFormName = keyof typeof files;

export const logForms: readonly LogFormName[] = ['xes', 'ocel'];

export function logFileName(form: LogFormName): string {
  return files[form];
}
