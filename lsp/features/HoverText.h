#pragma once

#include "lsp/Markup.h"
#include "lsp/Session.h"

#include "ide/Symbol.h"

namespace holdfast::lsp {

/// Writes what the schema says of one symbol, what becomes of it in the
/// database, and what is known to exist of it.
class HoverText {
public:
  /// `schema` is that of the present text.
  HoverText(const TypingPlace &place, const Schema &schema,
            const Session &session, MarkupKind kind);

  MarkupContent about(const Symbol &target);

private:
  void aboutModel(const Model &model);
  void aboutField(const Field &field);
  void aboutColumn(const Field &field, const Column &column);
  void aboutRelation(const Field &field);
  void aboutRelationColumns(const Field &field);
  const ForeignKey *foreignKeyOf(const Field &field) const;
  void aboutEnum(const Enum &enumeration);
  void aboutValue(const Enum &enumeration, const EnumValue &value);

  void comment(const Document &document, holdfast::Range declaration);
  void describe(const Column &column, llvm::StringRef nativeType = "");
  std::string nativeTypeOf(const Field &field) const;
  void madeBy(const Evidence &evidence, const Origin &origin);
  void lacks(const Evidence &evidence, llvm::StringRef what);
  void name(llvm::ArrayRef<llvm::StringRef> parts);

  Provider provider() const {
    return schema.provider().value_or(Provider::PostgreSQL);
  }
  std::string shorten(llvm::StringRef text) const {
    return session.workspace.shorten(text, project.project);
  }
  std::string schemaOf(llvm::StringRef explicitName) const;

  const CheckedProject &project;
  const Analysis &analysis;
  const Schema &schema;
  /// What the schema describes; empty where no known provider is named.
  std::shared_ptr<const Catalog> wanted;
  const Session &session;
  Markup out;
};

} // namespace holdfast::lsp
