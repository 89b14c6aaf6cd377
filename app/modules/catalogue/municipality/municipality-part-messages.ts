import type { Messages } from '../../../shared/i18n/language.ts'

export const municipalityPartMessages = {
  title: {
    lv: 'Ko šeit var mācīties',
    en: 'What can be learned here',
    lt: 'Ko čia galima mokytis',
    ru: 'Чему здесь можно учиться',
    de: 'Was man hier lernen kann',
  },
  none: {
    lv: 'Pašlaik šeit uz vietas piedāvājuma nav.',
    en: 'At the moment nothing is offered here on the spot.',
    lt: 'Šiuo metu čia vietoje pasiūlos nėra.',
    ru: 'Сейчас здесь на месте предложений нет.',
    de: 'Zurzeit gibt es hier vor Ort kein Angebot.',
  },
  elsewhere: {
    lv: 'Meklēt mācības citur un tiešsaistē',
    en: 'Find learning elsewhere and online',
    lt: 'Ieškoti mokymosi kitur ir internetu',
    ru: 'Искать обучение в других местах и онлайн',
    de: 'Lernangebote anderswo und online finden',
  },
  field: { lv: 'Joma', en: 'Field', lt: 'Sritis', ru: 'Область', de: 'Bereich' },
  otherField: {
    lv: 'Joma nav norādīta',
    en: 'Field not stated',
    lt: 'Sritis nenurodyta',
    ru: 'Область не указана',
    de: 'Bereich nicht angegeben',
  },
  count: {
    lv: 'Mācību iespējas',
    en: 'Opportunities',
    lt: 'Mokymosi galimybės',
    ru: 'Возможности обучения',
    de: 'Lernangebote',
  },
  all: {
    lv: 'Rādīt visas šīs pašvaldības mācību iespējas',
    en: 'Show all opportunities of this municipality',
    lt: 'Rodyti visas šios savivaldybės mokymosi galimybes',
    ru: 'Показать все возможности обучения этого самоуправления',
    de: 'Alle Lernangebote dieser Gemeinde zeigen',
  },
} satisfies Messages
