// The draws of `../chance.ts`, number for number: sfc32 (Chris Doty-Humphrey), 32 bits a uniform. Equal seeds give the
// programs written by hand in both languages the same run, so that they can be checked against each other.
#pragma once

#include <cmath>
#include <cstdint>

/** Mean and standard deviation of the logarithm of a lognormal. */
struct Logarithm {
  double mean;
  double deviation;
};

/** @param variation standard deviation over the mean */
inline Logarithm logarithm_of(double mean, double variation) {
  const double variance = std::log(1 + variation * variation);
  return {std::log(mean) - variance / 2, std::sqrt(variance)};
}

class Chance {
 public:
  explicit Chance(double seed)
      : a_(static_cast<std::uint32_t>(static_cast<std::int64_t>(seed))), b_(a_ * 0x9e3779b9u) {
    for (int round = 0; round < 15; round++) uniform();
  }

  /** In the open interval (0, 1). */
  double uniform() {
    const std::uint32_t sum = a_ + b_ + counter_++;
    a_ = b_ ^ (b_ >> 9);
    b_ = c_ + (c_ << 3);
    c_ = ((c_ << 21) | (c_ >> 11)) + sum;
    return (sum + 0.5) * 0x1p-32;
  }

  double exponential(double mean) { return -mean * std::log(uniform()); }

  double lognormal(const Logarithm& logarithm) { return std::exp(logarithm.mean + logarithm.deviation * normal()); }

  /** Shape 4: the sum of four exponentials, by one logarithm of a product. */
  double gamma4(double mean) {
    double product = uniform();
    for (int factor = 1; factor < 4; factor++) product *= uniform();
    return -0.25 * mean * std::log(product);
  }

  /** Standard normal, by Marsaglia's polar method, which makes two at a time. */
  double normal() {
    if (has_spare_) {
      has_spare_ = false;
      return spare_;
    }
    for (;;) {
      const double x = 2 * uniform() - 1;
      const double y = 2 * uniform() - 1;
      const double square = x * x + y * y;
      if (square >= 1 || square == 0) continue;
      const double factor = std::sqrt(-2 * std::log(square) / square);
      spare_ = y * factor;
      has_spare_ = true;
      return x * factor;
    }
  }

 private:
  std::uint32_t a_;
  std::uint32_t b_;
  std::uint32_t c_ = 0x2545f491;
  std::uint32_t counter_ = 1;
  double spare_ = 0;
  bool has_spare_ = false;
};
