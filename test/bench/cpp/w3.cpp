// W3, hold, written by hand.
#include "chance.hpp"
#include "event-heap.hpp"
#include "measure.hpp"

int main(int count, char** words) {
  const Options options(count, words);
  const long timers = static_cast<long>(options.number("timers", 100));
  const long holds = static_cast<long>(options.number("holds", 1000));
  measure("W3", options, [timers, holds](double seed, const std::function<void()>& start) {
    Chance chance(seed);
    EventHeap events;
    for (long timer = 0; timer < timers; timer++) events.push(chance.exponential(1), timer);

    start();
    for (long hold = 0; hold < holds; hold++) {
      const Event& first = events.first();
      events.replace(first.time + chance.exponential(1), first.what);
    }
    return Outcome{static_cast<double>(holds),
                   "{\"kind\":\"hold\",\"clock\":" + json(events.first().time) + "}"};
  });
}
