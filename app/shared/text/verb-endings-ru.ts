import { hardEndings, hushingEndings } from './verb-forms-ru.ts'

/** The stem of a form with an ending that only verbs have, whichever verb it is: its infinitive without -ть. */
export function verbByEnding(word: string): string | undefined {
  for (let length = Math.min(longest, word.length - 2); length > 0; length--) {
    const stem = word.slice(0, -length)
    const rule = rulesByEnding.get(word.slice(-length))?.find(({ before }) => before.test(stem))
    if (rule) return stem + rule.theme
  }
  return undefined
}

interface VerbEndings {
  /** What the ending follows. */
  readonly before: RegExp
  readonly endings: string
  /** What the infinitive has in place of the ending. */
  readonly theme: string
}

const consonant = '[бвгджзклмнпрстфхцчшщ]'
const present = 'уешь ует уем уете уют уй уйте уя ующ- уем='

/** After - the endings of adjectives in a hushing consonant follow, after = those in a hard one. */
const rules: readonly VerbEndings[] = [
  row('.[аяеиуыо]', 'ть', '', 'читать'),
  row('..[аяеиуы]', 'л ла ло ли вши вш-', '', 'читала, читавший'),
  row('..(?:ств|ир|из)', 'ую', 'ова', 'чувствую, организую'),
  row('.[цчшж]', present, 'ева', 'танцует'),
  row(`.${consonant}`, present, 'ова', 'требует'),
  row('.ов', 'ан ана ано аны ав', 'а', 'организован'),
  row('..[аяе]', 'ю ешь ет ем ете ют йте ющ-', '', 'читает, имеющий'),
  row('..[ая]', 'й ем= нн= нно ннее', '', 'читай, читаемый, прочитанный'),
  row('.(?:ыва|[лр]я|[аеио]ня)', 'я', '', 'показывая, применяя'),
  row(`.${consonant}`, 'нешь нет нете нут нут=', 'ну', 'толкнёт'),
  row('.[оаеу]', 'ишь ит ят ящ-', 'и', 'строит'),
  row('..[оаеу]', 'йте', 'и', 'стройте'),
  row(`.${consonant}`, 'ишь ит ите ят ьте ящ-', 'и', 'говорит'),
  row('.[жшчщ]', 'ат ащ-', 'и', 'служат'),
  row('..[бвдзлмпрстф]', 'им', 'и', 'говорим'),
  row('.[бпвмф]', 'лен лена лено лены ленн=', 'и', 'поставлена'),
  row('.', 'жден ждена ждено ждены жденн=', 'ди', 'освобождена'),
  row('...щ', 'ен', 'и', 'прекращён'),
  row('...[жшчщ]', 'ена ено ены енн=', 'и', 'завершена'),
  row(`...(?<!ств|[мц])${consonant}`, 'енн= енно еннее', 'и', 'построенный'),
  row('...[нрлсзто]', 'ена ено ены', 'и', 'построена'),
  row(`.${consonant}`, 'ешь', '', 'несёшь'),
]

const rulesByEnding = new Map<string, VerbEndings[]>()
for (const rule of rules) {
  for (const ending of withParticiples(rule.endings)) {
    rulesByEnding.set(ending, [...(rulesByEnding.get(ending) ?? []), rule])
  }
}
const longest = Math.max(...[...rulesByEnding.keys()].map((ending) => ending.length))

/** The example is for the reader. */
function row(before: string, endings: string, theme: string, _example: string): VerbEndings {
  return { before: new RegExp(`${before}$`), endings, theme }
}

function withParticiples(endings: string): string[] {
  return endings.split(' ').flatMap((ending) => {
    const mark = ending.slice(0, -1)
    if (ending.endsWith('-')) return hushingEndings.map((last) => mark + last)
    return ending.endsWith('=') ? hardEndings.map((last) => mark + last) : [ending]
  })
}
