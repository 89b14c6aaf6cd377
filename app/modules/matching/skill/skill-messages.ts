import type { Messages } from '../../../shared/i18n/language.ts'

export const skillMessages = {
  skills: { lv: 'Prasmes', en: 'Skills', lt: 'Įgūdžiai', ru: 'Навыки', de: 'Fähigkeiten' },
  groups: {
    lv: 'Pieder pie grupām',
    en: 'Belongs to',
    lt: 'Priklauso grupėms',
    ru: 'Входит в группы',
    de: 'Gehört zu',
  },
  kind: { lv: 'Veids', en: 'Kind', lt: 'Rūšis', ru: 'Вид', de: 'Art' },
  competence: { lv: 'prasme', en: 'skill', lt: 'įgūdis', ru: 'навык', de: 'Fähigkeit' },
  knowledge: { lv: 'zināšanas', en: 'knowledge', lt: 'žinios', ru: 'знания', de: 'Kenntnisse' },
  learnIt: {
    lv: 'Kur to iemācīties',
    en: 'Where to learn it',
    lt: 'Kur to išmokti',
    ru: 'Где этому научиться',
    de: 'Wo man das lernen kann',
  },
  nobodyTeaches: {
    lv: 'Patlaban neviens piedāvājums šo prasmi nemāca. Apskatiet citas mācības vai jautājiet mums.',
    en: 'No current offer teaches this. Look at other learning, or ask us.',
    lt: 'Šiuo metu to nemoko nė vienas pasiūlymas. Peržiūrėkite kitus mokymus arba paklauskite mūsų.',
    ru: 'Сейчас этому не учит ни одно предложение. Посмотрите другие варианты обучения или спросите нас.',
    de: 'Zurzeit vermittelt das kein Angebot. Sehen Sie sich andere Lernangebote an, oder fragen Sie uns.',
  },
  neededIn: {
    lv: 'Profesijas, kurās to vajag',
    en: 'Occupations that need it',
    lt: 'Profesijos, kurioms to reikia',
    ru: 'Профессии, где это нужно',
    de: 'Berufe, in denen man das braucht',
  },
  essential: { lv: 'obligāti', en: 'essential', lt: 'būtina', ru: 'обязательно', de: 'unverzichtbar' },
  optional: { lv: 'noder', en: 'useful', lt: 'praverčia', ru: 'полезно', de: 'hilfreich' },
} satisfies Messages
