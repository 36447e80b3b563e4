#include "usage/CodeFile.h"
#include "usage/CodeParser.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::usage {

static bool isComponent(StringRef path) {
  return path.ends_with(".vue") || path.ends_with(".svelte") ||
         path.ends_with(".astro");
}

static bool isTypeScript(StringRef path) {
  return path.ends_with(".ts") || path.ends_with(".mts") ||
         path.ends_with(".cts");
}

static bool isJavaScript(StringRef path) {
  static constexpr StringLiteral endings[] = {".js", ".jsx", ".mjs", ".cjs"};
  return any_of(endings, [&](StringRef end) { return path.ends_with(end); });
}

bool isCode(StringRef path) {
  return !path.ends_with(".min.js") &&
         (isTypeScript(path) || path.ends_with(".tsx") || isJavaScript(path) ||
          isComponent(path));
}

//===----------------------------------------------------------------------===//
// Scripts in components
//===----------------------------------------------------------------------===//

/// The scripts of a Vue, Svelte or Astro file.
static SmallVector<Range, 2> scriptsOf(StringRef text, bool isAstro) {
  SmallVector<Range, 2> ranges;
  size_t at = 0;
  if (isAstro && text.ltrim().starts_with("---")) {
    size_t begin = text.find("---") + 3;
    size_t end = std::min(text.find("\n---", begin), text.size());
    ranges.push_back(
        {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    at = end;
  }
  while ((at = text.find("<script", at)) != StringRef::npos) {
    size_t begin = text.find('>', at);
    if (begin == StringRef::npos)
      break;
    size_t end = std::min(text.find("</script", begin), text.size());
    ranges.push_back(
        {static_cast<uint32_t>(begin + 1), static_cast<uint32_t>(end)});
    at = end;
  }
  return ranges;
}

static std::vector<CodeToken> tokensOf(StringRef path, StringRef text) {
  if (isComponent(path))
    return readTokens(text, scriptsOf(text, path.ends_with(".astro")),
                      CodeLanguage::TypeScript);
  Range whole{0, static_cast<uint32_t>(text.size())};
  return readTokens(text, whole,
                    isTypeScript(path) ? CodeLanguage::TypeScript
                                       : CodeLanguage::Jsx);
}

//===----------------------------------------------------------------------===//
// What a file declares
//===----------------------------------------------------------------------===//

namespace {

class Outline {
public:
  explicit Outline(CodeFile &file) : file(file) {}

  void add(const Node &statement);

private:
  void addDeclared(StringRef name, const Node &node, const Node &statement);
  void addPattern(const Node *pattern, const Node &variable,
                  const Node &statement);
  void addReexport(const Node &statement);
  void addCommonJs(const Node &assign);

  CodeFile &file;
};

} // namespace

void Outline::addDeclared(StringRef name, const Node &node,
                          const Node &statement) {
  if (!name.empty())
    // A function's overloads come before the one with the body.
    file.declared[name] = &node;
  if (statement.has(Node::IsDefault))
    file.exported["default"] = &node;
  else if (statement.has(Node::IsExported))
    file.exported[name] = &node;
}

void Outline::addPattern(const Node *pattern, const Node &variable,
                         const Node &statement) {
  if (!pattern)
    return;
  switch (pattern->kind) {
  case Node::Kind::Name:
    return addDeclared(pattern->name, variable, statement);
  case Node::Kind::Assign:
  case Node::Kind::Spread:
  case Node::Kind::Property:
    return addPattern(pattern->a, variable, statement);
  case Node::Kind::Object:
  case Node::Kind::Array:
    for (const Node *part : pattern->list)
      addPattern(part, variable, statement);
    return;
  default:
    return;
  }
}

void Outline::addReexport(const Node &statement) {
  if (statement.list.empty()) {
    file.reexportedAll.push_back(statement.name);
    return;
  }
  for (const Node *binding : statement.list)
    file.reexported[binding->a->name] = {statement.name, binding->name};
}

/// `module.exports = …` and `exports.x = …`.
void Outline::addCommonJs(const Node &assign) {
  const Node *target = assign.a;
  if (target->kind != Node::Kind::Member)
    return;
  const Node *owner = target->a;
  bool isModule = owner->kind == Node::Kind::Name && owner->name == "module" &&
                  target->name == "exports";
  if (isModule && assign.b->kind == Node::Kind::Object) {
    for (const Node *property : assign.b->list)
      if (property->kind == Node::Kind::Property && property->a)
        file.exported[property->name] = property->a;
    file.exported["default"] = assign.b;
  } else if (isModule) {
    file.exported["default"] = assign.b;
  } else if ((owner->kind == Node::Kind::Name && owner->name == "exports") ||
             (owner->kind == Node::Kind::Member && owner->name == "exports")) {
    file.exported[target->name] = assign.b;
  }
}

void Outline::add(const Node &statement) {
  switch (statement.kind) {
  case Node::Kind::Import:
    for (const Node *binding : statement.list)
      file.imported[binding->a->name] = {statement.name, binding->name};
    return;
  case Node::Kind::Variables:
    for (const Node *variable : statement.list)
      addPattern(variable->a, *variable, statement);
    return;
  case Node::Kind::Function:
  case Node::Kind::Class:
  case Node::Kind::TypeAlias:
  case Node::Kind::Interface:
    return addDeclared(statement.name, statement, statement);
  case Node::Kind::Export:
    if (statement.a)
      file.exported["default"] = statement.a;
    return;
  case Node::Kind::Reexport:
    return addReexport(statement);
  case Node::Kind::Assign:
    return addCommonJs(statement);
  case Node::Kind::Block:
    if (statement.has(Node::IsStatement))
      for (const Node *inner : statement.list)
        add(*inner);
    return;
  default:
    return;
  }
}

std::shared_ptr<const CodeFile> readCodeFile(SourceFilePtr source) {
  auto file = std::make_shared<CodeFile>();
  StringRef text = source->text();
  std::vector<CodeToken> tokens = tokensOf(source->path(), text);
  file->tree = isJavaScript(source->path()) ? readJavaScript(text, tokens)
                                            : readCode(text, tokens);
  file->source = std::move(source);
  Outline outline(*file);
  for (const Node *statement : file->tree->statements)
    outline.add(*statement);
  return file;
}

} // namespace holdfast::usage
