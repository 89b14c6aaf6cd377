import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { CredentialState, StateReason } from './credential.ts'

export const credentialStateMessages: Readonly<Record<CredentialState, InFiveLanguages>> = {
  issued: { lv: 'Derīgs', en: 'Valid', lt: 'Galioja', ru: 'Действует', de: 'Gültig' },
  suspended: {
    lv: 'Apturēts',
    en: 'Suspended',
    lt: 'Sustabdytas',
    ru: 'Приостановлено',
    de: 'Ausgesetzt',
  },
  revoked: { lv: 'Atsaukts', en: 'Revoked', lt: 'Panaikintas', ru: 'Отозвано', de: 'Widerrufen' },
}

export const stateReasonMessages: Readonly<Record<StateReason, InFiveLanguages>> = {
  'issued-in-error': {
    lv: 'Izsniegts kļūdas dēļ',
    en: 'Issued by mistake',
    lt: 'Išduotas per klaidą',
    ru: 'Выдано по ошибке',
    de: 'Irrtümlich ausgestellt',
  },
  'conditions-not-met': {
    lv: 'Nosacījumi nebija izpildīti',
    en: 'The conditions were not met',
    lt: 'Sąlygos nebuvo įvykdytos',
    ru: 'Условия не были выполнены',
    de: 'Die Bedingungen waren nicht erfüllt',
  },
  deception: {
    lv: 'Iegūts maldinot',
    en: 'Obtained by deception',
    lt: 'Gautas apgaule',
    ru: 'Получено обманным путём',
    de: 'Durch Täuschung erlangt',
  },
  'under-review': {
    lv: 'Tiek pārbaudīts',
    en: 'Being looked into',
    lt: 'Tikrinamas',
    ru: 'Проверяется',
    de: 'Wird geprüft',
  },
  cleared: {
    lv: 'Pārbaude pabeigta, viss kārtībā',
    en: 'Looked into, all in order',
    lt: 'Patikrinta, viskas gerai',
    ru: 'Проверка завершена, всё в порядке',
    de: 'Geprüft, alles in Ordnung',
  },
  other: {
    lv: 'Cits iemesls',
    en: 'Another reason',
    lt: 'Kita priežastis',
    ru: 'Другая причина',
    de: 'Anderer Grund',
  },
}

/** What stands in the credential as its criteria, for a course. */
export const courseCriteria = {
  text: {
    lv: 'Apmeklētas nodarbības un izpildīti kursa pabeigšanas nosacījumi, ko noteica organizācija.',
    en: 'Lessons attended and the conditions fulfilled that the organisation set for completing the course.',
    lt: 'Lankyti užsiėmimai ir įvykdytos organizacijos nustatytos kurso baigimo sąlygos.',
    ru: 'Посещены занятия и выполнены условия завершения курса, установленные организацией.',
    de: 'Unterricht besucht und die Bedingungen erfüllt, die die Organisation für den Abschluss des Kurses gesetzt hat.',
  },
} satisfies Messages
