#pragma once

#include "ide/completion/Completion.h"
#include "settings/JsonShape.h"

namespace holdfast {

/// What may stand at a byte offset of a settings file, which may be broken
/// there: keys that its object has not yet, or values.
Completions completeSettings(const JsonShape &shape, llvm::StringRef text,
                             uint32_t cursor);

} // namespace holdfast
