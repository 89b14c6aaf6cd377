import type { Messages } from '../../../shared/i18n/language.ts'

export const certificateMessages = {
  heading: {
    lv: 'Apliecinājums',
    en: 'Credential',
    lt: 'Pažymėjimas',
    ru: 'Свидетельство',
    de: 'Nachweis',
  },
  confirms: {
    lv: 'ar šo apliecina, ka',
    en: 'confirms that',
    lt: 'patvirtina, kad',
    ru: 'подтверждает, что',
    de: 'bestätigt, dass',
  },
  holder: {
    lv: 'apliecinājuma īpašnieks',
    en: 'the holder of this credential',
    lt: 'šio pažymėjimo turėtojas',
    ru: 'владелец этого свидетельства',
    de: 'die Inhaberin oder der Inhaber dieses Nachweises',
  },
  has: {
    lv: 'ir apguvis(-usi)',
    en: 'has completed',
    lt: 'baigė',
    ru: 'завершил(а) обучение',
    de: 'Folgendes abgeschlossen hat',
  },
  issued: {
    lv: 'Izdots {day}',
    en: 'Issued on {day}',
    lt: 'Išduotas {day}',
    ru: 'Выдано {day}',
    de: 'Ausgestellt am {day}',
  },
  until: {
    lv: 'Derīgs līdz {day}',
    en: 'Valid until {day}',
    lt: 'Galioja iki {day}',
    ru: 'Действует до {day}',
    de: 'Gültig bis {day}',
  },
  verify: {
    lv: 'Pārbaudiet šo failu lapā {address}. Izdruka pati par sevi nepierāda, ka apliecinājums nav atsaukts.',
    en: 'Check this file at {address}. A printout alone does not prove that the credential has not been revoked.',
    lt: 'Patikrinkite šį failą puslapyje {address}. Vien spaudinys neįrodo, kad pažymėjimas nepanaikintas.',
    ru: 'Проверьте этот файл на странице {address}. Сама по себе распечатка не доказывает, что свидетельство не отозвано.',
    de: 'Prüfen Sie diese Datei auf {address}. Ein Ausdruck allein beweist nicht, dass der Nachweis nicht widerrufen wurde.',
  },
  verifyShared: {
    lv: 'Nolasiet kodu vai pārbaudiet šo failu lapā {address}. Saite kodā darbojas līdz {day}.',
    en: 'Scan the code or check this file at {address}. The link in the code works until {day}.',
    lt: 'Nuskaitykite kodą arba patikrinkite šį failą puslapyje {address}. Kodo nuoroda veikia iki {day}.',
    ru: 'Считайте код или проверьте этот файл на странице {address}. Ссылка в коде действует до {day}.',
    de: 'Scannen Sie den Code oder prüfen Sie diese Datei auf {address}. Der Link im Code gilt bis {day}.',
  },
  attached: {
    lv: 'Failā ir pievienots parakstīts apliecinājums (credential.json).',
    en: 'The signed credential is attached inside this file (credential.json).',
    lt: 'Prie failo pridėtas pasirašytas pažymėjimas (credential.json).',
    ru: 'Подписанное свидетельство вложено в этот файл (credential.json).',
    de: 'Der signierte Nachweis ist in dieser Datei angehängt (credential.json).',
  },
  demonstration: {
    lv: 'Demonstrācija: izdomāts cilvēks un kurss',
    en: 'Demonstration: an invented person and course',
    lt: 'Demonstracija: išgalvotas žmogus ir kursas',
    ru: 'Демонстрация: вымышленные человек и курс',
    de: 'Demonstration: erfundene Person, erfundener Kurs',
  },
} satisfies Messages
