/** What keeps Holdfast from doing its work; the message is for people. */
export class HoldfastError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'HoldfastError';
  }
}

/** The module said by itself that it has ended. */
export class Exit {
  constructor(status) {
    this.status = status;
  }
}

/**
 * Puts into words how a module was stopped: its engine has one stack for all
 * calls, and a module one memory, both of them with limits.
 */
export function explainTrap(error) {
  if (error instanceof RangeError) {
    return new HoldfastError(
      'the stack of WebAssembly is used up: something is nested too deeply; the native program has more',
      { cause: error },
    );
  }
  if (!(error instanceof WebAssembly.RuntimeError)) return error;
  const reason = /unreachable/.test(error.message)
    ? 'the memory of WebAssembly is used up'
    : `WebAssembly was stopped (${error.message})`;
  return new HoldfastError(`${reason}; the native program has more room`, { cause: error });
}
