#pragma once

#include "syntax/Document.h"

namespace holdfast {

enum class Comment {
  Documentation, ///< `///`, which reaches the client
  Any,
};

/// Whether a comment stands right above a block or field, or after it on its
/// line. One that accepts a finding explains nothing.
bool hasComment(const Document &document, Range range, Comment kind);

} // namespace holdfast
