#pragma once

#include "catalog/RenderPrisma.h"
#include "diagnostics/Reporter.h"
#include "rules/RuleDefinition.h"

namespace holdfast {

/// Where a finding without a line of its own is shown: the datasource's name,
/// else the first block's, else the start of the first file.
Span schemaAnchor(const Schema &schema);

/// Notes where an object of the database was created, or declared by a schema,
/// as far as that is known; `what` it is, if not what the finding is about.
void noteMade(DiagnosticBuilder &finding, const Origin &origin,
              llvm::StringRef what = "");

/// Writes the model of an existing table at the end of the schema, with the
/// opposite fields and enums that it needs.
Fix addModelFix(const RuleContext &context, const Comparison &comparison,
                const Table &table);

/// Writes the field of an existing column into the model, after the field of
/// the column that stands before it in the database.
Fix addFieldFix(const RuleContext &context, const Comparison &comparison,
                const Model &model, const Table &table, const Column &column);

/// Writes the relation of an existing foreign key into both models; without
/// edits where a table has no model.
Fix addRelationFix(const RuleContext &context, const Comparison &comparison,
                   const Table &table, const ForeignKey &key);
/// Adds the lists on both sides of a join table; no edits where it cannot be
/// one of an implicit many-to-many relation, or a model is missing.
Fix addJoinRelationFix(const RuleContext &context, const Comparison &comparison,
                       const Table &table);

/// Writes `@@index` or `@@unique` for indexes of a table into its model; none
/// where it has no model, or Prisma's language cannot say one of them.
std::optional<Fix> keepIndexFix(const RuleContext &context,
                                const Catalog &existing, const Table &table,
                                llvm::ArrayRef<const Index *> indexes);

/// Writes an existing enum at the end of the schema.
Fix addEnumFix(const RuleContext &context, const Comparison &comparison,
               const EnumType &type);

/// Adds a block attribute such as `@@map("users")` at the end of a model.
Fix addBlockAttributeFix(const Model &model, llvm::StringRef title,
                         Safety safety, llvm::StringRef attribute);

/// The same for the block of an enum, or of any other kind.
Fix addBlockAttributeFix(const Document &document, const Block &block,
                         llvm::StringRef title, Safety safety,
                         llvm::StringRef attribute);

/// Writes a new block at the end of the schema's file.
Fix addBlockFix(const Schema &schema, llvm::StringRef title,
                const std::string &block);

/// Adds lines for new fields at the end of a model's fields, in one edit.
Fix addFieldLinesFix(const Model &model, llvm::StringRef title,
                     llvm::ArrayRef<RenderedField> fields);

/// Adds an attribute such as `@unique` at the end of a field.
Fix addFieldAttributeFix(const Field &field, llvm::StringRef title,
                         Safety safety, llvm::StringRef attribute);

/// Replaces the text of a span.
Fix replaceFix(llvm::StringRef title, Safety safety, Span span,
               llvm::StringRef text);

/// The name among `candidates` that `wanted` is most likely a misspelling of,
/// or empty: at most a third of its letters may differ, or two neighbours be
/// swapped.
llvm::StringRef nearestName(llvm::StringRef wanted,
                            llvm::ArrayRef<llvm::StringRef> candidates);

} // namespace holdfast
