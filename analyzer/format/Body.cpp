#include "format/Body.h"

#include "format/Attributes.h"
#include "format/Columns.h"
#include "format/Parts.h"
#include "format/Tokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

#include <numeric>
#include <variant>

using namespace llvm;

namespace holdfast {

namespace {

using Member =
    std::variant<const FieldDeclaration *, const EnumValueDeclaration *,
                 const Property *, const Attribute *, const SyntaxError *>;

/// The members of a block in the order of the text, and where each stands.
struct Members {
  std::vector<Member> members;
  std::vector<Range> ranges;
};

/// Prints the members of one block. Fields, values, properties and comments
/// keep their places; block attributes are collected and go to the end.
class BodyPrinter {
public:
  BodyPrinter(const Document &document, unsigned indent, std::string &out)
      : document(document), text(document.file().text()), indent(indent),
        out(out), start(out.size()) {}

  void print(const Block &block, Range body);

private:
  /// A block attribute with the comments directly above it.
  struct AttributeLine {
    const Attribute *attribute;
    const Part *comments;
    StringRef trailingComment;
  };

  void separate(const Part &part);
  void addComments(const Part &part);
  void add(const FieldDeclaration &field, StringRef comment);
  void add(const EnumValueDeclaration &value, StringRef comment);
  void add(const Property &property, StringRef comment);
  void add(const Attribute &attribute, StringRef comment);
  void add(const SyntaxError &error, StringRef comment);
  void printAttributes();

  const Document &document;
  StringRef text;
  unsigned indent;
  std::string &out;
  size_t start;
  Columns columns;
  SmallVector<AttributeLine, 8> attributes;
};

} // namespace

template <typename T> static void append(ArrayRef<T> items, Members &out) {
  for (const T &item : items) {
    out.members.push_back(&item);
    out.ranges.push_back(item.range);
  }
}

static ArrayRef<SyntaxError> errorsIn(const Document &document, Range body) {
  auto isBefore = [](uint32_t offset) {
    return [=](const SyntaxError &error) { return error.range.begin < offset; };
  };
  ArrayRef<SyntaxError> errors = document.syntaxErrors();
  const SyntaxError *begin = partition_point(errors, isBefore(body.begin));
  const SyntaxError *end = partition_point(errors, isBefore(body.end));
  return {begin, end};
}

/// The members of all kinds and the lines that do not parse, as they stand.
static Members readMembers(const Document &document, const Block &block,
                           Range body) {
  Members found;
  append(block.fields, found);
  append(block.values, found);
  append(block.properties, found);
  append(block.attributes, found);
  for (const SyntaxError &error : errorsIn(document, body)) {
    found.members.push_back(&error);
    found.ranges.push_back(textOf(document, error));
  }
  std::vector<unsigned> order(found.members.size());
  std::iota(order.begin(), order.end(), 0);
  stable_sort(order, [&](unsigned a, unsigned b) {
    return found.ranges[a].begin < found.ranges[b].begin;
  });
  Members sorted;
  for (unsigned index : order) {
    sorted.members.push_back(found.members[index]);
    sorted.ranges.push_back(found.ranges[index]);
  }
  return sorted;
}

static std::string typeText(StringRef text, const TypeReference &type) {
  std::string out = type.name.text.str();
  if (type.unsupported) {
    size_t end = text.find(')', type.unsupported->range.end);
    out = text.slice(type.range.begin, end + 1).str();
  }
  switch (type.arity) {
  case Arity::Required:
    return out;
  case Arity::Optional:
    return out + "?";
  case Arity::List:
    return out + "[]";
  case Arity::OptionalList:
    return out + "[]?";
  }
  llvm_unreachable("covered switch");
}

void BodyPrinter::add(const FieldDeclaration &field, StringRef comment) {
  std::string type = field.type ? typeText(text, *field.type) : "";
  columns.addLine({{field.name.text.str(), std::move(type),
                    attributeList(text, field.attributes)},
                   comment.str()});
}

void BodyPrinter::add(const EnumValueDeclaration &value, StringRef comment) {
  columns.addLine(
      {{value.name.text.str(), attributeList(text, value.attributes)},
       comment.str()});
}

void BodyPrinter::add(const Property &property, StringRef comment) {
  std::string value = "=";
  if (const Expression *expression = property.value) {
    value += ' ';
    appendTokens(text.slice(expression->range.begin, expression->range.end),
                 value);
  }
  columns.addLine({{property.key.text.str(), std::move(value)}, comment.str()});
}

void BodyPrinter::add(const Attribute &attribute, StringRef comment) {
  std::string spelled;
  appendAttribute(text, "@@", attribute, spelled);
  columns.addLine({{std::move(spelled)}, comment.str()});
}

/// Such a line stays as it is, but for its indentation, and ends the columns.
void BodyPrinter::add(const SyntaxError &error, StringRef comment) {
  columns.flush(indent, out);
  std::string line = document.file().text(textOf(document, error)).str();
  if (!comment.empty())
    line += (" " + comment).str();
  columns.addLine({{}, std::move(line)});
  columns.flush(indent, out);
}

void BodyPrinter::addComments(const Part &part) {
  for (StringRef comment : part.comments)
    eachCommentLine(comment, [&](StringRef prefix, StringRef text) {
      columns.addLine({{}, (Twine(prefix) + text).str()});
    });
}

/// A blank line ends the columns; at the start of a block there is none.
void BodyPrinter::separate(const Part &part) {
  if (part.distance != Distance::BlankLine)
    return;
  columns.flush(indent, out);
  if (out.size() != start)
    out += '\n';
}

void BodyPrinter::printAttributes() {
  if (attributes.empty())
    return;
  out += '\n';
  stable_sort(attributes, [](const AttributeLine &a, const AttributeLine &b) {
    return attributeRank(*a.attribute) < attributeRank(*b.attribute);
  });
  for (const AttributeLine &line : attributes) {
    if (line.comments)
      addComments(*line.comments);
    add(*line.attribute, line.trailingComment);
  }
  columns.flush(indent, out);
}

static bool isBlockAttribute(const Part &part, const Members &members) {
  return part.declaration && std::holds_alternative<const Attribute *>(
                                 members.members[*part.declaration]);
}

void BodyPrinter::print(const Block &block, Range body) {
  Members sorted = readMembers(document, block, body);
  std::vector<Part> parts = readParts(text, body, sorted.ranges);
  const Part *commentsAbove = nullptr;
  for (size_t index = 0; index != parts.size(); ++index) {
    const Part &part = parts[index];
    if (isBlockAttribute(part, sorted)) {
      auto *attribute =
          std::get<const Attribute *>(sorted.members[*part.declaration]);
      attributes.push_back({attribute, commentsAbove, part.trailingComment});
      commentsAbove = nullptr;
    } else if (part.declaration) {
      separate(part);
      std::visit(
          [&](const auto *member) { add(*member, part.trailingComment); },
          sorted.members[*part.declaration]);
    } else if (index + 1 != parts.size() &&
               isBlockAttribute(parts[index + 1], sorted) &&
               parts[index + 1].distance != Distance::BlankLine) {
      // They go where the attribute goes.
      commentsAbove = &part;
    } else {
      separate(part);
      addComments(part);
    }
  }
  columns.flush(indent, out);
  printAttributes();
}

void appendBody(const Document &document, const Block &block, Range body,
                unsigned indent, std::string &out) {
  BodyPrinter(document, indent, out).print(block, body);
}

} // namespace holdfast
