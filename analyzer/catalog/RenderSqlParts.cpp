#include "catalog/RenderSql.h"
#include "catalog/SqlRenderer.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::string SqlRenderer::alter(const Table &table, const Twine &change) const {
  return ("ALTER TABLE " + qualified(table.schema, table.name) + " " + change +
          ";\n")
      .str();
}

std::string SqlRenderer::column(const Table &table, const Column &column) {
  return alter(table, "ADD COLUMN " + columnOf(table, column));
}

std::string SqlRenderer::index(const Table &table, const Index &index) {
  out.clear();
  addIndex(table, index);
  return std::move(out);
}

std::string SqlRenderer::check(const Table &table,
                               const CheckConstraint &check) {
  return alter(table, "ADD " + checkOf(check));
}

std::string SqlRenderer::foreignKey(const Table &table, const ForeignKey &key) {
  return alter(table, "ADD " + foreignKeyOf(key));
}

std::string SqlRenderer::columnCollation(const Table &table,
                                         const Column &column,
                                         StringRef collation) {
  if (isMysql)
    return alter(table, "MODIFY COLUMN " + columnOf(table, column) +
                            " COLLATE " + collation);
  return alter(table, "ALTER COLUMN " + quoted(column.name) + " TYPE " +
                          typeOf(column.type) + " COLLATE " + collation);
}

std::string SqlRenderer::columnComment(const Table &table,
                                       const Column &column) {
  out.clear();
  if (!isMysql && !isSqlite)
    addComment("COLUMN " + qualified(table.schema, table.name) + "." +
                   quoted(column.name),
               column.comment);
  return std::move(out);
}

std::string SqlRenderer::notNull(const Table &table, const Column &column) {
  if (isMysql)
    return alter(table, "MODIFY COLUMN " + columnOf(table, column));
  return alter(table, "ALTER COLUMN " + quoted(column.name) + " SET NOT NULL");
}

std::string renderColumnSql(const Catalog &catalog, const Table &table,
                            const Column &column) {
  return SqlRenderer(catalog).column(table, column);
}

std::string renderIndexSql(const Catalog &catalog, const Table &table,
                           const Index &index) {
  return SqlRenderer(catalog).index(table, index);
}

std::string renderCheckSql(const Catalog &catalog, const Table &table,
                           const CheckConstraint &check) {
  return SqlRenderer(catalog).check(table, check);
}

std::string SqlRenderer::addedValues(const EnumType &before,
                                     const EnumType &after) {
  for (auto [position, value] : enumerate(after.values)) {
    if (is_contained(before.values, value))
      continue;
    // Those before it are there by now.
    std::string place;
    if (position)
      place = " AFTER " + literal(after.values[position - 1]);
    else if (!before.values.empty())
      place = " BEFORE " + literal(before.values.front());
    add("ALTER TYPE " + qualified(after.schema, after.name) + " ADD VALUE " +
        literal(value) + place);
  }
  return out;
}

std::string renderForeignKeySql(const Catalog &catalog, const Table &table,
                                const ForeignKey &key) {
  return SqlRenderer(catalog).foreignKey(table, key);
}

std::string renderColumnCollationSql(const Catalog &catalog, const Table &table,
                                     const Column &column,
                                     StringRef collation) {
  return SqlRenderer(catalog).columnCollation(table, column, collation);
}

std::string renderColumnCommentSql(const Catalog &catalog, const Table &table,
                                   const Column &column) {
  return SqlRenderer(catalog).columnComment(table, column);
}

std::string renderAddedValuesSql(const Catalog &catalog, const EnumType &before,
                                 const EnumType &after) {
  return SqlRenderer(catalog).addedValues(before, after);
}

std::string renderNotNullSql(const Catalog &catalog, const Table &table,
                             const Column &column) {
  return SqlRenderer(catalog).notNull(table, column);
}

} // namespace holdfast
