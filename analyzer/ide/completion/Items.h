#pragma once

#include "ide/completion/Completion.h"
#include "ide/completion/Place.h"
#include "ide/docs/Documentation.h"
#include "schema/Connector.h"

/// What the parts of completion share. Each adds the items of one kind of
/// place.
namespace holdfast {

using Items = std::vector<CompletionItem>;

/// A place, and what is known around it.
struct CompletionPlace {
  const CompletionInput &input;
  const Place &at;

  const Schema &schema() const { return input.schema; }
  /// Null without a known provider.
  const Connector *connector() const;
  const KeyFacts &keys() const;
  const TypeFacts &types() const;
  bool hasFeature(llvm::StringRef name) const;
};

/// The field that the cursor is at, as far as it is written.
struct FieldFacts {
  llvm::StringRef name;
  bool list = false;
  bool optional = false;
  std::optional<Scalar> scalar;
  const Model *model = nullptr; ///< the type is one, or a composite type
  const Enum *enumeration = nullptr;
  bool unsupported = false;

  bool isRelation() const { return model && model->isTable(); }
  bool isComposite() const {
    return model && model->block->kind == BlockKind::CompositeType;
  }
};
FieldFacts factsOf(const Schema &schema, const MemberText &member);

CompletionItem makeItem(CompletionKind kind, llvm::StringRef label,
                        const Documentation *documentation = nullptr);
/// `text` as it stands in a snippet.
std::string escapeSnippet(llvm::StringRef text);
/// Sets what is written; `snippet` may be empty.
CompletionItem &writes(CompletionItem &item, const llvm::Twine &text,
                       const llvm::Twine &snippet = "");

/// A text of the schema, in quotes unless the cursor is between some.
CompletionItem makeText(const Place &at, CompletionKind kind,
                        llvm::StringRef value,
                        const Documentation *documentation = nullptr);

/// Whether the texts between brackets have it already, elsewhere than at the
/// cursor.
bool hasText(const Place &at, const Frame &frame, llvm::StringRef text);
bool hasWordInList(const Place &at, const Frame &frame, llvm::StringRef word);

// Each kind of place.
void completeKeywords(const CompletionPlace &place, Items &items);
void completeBlockNames(const CompletionPlace &place, Items &items);
void completeMembers(const CompletionPlace &place, Items &items);
void completeTypes(const CompletionPlace &place, Items &items);
void completeFieldAttributes(const CompletionPlace &place, Items &items);
void completeBlockAttributes(const CompletionPlace &place, Items &items);
void completeArguments(const CompletionPlace &place, Items &items);
void completeSettings(const CompletionPlace &place, Items &items);
void completeSettingValues(const CompletionPlace &place, Items &items);
void completeComments(const CompletionPlace &place, Items &items);

// Parts of completeArguments().
void completeRelation(const CompletionPlace &place, Items &items);
void completeDefault(const CompletionPlace &place, Items &items);
void completeKey(const CompletionPlace &place, Items &items);
void completeNativeTypeArguments(const CompletionPlace &place, Items &items);
/// Names of arguments that the frame does not have yet.
void addArgument(const Frame &frame, llvm::StringRef of, llvm::StringRef name,
                 llvm::StringRef value, Items &items);
void addBooleans(Items &items);
/// `[]`, with the cursor in it.
void addList(Items &items);

// From what is known to exist.
void addUnmappedColumns(const CompletionPlace &place, Items &items);
void addUnmappedColumnNames(const CompletionPlace &place, Items &items);
void addUnmappedTables(const CompletionPlace &place, bool withKeyword,
                       Items &items);
void addUnmappedTableNames(const CompletionPlace &place, Items &items);
void addUnmappedEnums(const CompletionPlace &place, bool withKeyword,
                      Items &items);
void addUnmappedEnumNames(const CompletionPlace &place, Items &items);
void addUnmappedValues(const CompletionPlace &place, bool asText, Items &items);
void addConstraintNames(const CompletionPlace &place, Items &items);

} // namespace holdfast
