import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { EuEmblem } from './eu-emblem.tsx'
import { fundingStatement, partMessages } from './messages.ts'

/** The project the demonstration stands for. */
export const projectNumber = 'VPD1/ESF/PIAA/05/3.2.4.1/0002/0182'

export function FundingStatement({ language }: { language: Language }) {
  return (
    <div class="funding">
      <EuEmblem />
      <p>
        <span class="funding-statement">{say(fundingStatement, language)}</span>
        <span class="project-number">
          <span class="visually-hidden">{say(partMessages.projectNumber, language)} </span>
          {projectNumber.split(/(?<=\/)/).map((part) => (
            <>
              {part}
              <wbr />
            </>
          ))}
        </span>
      </p>
    </div>
  )
}
