/** What stands around a company's name where it isn't the company: patterns' sources, made when a policy is compiled. */
export interface NameContext {
  /** Just before it, of a longer name: "San Junipero". */
  longerBefore: string;
  /** Just behind it: "Wrenfield Lane". */
  longerAfter: string;
  /** Just before it, where one means the company also in small letters: "at nordhavn". */
  leadsIn: string;
}

/** Enough of the text on either side to see a word or two. */
const NEARBY = 24;

/** A sentence or a line that begins with a small letter: whoever writes so writes names so too. An abbreviation ends no sentence. */
const CARELESS = /(?:^|\p{L}{4}\.\s|[!?]\s|\n)[^\p{L}\p{N}\n]{0,8}(?!https?:)\p{Ll}/u;
const SMALL = /^\p{Ll}/u;

/** Tells the company from a place, and from the word that it is called by. One instance a checker. */
export class NameReader {
  private readonly longerBefore: RegExp;
  private readonly longerAfter: RegExp;
  private readonly leadsIn: RegExp;
  private text = '';
  private careless: boolean | null = null;

  constructor({ longerBefore, longerAfter, leadsIn }: NameContext) {
    this.longerBefore = new RegExp(longerBefore, 'u');
    this.longerAfter = new RegExp(longerAfter, 'u');
    this.leadsIn = new RegExp(leadsIn, 'iu');
  }

  read(text: string): void {
    this.text = text;
    this.careless = null;
  }

  /** In a draft that has its capitals a name in small letters is mostly the word: "tidevand og tåge", "a watchmaker’s loupe". */
  isName(start: number, end: number): boolean {
    const { text } = this;
    const before = text.slice(Math.max(0, start - NEARBY), start);
    if (SMALL.test(text.slice(start, start + 2))) return this.leadsIn.test(before) || this.isCareless;
    return !this.longerBefore.test(before) && !this.longerAfter.test(text.slice(end, end + NEARBY));
  }

  private get isCareless(): boolean {
    this.careless ??= CARELESS.test(this.text);
    return this.careless;
  }
}
