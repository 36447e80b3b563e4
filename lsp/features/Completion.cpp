#include "lsp/Features.h"

#include "lsp/Markup.h"

#include "ide/SettingsCompletion.h"
#include "ide/completion/Completion.h"
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

/// Keys and values of a settings file, from what the program takes.
static CompletionList completionOfSettings(Session &session,
                                           const Buffer &buffer,
                                           Position position) {
  CompletionList list;
  StringRef text = buffer.text();
  PositionEncoding encoding = session.workspace.encoding;
  LineIndex lines(text, LineBreaks::Any);
  Completions found =
      completeSettings(settingsShape(ruleConstants()), text,
                       offsetOf(position, text, lines, encoding));
  auto rangeOf = [&](holdfast::Range range) {
    return Range{positionOf(range.begin, text, lines, encoding),
                 positionOf(range.end, text, lines, encoding)};
  };
  const Project none;
  ItemWriter writer(session, none, rangeOf(found.insert),
                    rangeOf(found.replace));
  for (holdfast::CompletionItem &item : found.items)
    list.items.push_back(writer.write(std::move(item), list.items.size()));
  return list;
}

Expected<CompletionList> completion(Session &session,
                                    const CompletionParams &params) {
  const Buffer *buffer = session.workspace.findBuffer(params.textDocument.uri);
  if (buffer && sys::path::filename(buffer->path) == "holdfast.json")
    return completionOfSettings(session, *buffer, params.position);
  CompletionList list;
  std::optional<TypingPlace> place =
      findTypingPlace(session, params.textDocument.uri);
  if (!place)
    return list;
  StringRef text = place->buffer.text();
  PositionEncoding encoding = session.workspace.encoding;
  LineIndex lines(text, LineBreaks::Any);
  uint32_t offset = offsetOf(params.position, text, lines, encoding);
  if (isUnwanted(params, text, offset))
    return list;
  std::unique_ptr<const Schema> newer =
      newerSchema(session, *place, writtenAround(text, offset));
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
  Completions found = complete(input, text, offset);
  auto rangeOf = [&](holdfast::Range range) {
    return Range{positionOf(range.begin, text, lines, encoding),
                 positionOf(range.end, text, lines, encoding)};
  };
  ItemWriter writer(session, project, rangeOf(found.insert),
                    rangeOf(found.replace));
  for (holdfast::CompletionItem &item : found.items)
    list.items.push_back(writer.write(std::move(item), list.items.size()));
  return list;
}

} // namespace holdfast::lsp
