#include "settings/NameRegex.h"

#include "project/Errors.h"
#include "settings/NameRegexParser.h"

#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// Writes the steps of a pattern, each part in front of what follows it.
class NameRegexCompiler {
public:
  /// The step where `node` begins, if `next` follows it.
  uint32_t compile(const RegexNode &node, uint32_t next);
  uint32_t add(NameRegex::Step step) {
    if (steps.size() < mostSteps)
      steps.push_back(step);
    else
      isTooLarge = true;
    return static_cast<uint32_t>(steps.size() - 1);
  }

  static constexpr size_t mostSteps = 1024;
  std::vector<NameRegex::Step> steps;
  bool isTooLarge = false;

private:
  uint32_t compileRepeat(const RegexNode &node, uint32_t next);
  uint32_t compileChoice(const RegexNode &node, uint32_t next);
  uint32_t compileLook(const RegexNode &node, uint32_t next);
  uint32_t split(uint32_t into, uint32_t past, bool isLazy) {
    return add({NameRegex::Step::Kind::Split, isLazy ? past : into,
                isLazy ? into : past});
  }
};

using StepKind = NameRegex::Step::Kind;
using NodeKind = RegexNode::Kind;

uint32_t NameRegexCompiler::compileChoice(const RegexNode &node,
                                          uint32_t next) {
  std::optional<uint32_t> begin;
  for (const RegexNode &part : reverse(node.parts)) {
    uint32_t other = compile(part, next);
    begin = begin ? split(other, *begin, /*isLazy=*/false) : other;
  }
  return *begin;
}

uint32_t NameRegexCompiler::compileRepeat(const RegexNode &node,
                                          uint32_t next) {
  const RegexNode &part = node.parts.front();
  uint32_t begin = next;
  if (node.most == RegexNode::unlimited) {
    uint32_t loop = split(0, next, node.isLazy);
    uint32_t body = compile(part, loop);
    (node.isLazy ? steps[loop].other : steps[loop].next) = body;
    begin = loop;
  } else {
    for (unsigned count = node.least; count < node.most && !isTooLarge; ++count)
      begin = split(compile(part, begin), next, node.isLazy);
  }
  for (unsigned count = 0; count < node.least && !isTooLarge; ++count)
    begin = compile(part, begin);
  return begin;
}

uint32_t NameRegexCompiler::compileLook(const RegexNode &node, uint32_t next) {
  uint32_t inner = compile(node.parts.front(), add({StepKind::Match}));
  StepKind kind = node.kind == NodeKind::Ahead      ? StepKind::Ahead
                  : node.kind == NodeKind::NotAhead ? StepKind::NotAhead
                  : node.kind == NodeKind::Behind   ? StepKind::Behind
                                                    : StepKind::NotBehind;
  return add({kind, next, inner});
}

uint32_t NameRegexCompiler::compile(const RegexNode &node, uint32_t next) {
  if (isTooLarge)
    return next;
  switch (node.kind) {
  case NodeKind::Sequence:
    for (const RegexNode &part : reverse(node.parts))
      next = compile(part, next);
    return next;
  case NodeKind::Choice:
    return compileChoice(node, next);
  case NodeKind::Byte:
    return add({StepKind::Byte, next, 0, node.bytes});
  case NodeKind::Repeat:
    return compileRepeat(node, next);
  case NodeKind::Begin:
    return add({StepKind::Begin, next});
  case NodeKind::End:
    return add({StepKind::End, next});
  case NodeKind::WordEdge:
    return add({StepKind::WordEdge, next});
  case NodeKind::NoWordEdge:
    return add({StepKind::NoWordEdge, next});
  case NodeKind::Ahead:
  case NodeKind::NotAhead:
  case NodeKind::Behind:
  case NodeKind::NotBehind:
    return compileLook(node, next);
  }
  llvm_unreachable("covered switch");
}

Expected<NameRegex> NameRegex::parse(StringRef pattern, bool ignoreCase) {
  auto node = parseRegex(pattern, ignoreCase);
  if (!node)
    return node.takeError();
  NameRegexCompiler compiler;
  uint32_t match = compiler.add({StepKind::Match});
  uint32_t begin = compiler.compile(*node, match);
  if (compiler.isTooLarge)
    return failure("it repeats too much");
  // The end of the list is where it begins.
  compiler.add({StepKind::Split, begin, begin});
  NameRegex regex;
  regex.steps = std::move(compiler.steps);
  return regex;
}

/// Tries the ways through a pattern in JavaScript's order. A step that failed
/// at a place fails there again, so no pair of the two is tried twice.
class NameRegexRun {
public:
  NameRegexRun(ArrayRef<NameRegex::Step> steps, StringRef text)
      : steps(steps), text(text) {}

  /// The end of the first match of what begins at `step`, from `begin` on; only
  /// one that ends at `wantedEnd`, where that is given.
  std::optional<uint32_t> match(uint32_t step, uint32_t begin,
                                BitVector &failed,
                                std::optional<uint32_t> wantedEnd = {});
  BitVector nothingFailed() const {
    return BitVector(static_cast<unsigned>(steps.size() * (text.size() + 1)));
  }

private:
  bool holds(uint32_t at, uint32_t place);
  bool seesMatch(uint32_t look, uint32_t place);
  bool isBehind(uint32_t step, uint32_t place);
  bool isWord(size_t place) const {
    return place < text.size() && (isAlnum(text[place]) || text[place] == '_');
  }

  ArrayRef<NameRegex::Step> steps;
  StringRef text;
  /// What looks found, by their step and place.
  DenseMap<std::pair<uint32_t, uint32_t>, bool> seen;
};

bool NameRegexRun::isBehind(uint32_t step, uint32_t place) {
  BitVector failed = nothingFailed();
  for (uint32_t begin = 0; begin <= place; ++begin)
    if (match(step, begin, failed, place))
      return true;
  return false;
}

bool NameRegexRun::seesMatch(uint32_t look, uint32_t place) {
  if (auto known = seen.find({look, place}); known != seen.end())
    return known->second;
  const NameRegex::Step &step = steps[look];
  bool result;
  if (step.kind == StepKind::Behind || step.kind == StepKind::NotBehind) {
    result = isBehind(step.other, place);
  } else {
    BitVector failed = nothingFailed();
    result = match(step.other, place, failed).has_value();
  }
  seen[{look, place}] = result;
  return result;
}

/// Whether a step that takes no character lets a match go on.
bool NameRegexRun::holds(uint32_t at, uint32_t place) {
  switch (steps[at].kind) {
  case StepKind::Begin:
    return place == 0;
  case StepKind::End:
    return place == text.size();
  case StepKind::WordEdge:
    return isWord(place) != (place > 0 && isWord(place - 1));
  case StepKind::NoWordEdge:
    return isWord(place) == (place > 0 && isWord(place - 1));
  case StepKind::Ahead:
  case StepKind::Behind:
    return seesMatch(at, place);
  case StepKind::NotAhead:
  case StepKind::NotBehind:
    return !seesMatch(at, place);
  default:
    llvm_unreachable("not a condition");
  }
}

std::optional<uint32_t> NameRegexRun::match(uint32_t step, uint32_t begin,
                                            BitVector &failed,
                                            std::optional<uint32_t> wantedEnd) {
  SmallVector<std::pair<uint32_t, uint32_t>, 32> ways = {{step, begin}};
  while (!ways.empty()) {
    auto [at, place] = ways.pop_back_val();
    auto pair = static_cast<unsigned>(at * (text.size() + 1) + place);
    if (failed.test(pair))
      continue;
    failed.set(pair);
    const NameRegex::Step &here = steps[at];
    if (here.kind == StepKind::Match) {
      if (!wantedEnd || *wantedEnd == place)
        return place;
    } else if (here.kind == StepKind::Split) {
      ways.push_back({here.other, place});
      ways.push_back({here.next, place});
    } else if (here.kind == StepKind::Byte) {
      if (place < text.size() &&
          here.bytes.test(static_cast<unsigned char>(text[place])))
        ways.push_back({here.next, place + 1});
    } else if (holds(at, place)) {
      ways.push_back({here.next, place});
    }
  }
  return std::nullopt;
}

std::optional<Range> NameRegex::find(StringRef text) const {
  if (text.size() > mostTextBytes)
    return std::nullopt;
  NameRegexRun run(steps, text);
  BitVector failed = run.nothingFailed();
  for (uint32_t begin = 0; begin <= text.size(); ++begin)
    if (auto end =
            run.match(static_cast<uint32_t>(steps.size() - 1), begin, failed))
      return Range{begin, *end};
  return std::nullopt;
}

} // namespace holdfast
