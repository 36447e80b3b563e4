#include "ide/Links.h"

#include "lsp/Features.h"
#include "lsp/Uri.h"

#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "rules/Registry.h"

#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::lsp {

/// The line of the `.env` file that sets a variable, as Prisma finds the file:
/// at the root of the project, else beside the schema.
static std::string targetOfVariable(const SchemaPlace &place, StringRef name) {
  std::string schemaFolder = folderOf(place.document.file().path());
  auto files = confinedDisk(place.document.file().path());
  for (const std::string &folder : {place.project.project.root, schemaFolder}) {
    std::string path = joinPath(folder, ".env");
    if (!sys::path::is_absolute(path) || !isFile(*files, path))
      continue;
    auto file = readFile(*files, path);
    if (!file) {
      consumeError(file.takeError());
      continue;
    }
    if (auto range = findVariable((*file)->text(), name))
      return uriOfPath(path) + "#L" +
             std::to_string((*file)->lines().lineOf(range->begin) + 1);
  }
  return "";
}

/// Only what is there: other links lead to an error.
static std::string targetOfPath(const SchemaPlace &place, StringRef path) {
  StringRef schemaFile = place.document.file().path();
  std::string target = joinPath(folderOf(schemaFile), path);
  if (!sys::path::is_absolute(target))
    return "";
  auto files = confinedDisk(schemaFile);
  bool exists = isFile(*files, target) || isFolder(*files, target);
  return exists ? uriOfPath(target) : "";
}

Expected<std::vector<DocumentLinkItem>>
documentLink(Session &session, const DocumentParams &params) {
  std::vector<DocumentLinkItem> result;
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (!place)
    return result;
  PositionMap positions = session.positions();
  for (const DocumentLink &link :
       documentLinks(place->schema, place->document)) {
    std::string target, tooltip;
    switch (link.kind) {
    case DocumentLink::Kind::Rule:
      target = rulePageUrl(*link.rule);
      tooltip = "Open the page of this rule";
      break;
    case DocumentLink::Kind::Path:
      target = targetOfPath(*place, link.text);
      tooltip = "Open this path";
      break;
    case DocumentLink::Kind::Variable:
      target = targetOfVariable(*place, link.text);
      tooltip = "Open the line that sets this variable";
      break;
    }
    if (!target.empty())
      result.push_back({positions.rangeOf(place->document.span(link.range)),
                        std::move(target), std::move(tooltip)});
  }
  return result;
}

} // namespace holdfast::lsp
