/**
 * Something a person is told and can act on. Either the server's own `sentence`, or `say`: the name of a sentence that
 * the page holds ready in an element with that `data-say`.
 */
export class Problem extends Error {
  constructor({ say, sentence, field }) {
    super(say ?? sentence);
    Object.assign(this, { say, sentence, field });
  }
}
