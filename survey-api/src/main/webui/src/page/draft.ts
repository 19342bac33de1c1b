import { COMMENT, type Answer, type Answers, type Sheet } from '../protocol/answers';
import { answersTo, askedItems, drawForm } from '../protocol/form';
import type { Visit } from '../protocol/respondent';
import type { Receipt } from '../protocol/store';
import type { Item } from '../protocol/wire';

/** What a person has answered and written so far. Never changes: every step makes another. */
export class Draft {
  private constructor(
    private readonly visit: Visit,
    readonly form: string | undefined,
    readonly answers: Answers,
    private readonly text: string,
  ) {}

  /** Goes on with what the browser has kept; draws a form the first time. */
  static resume(visit: Visit, { form = drawForm(visit.wave), answers = {}, comment = '' }: Receipt): Draft {
    return new Draft(visit, form, answers, comment);
  }

  get begun(): boolean {
    return Object.keys(this.answers).length > 0;
  }

  /** What is asked, given the answers so far. */
  get items(): Item[] {
    return askedItems(this.visit.wave, this.form, this.answers);
  }

  /** What was written; undefined where the wave takes no comments. */
  get comment(): string | undefined {
    return this.visit.places.some(({ report }) => report === COMMENT) ? this.text : undefined;
  }

  /** `undefined` takes the answer back. */
  answer(item: string, answer: Answer | undefined): Draft {
    const { [item]: _, ...others } = this.answers;
    return this.with(answer === undefined ? others : { ...others, [item]: answer });
  }

  write(comment: string): Draft {
    return new Draft(this.visit, this.form, this.answers, comment);
  }

  /** Without answers to items that a later change of mind has taken away. */
  complete(): Draft {
    return this.with(answersTo(this.items, this.answers));
  }

  emptied(): Draft {
    return new Draft(this.visit, this.form, {}, '');
  }

  get sheet(): Sheet {
    return { answers: this.answers, form: this.form };
  }

  private with(answers: Answers): Draft {
    return new Draft(this.visit, this.form, answers, this.text);
  }
}
