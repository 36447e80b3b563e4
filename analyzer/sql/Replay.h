#pragma once

#include "catalog/Catalog.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"

#include "sql/Routine.h"
#include "sql/ViewUse.h"

#include <memory>
#include <string>
#include <vector>

namespace holdfast::sql {

struct ReplayContext;
struct Step;

/// Applies scripts to a catalog, one after the other. A copy continues on its
/// own from the state of the original, so that a common beginning of histories
/// need not be replayed twice.
class Replayer {
public:
  /// Starts from nothing (PostgreSQL: from the schema `public`).
  explicit Replayer(Provider provider);
  /// Starts from what `base` describes.
  explicit Replayer(Catalog base);
  Replayer(const Replayer &other);
  Replayer(Replayer &&);
  Replayer &operator=(Replayer &&);
  ~Replayer();

  /// From here on, what a script calls is done as well: these routines, and
  /// those that scripts make.
  void followCalls(llvm::ArrayRef<Routine> routines);
  /// … and these triggers and rules of the base fire, each as the statement
  /// that makes it.
  void setTriggers(llvm::ArrayRef<std::string> statements);
  /// What the views of the base read, which it does not say itself.
  void setViewUses(llvm::ArrayRef<ViewUse> uses);
  /// MySQL: what is named with another database is none of the base.
  void setDatabaseName(std::string name);
  /// Where names without a schema are looked for at the start of a script.
  void setSearchPath(std::vector<std::string> schemas);
  void apply(const SourceFilePtr &script);
  /// What was made so far is in use; what later scripts make is new.
  void markExisting();
  /// Applies a script and adds what its statements do to `steps`. Returns how
  /// many statements it has.
  unsigned apply(const SourceFilePtr &script, std::vector<Step> &steps);
  /// The scripts so far, which what was made points into.
  std::vector<SourceFilePtr> files() const;
  /// The catalog, with remarks on what is not in it.
  Catalog result() const;

private:
  std::unique_ptr<ReplayContext> state;
};

/// Applies the scripts one after the other, starting from nothing. For MongoDB,
/// which has no SQL, the result is empty.
Catalog replay(Provider provider, llvm::ArrayRef<SourceFilePtr> scripts);

} // namespace holdfast::sql
