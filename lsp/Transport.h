#pragma once

#include "llvm/ADT/StringRef.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace holdfast::lsp {

/// What stood between two messages.
struct Frame {
  enum class Kind {
    Message, ///< `payload` is the body of a message
    Garbage, ///< a header that names no usable length; `payload` says why
  };
  Kind kind;
  std::string payload;
};

/// Cuts a stream of bytes into messages by their `Content-Length` headers.
/// Never gives up: after anything that is no message it goes on at the next
/// line that holds such a header, wherever in the line it stands.
class FrameReader {
public:
  /// Longer messages are taken for garbage: their length is a mistake.
  static constexpr size_t maxLength = 256u << 20;

  void append(llvm::StringRef bytes);
  /// The next frame, or nullopt until more bytes have come.
  std::optional<Frame> next();

private:
  std::optional<Frame> readHeader();
  std::optional<Frame> endHeader();
  void noteHeaderLine(llvm::StringRef line);
  void dropConsumed();

  std::string buffer;
  size_t consumed = 0; ///< bytes of `buffer` that are done with
  size_t searched = 0; ///< bytes of `buffer` that hold no further line end
  std::optional<size_t> bodyLength; ///< set while a body is awaited
  std::optional<size_t> headerLength;
  std::string mistake; ///< what is wrong with the header that is being read
  bool inHeader = false;
};

/// Messages over a pair of file descriptors, or from and to a host that calls
/// us. Reading blocks; each message is written whole before the next.
class Transport {
public:
  Transport(int input, int output);
  /// Messages come by deliver() alone, and go to `send`. Nothing waits.
  explicit Transport(std::function<void(llvm::StringRef payload)> send);

  void deliver(std::string payload);

  /// Called with each message as soon as it is here, which may be before those
  /// that came earlier are read.
  void setArrivalHook(std::function<void(llvm::StringRef payload)> hook) {
    arrival = std::move(hook);
  }

  /// The next frame; nullopt at the end of the input.
  std::optional<Frame> read();
  /// Whether something has come in that read() would return or look at, so
  /// that work which later messages may make pointless can wait.
  bool hasWaitingInput() { return waitForInput(0); }
  /// Waits until that is so, or the input has ended; false if that takes longer
  /// than `milliseconds`.
  bool waitForInput(int milliseconds);
  void write(llvm::StringRef payload);

private:
  bool fill();
  bool takeFrames();
  bool isReadable(int milliseconds);

  int input = -1;
  int output = -1;
  std::function<void(llvm::StringRef)> send;
  FrameReader frames;
  std::deque<Frame> waiting;
  std::function<void(llvm::StringRef)> arrival;
  bool ended = false;
};

} // namespace holdfast::lsp
