/** Loaded into a program before it runs: when it ends, adds what its process has used to a file, as a line of JSON. */
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakRssMB: maxRSS / 1024 };
    appendFileSync(process.env.STUWMEER_BENCH_RESOURCES, `${JSON.stringify(used)}\n`);
  });
}
