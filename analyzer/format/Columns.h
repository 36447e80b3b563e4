#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// Lines whose cells stand in columns, up to the next blank line of a block.
/// Lines without cells, such as comments, stand between them and change
/// nothing.
class Columns {
public:
  struct Line {
    llvm::SmallVector<std::string, 3> cells;
    std::string tail; ///< not aligned: comments
  };

  void addLine(Line line) { lines.push_back(std::move(line)); }
  bool empty() const { return lines.empty(); }

  /// Appends the lines to `out`, each behind `indent` blanks, and forgets them.
  void flush(unsigned indent, std::string &out);

private:
  std::vector<Line> lines;
};

} // namespace holdfast
