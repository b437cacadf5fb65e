/**
 * Times of which some were cut off by the end of the log, as if none had been: leaving out what was still under way would leave out
 * the long ones. The estimate of Kaplan and Meier (1958), with its mass at each time spread over as many equal values; what lies
 * beyond the longest that was seen to end is put there (Efron, 1967).
 *
 * @param whole times that were seen to end @param cut times that had not ended so far
 * @returns `whole` itself where nothing was cut off
 */
export function asIfNoneCutOff(whole: readonly number[], cut: readonly number[]): readonly number[] {
  const longest = whole.reduce((most, time) => Math.max(most, time), 0);
  // What has lasted half as long again as anything that ended was lost from the log, rather than cut off by its end.
  const counted = cut.filter((time) => time <= 1.5 * longest);
  if (counted.length * 100 <= whole.length) return whole;
  const all = [...whole.map((time) => ({ time, ended: true })), ...counted.map((time) => ({ time, ended: false }))];
  all.sort((a, b) => a.time - b.time || Number(b.ended) - Number(a.ended));
  const values: number[] = [];
  let [left, atRisk, owed] = [1, all.length, 0];
  // So many values stand for all: enough for their quantiles, and no more than there were.
  const size = Math.max(whole.length, 200);
  for (const { time, ended } of all) {
    if (ended) {
      const mass = left / atRisk;
      left -= mass;
      owed += mass * size;
      for (; owed >= 0.5; owed--) values.push(time);
    }
    atRisk--;
  }
  owed += left * size;
  for (; owed >= 0.5; owed--) values.push(longest);
  return values;
}
