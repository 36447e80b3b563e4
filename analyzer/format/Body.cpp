#include "format/Body.h"

#include "format/Attributes.h"
#include "format/Columns.h"
#include "format/Parts.h"
#include "format/Tokens.h"

#include "llvm/ADT/PointerUnion.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

namespace {

using Member =
    PointerUnion<const FieldDeclaration *, const EnumValueDeclaration *,
                 const Property *, const Attribute *>;

/// The members of a block in the order of the text, and where each stands.
struct Members {
  std::vector<Member> members;
  std::vector<Range> ranges;
};

/// Prints the members of one block. Fields, values, properties and comments
/// keep their places; block attributes are collected and go to the end.
class BodyPrinter {
public:
  BodyPrinter(StringRef text, unsigned indent, std::string &out)
      : text(text), indent(indent), out(out), start(out.size()) {}

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
  void addMember(Member member, StringRef trailingComment);
  void printAttributes();

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

/// Fields and block attributes may be mixed; each kind is in order.
static Members readMembers(const Block &block) {
  Members sorted;
  ArrayRef<Attribute> attributes = block.attributes;
  auto appendAttributesBefore = [&](uint32_t offset) {
    size_t count = 0;
    while (count != attributes.size() && attributes[count].range.begin < offset)
      ++count;
    append(attributes.take_front(count), sorted);
    attributes = attributes.drop_front(count);
  };
  for (const FieldDeclaration &field : block.fields) {
    appendAttributesBefore(field.range.begin);
    append(ArrayRef(field), sorted);
  }
  for (const EnumValueDeclaration &value : block.values) {
    appendAttributesBefore(value.range.begin);
    append(ArrayRef(value), sorted);
  }
  append(block.properties, sorted);
  append(attributes, sorted);
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

void BodyPrinter::addMember(Member member, StringRef trailingComment) {
  Columns::Line &line = columns.addLine();
  line.tail = trailingComment.str();
  if (auto *field = dyn_cast<const FieldDeclaration *>(member)) {
    line.cells.push_back(field->name.text.str());
    line.cells.push_back(field->type ? typeText(text, *field->type) : "");
    line.cells.push_back(attributeList(text, field->attributes));
  } else if (auto *value = dyn_cast<const EnumValueDeclaration *>(member)) {
    line.cells.push_back(value->name.text.str());
    line.cells.push_back(attributeList(text, value->attributes));
  } else {
    auto *property = cast<const Property *>(member);
    line.cells.push_back(property->key.text.str());
    line.cells.push_back("=");
    if (const Expression *expression = property->value) {
      line.cells.back() += ' ';
      appendTokens(text.slice(expression->range.begin, expression->range.end),
                   line.cells.back());
    }
  }
}

void BodyPrinter::addComments(const Part &part) {
  for (StringRef comment : part.comments)
    eachCommentLine(comment, [&](StringRef prefix, StringRef text) {
      columns.addLine((Twine(prefix) + text).str());
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
    Columns::Line &row = columns.addLine();
    appendAttribute(text, "@@", *line.attribute, row.cells.emplace_back());
    row.tail = line.trailingComment.str();
  }
  columns.flush(indent, out);
}

static bool isBlockAttribute(const Part &part, const Members &members) {
  return part.declaration &&
         isa<const Attribute *>(members.members[*part.declaration]);
}

void BodyPrinter::print(const Block &block, Range body) {
  Members sorted = readMembers(block);
  std::vector<Part> parts = readParts(text, body, sorted.ranges);
  const Part *commentsAbove = nullptr;
  for (size_t index = 0; index != parts.size(); ++index) {
    const Part &part = parts[index];
    if (isBlockAttribute(part, sorted)) {
      auto *attribute =
          cast<const Attribute *>(sorted.members[*part.declaration]);
      attributes.push_back({attribute, commentsAbove, part.trailingComment});
      commentsAbove = nullptr;
    } else if (part.declaration) {
      separate(part);
      addMember(sorted.members[*part.declaration], part.trailingComment);
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

void appendBody(StringRef text, const Block &block, Range body, unsigned indent,
                std::string &out) {
  BodyPrinter(text, indent, out).print(block, body);
}

} // namespace holdfast
