// Any bytes as what a client sends: cut into frames, the same ones however the
// bytes arrive, and never more of them than there are bytes.
#include "lsp/Transport.h"

#include <cstdlib>
#include <vector>

using namespace holdfast::lsp;
using llvm::StringRef;

static std::vector<Frame> cut(StringRef bytes, size_t step) {
  FrameReader reader;
  std::vector<Frame> frames;
  for (; !bytes.empty();
       bytes = bytes.drop_front(std::min(step, bytes.size()))) {
    reader.append(bytes.take_front(step));
    while (std::optional<Frame> frame = reader.next())
      frames.push_back(std::move(*frame));
  }
  return frames;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  StringRef bytes(reinterpret_cast<const char *>(data), size);
  std::vector<Frame> whole = cut(bytes, size + 1), parts = cut(bytes, 7);
  auto isSame = [](const Frame &a, const Frame &b) {
    return a.kind == b.kind &&
           (a.kind == Frame::Kind::Garbage || a.payload == b.payload);
  };
  if (whole.size() > size + 1 ||
      !std::equal(whole.begin(), whole.end(), parts.begin(), parts.end(),
                  isSame))
    std::abort();
  return 0;
}
