import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { letterEnd } from '../../../shared/mail/mail.ts'
import type { KeptMail } from '../../../shared/mail/mail-queries.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { accountPaths } from '../accounts-paths.ts'
import type { DemonstrationPerson } from '../person/person-queries.ts'
import { residentMessage, roleMessages } from '../role/role-messages.ts'
import { demonstrationMessages } from './demonstration-messages.ts'

export function PeoplePage(props: { language: Language; people: readonly DemonstrationPerson[] }) {
  const { language, people } = props
  return (
    <form method="post" action={accountPaths.demonstrationPeople(language)}>
      <ul class="rows">
        {people.map(({ id, name, role, place }) => (
          <li>
            <Button name="person" value={id} variant="secondary">
              {name}
            </Button>{' '}
            {say(role === null ? residentMessage : roleMessages[role], language)}
            {place === null ? null : (
              <>
                , <ForeignText text={place} language={language} quiet />
              </>
            )}
          </li>
        ))}
      </ul>
    </form>
  )
}

export function KeptMailPage({ language, letters }: { language: Language; letters: readonly KeptMail[] }) {
  if (letters.length === 0) return <p>{say(demonstrationMessages.noMail, language)}</p>
  return (
    <CardList>
      {letters.map((letter) => (
        <Card
          title={<span lang={letter.language}>{letter.subject}</span>}
          meta={`${letter.recipient}, ${momentInWords(letter.queuedAt, language)}`}
        >
          <div class="flow" lang={letter.language}>
            {letter.text
              .split('\n\n')
              .map((paragraph) =>
                paragraph.startsWith(letterEnd) ? (
                  <p class="hint">{withLinks(paragraph.slice(letterEnd.length))}</p>
                ) : (
                  <p>{withLinks(paragraph)}</p>
                ),
              )}
          </div>
        </Card>
      ))}
    </CardList>
  )
}

/** Addresses on a line of their own become links. */
function withLinks(paragraph: string) {
  return paragraph.split('\n').map((line) => (URL.canParse(line) ? <a href={line}>{line}</a> : `${line} `))
}
