#pragma once

#include "guard/Target.h"

namespace holdfast::guard {

/// The database that a look found none of: commands may create it.
class NoDatabase : public llvm::ErrorInfo<NoDatabase> {
public:
  static char ID;
  explicit NoDatabase(std::string message) : text(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override { out << text; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::string text;
};

/// Reads the database as plans for the operations need it, in one transaction
/// that cannot write: its structure, what `_prisma_migrations` says, the labels
/// of the settings, and counts. Where scripts would run, all schemas and the
/// texts of routines as well, since scripts may reach anything.
llvm::Expected<introspect::LiveDatabase>
look(const Target &target, llvm::ArrayRef<Operation> operations);

} // namespace holdfast::guard
