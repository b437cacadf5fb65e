import type { Text } from '../../plan/text.ts';

/** Values at which a scenario cannot run, although it can at those in its file. A thread that only simulates knows no more of it. */
export class ValuesWrong extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'ValuesWrong';
    this.text = text;
  }
}
