import type { InFiveLanguages, Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { dayInWords } from '../../../../shared/time/day.ts'
import { ForeignText } from '../../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../../shared/ui/table.tsx'
import { roleMessages } from '../../role/role-messages.ts'
import { accessMessages } from './access-messages.ts'
import type { Access, AccessRole } from './access-queries.ts'

export interface AccessPageProps {
  readonly language: Language
  readonly accesses: readonly Access[]
  /** What the modules call the things that were read. */
  readonly words: Readonly<Record<string, InFiveLanguages>>
}

export function AccessPage({ language, accesses, words }: AccessPageProps) {
  if (accesses.length === 0) {
    return (
      <>
        <p>{say(accessMessages.empty, language)}</p>
        <p>{say(accessMessages.emptyNext, language)}</p>
      </>
    )
  }
  return (
    <>
      <Table
        language={language}
        caption={say(accessMessages.caption, language)}
        columns={[
          { label: say(accessMessages.day, language) },
          { label: say(accessMessages.who, language) },
          { label: say(accessMessages.what, language) },
          { label: say(accessMessages.times, language), numeric: true },
        ]}
        rows={accesses.map(({ day, roles, what, times }) => {
          const word = words[what]
          return [
            dayInWords(day, language),
            <Reader roles={roles} language={language} />,
            word === undefined ? what : say(word, language),
            times,
          ]
        })}
      />
      <p>{say(accessMessages.doubt, language)}</p>
    </>
  )
}

/** The office, not the name: it says why somebody may have read it, without exposing whoever works there. */
function Reader({ roles, language }: { roles: readonly AccessRole[]; language: Language }) {
  if (roles.length === 0) return <>{say(accessMessages.noRole, language)}</>
  return (
    <>
      {roles.map(({ role, place }, index) => (
        <>
          {index === 0 ? null : '; '}
          {say(roleMessages[role], language)}
          {place === null ? null : (
            <>
              , <ForeignText text={place} language={language} quiet />
            </>
          )}
        </>
      ))}
    </>
  )
}
