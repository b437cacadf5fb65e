/** Loaded into a program before it runs: when it ends, adds what its process has used to a file, as a line of JSON. */
const { appendFileSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** In kilobytes; on Linux `maxRSS` begins with what the process that started this one had. */
function ownPeak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined;
  }
}

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakRssMB: (ownPeak() ?? maxRSS) / 1024 };
    appendFileSync(process.env.STUWMEER_BENCH_RESOURCES, `${JSON.stringify(used)}\n`);
  });
}
