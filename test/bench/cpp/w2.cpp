// W2, the chain, written by hand. An event is only what happens next: cases need no identity.
#include "chance.hpp"
#include "event-heap.hpp"
#include "measure.hpp"
#include "place.hpp"

enum What { arrival, police_done, parket_done, intake_done, care_done, deadline_passed, paid };

static std::string summary(const char* name, Place& place, double end) {
  return std::string("\"") + name + "\":{\"meanQueue\":" + json(place.mean_queue(end)) +
         ",\"meanWait\":" + json(place.mean_wait()) + "}";
}

int main(int count, char** words) {
  const Options options(count, words);
  const bool refers_everyone = options.text("design", "A") == "A";
  const double scale = options.number("scale", 1);
  const double horizon = options.number("years", 1) * 8760;
  const double mean_gap = 8760 / (2000 * scale);
  const auto servers = [scale](double at_scale_one) { return static_cast<long>(at_scale_one * scale); };

  measure("W2", options, [=](double seed, const std::function<void()>&) {
    Chance chance(seed);
    EventHeap events(1024);
    Place police(servers(4));
    Place parket(servers(2));
    Place intake(servers(3));
    Place care(servers(60));
    const Logarithm parket_work = logarithm_of(3, 0.8);
    long cases = 0;

    events.push(chance.exponential(mean_gap), arrival);
    while (events.first().time <= horizon) {
      const double now = events.first().time;
      switch (events.first().what) {
        case arrival:
          cases++;
          events.replace(now + chance.exponential(mean_gap), arrival);
          if (police.arrive(now)) events.push(now + chance.exponential(2), police_done);
          break;
        case police_done:
          if (police.finish(now)) events.replace(now + chance.exponential(2), police_done);
          else events.pop();
          if (chance.uniform() < 0.1) break;
          if (refers_everyone) {
            if (parket.arrive(now)) events.push(now + chance.lognormal(parket_work), parket_done);
          } else if (chance.uniform() < 0.75) {
            events.push(now + chance.exponential(504), paid);
          } else events.push(now + 1440, deadline_passed);
          break;
        case deadline_passed:
          if (parket.arrive(now)) events.replace(now + chance.lognormal(parket_work), parket_done);
          else events.pop();
          break;
        case parket_done:
          if (parket.finish(now)) events.replace(now + chance.lognormal(parket_work), parket_done);
          else events.pop();
          if (intake.arrive(now)) events.push(now + chance.exponential(6), intake_done);
          break;
        case intake_done:
          if (intake.finish(now)) events.replace(now + chance.exponential(6), intake_done);
          else events.pop();
          if (care.arrive(now)) events.push(now + chance.gamma4(1344), care_done);
          break;
        case care_done:
          if (care.finish(now)) events.replace(now + chance.gamma4(1344), care_done);
          else events.pop();
          break;
        case paid:
          events.pop();
      }
    }
    return Outcome{static_cast<double>(cases),
                   "{\"kind\":\"chain\",\"places\":{" + summary("police", police, horizon) + "," +
                       summary("parket", parket, horizon) + "," + summary("intake", intake, horizon) + "," +
                       summary("care", care, horizon) + "}}"};
  });
}
