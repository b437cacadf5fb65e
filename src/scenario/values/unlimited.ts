/** The word for capacity without limit: the one value that is no number. */
export const unlimited = 'unlimited';
