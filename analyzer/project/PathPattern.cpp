#include "project/PathPattern.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSwitch.h"

#include <cctype>
#include <string>

using namespace llvm;

namespace holdfast {

PathPattern::PathPattern(StringRef glob) {
  bool startsName = true;
  while (!glob.empty() && !isBroken) {
    if (startsName && glob == "**") {
      tokens.push_back({Kind::Rest});
      isDeep = true;
      return;
    }
    if (startsName && glob.consume_front("**/")) {
      tokens.push_back({Kind::FoldersHead});
      tokens.push_back({Kind::FoldersBody});
      isDeep = true;
      continue;
    }
    char c = glob.front();
    startsName = c == '/';
    if (c == '[') {
      addSet(glob);
      continue;
    }
    glob = glob.drop_front();
    if (c == '*') {
      glob = glob.ltrim('*');
      tokens.push_back({Kind::Star});
    } else if (c == '?') {
      Token any{Kind::Set};
      any.set.set();
      any.set.reset('/');
      tokens.push_back(any);
    } else if (c == '\\' && !glob.empty()) {
      addCharacter(glob.front());
      glob = glob.drop_front();
    } else {
      addCharacter(c);
    }
  }
}

void PathPattern::addCharacter(char c) {
  Token token{Kind::Set};
  token.set.set(static_cast<unsigned char>(c));
  tokens.push_back(token);
}

/// Adds `[:alpha:]` and its like.
static void addClass(StringRef name, std::bitset<256> &set) {
  auto test = StringSwitch<int (*)(int)>(name)
                  .Case("alnum", std::isalnum)
                  .Case("alpha", std::isalpha)
                  .Case("blank", std::isblank)
                  .Case("cntrl", std::iscntrl)
                  .Case("digit", std::isdigit)
                  .Case("graph", std::isgraph)
                  .Case("lower", std::islower)
                  .Case("print", std::isprint)
                  .Case("punct", std::ispunct)
                  .Case("space", std::isspace)
                  .Case("upper", std::isupper)
                  .Case("xdigit", std::isxdigit)
                  .Default(nullptr);
  for (unsigned c = 0; test && c < 128; ++c)
    if (test(static_cast<int>(c)))
      set.set(c);
}

void PathPattern::addSet(StringRef &glob) {
  StringRef rest = glob.drop_front();
  Token token{Kind::Set};
  bool isNegated = rest.consume_front("!") || rest.consume_front("^");
  auto takeCharacter = [&] {
    if (rest.size() > 1)
      rest.consume_front("\\");
    unsigned char c = rest.front();
    rest = rest.drop_front();
    return c;
  };
  // A `]` in the first place stands for itself.
  for (bool isFirst = true; isFirst || !rest.starts_with("]");
       isFirst = false) {
    if (rest.empty()) {
      isBroken = true;
      return;
    }
    if (size_t end = rest.find(":]");
        rest.starts_with("[:") && end > 1 && end != StringRef::npos) {
      addClass(rest.slice(2, end), token.set);
      rest = rest.drop_front(end + 2);
      continue;
    }
    unsigned char first = takeCharacter(), last = first;
    if (rest.size() > 1 && rest[0] == '-' && rest[1] != ']') {
      rest = rest.drop_front();
      last = takeCharacter();
    }
    for (unsigned c = first; c <= last; ++c)
      token.set.set(c);
  }
  if (isNegated)
    token.set.flip();
  token.set.reset('/');
  tokens.push_back(token);
  glob = rest.drop_front();
}

/// Adds a state, and those that are reached from it for nothing.
void PathPattern::enter(size_t token, std::vector<bool> &states) const {
  while (!states[token]) {
    states[token] = true;
    if (token == tokens.size())
      return;
    if (tokens[token].kind == Kind::Star) {
      ++token;
    } else if (tokens[token].kind == Kind::FoldersHead) {
      states[token + 1] = true;
      token += 2;
    } else {
      return;
    }
  }
}

/// Whether the first and the last character are what a pattern that begins or
/// ends with a character wants: most paths are told apart by these.
bool PathPattern::mayMatch(StringRef path) const {
  auto fits = [&](const Token &token, auto character) {
    return token.kind != Kind::Set ||
           (!path.empty() &&
            token.set[static_cast<unsigned char>(character())]);
  };
  return !isBroken && (tokens.empty() ||
                       (fits(tokens.front(), [&] { return path.front(); }) &&
                        fits(tokens.back(), [&] { return path.back(); })));
}

bool PathPattern::matches(StringRef path) const {
  if (!mayMatch(path))
    return false;
  std::vector<bool> states(tokens.size() + 1), next(tokens.size() + 1);
  enter(0, states);
  for (char c : path) {
    next.assign(next.size(), false);
    for (size_t i = 0; i < tokens.size(); ++i) {
      if (!states[i])
        continue;
      switch (tokens[i].kind) {
      case Kind::Set:
        if (tokens[i].set[static_cast<unsigned char>(c)])
          enter(i + 1, next);
        break;
      case Kind::Star:
        if (c != '/')
          enter(i, next);
        break;
      case Kind::FoldersHead:
        break;
      case Kind::FoldersBody:
        next[i] = true;
        if (c == '/')
          enter(i + 1, next);
        break;
      case Kind::Rest:
        next[i] = true;
        enter(i + 1, next);
        break;
      }
    }
    std::swap(states, next);
  }
  return states.back();
}

std::vector<std::string> expandBraces(StringRef glob) {
  std::vector<std::string> result, pending{glob.str()};
  // A list of packages has a few; more would be somebody's joke.
  const size_t limit = 64;
  while (!pending.empty() && result.size() < limit) {
    std::string text = std::move(pending.back());
    pending.pop_back();
    size_t open = text.find('{');
    size_t close = text.find('}', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos ||
        pending.size() >= limit) {
      result.push_back(std::move(text));
      continue;
    }
    // The innermost pair that ends here.
    open = text.rfind('{', close);
    SmallVector<StringRef> choices;
    StringRef(text).slice(open + 1, close).split(choices, ',');
    for (StringRef choice : reverse(choices))
      pending.push_back(text.substr(0, open) + choice.str() +
                        text.substr(close + 1));
  }
  return result;
}

} // namespace holdfast
