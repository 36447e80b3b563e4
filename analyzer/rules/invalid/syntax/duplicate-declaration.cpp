
#include "rules/AllRules.h"
#include "llvm/ADT/DenseMap.h"

using namespace llvm;

namespace holdfast {

namespace {

struct Declaration {
  const Document *document;
  const Block *block;
};

/// Datasources and generators have names of their own; the rest shares one set.
struct Namespaces {
  DenseMap<StringRef, Declaration> datasources;
  DenseMap<StringRef, Declaration> generators;
  DenseMap<StringRef, Declaration> types;

  DenseMap<StringRef, Declaration> *of(BlockKind kind) {
    switch (kind) {
    case BlockKind::Datasource:
      return &datasources;
    case BlockKind::Generator:
      return &generators;
    case BlockKind::TypeAlias:
    case BlockKind::Unknown:
      return nullptr;
    default:
      return &types;
    }
  }
};

} // namespace

static void check(const RuleContext &context, Reporter &reporter) {
  Namespaces namespaces;
  for (const DocumentPtr &document : context.schema.documents())
    for (const Block &block : document->blocks()) {
      DenseMap<StringRef, Declaration> *names = namespaces.of(block.kind);
      if (!names)
        continue;
      auto [entry, isNew] = names->try_emplace(
          block.name.text, Declaration{document.get(), &block});
      if (isNew)
        continue;
      const Declaration &first = entry->second;
      reporter
          .report(duplicateDeclaration.rule, document->span(block.name.range),
                  first.block->kind == block.kind
                      ? "duplicate " + keyword(block.kind) + " `" +
                            block.name.text + "`; rename or remove one"
                      : "`" + block.name.text + "` is declared as " +
                            keyword(first.block->kind) + " and as " +
                            keyword(block.kind) + "; rename or remove one")
          .note(first.document->span(first.block->name.range),
                "first declared here");
    }
}

const RuleDefinition duplicateDeclaration = {
    .rule = {.id = "duplicate-declaration",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A block whose name an earlier block has already taken."},
    .stage = Stage::Names,
    .wholeSchema = check};

} // namespace holdfast
