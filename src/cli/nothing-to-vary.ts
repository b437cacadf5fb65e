/** What is said where all inputs are known. */
export const nothingToVary =
  'none of the inputs is one number with a range, so that there is nothing to vary. Give what is not known a "range:", ' +
  'as in {value: 29 places, assumption: ..., range: 15 to 120 places}.';
