#include "format/Layout.h"

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

class DocumentPrinter {
public:
  DocumentPrinter(const Document &document, unsigned indent, std::string &out)
      : document(document), text(document.file().text()), indent(indent),
        out(out) {}

  void print();

private:
  void printComments(ArrayRef<StringRef> comments);
  void printBlock(const Block &block);

  const Document &document;
  StringRef text;
  unsigned indent;
  std::string &out;
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

void BodyPrinter::print(const Block &block, Range body) {
  Members sorted = readMembers(block);
  std::vector<Part> parts = readParts(text, body, sorted.ranges);
  const Part *commentsAbove = nullptr;
  for (const Part &part : parts) {
    if (part.declaration) {
      Member member = sorted.members[*part.declaration];
      if (auto *attribute = dyn_cast<const Attribute *>(member)) {
        attributes.push_back({attribute, commentsAbove, part.trailingComment});
      } else {
        separate(part);
        addMember(member, part.trailingComment);
      }
      commentsAbove = nullptr;
      continue;
    }
    const Part *next = &part + 1;
    bool belongsToNext =
        next != parts.data() + parts.size() && next->declaration &&
        next->distance != Distance::BlankLine &&
        isa<const Attribute *>(sorted.members[*next->declaration]);
    if (belongsToNext) {
      commentsAbove = &part;
      continue;
    }
    separate(part);
    addComments(part);
  }
  columns.flush(indent, out);
  printAttributes();
}

void DocumentPrinter::printComments(ArrayRef<StringRef> comments) {
  for (StringRef comment : comments)
    eachCommentLine(comment, [&](StringRef prefix, StringRef text) {
      out += prefix;
      out += text;
      out += '\n';
    });
}

void DocumentPrinter::printBlock(const Block &block) {
  if (block.kind == BlockKind::TypeAlias) {
    out += text.slice(block.range.begin, block.range.end);
    return;
  }
  uint32_t brace = text.find('{', block.name.range.end);
  uint32_t lineEnd = text.find_first_of("\r\n", brace);
  out += keyword(block.kind);
  out += ' ';
  out += block.name.text;
  out += " {";
  // What follows the brace on its line has no meaning, but somebody wrote it.
  StringRef afterBrace = text.slice(brace + 1, lineEnd).trim();
  if (!afterBrace.empty()) {
    out += ' ';
    out += afterBrace;
  }
  out += '\n';
  BodyPrinter(text, indent, out).print(block, {lineEnd, block.range.end - 1});
  out += '}';
}

void DocumentPrinter::print() {
  ArrayRef<Block> blocks = document.blocks();
  std::vector<Range> ranges;
  ranges.reserve(blocks.size());
  for (const Block &block : blocks)
    ranges.push_back(block.range);
  Range file{0, static_cast<uint32_t>(text.size())};
  bool afterBlock = false;
  for (const Part &part : readParts(text, file, ranges)) {
    if (!out.empty() && (afterBlock || part.distance == Distance::BlankLine))
      out += '\n';
    afterBlock = false;
    if (!part.declaration) {
      printComments(part.comments);
      continue;
    }
    const Block &block = blocks[*part.declaration];
    printBlock(block);
    bool isAlias = block.kind == BlockKind::TypeAlias;
    if (part.trailingComment.empty()) {
      out += '\n';
      afterBlock = !isAlias;
    } else {
      out += isAlias ? " " : "\n\n";
      printComments(part.trailingComment);
    }
  }
}

void appendDocument(const Document &document, unsigned indent,
                    std::string &out) {
  DocumentPrinter(document, indent, out).print();
}

} // namespace holdfast
