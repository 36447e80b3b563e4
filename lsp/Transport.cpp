#include "lsp/Transport.h"

#include "lsp/Log.h"
#include "platform/Streams.h"

#include "llvm/ADT/StringExtras.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace llvm;

namespace holdfast::lsp {

/// A line without an end that is longer than this is dropped, so that a stream
/// of garbage takes no memory.
static constexpr size_t maxHeaderLine = 64u << 10;

static constexpr StringLiteral lengthHeader = "content-length:";

void FrameReader::append(StringRef bytes) {
  buffer.append(bytes.data(), bytes.size());
}

void FrameReader::dropConsumed() {
  // Moving the rest at every message would make a long queue quadratic.
  if (consumed < buffer.size() / 2)
    return;
  buffer.erase(0, consumed);
  searched -= std::min(searched, consumed);
  consumed = 0;
}

std::optional<Frame> FrameReader::next() {
  if (!bodyLength)
    if (std::optional<Frame> garbage = readHeader())
      return garbage;
  if (!bodyLength || buffer.size() - consumed < *bodyLength)
    return std::nullopt;
  Frame frame{Frame::Kind::Message, buffer.substr(consumed, *bodyLength)};
  consumed += *bodyLength;
  searched = consumed;
  bodyLength.reset();
  dropConsumed();
  return frame;
}

/// Reads header lines until a blank one, or until the bytes run out.
std::optional<Frame> FrameReader::readHeader() {
  while (true) {
    size_t lineEnd = buffer.find('\n', std::max(consumed, searched));
    if (lineEnd == std::string::npos) {
      searched = buffer.size();
      if (buffer.size() - consumed > maxHeaderLine) {
        // The start of a header may have come at the very end.
        consumed = buffer.size() - lengthHeader.size();
        inHeader = true;
        mistake = "a header line without an end";
      }
      dropConsumed();
      return std::nullopt;
    }
    StringRef line = StringRef(buffer).slice(consumed, lineEnd).rtrim('\r');
    bool blank = line.empty();
    if (!blank)
      noteHeaderLine(line);
    consumed = searched = lineEnd + 1;
    if (blank && inHeader)
      return endHeader();
  }
}

void FrameReader::noteHeaderLine(StringRef line) {
  inHeader = true;
  size_t at = line.rfind_insensitive(lengthHeader);
  if (at == StringRef::npos)
    return;
  StringRef value = line.drop_front(at + lengthHeader.size()).trim();
  size_t length;
  headerLength.reset();
  if (value.getAsInteger(10, length))
    mistake = "`Content-Length` is not a number";
  else if (length > maxLength)
    mistake = "`Content-Length` is larger than any message";
  else
    headerLength = length;
}

/// A blank line has come: either a body follows, or all that was no header.
std::optional<Frame> FrameReader::endHeader() {
  inHeader = false;
  bodyLength = headerLength;
  headerLength.reset();
  std::string reason = std::move(mistake);
  mistake.clear();
  if (bodyLength)
    return std::nullopt;
  if (reason.empty())
    reason = "a header without `Content-Length`";
  return Frame{Frame::Kind::Garbage, reason};
}

Transport::Transport(int input, int output) : input(input), output(output) {
  // A client that has gone away is seen at the end of the input, too.
  platform::prepareStreams(input, output);
}

Transport::Transport(std::function<void(StringRef)> send)
    : send(std::move(send)) {}

void Transport::deliver(std::string payload) {
  if (arrival)
    arrival(payload);
  waiting.push_back({Frame::Kind::Message, std::move(payload)});
}

bool Transport::fill() {
  char bytes[64 << 10];
  ssize_t count;
  while ((count = ::read(input, bytes, sizeof bytes)) < 0) {
    // node's WASI makes a pipe that it has polled one that does not block.
    if (errno == EAGAIN)
      platform::isReadable(input, -1);
    else if (errno != EINTR)
      break;
  }
  if (count <= 0) {
    ended = true;
    return false;
  }
  frames.append(StringRef(bytes, static_cast<size_t>(count)));
  return true;
}

/// Messages that wait in memory; more stay with the client.
static constexpr size_t mostWaiting = 1000;

/// Moves the messages that are whole to those that wait; whether there are any.
bool Transport::takeFrames() {
  while (std::optional<Frame> frame = frames.next()) {
    if (arrival && frame->kind == Frame::Kind::Message)
      arrival(frame->payload);
    waiting.push_back(std::move(*frame));
  }
  return !waiting.empty();
}

bool Transport::isReadable(int milliseconds) {
  return !send && platform::isReadable(input, milliseconds);
}

bool Transport::waitForInput(int milliseconds) {
  takeFrames();
  while (!ended && waiting.size() < mostWaiting && isReadable(0) && fill())
    takeFrames();
  return !waiting.empty() || ended || isReadable(milliseconds);
}

std::optional<Frame> Transport::read() {
  while (waiting.empty() && !takeFrames())
    if (ended || !fill())
      return std::nullopt;
  Frame frame = std::move(waiting.front());
  waiting.pop_front();
  return frame;
}

void Transport::write(StringRef payload) {
  if (send)
    return send(payload);
  std::string message =
      ("Content-Length: " + Twine(payload.size()) + "\r\n\r\n" + payload).str();
  StringRef rest = message;
  while (!rest.empty()) {
    ssize_t count = ::write(output, rest.data(), rest.size());
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0) {
      logError(Twine("the client does not read: ") + std::strerror(errno));
      return;
    }
    rest = rest.drop_front(static_cast<size_t>(count));
  }
}

} // namespace holdfast::lsp
