import type { Language } from '../../../shared/i18n/language.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { vocabularyPaths } from '../../vocabulary/index.ts'
import type { TaughtSkill } from './opportunity.ts'

export function SkillLinks({ language, skills }: { language: Language; skills: readonly TaughtSkill[] }) {
  if (skills.length === 0) return null
  return (
    <ul class="links">
      {skills.map((skill) => (
        <li>
          <a href={vocabularyPaths.skill(language, skill.id)}>
            <ForeignText text={skill.label} language={language} />
          </a>
        </li>
      ))}
    </ul>
  )
}
