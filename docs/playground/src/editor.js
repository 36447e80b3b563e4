// A CodeMirror editor with our own colours and findings. Tab leaves it, as in
// every other field of the page.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration, EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers,
} from '@codemirror/view';
import { tokensOf } from './tokens.js';

/** What is longer stays plain: it would be coloured at each key. */
const longestColoured = 300_000;

function coloursOf(state, language) {
  const text = state.doc.toString();
  if (text.length > longestColoured) return Decoration.none;
  return Decoration.set(tokensOf(text, language)
    .map(({ from, to, kind }) => Decoration.mark({ class: `token-${kind}` }).range(from, to)));
}

const colours = (language) => {
  const field = StateField.define({
    create: (state) => coloursOf(state, language),
    update: (value, transaction) => (transaction.docChanged ? coloursOf(transaction.state, language) : value),
    provide: (self) => EditorView.decorations.from(self),
  });
  return field;
};

const setMarks = StateEffect.define();
const marks = StateField.define({
  create: () => Decoration.none,
  update(value, transaction) {
    let current = value.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setMarks)) current = effect.value;
    return current;
  },
  provide: (self) => EditorView.decorations.from(self),
});

const look = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--background)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace', fontSize: '13px', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'var(--background)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--raised)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { backgroundColor: 'var(--selection)' },
});

export class Editor {
  #view;
  #language = new Compartment();

  constructor(parent, { label, language, onChange }) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          EditorView.cspNonce.of('holdfast'),
          lineNumbers(), history(), drawSelection(), highlightActiveLine(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          this.#language.of(colours(language)), marks, look,
          EditorView.updateListener.of((update) => { if (update.docChanged) onChange(); }),
        ],
      }),
    });
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  set text(text) {
    if (text === this.text) return;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text }, selection: { anchor: 0 } });
  }

  set language(name) {
    this.#view.dispatch({ effects: this.#language.reconfigure(colours(name)) });
  }

  /** `[{ from, to, severity, message }]`, in UTF-16. */
  mark(findings) {
    const length = this.#view.state.doc.length;
    const ranges = findings
      .filter(({ from, to }) => from < to && to <= length)
      .map(({ from, to, severity, message }) =>
        Decoration.mark({ class: `mark-${severity}`, attributes: { title: message } }).range(from, to));
    this.#view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) });
  }

  select(from, to) {
    const length = this.#view.state.doc.length;
    this.#view.dispatch({
      selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
      effects: EditorView.scrollIntoView(Math.min(from, length), { y: 'center' }),
    });
    this.#view.focus();
  }

  change(edits) {
    this.#view.dispatch({ changes: edits });
    this.#view.focus();
  }
}
