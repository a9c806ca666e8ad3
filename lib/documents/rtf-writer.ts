import { RtfFonts } from './rtf-fonts.ts';
import { RtfPaper } from './rtf-paper.ts';
import type { RtfToken } from './rtf-tokens.ts';
import { ELSEWHERE, SIGNS } from './rtf-words.ts';
import type { XmlNode } from './xml.ts';

interface State {
  /** `out`: not of the document; `fonts` and `styles`: tables that are noted down. */
  place: 'in' | 'out' | 'fonts' | 'styles';
  font: number | undefined;
  /** The style that the style table describes here. */
  style: number;
  /** Signs that stand in for one of Unicode, to be passed over. */
  stands: number;
  hidden: boolean;
  bold: boolean;
}

/** Writes down what the tokens of a Rich Text file say. */
export class RtfWriter {
  private readonly fonts = new RtfFonts();
  private readonly paper = new RtfPaper();
  private readonly headings = new Map<number, number>();
  private readonly outer: State[] = [];
  private state: State = { place: 'in', font: undefined, style: 0, stands: 1, hidden: false, bold: false };
  private pass = 0;
  private inTable = false;
  private heading = 0;

  take(token: RtfToken): void {
    if (token.kind === 'open') this.outer.push({ ...this.state });
    else if (token.kind === 'close') this.state = this.outer.pop() ?? this.state;
    else if (token.kind === 'word') this.word(token.word, token.value);
    else this.signs(token.signs);
    if (token.kind === 'open' || token.kind === 'close') this.pass = 0;
  }

  finish(): XmlNode[] {
    return this.paper.finish();
  }

  private signs(signs: string): void {
    const passed = Math.min(this.pass, signs.length);
    this.pass -= passed;
    this.write(this.fonts.decode(signs.slice(passed), this.state.font));
  }

  private write(text: string): void {
    const { place, hidden, style, bold } = this.state;
    const named = place === 'styles' ? /^(?:heading|заголовок) ([1-6])/i.exec(text.trim()) : null;
    if (named) this.headings.set(style, Number(named[1]));
    if (place === 'in' && !hidden && text !== '') this.paper.write(text, bold);
  }

  private word(word: string, value: number | undefined): void {
    const { state } = this;
    const sign = SIGNS[word];
    if (word === 'ignorable' || ELSEWHERE.has(word)) state.place = 'out';
    else if (word === 'fonttbl') state.place = 'fonts';
    else if (word === 'stylesheet') state.place = 'styles';
    else if (word === 'ansicpg') this.fonts.setCommon(value ?? 0);
    else if (word === 'fcharset' && state.place === 'fonts')
      this.fonts.setCharset(state.font ?? 0, value ?? 0);
    else if (word === 'u') this.unicode(value ?? 0);
    else if (sign !== undefined) this.write(sign);
    else if (state.place !== 'in' || !this.layout(word, value)) this.look(word, value);
  }

  private unicode(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.pass = this.state.stands;
  }

  private layout(word: string, value: number | undefined): boolean {
    if (word === 'par' || word === 'sect' || word === 'page')
      this.paper.endParagraph(this.inTable, this.heading);
    else if (word === 'line') this.paper.lineBreak();
    else if (word === 'cell' || word === 'nestcell') this.paper.endCell();
    else if (word === 'row' || word === 'nestrow') this.paper.endRow();
    else if (word === 'intbl') this.inTable = true;
    else if (word === 's') this.heading = this.headings.get(value ?? 0) ?? 0;
    else if (word === 'outlinelevel') this.heading = value !== undefined && value < 6 ? value + 1 : 0;
    else if (word === 'pard') [this.inTable, this.heading] = [false, 0];
    else return false;
    return true;
  }

  private look(word: string, value: number | undefined): void {
    const { state } = this;
    if (word === 'f') state.font = value;
    else if (word === 's') state.style = value ?? 0;
    else if (word === 'uc') state.stands = value ?? 1;
    else if (word === 'v' || word === 'deleted') state.hidden = value !== 0;
    else if (word === 'b') state.bold = value !== 0;
    else if (word === 'plain') [state.bold, state.hidden] = [false, false];
  }
}
