#include "scripts/YamlTree.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace llvm;

namespace holdfast {

std::optional<unsigned> YamlTree::find(unsigned map, StringRef key) const {
  for (const auto &[name, value] : nodes[map].entries)
    if (name == key)
      return value;
  for (const auto &[name, value] : nodes[map].entries) {
    if (name != "<<")
      continue;
    // A merged map is one alias or a list of them; theirs are not followed on.
    std::vector<unsigned> merged = nodes[value].items;
    merged.push_back(value);
    for (unsigned from : merged)
      for (const auto &[inherited, inheritedValue] : nodes[from].entries)
        if (inherited == key)
          return inheritedValue;
  }
  return std::nullopt;
}

StringRef YamlTree::text(unsigned map, StringRef key) const {
  std::optional<unsigned> value = find(map, key);
  return value ? StringRef(nodes[*value].value) : StringRef();
}

namespace {

/// Goes over what LLVM's parser streams, in its order, and keeps it.
class Builder {
public:
  Builder(const SourceFile &file, YamlTree &tree) : file(file), tree(tree) {}

  void addDocument(yaml::Node *root) {
    anchors.clear();
    tree.roots.push_back(add(root, 0));
  }

private:
  /// Deeper than anybody writes; what is below is left out.
  static constexpr unsigned deepest = 100;

  unsigned add(yaml::Node *node, unsigned depth);
  void addList(yaml::SequenceNode &list, unsigned number, unsigned depth);
  void addMap(yaml::MappingNode &map, unsigned number, unsigned depth);

  Range rangeOf(SMRange range) const {
    const char *begin = file.text().begin();
    return {static_cast<uint32_t>(range.Start.getPointer() - begin),
            static_cast<uint32_t>(range.End.getPointer() - begin)};
  }

  /// Whether a list or map stands in brackets: the parser lets it begin after
  /// them.
  bool isInBrackets(const yaml::Node &node) const {
    uint32_t begin = rangeOf(node.getSourceRange()).begin;
    StringRef before = file.text().take_front(begin).rtrim();
    return before.ends_with("[") || before.ends_with("{");
  }

  /// From the first child to the last, as the parser tells no end.
  void extend(unsigned number, unsigned child) {
    Range &range = tree.nodes[number].range, inner = tree.nodes[child].range;
    if (inner.empty())
      return;
    range = range.empty() ? inner
                          : Range{std::min(range.begin, inner.begin),
                                  std::max(range.end, inner.end)};
  }

  /// The lines of a block, without its `|` or `>`.
  Range linesOf(SMRange whole) const {
    Range range = rangeOf(whole);
    StringRef text = file.text(range);
    size_t header = text.starts_with("|") || text.starts_with(">")
                        ? text.find('\n')
                        : StringRef::npos;
    if (header != StringRef::npos)
      range.begin += header + 1;
    range.end = range.begin + file.text(range).rtrim().size();
    return range;
  }

  const SourceFile &file;
  YamlTree &tree;
  StringMap<unsigned> anchors;
};

} // namespace

unsigned Builder::add(yaml::Node *node, unsigned depth) {
  if (const auto *alias = dyn_cast_or_null<yaml::AliasNode>(node))
    if (auto found = anchors.find(alias->getName()); found != anchors.end())
      return found->second;
  unsigned number = tree.nodes.size();
  tree.nodes.emplace_back();
  if (!node || depth > deepest)
    return number;
  YamlNode out;
  if (auto *scalar = dyn_cast<yaml::ScalarNode>(node)) {
    SmallString<64> storage;
    out.kind = YamlNode::Kind::Scalar;
    out.value = scalar->getValue(storage).str();
    out.range = rangeOf(scalar->getSourceRange());
    StringRef raw = scalar->getRawValue();
    if (raw.size() >= 2 && (raw.front() == '"' || raw.front() == '\''))
      out.range = {out.range.begin + 1, out.range.end - 1};
    else
      out.range.end -= raw.size() - raw.rtrim().size();
  } else if (auto *block = dyn_cast<yaml::BlockScalarNode>(node)) {
    out.kind = YamlNode::Kind::Block;
    out.value = block->getValue().str();
    out.range = linesOf(block->getSourceRange());
  } else if (isa<yaml::SequenceNode, yaml::MappingNode>(node)) {
    bool isList = isa<yaml::SequenceNode>(node);
    out.kind = isList ? YamlNode::Kind::List : YamlNode::Kind::Map;
    out.isFlow = isInBrackets(*node);
  }
  tree.nodes[number] = std::move(out);
  if (auto *list = dyn_cast<yaml::SequenceNode>(node))
    addList(*list, number, depth);
  else if (auto *map = dyn_cast<yaml::MappingNode>(node))
    addMap(*map, number, depth);
  // Only now, so that nothing is part of itself.
  if (StringRef anchor = node->getAnchor(); !anchor.empty())
    anchors[anchor] = number;
  return number;
}

void Builder::addList(yaml::SequenceNode &list, unsigned number,
                      unsigned depth) {
  for (yaml::Node &item : list) {
    unsigned added = add(&item, depth + 1);
    tree.nodes[number].items.push_back(added);
    extend(number, added);
  }
}

void Builder::addMap(yaml::MappingNode &map, unsigned number, unsigned depth) {
  for (yaml::KeyValueNode &entry : map) {
    SmallString<32> storage;
    std::string key;
    if (auto *scalar = dyn_cast_or_null<yaml::ScalarNode>(entry.getKey()))
      key = scalar->getValue(storage).str();
    unsigned value = add(entry.getValue(), depth + 1);
    tree.nodes[number].entries.emplace_back(std::move(key), value);
    extend(number, value);
  }
}

// --- Limits ------------------------------------------------------------------

/// Whether the parser, which goes over what is left out by recursion, would go
/// deeper than is good for it: brackets in brackets, lists in lists on a line.
static bool isTooDeep(StringRef text) {
  constexpr unsigned most = 400;
  unsigned brackets = 0, dashes = 0;
  for (char c : text) {
    if (c == '[' || c == '{')
      ++brackets;
    else if ((c == ']' || c == '}') && brackets > 0)
      --brackets;
    if (c == '\n')
      dashes = 0;
    else if (c == '-' || c == '?')
      ++dashes;
    else if (c != ' ')
      dashes = 0;
    if (brackets > most || dashes > most)
      return true;
  }
  return false;
}

YamlTree readYaml(const SourceFile &file, std::optional<YamlProblem> &problem) {
  YamlTree tree;
  StringRef text = file.text();
  if (text.size() > 1 << 20 || isTooDeep(text)) {
    problem = {0, "it is too large or too deep"};
    return tree;
  }
  SourceMgr sources;
  sources.setDiagHandler(
      [](const SMDiagnostic &diagnostic, void *to) {
        auto &first = *static_cast<std::optional<YamlProblem> *>(to);
        if (!first)
          first = {static_cast<unsigned>(std::max(diagnostic.getLineNo(), 0)),
                   diagnostic.getMessage().str()};
      },
      &problem);
  yaml::Stream stream(text, sources, /*ShowColors=*/false);
  Builder builder(file, tree);
  for (yaml::document_iterator it = stream.begin(), end = stream.end();
       it != end && !stream.failed(); ++it) {
    yaml::Node *root = it->getRoot();
    if (!root)
      break;
    builder.addDocument(root);
  }
  if (stream.failed() && !problem)
    problem = {0, "it does not parse"};
  return problem ? YamlTree() : tree;
}

} // namespace holdfast
