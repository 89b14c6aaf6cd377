import type { Messages } from '../../../shared/i18n/language.ts'

export const cardMessages = {
  full: { lv: 'Vietu nav', en: 'Full', lt: 'Vietų nėra', ru: 'Мест нет', de: 'Ausgebucht' },
  closed: {
    lv: 'Pieteikšanās beigusies',
    en: 'Applications closed',
    lt: 'Paraiškos nebepriimamos',
    ru: 'Приём заявок окончен',
    de: 'Anmeldung geschlossen',
  },
  started: {
    lv: 'Jau sācies',
    en: 'Already begun',
    lt: 'Jau prasidėjo',
    ru: 'Уже началось',
    de: 'Hat schon begonnen',
  },
  cancelled: { lv: 'Atcelts', en: 'Cancelled', lt: 'Atšaukta', ru: 'Отменено', de: 'Abgesagt' },
  withdrawn: { lv: 'Atsaukts', en: 'Withdrawn', lt: 'Atšauktas', ru: 'Отозвано', de: 'Zurückgezogen' },
  unconfirmed: {
    lv: 'Pēdējoreiz apstiprināts: {day}',
    en: 'Not confirmed since {day}',
    lt: 'Nepatvirtinta nuo {day}',
    ru: 'Не подтверждено с {day}',
    de: 'Nicht bestätigt seit {day}',
  },
  far: {
    lv: '{distance} no izvēlētās vietas',
    en: '{distance} from the chosen place',
    lt: '{distance} nuo pasirinktos vietos',
    ru: '{distance} от выбранного места',
    de: '{distance} vom gewählten Ort',
  },
  throughSkill: {
    lv: 'Atrasts pēc prasmes:',
    en: 'Found through the skill:',
    lt: 'Rasta pagal įgūdį:',
    ru: 'Найдено по навыку:',
    de: 'Gefunden über die Fähigkeit:',
  },
  throughOccupation: {
    lv: 'Atrasts pēc profesijas:',
    en: 'Found through the occupation:',
    lt: 'Rasta pagal profesiją:',
    ru: 'Найдено по профессии:',
    de: 'Gefunden über den Beruf:',
  },
  throughField: {
    lv: 'Atrasts pēc jomas:',
    en: 'Found through the field:',
    lt: 'Rasta pagal sritį:',
    ru: 'Найдено по области:',
    de: 'Gefunden über den Bereich:',
  },
  compare: { lv: 'Salīdzināt', en: 'Compare', lt: 'Palyginti', ru: 'Сравнить', de: 'Vergleichen' },
} satisfies Messages
