#include "lsp/Transport.h"

#include <gtest/gtest.h>

using namespace holdfast::lsp;

static std::vector<std::string> framesOf(llvm::StringRef bytes, size_t step) {
  FrameReader reader;
  std::vector<std::string> frames;
  for (; !bytes.empty();
       bytes = bytes.drop_front(std::min(step, bytes.size()))) {
    reader.append(bytes.take_front(step));
    while (auto frame = reader.next())
      frames.push_back(frame->kind == Frame::Kind::Message
                           ? frame->payload
                           : "(" + frame->payload + ")");
  }
  return frames;
}

TEST(FrameReader, findsTheSameFramesHoweverTheBytesArrive) {
  llvm::StringRef bytes = "Content-Length: 2\r\n\r\nab"
                          "Content-Length: 0\r\n\r\n"
                          "X: y\r\n\r\n"
                          "rubbish\nContent-Length:3\n\ncde\r\n\r\n"
                          "rubbish Content-Length: 1\r\n\r\nf";
  std::vector<std::string> expected = {
      "ab", "", "(a header without `Content-Length`)", "cde", "f"};
  for (size_t step = 1; step <= bytes.size(); ++step)
    EXPECT_EQ(framesOf(bytes, step), expected) << "in steps of " << step;
}

TEST(FrameReader, letsTheLastLengthWin) {
  EXPECT_EQ(framesOf("Content-Length: x\nContent-Length: 1\n\na", 4),
            std::vector<std::string>{"a"});
}

TEST(FrameReader, findsAMessageBehindEndlessGarbage) {
  std::string garbage(10u << 20, 'x');
  EXPECT_EQ(framesOf(garbage + "Content-Length: 1\n\na", 4096),
            std::vector<std::string>{"a"});
}
