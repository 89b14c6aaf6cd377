import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import { opportunityWordMessages } from '../../catalogue/index.ts'
import type { ApplicantGroup } from './applicant-group.ts'
import type { AllocationRule, IntakeCancelReason, IntakePhase } from './intake.ts'

/** Labels in small letters, as they stand inside a list. */
export const applicantGroupMessages: Readonly<Record<ApplicantGroup, InFiveLanguages>> = {
  ...opportunityWordMessages.target,
  'local-residents': {
    lv: 'mācību norises vietas pašvaldības iedzīvotāji',
    en: 'residents of the municipality where it takes place',
    lt: 'savivaldybės, kurioje vyksta mokymai, gyventojai',
    ru: 'жители самоуправления, где проходит обучение',
    de: 'Menschen, die in der Gemeinde des Kurses wohnen',
  },
  'first-course': {
    lv: 'tie, kas pēdējo 12 mēnešu laikā nav mācījušies kursos',
    en: 'people who have taken no course in the past 12 months',
    lt: 'tie, kurie per pastaruosius 12 mėnesių nesimokė kursuose',
    ru: 'те, кто за последние 12 месяцев не учился на курсах',
    de: 'Menschen, die in den letzten 12 Monaten keinen Kurs besucht haben',
  },
}

export const ruleMessages: Readonly<Record<AllocationRule, InFiveLanguages>> = {
  'first-come': {
    lv: 'vietas saņem pieteikšanās secībā',
    en: 'first come, first served',
    lt: 'vietos skiriamos paraiškų pateikimo tvarka',
    ru: 'места дают в порядке подачи заявок',
    de: 'in der Reihenfolge der Anmeldungen',
  },
  'fair-allocation': {
    lv: 'taisnīga sadale pēc pieteikšanās beigām, vienādiem – izloze',
    en: 'fair allocation after the closing day, with a draw among equals',
    lt: 'sąžiningas paskirstymas pasibaigus priėmimui, tarp lygių – burtai',
    ru: 'справедливое распределение после окончания приёма, среди равных – жребий',
    de: 'faire Vergabe nach Anmeldeschluss, unter Gleichen entscheidet das Los',
  },
}

export const phaseMessages: Readonly<Record<IntakePhase, InFiveLanguages>> = {
  announced: {
    lv: 'vēl nav sākusies',
    en: 'not open yet',
    lt: 'dar neprasidėjo',
    ru: 'ещё не начался',
    de: 'noch nicht offen',
  },
  open: { lv: 'notiek', en: 'open', lt: 'vyksta', ru: 'идёт', de: 'offen' },
  closed: { lv: 'beigusies', en: 'closed', lt: 'baigėsi', ru: 'закончился', de: 'geschlossen' },
  cancelled: { lv: 'atcelta', en: 'cancelled', lt: 'atšauktas', ru: 'отменён', de: 'abgesagt' },
}

export const intakeReasonMessages: Readonly<Record<IntakeCancelReason, InFiveLanguages>> = {
  'too-few': {
    lv: 'pieteicās par maz cilvēku',
    en: 'too few people applied',
    lt: 'pateikta per mažai paraiškų',
    ru: 'подано слишком мало заявок',
    de: 'zu wenige Anmeldungen',
  },
  'no-educator': {
    lv: 'nav izglītotāja',
    en: 'there is no educator',
    lt: 'nėra švietėjo',
    ru: 'нет преподавателя',
    de: 'es fehlt eine Lehrkraft',
  },
  'no-room': {
    lv: 'nav telpu',
    en: 'there is no room',
    lt: 'nėra patalpų',
    ru: 'нет помещения',
    de: 'es fehlt ein Raum',
  },
  'opportunity-cancelled': {
    lv: 'mācības nenotiks',
    en: 'the course does not take place',
    lt: 'mokymai neįvyks',
    ru: 'обучение не состоится',
    de: 'der Kurs findet nicht statt',
  },
  other: {
    lv: 'cits iemesls',
    en: 'another reason',
    lt: 'kita priežastis',
    ru: 'другая причина',
    de: 'anderer Grund',
  },
}
