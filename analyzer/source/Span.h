#pragma once

#include <cstdint>
#include <tuple>

namespace holdfast {

class SourceFile;

/// A half-open range of byte offsets in one text.
struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(uint32_t offset) const {
    return begin <= offset && offset < end;
  }
  bool contains(Range other) const {
    return begin <= other.begin && other.end <= end;
  }
  bool operator==(const Range &other) const {
    return begin == other.begin && end == other.end;
  }
  bool operator<(const Range &other) const {
    return std::tie(begin, end) < std::tie(other.begin, other.end);
  }
};

/// A range of a file, or no place at all (file == nullptr). Valid as long as
/// the SourceFile is.
struct Span {
  const SourceFile *file = nullptr;
  Range range;

  explicit operator bool() const { return file != nullptr; }
  bool operator==(const Span &other) const {
    return file == other.file && range == other.range;
  }
};

} // namespace holdfast
