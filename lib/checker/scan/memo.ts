const MOST_KEPT = 2048;

/** Remembers the answers of a pure function whose questions come again and again, so many of them at most. */
export class Memo<Question, Answer> {
  private readonly answers = new Map<Question, Answer>();
  private readonly ask: (question: Question) => Answer;
  /** Many texts ask the same again and again: told apart faster than looked up. */
  private lastQuestion: Question | undefined;
  private lastAnswer: Answer | undefined;

  constructor(ask: (question: Question) => Answer) {
    this.ask = ask;
  }

  of(question: Question): Answer {
    if (question === this.lastQuestion && this.lastAnswer !== undefined) return this.lastAnswer;
    let answer = this.answers.get(question);
    if (answer === undefined) {
      if (this.answers.size >= MOST_KEPT) this.answers.clear();
      answer = this.ask(question);
      this.answers.set(question, answer);
    }
    this.lastQuestion = question;
    this.lastAnswer = answer;
    return answer;
  }
}
