import { Holdfast } from './holdfast.js';
export { HoldfastError } from './failure.js';
export { startServer } from './server.js';
export { Holdfast };

/** Compiles `holdfast.wasm`: its address, its bytes, what fetch() gave, or a module. */
export async function load(source) {
  return new Holdfast(await compile(source));
}

export async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) return WebAssembly.compile(source);
  const response = await (typeof source === 'string' || source instanceof URL ? fetch(source) : source);
  if (!response.ok) throw new Error(`cannot load ${response.url}: ${response.status}`);
  // Servers of static files do not all know the type that streaming asks for.
  return WebAssembly.compile(await response.arrayBuffer());
}
