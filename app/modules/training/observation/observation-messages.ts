import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { FeedbackRefusal, Observation, ObservationMark } from './observation.ts'

export const markMessages: Readonly<Record<ObservationMark, InFiveLanguages>> = {
  seen: { lv: 'redzams', en: 'seen', lt: 'matoma', ru: 'видно', de: 'zu sehen' },
  partly: { lv: 'daļēji', en: 'partly', lt: 'iš dalies', ru: 'частично', de: 'teilweise' },
  'not-seen': { lv: 'nav redzams', en: 'not seen', lt: 'nematoma', ru: 'не видно', de: 'nicht zu sehen' },
}

export const observationStates: Readonly<Record<Observation['state'], InFiveLanguages>> = {
  asked: {
    lv: 'gaida atbildi',
    en: 'waiting for an answer',
    lt: 'laukia atsakymo',
    ru: 'ждёт ответа',
    de: 'wartet auf Antwort',
  },
  accepted: { lv: 'norunāts', en: 'agreed', lt: 'sutarta', ru: 'договорились', de: 'vereinbart' },
  declined: { lv: 'atteikts', en: 'declined', lt: 'atsisakyta', ru: 'отказ', de: 'abgelehnt' },
  given: {
    lv: 'atsauksme ir',
    en: 'feedback given',
    lt: 'atsiliepimas yra',
    ru: 'отзыв получен',
    de: 'Rückmeldung da',
  },
}

export const observationMessages = {
  title: {
    lv: 'Nodarbību vērošana',
    en: 'Peer observation',
    lt: 'Užsiėmimų stebėjimas',
    ru: 'Наблюдение занятий',
    de: 'Kollegiale Unterrichtsbesuche',
  },
  lead: {
    lv: 'Kolēģis pavēro nodarbību pēc vienas kompetences pazīmēm. Atsauksmi redzat abi; vai tā kļūst par pierādījumu, izlemj tas, kurš mācīja.',
    en: 'A colleague watches a lesson by the signs of one unit. You both see the feedback; whoever taught decides whether it becomes evidence.',
    lt: 'Kolega stebi užsiėmimą pagal vienos kompetencijos požymius. Atsiliepimą matote abu; ar jis taps įrodymu, sprendžia mokęs žmogus.',
    ru: 'Коллега наблюдает занятие по признакам одной компетенции. Отзыв видят оба; станет ли он подтверждением, решает тот, кто преподавал.',
    de: 'Kollegen sehen eine Stunde nach den Merkmalen einer Kompetenz. Beide sehen die Rückmeldung; ob sie ein Beleg wird, entscheidet, wer unterrichtet hat.',
  },
  none: {
    lv: 'Vēl neviena nodarbība nav vērota. Palūdziet kolēģi zemāk.',
    en: 'No lesson has been observed yet. Ask a colleague below.',
    lt: 'Dar nė vienas užsiėmimas nestebėtas. Paprašykite kolegos žemiau.',
    ru: 'Пока ни одно занятие не наблюдали. Попросите коллегу ниже.',
    de: 'Noch wurde keine Stunde besucht. Fragen Sie unten jemanden.',
  },
  byOther: {
    lv: '{name} vēro Jūsu nodarbību',
    en: '{name} watches your lesson',
    lt: '{name} stebi Jūsų užsiėmimą',
    ru: '{name} наблюдает ваше занятие',
    de: '{name} besucht Ihre Stunde',
  },
  byYou: {
    lv: 'Jūs vērojat nodarbību: {name}',
    en: 'You watch the lesson of {name}',
    lt: 'Jūs stebite užsiėmimą: {name}',
    ru: 'Вы наблюдаете занятие: {name}',
    de: 'Sie besuchen die Stunde: {name}',
  },
  open: { lv: 'Atvērt', en: 'Open', lt: 'Atverti', ru: 'Открыть', de: 'Öffnen' },
  ask: {
    lv: 'Lūgt pavērot nodarbību',
    en: 'Ask to watch a lesson',
    lt: 'Prašyti stebėti užsiėmimą',
    ru: 'Попросить понаблюдать занятие',
    de: 'Um einen Besuch bitten',
  },
  whom: {
    lv: 'Kuru kolēģi?',
    en: 'Which colleague?',
    lt: 'Kurio kolegos?',
    ru: 'Какого коллегу?',
    de: 'Wen?',
  },
  unit: {
    lv: 'Pēc kuras kompetences?',
    en: 'By which unit?',
    lt: 'Pagal kurią kompetenciją?',
    ru: 'По какой компетенции?',
    de: 'Nach welcher Kompetenz?',
  },
  lessonOn: {
    lv: 'Kad ir nodarbība?',
    en: 'When is the lesson?',
    lt: 'Kada užsiėmimas?',
    ru: 'Когда занятие?',
    de: 'Wann ist die Stunde?',
  },
  accept: { lv: 'Piekrist', en: 'Accept', lt: 'Sutikti', ru: 'Согласиться', de: 'Zustimmen' },
  decline: { lv: 'Atteikt', en: 'Decline', lt: 'Atsisakyti', ru: 'Отказаться', de: 'Ablehnen' },
  feedback: { lv: 'Atsauksme', en: 'Feedback', lt: 'Atsiliepimas', ru: 'Отзыв', de: 'Rückmeldung' },
  feedbackHint: {
    lv: 'Ko redzējāt un kas izdevās. To lasa arī kolēģis.',
    en: 'What you saw and what went well. Your colleague reads it.',
    lt: 'Ką matėte ir kas pavyko. Tai skaito ir kolega.',
    ru: 'Что вы видели и что удалось. Это прочитает и коллега.',
    de: 'Was Sie gesehen haben und was gelungen ist. Die andere Seite liest es.',
  },
  give: {
    lv: 'Dot atsauksmi',
    en: 'Give feedback',
    lt: 'Pateikti atsiliepimą',
    ru: 'Оставить отзыв',
    de: 'Rückmeldung geben',
  },
  use: {
    lv: 'Iesniegt kā pierādījumu',
    en: 'Hand it in as evidence',
    lt: 'Pateikti kaip įrodymą',
    ru: 'Подать как подтверждение',
    de: 'Als Beleg einreichen',
  },
  used: {
    lv: 'Iesniegta kā pierādījums.',
    en: 'Handed in as evidence.',
    lt: 'Pateikta kaip įrodymas.',
    ru: 'Подано как подтверждение.',
    de: 'Als Beleg eingereicht.',
  },
  choose: {
    lv: 'Izvēlieties no saraksta.',
    en: 'Choose from the list.',
    lt: 'Pasirinkite iš sąrašo.',
    ru: 'Выберите из списка.',
    de: 'Wählen Sie aus der Liste.',
  },
} satisfies Messages

export const feedbackRefusalMessages: Readonly<Record<FeedbackRefusal, InFiveLanguages>> = {
  'not-the-observer': {
    lv: 'Atsauksmi dod tas, kurš vēroja.',
    en: 'Whoever watched gives the feedback.',
    lt: 'Atsiliepimą pateikia stebėjęs žmogus.',
    ru: 'Отзыв оставляет тот, кто наблюдал.',
    de: 'Die Rückmeldung gibt, wer zugesehen hat.',
  },
  'not-accepted': {
    lv: 'Par šo nodarbību atsauksmi vairs nevar dot.',
    en: 'No feedback can be given on this lesson.',
    lt: 'Apie šį užsiėmimą atsiliepimo pateikti negalima.',
    ru: 'Об этом занятии отзыв оставить нельзя.',
    de: 'Zu dieser Stunde ist keine Rückmeldung möglich.',
  },
  'lesson-ahead': {
    lv: 'Nodarbība vēl nav bijusi.',
    en: 'The lesson has not taken place yet.',
    lt: 'Užsiėmimas dar neįvyko.',
    ru: 'Занятия ещё не было.',
    de: 'Die Stunde hat noch nicht stattgefunden.',
  },
  'marks-missing': {
    lv: 'Pie katras pazīmes atzīmējiet, vai to redzējāt.',
    en: 'Say for each sign whether you saw it.',
    lt: 'Prie kiekvieno požymio pažymėkite, ar jį matėte.',
    ru: 'Отметьте для каждого признака, видели ли вы его.',
    de: 'Geben Sie zu jedem Merkmal an, ob es zu sehen war.',
  },
}
