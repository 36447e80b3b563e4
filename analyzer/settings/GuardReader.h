#pragma once

#include "project/JsonText.h"
#include "settings/GuardSettings.h"

namespace holdfast {

/// Lays the value of `guard` over what is known. `folder` is that of its file,
/// from which paths count. Of a kind of database, the latest word holds.
void applyGuard(const JsonValue &value, llvm::StringRef folder,
                GuardSettings &guard);

} // namespace holdfast
