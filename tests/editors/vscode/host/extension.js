// Runs functions of a test inside the extension host: each connection to the
// socket sends one as source text with its argument, and gets what it returns.
const net = require('node:net');
const vscode = require('vscode');

exports.activate = () => {
  const server = net.createServer({ allowHalfOpen: true }, (connection) => {
    let request = '';
    connection.on('data', (data) => { request += data; });
    connection.on('end', async () => connection.end(JSON.stringify(await answer(request))));
  });
  server.listen(process.env.HOLDFAST_TEST_SOCKET);
};

async function answer(request) {
  try {
    const { source, argument } = JSON.parse(request);
    // Written by the test that runs here, so it may do what the test may do.
    const run = (0, eval)(`(${source})`);
    return { result: await run(vscode, argument) };
  } catch (error) {
    return { error: String(error.stack ?? error) };
  }
}
