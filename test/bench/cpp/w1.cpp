// W1, M/M/10, written by hand.
#include "chance.hpp"
#include "event-heap.hpp"
#include "measure.hpp"
#include "place.hpp"

enum What { arrival, departure };

int main(int count, char** words) {
  const Options options(count, words);
  const long customers = static_cast<long>(options.number("customers", 1000));
  measure("W1", options, [customers](double seed, const std::function<void()>&) {
    Chance chance(seed);
    EventHeap events;
    WaitingLine line;
    int free = 10;
    long to_come = customers;
    long served = 0;
    double waited = 0;

    events.push(chance.exponential(1.0 / 9), arrival);
    while (!events.empty()) {
      const double now = events.first().time;
      if (events.first().what == arrival) {
        if (--to_come > 0) events.replace(now + chance.exponential(1.0 / 9), arrival);
        else events.pop();
        if (free > 0) {
          free--;
          served++;
          events.push(now + chance.exponential(1), departure);
        } else line.join(now);
      } else if (line.length() > 0) {
        waited += now - line.leave();
        served++;
        events.replace(now + chance.exponential(1), departure);
      } else {
        free++;
        events.pop();
      }
    }
    return Outcome{static_cast<double>(served),
                   "{\"kind\":\"queue\",\"meanWait\":" + json(waited / static_cast<double>(served)) + "}"};
  });
}
