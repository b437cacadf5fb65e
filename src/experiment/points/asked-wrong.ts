import type { Text } from '../../plan/text.ts';

/** What was asked of designs cannot be answered. The text says what was expected and what was found. */
export class AskedWrong extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'AskedWrong';
    this.text = text;
  }
}
