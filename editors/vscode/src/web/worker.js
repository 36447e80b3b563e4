// The language server in a worker. The first message brings the module and the
// files; then all are JSON-RPC, but those about files.
import { compile, startServer } from '@holdfast/wasm/browser';

let server;
const early = [];

function take(message) {
  if (message.holdfast === 'write') server.writeFile(message.path, message.content);
  else if (message.holdfast === 'remove') server.removeFile(message.path);
  else server.send(message);
}

self.onmessage = async ({ data }) => {
  if (data.holdfast === 'start') {
    const module = await compile(data.module);
    server = startServer(module, data.files, (message) => self.postMessage(message),
      (error) => { if (error) throw error; });
    early.splice(0).forEach(take);
  } else if (server) {
    take(data);
  } else {
    early.push(data);
  }
};
