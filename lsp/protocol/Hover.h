#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

struct Hover {
  MarkupContent contents;
  Range range;
};

} // namespace holdfast::lsp
