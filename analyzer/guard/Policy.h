#pragma once

#include "catalog/Catalog.h"
#include "guard/Loss.h"
#include "guard/Operation.h"
#include "guard/ShellText.h"
#include "introspect/ConnectionUrl.h"
#include "settings/GuardSettings.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::guard {

/// What may be done to one database.
struct Policy {
  std::string environment; ///< `production`, `local` or a name of settings
  /// It is on this machine, and nobody has called it anything else: what is
  /// empty may go without a question.
  bool isLocal = false;
  std::optional<std::vector<std::string>> commands; ///< nothing for all
  bool mayLose = true;
  std::vector<std::string> protectedTables;
  bool copies = true;
};

/// Whether a database is on this machine: a file, a socket, a loopback address.
/// What a tunnel leads to cannot be told from that.
bool isLocal(const introspect::ConnectionUrl &url);

/// What settings say of a database, else what holds for local ones and for all
/// others. `labels` are the answers to the settings' labels, in their order.
Policy policyOf(const GuardSettings &settings,
                const introspect::ConnectionUrl &url,
                llvm::ArrayRef<std::vector<std::string>> labels,
                FindValue variable);

/// Why the operation must not run at all, or nothing.
std::optional<std::string> whyForbidden(const Policy &policy,
                                        const Operation &operation);
/// Why the loss must not happen, whatever anybody answers, or nothing.
std::optional<std::string> whyForbidden(const Policy &policy, const Loss &loss);

/// The patterns of protected tables that none of the tables matches; those with
/// a schema only where that has been read.
std::vector<std::string> unmatchedPatterns(const Policy &policy,
                                           const Catalog &catalog);

/// Whether somebody has to answer for it.
bool needsAnswer(const Policy &policy, const Loss &loss);

} // namespace holdfast::guard
