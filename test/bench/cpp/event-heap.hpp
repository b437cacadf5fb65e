// A 4-ary heap of (time, what): the event list of the programs written by hand. The root stands at index 3, so that the
// four children of an event share one cache line of 64 bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

struct Event {
  double time;
  std::int64_t what;
};

class EventHeap {
 public:
  explicit EventHeap(std::size_t capacity = 64) : events_(allocated(capacity)), capacity_(capacity) {}
  EventHeap(const EventHeap&) = delete;
  EventHeap& operator=(const EventHeap&) = delete;
  ~EventHeap() { std::free(events_); }

  bool empty() const { return end_ == root; }

  /** The earliest event; only while the heap is not empty. */
  const Event& first() const { return events_[root]; }

  void push(double time, std::int64_t what) {
    if (end_ == capacity_) grow();
    std::size_t hole = end_++;
    while (hole > root) {
      const std::size_t parent = (hole >> 2) + 2;
      if (events_[parent].time <= time) break;
      events_[hole] = events_[parent];
      hole = parent;
    }
    events_[hole] = {time, what};
  }

  /** Takes the earliest event out. */
  void pop() {
    const Event last = events_[--end_];
    if (end_ > root) sink(last);
  }

  /** Takes the earliest event out and puts another in, in one pass. */
  void replace(double time, std::int64_t what) { sink({time, what}); }

 private:
  static constexpr std::size_t root = 3;

  static Event* allocated(std::size_t capacity) {
    void* memory = std::aligned_alloc(64, capacity * sizeof(Event));
    if (memory == nullptr) throw std::bad_alloc();
    return static_cast<Event*>(memory);
  }

  void sink(const Event event) {
    std::size_t hole = root;
    for (;;) {
      const std::size_t first = (hole - 2) << 2;
      if (first >= end_) break;
      std::size_t child = first;
      if (first + 4 <= end_) {
        const std::size_t left = first + (events_[first + 1].time < events_[first].time);
        const std::size_t right = first + 2 + (events_[first + 3].time < events_[first + 2].time);
        child = events_[right].time < events_[left].time ? right : left;
      } else {
        for (std::size_t other = first + 1; other < end_; other++) {
          if (events_[other].time < events_[child].time) child = other;
        }
      }
      if (events_[child].time >= event.time) break;
      events_[hole] = events_[child];
      hole = child;
    }
    events_[hole] = event;
  }

  void grow() {
    Event* larger = allocated(2 * capacity_);
    std::copy(events_, events_ + end_, larger);
    std::free(events_);
    events_ = larger;
    capacity_ *= 2;
  }

  Event* events_;
  std::size_t capacity_;
  std::size_t end_ = root;
};
