import type { Messages } from '../../../shared/i18n/language.ts'

export const admissionMessages = {
  opensOn: {
    lv: 'Pieteikšanās sāksies {day}',
    en: 'Applications open on {day}',
    lt: 'Paraiškos priimamos nuo {day}',
    ru: 'Приём заявок откроется {day}',
    de: 'Anmeldung ab {day}',
  },
  notOpenYet: {
    lv: 'Pieteikšanās vēl nav sākusies',
    en: 'Applications are not open yet',
    lt: 'Paraiškos dar nepriimamos',
    ru: 'Приём заявок ещё не начался',
    de: 'Die Anmeldung ist noch nicht offen',
  },
  from: {
    lv: 'no {moment}',
    en: 'from {moment}',
    lt: 'nuo {moment}',
    ru: 'с {moment}',
    de: 'ab {moment}',
  },
  fullWaiting: {
    lv: 'Vietu nav; gaidīšanas sarakstā {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}',
    en: 'Full; {n, plural, one {# person} other {# people}} on the waiting list',
    lt: 'Vietų nėra; laukiančiųjų sąraše {n, plural, one {# žmogus} few {# žmonės} other {# žmonių}}',
    ru: 'Мест нет; в листе ожидания {n, plural, one {# человек} few {# человека} other {# человек}}',
    de: 'Ausgebucht; {n, plural, one {# Person} other {# Personen}} auf der Warteliste',
  },
  joinWaiting: {
    lv: 'Varat iestāties gaidīšanas sarakstā. {n, plural, =0 {Tajā vēl neviena nav} zero {Tajā jau ir # cilvēku} one {Tajā jau ir # cilvēks} other {Tajā jau ir # cilvēki}}. Ja vieta atbrīvosies, to piedāvās nākamajam pēc kārtas.',
    en: 'You can join the waiting list. {n, plural, =0 {Nobody is on it yet} one {# person is on it} other {# people are on it}}. A seat that becomes free is offered to the next in order.',
    lt: 'Galite stoti į laukiančiųjų sąrašą. {n, plural, =0 {Jame dar nieko nėra} one {Jame jau yra # žmogus} few {Jame jau yra # žmonės} other {Jame jau yra # žmonių}}. Atsilaisvinusi vieta siūloma kitam iš eilės.',
    ru: 'Вы можете встать в лист ожидания. {n, plural, =0 {В нём пока никого нет} one {В нём уже # человек} few {В нём уже # человека} other {В нём уже # человек}}. Освободившееся место предложат следующему по очереди.',
    de: 'Sie können sich auf die Warteliste setzen lassen. {n, plural, =0 {Noch steht niemand darauf} one {Darauf steht # Person} other {Darauf stehen # Personen}}. Ein frei werdender Platz wird der nächsten Person angeboten.',
  },
  freeOf: {
    lv: '{free, plural, zero {brīvas # vietas} one {brīva # vieta} other {brīvas # vietas}} no {seats}',
    en: '{free} of {seats} places free',
    lt: '{free, plural, one {laisva # vieta} few {laisvos # vietos} other {laisva # vietų}} iš {seats}',
    ru: '{free, plural, one {свободно # место} few {свободно # места} other {свободно # мест}} из {seats}',
    de: '{free} von {seats} Plätzen frei',
  },
  drawn: {
    lv: '{seats, plural, zero {# vietu} one {# vieta} other {# vietas}}; tās izlozēs starp tiem, kas piesakās laikā',
    en: '{seats, plural, one {# place} other {# places}}, drawn among those who apply in time',
    lt: '{seats, plural, one {# vieta} few {# vietos} other {# vietų}}; bus išdalyta burtais tiems, kurie laiku pateiks paraišką',
    ru: '{seats, plural, one {# место} few {# места} other {# мест}}; распределит жребий среди тех, кто подаст заявку вовремя',
    de: '{seats, plural, one {# Platz} other {# Plätze}}; verlost unter allen, die sich rechtzeitig anmelden',
  },
  waiting: {
    lv: 'gaidīšanas sarakstā {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}',
    en: '{n, plural, one {# person} other {# people}} on the waiting list',
    lt: 'laukiančiųjų sąraše {n, plural, one {# žmogus} few {# žmonės} other {# žmonių}}',
    ru: 'в листе ожидания {n, plural, one {# человек} few {# человека} other {# человек}}',
    de: '{n, plural, one {# Person} other {# Personen}} auf der Warteliste',
  },
} satisfies Messages
