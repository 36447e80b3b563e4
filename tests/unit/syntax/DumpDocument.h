#pragma once

#include "syntax/Document.h"

#include <string>

namespace holdfast {

/// Every declaration of a document with its range, a line each: what two parses
/// of the same text must agree on.
std::string dumpDocument(const Document &document);

} // namespace holdfast
