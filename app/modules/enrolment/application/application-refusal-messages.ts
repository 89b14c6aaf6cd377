import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { AnswerRefusal, ApplyRefusal, CancelRefusal } from './application.ts'

export const applyRefusalMessages: Readonly<Record<ApplyRefusal, InFiveLanguages>> = {
  cancelled: {
    lv: 'Šī uzņemšana ir atcelta. Pieteikties vairs nevar.',
    en: 'This intake is cancelled. You cannot apply any more.',
    lt: 'Šis priėmimas atšauktas. Paraiškos pateikti nebegalima.',
    ru: 'Этот набор отменён. Подать заявку нельзя.',
    de: 'Diese Aufnahme ist abgesagt. Eine Anmeldung ist nicht mehr möglich.',
  },
  'not-open-yet': {
    lv: 'Pieteikšanās vēl nav sākusies. Nāciet atpakaļ, kad tā būs atvērta.',
    en: 'Applications are not open yet. Come back when they are.',
    lt: 'Paraiškų priėmimas dar neprasidėjo. Sugrįžkite, kai jis prasidės.',
    ru: 'Приём заявок ещё не начался. Вернитесь, когда он откроется.',
    de: 'Die Anmeldung ist noch nicht offen. Kommen Sie wieder, wenn es so weit ist.',
  },
  closed: {
    lv: 'Pieteikšanās ir beigusies.',
    en: 'Applications are closed.',
    lt: 'Paraiškų priėmimas baigėsi.',
    ru: 'Приём заявок закончился.',
    de: 'Die Anmeldung ist geschlossen.',
  },
  'course-begun': {
    lv: 'Mācības jau ir sākušās.',
    en: 'The course has begun already.',
    lt: 'Mokymai jau prasidėjo.',
    ru: 'Обучение уже началось.',
    de: 'Der Kurs hat schon begonnen.',
  },
  'not-eligible': {
    lv: 'Pieteikties var tikai nosauktās grupas. Atzīmējiet, kurai Jūs piederat.',
    en: 'Only the groups named may apply. Mark the one you belong to.',
    lt: 'Paraišką gali teikti tik nurodytos grupės. Pažymėkite, kuriai priklausote.',
    ru: 'Подать заявку могут только названные группы. Отметьте, к какой вы относитесь.',
    de: 'Nur die genannten Gruppen können sich anmelden. Kreuzen Sie an, zu welcher Sie gehören.',
  },
  'already-applied': {
    lv: 'Šim cilvēkam šeit pieteikums jau ir.',
    en: 'This person has an application here already.',
    lt: 'Šis žmogus čia jau yra pateikęs paraišką.',
    ru: 'У этого человека здесь уже есть заявка.',
    de: 'Diese Person ist hier schon angemeldet.',
  },
  'no-mandate': {
    lv: 'Jums nav šī cilvēka atļaujas rīkoties viņa vārdā.',
    en: 'You have no mandate from this person to act in their name.',
    lt: 'Neturite šio žmogaus leidimo veikti jo vardu.',
    ru: 'У вас нет разрешения этого человека действовать от его имени.',
    de: 'Sie haben keine Vollmacht dieser Person, in ihrem Namen zu handeln.',
  },
}

export const answerRefusalMessages: Readonly<Record<AnswerRefusal, InFiveLanguages>> = {
  'not-offered': {
    lv: 'Šim pieteikumam pašlaik vieta nav piedāvāta. Zemāk redzams, kā ir tagad.',
    en: 'No seat is offered for this application at the moment. Below you see how it stands now.',
    lt: 'Šiai paraiškai šiuo metu vieta nepasiūlyta. Žemiau matote dabartinę būseną.',
    ru: 'По этой заявке сейчас место не предложено. Ниже видно, как обстоят дела.',
    de: 'Zu dieser Anmeldung ist zurzeit kein Platz angeboten. Unten sehen Sie den Stand.',
  },
  'offer-lapsed': {
    lv: 'Termiņš ir beidzies, un vietu piedāvā nākamajam.',
    en: 'The time has run out, and the seat goes to the next person.',
    lt: 'Terminas baigėsi, vieta siūloma kitam žmogui.',
    ru: 'Срок истёк, место предлагают следующему.',
    de: 'Die Frist ist abgelaufen, der Platz wird weiter angeboten.',
  },
}

export const cancelRefusalMessages: Readonly<Record<CancelRefusal, InFiveLanguages>> = {
  'already-ended': {
    lv: 'Šis pieteikums jau ir noslēgts, to vairs nevar atsaukt.',
    en: 'This application has ended already and cannot be withdrawn.',
    lt: 'Ši paraiška jau užbaigta, jos atsiimti nebegalima.',
    ru: 'Эта заявка уже завершена, отозвать её нельзя.',
    de: 'Diese Anmeldung ist schon beendet und lässt sich nicht mehr zurückziehen.',
  },
}
