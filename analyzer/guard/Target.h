#pragma once

#include "engine/Inputs.h"
#include "guard/Plan.h"
#include "introspect/ConnectionUrl.h"

#include "llvm/Support/Error.h"

namespace holdfast::guard {

/// Which project and database somebody means.
struct TargetRequest {
  std::string path = "."; ///< a schema, or the folder of a project
  std::string config;     ///< another prisma.config.*; empty for the usual
  std::string url;        ///< the database, where it is named; else empty
};

/// A project and its database, as Prisma's commands find them. A value; parts
/// point into each other, so that it moves only as a whole.
struct Target {
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files;
  Inputs inputs;
  std::vector<SourceFilePtr> migrations;
  /// Where the migrations are, as messages name it; empty where there are none.
  std::string history;
  std::string source;   ///< the URL of the database, with its secrets
  std::string hiddenAs; ///< what to show in its place; empty for its address
  bool isNamedByUser = false;
  introspect::ConnectionUrl url;

  /// What a plan is made from; points into this.
  ProjectFacts facts() const;
  /// The database without secrets.
  const std::string &label() const { return url.redacted(); }
};

/// The project of a folder. Of several schemas, the one that Prisma finds there
/// without being told.
llvm::Expected<Project> projectAt(llvm::vfs::FileSystem &files,
                                  llvm::StringRef path);

/// Finds both. Errors say what is not known and what to give instead.
llvm::Expected<Target> findTarget(const TargetRequest &request);

} // namespace holdfast::guard
