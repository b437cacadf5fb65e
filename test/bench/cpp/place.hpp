// A place with servers and a line before it, and what is recorded of it.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

/** First come, first served: the moments at which cases joined, in a ring that doubles when full. */
class WaitingLine {
 public:
  std::size_t length() const { return length_; }

  void join(double now) {
    if (length_ == joined_.size()) grow();
    joined_[(head_ + length_++) & (joined_.size() - 1)] = now;
  }

  /** Takes the first out and says when it joined; only while `length` is positive. */
  double leave() {
    const double joined = joined_[head_];
    head_ = (head_ + 1) & (joined_.size() - 1);
    length_--;
    return joined;
  }

 private:
  void grow() {
    std::vector<double> longer(2 * joined_.size());
    for (std::size_t i = 0; i < length_; i++) longer[i] = joined_[(head_ + i) & (joined_.size() - 1)];
    joined_ = std::move(longer);
    head_ = 0;
  }

  std::vector<double> joined_ = std::vector<double>(64);
  std::size_t head_ = 0;
  std::size_t length_ = 0;
};

class Place {
 public:
  explicit Place(long servers) : free_(servers) {}

  /** A case comes: whether it starts at once; else it waits. */
  bool arrive(double now) {
    if (free_ > 0) {
      free_--;
      starts_++;
      return true;
    }
    count(now);
    line_.join(now);
    return false;
  }

  /** A server is done with a case: whether the next one starts. */
  bool finish(double now) {
    if (line_.length() == 0) {
      free_++;
      return false;
    }
    count(now);
    waited_ += now - line_.leave();
    starts_++;
    return true;
  }

  /** Time average of the number waiting, from 0 to `end`. */
  double mean_queue(double end) {
    count(end);
    return area_ / end;
  }

  /** Over the cases that were started; not a number where there were none. */
  double mean_wait() const { return waited_ / static_cast<double>(starts_); }

 private:
  void count(double now) {
    area_ += static_cast<double>(line_.length()) * (now - since_);
    since_ = now;
  }

  WaitingLine line_;
  long free_;
  long starts_ = 0;
  double waited_ = 0;
  /** Integral of the number waiting over time, up to `since_`. */
  double area_ = 0;
  double since_ = 0;
};
