#include "catalog/RenderSchema.h"

#include "catalog/RenderPrisma.h"
#include "format/Format.h"
#include "schema/Connector.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static std::unique_ptr<const Schema> resolve(const std::string &text) {
  return Schema::resolve({Document::parse(
      std::make_shared<const SourceFile>("schema.prisma", text))});
}

static std::string datasourceBlock(Provider provider,
                                   std::vector<std::string> schemas) {
  std::string text =
      ("datasource db {\n  provider = " + quoteString(spelling(provider)) +
       "\n");
  for (std::string &name : schemas)
    name = quoteString(name);
  if (!schemas.empty())
    text += "  schemas  = [" + join(schemas, ", ") + "]\n";
  return text + "}\n";
}

/// The schemas are listed where there are others than the usual one.
static std::vector<std::string> listedSchemas(const Catalog &catalog) {
  std::vector<std::string> schemas = catalog.schemas;
  llvm::sort(schemas);
  bool isUsual =
      schemas.size() == 1 && schemas.front() == defaultSchema(catalog.provider);
  return isUsual ? std::vector<std::string>() : schemas;
}

/// The tables that become models, by name.
static std::vector<const Table *> sortedTables(const Catalog &catalog) {
  std::vector<const Table *> tables;
  for (const Table &table : catalog.tables)
    if (!isMigrationsTable(table.name) && !table.isPlainPartition() &&
        !table.columns.empty())
      tables.push_back(&table);
  llvm::sort(tables, [](const Table *a, const Table *b) {
    return std::tie(a->name, a->schema) < std::tie(b->name, b->schema);
  });
  return tables;
}

/// Also those whose values are part of a column's type.
static std::vector<EnumType> enumsOf(const Catalog &catalog) {
  std::vector<EnumType> enums = catalog.enums;
  if (connectorOf(catalog.provider).enumValues != EnumValues::InColumns)
    return enums;
  for (const Table *table : sortedTables(catalog))
    for (const Column &column : table->columns)
      if (column.type.name == "enum")
        enums.push_back({"", table->name + "_" + column.name,
                         column.type.values, column.origin});
  return enums;
}

/// Writes the fields at the end of the fields of their models.
static std::string insertFields(const Schema &schema, const std::string &text,
                                ArrayRef<OppositeField> fields) {
  DenseMap<const Model *, std::vector<RenderedField>> fieldsOf;
  for (const OppositeField &field : fields)
    fieldsOf[field.model].push_back(field.field);
  std::string out;
  size_t written = 0;
  // The models stand in the order of the text.
  for (const Model &model : schema.models()) {
    auto own = fieldsOf.find(&model);
    if (own == fieldsOf.end() || model.block->fields.empty())
      continue;
    uint32_t end = model.block->fields.back().range.end;
    out += StringRef(text).slice(written, end);
    out += "\n" + StringRef(alignFields(own->second)).rtrim('\n').str();
    written = end;
  }
  return out + text.substr(written);
}

/// Writes a model for each of the tables that `isWanted`.
static std::string addModels(const Catalog &catalog, std::string text,
                             function_ref<bool(const Table &)> isWanted) {
  auto schema = resolve(text);
  PrismaRenderer renderer(*schema, catalog);
  for (const Table *table : sortedTables(catalog)) {
    if (!isWanted(*table))
      continue;
    RenderedModel model = renderer.model(*table);
    renderer.reserve(model.name);
    text += "\n" + model.text + "\n";
  }
  return text;
}

/// Join tables that `isJoin` become lists where both their models are there.
static std::string render(const Catalog &catalog, ArrayRef<std::string> schemas,
                          function_ref<bool(const Table &)> isJoin) {
  auto canBeLists = [&](const Table &table) {
    return hasShapeOfJoinTable(table) && isJoin(table);
  };
  std::string text = datasourceBlock(catalog.provider, schemas.vec());
  {
    // Enums first, so that columns know what they are called.
    auto schema = resolve(text);
    PrismaRenderer renderer(*schema, catalog);
    for (const EnumType &type : enumsOf(catalog)) {
      RenderedModel block = renderer.enumType(type);
      renderer.reserve(block.name);
      text += "\n" + block.text + "\n";
    }
  }
  text = addModels(catalog, std::move(text),
                   [&](const Table &table) { return !canBeLists(table); });
  {
    auto models = resolve(text);
    PrismaRenderer renderer(*models, catalog);
    text = addModels(catalog, std::move(text), [&](const Table &table) {
      return canBeLists(table) && renderer.joinRelation(table).empty();
    });
  }
  // Relations last, so that both sides are there.
  auto whole = resolve(text);
  PrismaRenderer renderer(*whole, catalog);
  std::vector<OppositeField> relations = renderer.allRelations();
  for (const Table *table : sortedTables(catalog))
    if (!renderer.modelOf(table->schema, table->name))
      append_range(relations, renderer.joinRelation(*table, relations));
  text = insertFields(*whole, text, relations);
  auto document = Document::parse(
      std::make_shared<const SourceFile>("schema.prisma", text));
  if (auto formatted = formatSchema(*document))
    return std::move(*formatted);
  else
    consumeError(formatted.takeError());
  return text;
}

/// Prisma makes another key for join tables since version 6, and would change
/// that of an older one.
static bool isMadeByPrisma7(const Table &table, Provider provider) {
  return connectorOf(provider).joinTablePrimaryKey ==
         table.primaryKey.has_value();
}

std::string renderSchema(const Catalog &catalog) {
  return render(catalog, listedSchemas(catalog), [&](const Table &table) {
    return isMadeByPrisma7(table, catalog.provider);
  });
}

std::string renderSchema(const Catalog &catalog,
                         ArrayRef<std::string> schemas) {
  return render(catalog, schemas, [](const Table &) { return true; });
}

} // namespace holdfast
