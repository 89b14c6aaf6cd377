import type { InFiveLanguages, Language } from '../../shared/i18n/language.ts'
import { say } from '../../shared/i18n/say.ts'
import { Breadcrumb } from '../../shared/ui/breadcrumb.tsx'

/** Head of a page about one thing of somebody's list, with the way back to the list. */
export function pageBelow(language: Language, list: { title: InFiveLanguages; href: string }, title: string) {
  const items = [{ label: say(list.title, language), href: list.href }, { label: title }]
  return {
    title,
    current: 'account',
    robots: 'noindex',
    breadcrumb: <Breadcrumb language={language} items={items} />,
  } as const
}
