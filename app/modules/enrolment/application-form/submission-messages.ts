import type { Messages } from '../../../shared/i18n/language.ts'
import type { ApplyRefusal } from '../application/application.ts'

/** Why an application was not sent; its answers are kept in every case. */
export const submissionMessages = {
  'incomplete-answers': {
    lv: 'Vēl nav aizpildīts viss, kas prasīts. Skatiet sarakstu zemāk.',
    en: 'Not everything that is asked for is filled in yet. See the list below.',
    lt: 'Dar ne viskas užpildyta. Žr. sąrašą žemiau.',
    ru: 'Заполнено ещё не всё. Смотрите список ниже.',
    de: 'Es ist noch nicht alles ausgefüllt. Sehen Sie die Liste unten.',
  },
  cancelled: {
    lv: 'Šī uzņemšana ir atcelta.',
    en: 'This intake is cancelled.',
    lt: 'Šis priėmimas atšauktas.',
    ru: 'Этот набор отменён.',
    de: 'Diese Aufnahme ist abgesagt.',
  },
  'not-open-yet': {
    lv: 'Pieteikšanās vēl nav sākusies. Atbildes ir saglabātas; nosūtiet, kad tā sāksies.',
    en: 'Applications are not open yet. Your answers are kept; send them when they open.',
    lt: 'Paraiškos dar nepriimamos. Atsakymai išsaugoti; išsiųskite, kai priėmimas prasidės.',
    ru: 'Приём заявок ещё не открыт. Ответы сохранены; отправьте их, когда он откроется.',
    de: 'Die Anmeldung ist noch nicht offen. Ihre Antworten sind gespeichert; schicken Sie sie ab, wenn sie öffnet.',
  },
  closed: {
    lv: 'Pieteikšanās ir beigusies, tāpēc pieteikumu vairs nevar nosūtīt.',
    en: 'Applications have closed, so this one can no longer be sent.',
    lt: 'Paraiškų priėmimas baigėsi, todėl išsiųsti nebegalima.',
    ru: 'Приём заявок закончился, отправить эту заявку уже нельзя.',
    de: 'Die Anmeldefrist ist vorbei, deshalb lässt sich die Anmeldung nicht mehr abschicken.',
  },
  'course-begun': {
    lv: 'Mācības jau ir sākušās.',
    en: 'The course has already begun.',
    lt: 'Mokymai jau prasidėjo.',
    ru: 'Обучение уже началось.',
    de: 'Der Kurs hat schon begonnen.',
  },
  'not-eligible': {
    lv: 'Šī uzņemšana ir domāta citām grupām nekā tās, ko norādījāt.',
    en: 'This intake is meant for other groups than those you named.',
    lt: 'Šis priėmimas skirtas kitoms grupėms, nei nurodėte.',
    ru: 'Этот набор предназначен для других групп, чем те, что вы указали.',
    de: 'Diese Aufnahme ist für andere Gruppen als die, die Sie angegeben haben.',
  },
  'already-applied': {
    lv: 'Jums jau ir pieteikums šai uzņemšanai.',
    en: 'You already have an application for this intake.',
    lt: 'Šiam priėmimui jau turite paraišką.',
    ru: 'У вас уже есть заявка на этот набор.',
    de: 'Für diese Aufnahme haben Sie schon eine Anmeldung.',
  },
  'no-mandate': {
    lv: 'Jums nav pilnvarojuma rīkoties šī cilvēka vārdā.',
    en: 'You have no mandate to act for this person.',
    lt: 'Neturite įgaliojimo veikti šio žmogaus vardu.',
    ru: 'У вас нет полномочия действовать от имени этого человека.',
    de: 'Sie haben keine Vollmacht, für diese Person zu handeln.',
  },
} satisfies Messages & Record<ApplyRefusal | 'incomplete-answers', unknown>
