import { Holdfast } from './holdfast.js';
import { HoldfastError } from './failure.js';
export { startServer } from './server.js';
export { Holdfast, HoldfastError };

/** Compiles `holdfast.wasm`: its address, its bytes, what fetch() gave, or a module. */
export async function load(source) {
  return new Holdfast(await compile(source));
}

export async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  const bytes = await bytesOf(source);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new HoldfastError(`these bytes are not holdfast.wasm: ${error.message}`, { cause: error });
  }
}

async function bytesOf(source) {
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) return source;
  const isAddress = typeof source === 'string' || source instanceof URL;
  const response = await (isAddress ? loaded(source) : source);
  if (typeof response?.arrayBuffer !== 'function') {
    throw new HoldfastError('load() takes the address of holdfast.wasm, its bytes, what fetch() gave of it, or a WebAssembly.Module');
  }
  if (!response.ok) throw new HoldfastError(`cannot load ${response.url}: ${response.status}`);
  // Servers of static files do not all know the type that streaming asks for.
  return response.arrayBuffer();
}

async function loaded(address) {
  try {
    return await fetch(address);
  } catch (error) {
    throw new HoldfastError(`cannot load ${address}: ${error.cause?.message ?? error.message}`, { cause: error });
  }
}
