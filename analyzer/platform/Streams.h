#pragma once

namespace holdfast::platform {

/// Makes a pair of streams fit for a protocol: bytes are passed on as they are,
/// and a reader that has gone away is an error of write(), not a signal.
void prepareStreams(int input, int output);

/// Whether there is something to read, or the end, within `milliseconds`; -1
/// waits for ever.
bool isReadable(int descriptor, int milliseconds);

/// The columns of the terminal that the program prints to; 0 if there is none.
unsigned terminalColumns();

/// Whether that terminal shows UTF-8 whatever the environment says.
bool terminalTakesUtf8();

} // namespace holdfast::platform
