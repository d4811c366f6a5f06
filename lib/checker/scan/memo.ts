const MOST_KEPT = 2048;

/** Remembers the answers of a pure function whose questions come again and again, so many of them at most. */
export class Memo<Question, Answer> {
  private readonly answers = new Map<Question, Answer>();
  private readonly ask: (question: Question) => Answer;

  constructor(ask: (question: Question) => Answer) {
    this.ask = ask;
  }

  of(question: Question): Answer {
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    if (this.answers.size >= MOST_KEPT) this.answers.clear();
    const answer = this.ask(question);
    this.answers.set(question, answer);
    return answer;
  }
}
