import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

const own = (language: Language, path = '') => addressIn(language, `/account/credentials${path}`)
const desk = (language: Language, path = '') => addressIn(language, `/desk/credentials${path}`)

export const credentialsPaths = {
  verify: (language: Language) => addressIn(language, '/verify'),
  shared: (language: Language, token: string) => addressIn(language, `/credentials/${token}`),
  achievement: (language: Language, id: string) => addressIn(language, `/achievements/${id}`),
  own: (language: Language) => own(language),
  ownCredential: (language: Language, id: string) => own(language, `/${id}`),
  ownFile: (language: Language, id: string, file: CredentialFile) => own(language, `/${id}/${file}`),
  name: (language: Language, id: string) => own(language, `/${id}/name`),
  shares: (language: Language, id: string) => own(language, `/${id}/shares`),
  shareEnd: (language: Language, id: string, shareId: string) =>
    own(language, `/${id}/shares/${shareId}/end`),
  desk: (language: Language) => desk(language),
  deskAchievements: (language: Language) => desk(language, '/achievements'),
  deskAchievement: (language: Language, id: string) => desk(language, `/achievements/${id}`),
  issuing: (language: Language, id: string) => desk(language, `/achievements/${id}/issuing`),
  automatic: (language: Language, id: string) => desk(language, `/achievements/${id}/automatic`),
  state: (language: Language, id: string) => desk(language, `/${id}/state`),
}

export const credentialFiles = ['certificate.pdf', 'badge.png', 'credential.json', 'edc.json'] as const

export type CredentialFile = (typeof credentialFiles)[number]
