/** What a reader sees, in the report's two languages. */
export interface Text {
  readonly en: string;
  readonly nl: string;
}

/** What went wrong, told to a reader: what was expected and what was found, and what to try. */
export class UserFacingError extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = this.constructor.name;
    this.text = text;
  }
}
