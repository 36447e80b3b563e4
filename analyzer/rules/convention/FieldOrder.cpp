#include "rules/convention/FieldOrder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static uint32_t lineBegin(StringRef text, uint32_t offset) {
  size_t before = text.take_front(offset).rfind('\n');
  return before == StringRef::npos ? 0 : static_cast<uint32_t>(before) + 1;
}

static uint32_t lineEnd(StringRef text, uint32_t offset) {
  return static_cast<uint32_t>(std::min(text.find('\n', offset), text.size()));
}

/// The lines of a field with the comments right above it, without the last line
/// break. `floor` is where the lines before it end.
static Range linesOf(StringRef text, Range field, uint32_t floor) {
  uint32_t begin = lineBegin(text, field.begin);
  while (begin > floor + 1) {
    uint32_t above = lineBegin(text, begin - 1);
    if (above < floor ||
        !text.slice(above, begin).ltrim(" \t").starts_with("//"))
      break;
    begin = above;
  }
  return {begin, lineEnd(text, field.end)};
}

/// The lines of each field, in their order; empty where two share one.
static std::vector<Range> linesOfFields(const Model &model) {
  StringRef text = model.document->file().text();
  std::vector<Range> lines;
  uint32_t floor = lineEnd(text, model.block->name.range.end) + 1;
  for (const Field &field : model.fields) {
    Range own = linesOf(text, field.declaration->range, floor);
    if (own.begin < floor)
      return {};
    lines.push_back(own);
    floor = own.end + 1;
  }
  return lines;
}

/// Places in `model.fields` in the order that is wanted.
static std::optional<std::vector<size_t>>
wantedPlaces(const Model &model, ArrayRef<StringRef> order) {
  std::vector<size_t> others, result;
  for (auto [place, field] : enumerate(model.fields))
    if (!is_contained(order, field.name))
      others.push_back(place);
  bool hasGap = false;
  for (StringRef name : order) {
    if (name == "..." && !hasGap) {
      append_range(result, others);
      hasGap = true;
    } else if (const Field *field = model.findField(name)) {
      result.push_back(field - model.fields.data());
    }
  }
  if (result.size() != model.fields.size())
    return std::nullopt;
  return result;
}

std::optional<Fix> orderFieldsFix(const Model &model,
                                  ArrayRef<StringRef> order) {
  Fix fix{"Reorder the fields of `" + model.name.str() + "`", Safety::Safe, {}};
  std::vector<Range> lines = linesOfFields(model);
  auto wanted = wantedPlaces(model, order);
  if (!wanted || lines.size() != model.fields.size())
    return std::nullopt;
  StringRef text = model.document->file().text();
  for (auto [place, source] : enumerate(*wanted))
    if (source != place)
      fix.edits.push_back(
          {model.document->span(lines[place]),
           text.slice(lines[source].begin, lines[source].end).str()});
  return fix;
}

} // namespace holdfast
