/** What a reader sees, in the report's two languages. */
export interface Text {
  readonly en: string;
  readonly nl: string;
}
