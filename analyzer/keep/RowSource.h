#pragma once

#include "keep/LostTables.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast::keep {

/// How long a server may be silent while it works on something large.
constexpr unsigned patientSeconds = 120;

/// A database as it is at one moment, to copy rows out of. Cannot write.
class RowSource {
public:
  /// Connects and reads the structure. Errors start with the redacted URL.
  static llvm::Expected<std::unique_ptr<RowSource>>
  open(const introspect::ConnectionUrl &url, const KeepOptions &options);
  virtual ~RowSource() = default;

  const Catalog &structure() const { return catalog; }

  /// What the server guesses of a table, before it is read.
  struct Size {
    uint64_t rows = 0;
    uint64_t bytes = 0;
  };
  /// Makes sure that the tables can be read whole and stay what they are until
  /// the end, in the order given. An error says which cannot, and why.
  virtual llvm::Error hold(llvm::ArrayRef<const Table *> tables) = 0;
  virtual llvm::Expected<Size> sizeOf(const Table &table) = 0;
  /// Hands out the rows of the table itself, without those of its partitions
  /// and heirs, as lines (RowText.h). Returns how many there are by the
  /// server's own count.
  virtual llvm::Expected<uint64_t>
  read(const Table &table, llvm::ArrayRef<std::string> columns,
       llvm::function_ref<llvm::Error(llvm::StringRef line)> take) = 0;
  /// For columns that count by themselves: the last value given out.
  virtual llvm::Expected<std::vector<std::pair<std::string, int64_t>>>
  countersOf(const Table &table) = 0;
  /// Reads what hangs on each of the tables, all at once.
  virtual llvm::Error
  readAttached(llvm::MutableArrayRef<TableToKeep> tables) = 0;
  /// Reads the collations of a table, which the catalog does not have.
  virtual llvm::Error readCollations(const Table &, KeptTable &) {
    return llvm::Error::success();
  }

protected:
  Catalog catalog;
};

/// One for each kind of server; a build without the library answers so.
llvm::Expected<std::unique_ptr<RowSource>>
openPostgresSource(const introspect::ConnectionUrl &url,
                   const KeepOptions &options);
llvm::Expected<std::unique_ptr<RowSource>>
openMysqlSource(const introspect::ConnectionUrl &url,
                const KeepOptions &options);
llvm::Expected<std::unique_ptr<RowSource>>
openSqliteSource(const introspect::ConnectionUrl &url,
                 const KeepOptions &options);

/// `public.Order` or `Order`, as messages name a table.
std::string nameOf(const Table &table);
std::string nameOf(const TableName &table);

/// `` `Order` is locked by another session for more than 5 seconds; … `` where
/// `message` is what the server said of a lock, else that message after the
/// table.
llvm::Error cannotReadTable(const Table &table, llvm::Error error,
                            unsigned lockSeconds);

/// The columns of a table that hold values of their own.
std::vector<std::string> storedColumns(const Table &table);

} // namespace holdfast::keep
