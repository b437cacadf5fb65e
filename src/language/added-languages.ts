/**
 * Languages beside English and Dutch. A language is one file beside this one, which exports an {@link AddedLanguage}, and one
 * line in the list below; `npm run -s phrases` prints the file with every phrase still to be translated.
 */

export interface AddedLanguage {
  /** Of ISO 639, such as "fr". */
  readonly code: string;
  /** What the language calls itself: "Français". */
  readonly name: string;
  /** Marks in a number: of decimals, and between thousands. Where decimals have a comma, a CSV for a spreadsheet has semicolons. */
  readonly marks: { readonly decimal: '.' | ','; readonly thousands: string };
  /** The first page of the help. */
  readonly help: string;
  /**
   * By the English. A phrase that Dutch has more than one of, such as "Demand", may have a row for each: "Demand = Vraag".
   * Braces stay: {place} is filled in, and of {count:input|inputs} the first is for one.
   */
  readonly phrases: Readonly<Record<string, string>>;
}

export const addedLanguages: readonly AddedLanguage[] = [];
