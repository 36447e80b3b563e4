#pragma once

#include <string>

/// The queries over PostgreSQL's catalogs. Each takes the names of the schemas
/// as an array in `$1`, leaves out what belongs to an extension, and gives the
/// schema's and the object's name first.
namespace holdfast::introspect {

/// Writes the queries for a server of a version such as 150004.
class PostgresQueries {
public:
  explicit PostgresQueries(unsigned version) : version(version) {}

  /// Name; of all that are not the server's own. Takes no argument.
  std::string schemas() const;
  /// Table, kind, right to read all rows, estimated rows, comment.
  std::string tables() const;
  /// Table, column, type's schema, type's name, whether an array, the type as
  /// the server spells it, not null, identity, generated, default, comment.
  std::string columns() const;
  /// Table, constraint, column; in the order of the key.
  std::string primaryKeys() const;
  /// Table, index, unique, method, predicate, whether a constraint, column,
  /// expression, descending, operator class if not the usual one, whether a
  /// column of INCLUDE.
  std::string indexes() const;
  /// Table, constraint, delete and update action, referenced schema, table and
  /// column, column.
  std::string foreignKeys() const;
  /// Table, constraint, expression.
  std::string checks() const;
  /// Type, nothing, and what columns() gives from the type's schema on; name
  /// and condition of a check. A row for each check.
  std::string domains() const;
  /// Table, how it is partitioned, schema and name of a parent, bound. A row
  /// for each parent. PostgreSQL alone.
  std::string parents() const;
  /// Type, value, comment.
  std::string enums() const;
  /// View, whether materialized, query, comment.
  std::string views() const;
  /// Sequence, table and column that own it.
  std::string sequences() const;
  /// Name. Takes no argument.
  std::string extensions() const;

private:
  unsigned version;
};

} // namespace holdfast::introspect
