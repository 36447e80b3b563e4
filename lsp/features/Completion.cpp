#include "lsp/Features.h"

#include "lsp/Markup.h"
#include "lsp/SqlPlace.h"

#include "ide/SettingsCompletion.h"
#include "ide/completion/Completion.h"
#include "ide/sql/SqlCompletion.h"
#include "project/Confinement.h"
#include "project/VariableNames.h"
#include "rules/Registry.h"
#include "settings/SettingsShape.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::lsp {

static CompletionItemKind toProtocol(CompletionKind kind) {
  switch (kind) {
  case CompletionKind::Keyword:
    return CompletionItemKind::Keyword;
  case CompletionKind::Scalar:
  case CompletionKind::NativeType:
    return CompletionItemKind::TypeParameter;
  case CompletionKind::Model:
    return CompletionItemKind::Class;
  case CompletionKind::CompositeType:
    return CompletionItemKind::Struct;
  case CompletionKind::Enum:
    return CompletionItemKind::Enum;
  case CompletionKind::Attribute:
  case CompletionKind::Argument:
  case CompletionKind::Setting:
    return CompletionItemKind::Property;
  case CompletionKind::Function:
    return CompletionItemKind::Function;
  case CompletionKind::Field:
  case CompletionKind::Column:
    return CompletionItemKind::Field;
  case CompletionKind::EnumValue:
    return CompletionItemKind::EnumMember;
  case CompletionKind::Constant:
    return CompletionItemKind::Constant;
  case CompletionKind::Table:
    return CompletionItemKind::Class;
  case CompletionKind::Variable:
    return CompletionItemKind::Variable;
  case CompletionKind::Rule:
    return CompletionItemKind::Value;
  }
  llvm_unreachable("covered switch");
}

namespace {

/// Writes the items of one answer.
class ItemWriter {
public:
  ItemWriter(const Session &session, const Project &project, Range insert,
             Range replace)
      : session(session), project(project), insert(insert), replace(replace) {}

  CompletionItem write(holdfast::CompletionItem item, size_t rank) const {
    CompletionItem result;
    result.label = std::move(item.label);
    result.kind = toProtocol(item.kind);
    if (!item.detail.empty())
      result.detail =
          Markup(MarkupKind::PlainText).words(item.detail).take().value;
    if (!item.documentation.empty())
      result.documentation =
          Markup(session.client.completionMarkdown ? MarkupKind::Markdown
                                                   : MarkupKind::PlainText)
              .words(session.workspace.shorten(item.documentation, project))
              .take();
    result.sortText = formatv("{0,0+4}", rank).str();
    result.isSnippet =
        session.client.completionSnippets && !item.snippet.empty();
    result.textEdit.newText =
        std::move(result.isSnippet ? item.snippet : item.insert);
    // Two ranges for clients that can choose; else the whole word goes.
    bool both = session.client.completionInsertReplace;
    result.textEdit.insert = both ? insert : replace;
    if (both)
      result.textEdit.replace = replace;
    return result;
  }

private:
  const Session &session;
  const Project &project;
  Range insert;
  Range replace;
};

} // namespace

/// A blank is a trigger only where something has to follow; else the list
/// would be in the way of whoever goes on to the next line.
static bool isUnwanted(const CompletionParams &params, StringRef text,
                       uint32_t offset) {
  return params.context.triggerCharacter == " " && !mustContinue(text, offset);
}

namespace {
/// A text with its lines, for places in it.
struct Text {
  Text(const Buffer &buffer, const Session &session)
      : text(buffer.text()), lines(text, LineBreaks::Any),
        encoding(session.workspace.encoding) {}

  uint32_t offsetOf(Position position) const {
    return lsp::offsetOf(position, text, lines, encoding);
  }
  Range rangeOf(holdfast::Range range) const {
    return {positionOf(range.begin, text, lines, encoding),
            positionOf(range.end, text, lines, encoding)};
  }

  StringRef text;
  LineIndex lines;
  PositionEncoding encoding;
};
} // namespace

static CompletionList toProtocol(Completions found, const Text &text,
                                 const Session &session,
                                 const Project &project) {
  CompletionList list;
  ItemWriter writer(session, project, text.rangeOf(found.insert),
                    text.rangeOf(found.replace));
  for (holdfast::CompletionItem &item : found.items)
    list.items.push_back(writer.write(std::move(item), list.items.size()));
  return list;
}

/// Keys and values of a settings file, from what the program takes.
static CompletionList completionOfSettings(Session &session,
                                           const Buffer &buffer,
                                           Position position) {
  Text text(buffer, session);
  return toProtocol(completeSettings(settingsShape(ruleConstants()), text.text,
                                     text.offsetOf(position)),
                    text, session, Project());
}

/// Keywords of a migration or dump, and what its statement could name.
static CompletionList completionOfScript(Session &session, const Buffer &buffer,
                                         const CompletionParams &params) {
  Text text(buffer, session);
  uint32_t offset = text.offsetOf(params.position);
  std::unique_ptr<SqlPlace> place =
      findSqlPlace(session, {params.textDocument, params.position},
                   /*types=*/true);
  if (!place || params.context.triggerCharacter == " ")
    return {};
  SqlCompletionInput input{place->before.provider, place->statement,
                           place->before, place->after};
  return toProtocol(completeSql(input, text.text, offset), text, session,
                    place->project.project);
}

Expected<CompletionList> completion(Session &session,
                                    const CompletionParams &params) {
  const Buffer *buffer = session.workspace.findBuffer(params.textDocument.uri);
  if (buffer && sys::path::filename(buffer->path) == "holdfast.json")
    return completionOfSettings(session, *buffer, params.position);
  if (buffer && StringRef(buffer->path).ends_with(".sql"))
    return completionOfScript(session, *buffer, params);
  std::optional<TypingPlace> place =
      findTypingPlace(session, params.textDocument.uri);
  if (!place)
    return CompletionList();
  Text text(place->buffer, session);
  uint32_t offset = text.offsetOf(params.position);
  if (isUnwanted(params, text.text, offset))
    return CompletionList();
  std::unique_ptr<const Schema> newer =
      newerSchema(session, *place, writtenAround(text.text, offset));
  const Project &project = place->project.project;
  auto variables = [&] {
    auto files =
        confinedDisk(sys::path::parent_path(project.schemaFiles.front()));
    return findVariableNames(*files, project);
  };
  CompletionInput input{
      newer ? *newer : *place->analysis.inputs.schema,
      place->analysis.inputs.prisma(), place->analysis.known.evidence,
      compareOptionsOf(project, place->project.settings), variables};
  return toProtocol(complete(input, text.text, offset), text, session, project);
}

} // namespace holdfast::lsp
