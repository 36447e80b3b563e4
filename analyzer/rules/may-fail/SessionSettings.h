#pragma once

#include "diagnostics/Rule.h"
#include "schema/Provider.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

/// Settings of a database's session that migrations change.
namespace holdfast {

/// A setting that changes what the statements of other migrations do.
struct SessionSetting {
  llvm::StringLiteral name;
  llvm::StringLiteral usual;  ///< the value with which a session starts
  llvm::StringLiteral effect; ///< on the migrations that follow
  Severity severity = Severity::Warning;
};

/// Those that matter; `search_path` is none of them.
llvm::ArrayRef<SessionSetting> sessionSettingsOf(Provider provider);

/// Whether the value is as at the start of a session, as far as is known: what
/// comes from a variable was saved there before.
bool isUsual(const SessionSetting &setting, llvm::StringRef value);

} // namespace holdfast
