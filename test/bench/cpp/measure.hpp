// One workload in a process of its own: times it and prints one line of JSON, as `../measure.ts` does.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>

#include <sys/resource.h>

/** Options of the form --name=value; a name that is not given keeps its default. */
class Options {
 public:
  Options(int count, char** words) {
    for (int i = 1; i < count; i++) {
      const std::string word = words[i];
      const std::size_t equals = word.find('=');
      if (word.rfind("--", 0) != 0 || equals == std::string::npos) {
        throw std::invalid_argument("expected --name=value, received: " + word);
      }
      values_[word.substr(2, equals - 2)] = word.substr(equals + 1);
    }
  }

  std::string text(const std::string& name, const std::string& otherwise) const {
    const auto found = values_.find(name);
    return found == values_.end() ? otherwise : found->second;
  }

  double number(const std::string& name, double otherwise) const {
    const auto found = values_.find(name);
    return found == values_.end() ? otherwise : std::strtod(found->second.c_str(), nullptr);
  }

 private:
  std::map<std::string, std::string> values_;
};

struct Outcome {
  /** What is counted: customers, cases, or timers that went off. */
  double items;
  /** JSON of what the run found. */
  std::string answer;
};

/** A number in JSON, to the last bit; null where there is none. */
inline std::string json(double value) {
  if (value != value) return "null";
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", value);
  return text;
}

/**
 * The most memory that this process had at once, in MB. What `getrusage` says begins, on Linux, with what the process
 * that started this one had, so that is asked only where there is no other source.
 */
inline double peak_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    double kilobytes;
    if (word == "VmHWM:" && status >> kilobytes) return kilobytes / 1024;
  }
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return static_cast<double>(usage.ru_maxrss) / 1048576;
#else
  return static_cast<double>(usage.ru_maxrss) / 1024;
#endif
}

/**
 * Runs `work` as often as --warm says without a clock, then as often as --repeat says and times these together. It is
 * given the seed of the run, and a function that sets the clock to zero.
 */
inline void measure(const char* workload, const Options& options,
                    const std::function<Outcome(double seed, const std::function<void()>& start)>& work) {
  using Clock = std::chrono::steady_clock;
  Clock::time_point started;
  const std::function<void()> start = [&started] { started = Clock::now(); };
  const long warm = static_cast<long>(options.number("warm", 0));
  const long runs = warm + static_cast<long>(options.number("repeat", 1));
  double items = 0;
  std::string answer;
  for (long run = 0; run < runs; run++) {
    if (run == warm) start();
    const Outcome outcome = work(options.number("seed", 1) + 1000003.0 * static_cast<double>(run), start);
    if (run >= warm) items += outcome.items;
    answer = outcome.answer;
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - started).count();
  std::printf(
      "{\"workload\":\"%s\",\"contestant\":\"C++ by hand\",\"items\":%s,\"seconds\":%s,\"rate\":%s,\"peakRssMB\":%s,"
      "\"answer\":%s}\n",
      workload, json(items).c_str(), json(seconds).c_str(), json(items / seconds).c_str(),
      json(peak_memory()).c_str(), answer.c_str());
}
