import type { Block, PolicyDocument } from '#lib/model/document.ts';

/** A short policy of our own writing, told once and printed in every format. */
export interface Part {
  readonly as: 'title' | 'heading' | 'clause' | 'item' | 'paragraph';
  readonly number?: string;
  readonly text: string;
}

export const POLICY: readonly Part[] = [
  { as: 'title', text: 'Политика обработки персональных данных' },
  {
    as: 'paragraph',
    text: 'Документ рассказывает, как мастерская «Тихий лён» обращается со сведениями о покупателях.',
  },
  { as: 'heading', number: '1', text: 'Какие сведения собираем' },
  {
    as: 'clause',
    number: '1.1',
    text: 'Чтобы пошить и доставить заказ, мастерская просит следующие данные:',
  },
  { as: 'item', text: 'имя и фамилию покупателя;' },
  { as: 'item', text: 'номер телефона для звонка курьера;' },
  { as: 'item', text: 'адрес, по которому ждут посылку.' },
  {
    as: 'clause',
    number: '1.2',
    text: 'Мастерская не просит сведений о здоровье и не ведёт записи разговоров с покупателями.',
  },
  { as: 'heading', number: '2', text: 'Кому передаём' },
  {
    as: 'clause',
    number: '2.1',
    text: 'Адрес и телефон получает служба доставки, и только на время перевозки посылки.',
  },
  {
    as: 'clause',
    number: '2.1.1',
    text: 'Служба доставки удаляет их через тридцать дней после вручения посылки покупателю.',
  },
  {
    as: 'clause',
    number: '2.2',
    text: 'Отозвать согласие можно письмом на адрес len@tihiy-len.example в любой день.',
  },
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const numbered = ({ number, text }: Part) => (number ? `${number}. ${text}` : text);

export function asHtml(parts: readonly Part[] = POLICY): string {
  const body = parts.map((part) => {
    const text = escaped(numbered(part));
    if (part.as === 'title') return `<h1>${text}</h1>`;
    if (part.as === 'heading') return `<h2>${text}</h2>`;
    return part.as === 'item' ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`;
  });
  return `<!doctype html><html><head><title>Тихий лён</title></head><body>${body.join('\n').replaceAll('</ul>\n<ul>', '\n')}</body></html>`;
}

export function asMarkdown(parts: readonly Part[] = POLICY): string {
  const marks = { title: '# ', heading: '## ', clause: '', item: '- ', paragraph: '' };
  return parts.map((part) => marks[part.as] + numbered(part)).join('\n\n');
}

export function asText(parts: readonly Part[] = POLICY): string {
  return parts.map((part) => (part.as === 'item' ? `• ${part.text}` : numbered(part))).join('\r\n');
}

export const wordsOf = (document: PolicyDocument, block: Block | undefined): string =>
  block ? document.text.slice(block.start, block.end) : '';

/** The document's blocks as the policy tells them, each with the words of its parent. */
export function told(
  document: PolicyDocument,
): { kind: string; number?: string; text: string; under?: string }[] {
  return document.blocks.map((block) => {
    const under = block.parent === undefined ? undefined : wordsOf(document, document.blocks[block.parent]);
    return {
      kind: block.kind,
      ...(block.number !== undefined && { number: block.number }),
      text: wordsOf(document, block).replace(/\s+/g, ' '),
      ...(under !== undefined && { under: under.replace(/\s+/g, ' ') }),
    };
  });
}

/** What every format should make of {@link POLICY}. */
export function expected(): ReturnType<typeof told> {
  const text = (at: number) => POLICY[at]?.text ?? '';
  const under = [undefined, 0, 0, 2, 3, 3, 3, 2, 0, 8, 9, 8];
  return POLICY.map((part, i) => ({
    kind: { title: 'heading', heading: 'heading', clause: 'paragraph', item: 'item', paragraph: 'paragraph' }[
      part.as
    ],
    ...(part.number !== undefined && { number: part.number }),
    text: part.text,
    ...(under[i] !== undefined && { under: text(under[i]) }),
  }));
}
