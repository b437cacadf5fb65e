/** From what on a list is long, a shortage more than slight, and growth more than chance: judgements, each in one place. */

/** From this share of its capacity on, a resource is tight. */
export const tightFrom = 0.85;
/** From this share of its capacity in use on, a resource is what keeps those waiting who hold on to another one. */
export const nearlyFull = 0.95;
/** A list grows when at least this part of what comes and is not served stays in it; otherwise what leaves it holds it. */
export const staying = 0.25;
/** Of a case: a list that has grown by no more, as it went up and down, has not grown. */
export const aTrace = 0.05;
/** An overload of less than this part of what comes is slight, as long as fewer than `few` wait. */
export const slightOverload = 0.1;
export const few = 25;
/** So few who wait are reported in proportion, but where so many leave, and this part of what comes is not served. */
export const aHandful = 10;
export const fairOverload = 0.15;
/** A list that is shorter than a formula says, or that grew, by less than this part of its length is no matter. */
export const material = 0.25;
