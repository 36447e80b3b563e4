// The page's side of the worker: one question at a time, of many the newest.

/** A run that takes longer is given up. In ms. */
const patience = 15_000;

async function moduleBytes() {
  // engine.js has it as text, so that the page asks no server for it.
  const packed = Uint8Array.from(atob(globalThis.holdfastModule), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

export class Engine {
  #onAnswer;
  #bytes = moduleBytes();
  #worker;
  #isFree = false;
  #next;
  #timer;

  constructor(onAnswer) {
    this.#onAnswer = onAnswer;
    this.#start();
  }

  get isBusy() {
    return this.#next !== undefined;
  }

  ask(question) {
    this.#next = question;
    this.#go();
  }

  async #start() {
    // A worker from a blob is bound by the page's policy, one from a file is not.
    const address = URL.createObjectURL(new Blob([globalThis.holdfastWorker], { type: 'text/javascript' }));
    const worker = new Worker(address);
    this.#worker = worker;
    worker.onmessage = ({ data }) => {
      clearTimeout(this.#timer);
      this.#isFree = true;
      if (!data.isReady) this.#onAnswer(data);
      this.#go();
    };
    worker.onerror = (event) => this.#giveUp(event.message);
    worker.postMessage({ module: await this.#bytes });
  }

  #go() {
    if (!this.#isFree || !this.#next) return;
    this.#worker.postMessage(this.#next);
    this.#next = undefined;
    this.#isFree = false;
    this.#timer = setTimeout(() => this.#giveUp('this takes too long; the native program may do better'), patience);
  }

  #giveUp(problem) {
    clearTimeout(this.#timer);
    this.#worker.terminate();
    this.#isFree = false;
    this.#onAnswer({ check: { problem }, pending: { problem }, restored: { problem } });
    this.#start();
  }
}
