import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { TopicKind } from './topic.ts'

export const topicMessages = {
  topic: { lv: 'Tēma', en: 'Topic', lt: 'Tema', ru: 'Тема', de: 'Thema' },
  words: {
    lv: 'Par ko ir runa? Rakstiet saviem vārdiem',
    en: 'What is it about? Use your own words',
    lt: 'Apie ką kalbama? Rašykite savais žodžiais',
    ru: 'О чём речь? Напишите своими словами',
    de: 'Worum geht es? Schreiben Sie mit eigenen Worten',
  },
  wordsHint: {
    lv: 'Piemēram: metināšana, šūšana, vācu valoda',
    en: 'For example: welding, sewing, German',
    lt: 'Pavyzdžiui: suvirinimas, siuvimas, vokiečių kalba',
    ru: 'Например: сварка, шитьё, немецкий язык',
    de: 'Zum Beispiel: Schweißen, Nähen, Deutsch',
  },
  find: {
    lv: 'Meklēt tēmu',
    en: 'Find the topic',
    lt: 'Ieškoti temos',
    ru: 'Найти тему',
    de: 'Thema suchen',
  },
  which: {
    lv: 'Kura tēma ir Jūsējā?',
    en: 'Which of these do you mean?',
    lt: 'Kurią temą turite omenyje?',
    ru: 'Что из этого вы имеете в виду?',
    de: 'Was davon meinen Sie?',
  },
  nothing: {
    lv: 'Vārdiem „{text}” neatradām tēmu. Pamēģiniet citu vārdu vai izvēlieties jomu.',
    en: 'We found no topic for “{text}”. Try another word, or choose a field.',
    lt: 'Pagal žodžius „{text}“ temos neradome. Pabandykite kitą žodį arba pasirinkite sritį.',
    ru: 'По словам «{text}» тема не нашлась. Попробуйте другое слово или выберите область.',
    de: 'Zu „{text}“ haben wir kein Thema gefunden. Versuchen Sie ein anderes Wort, oder wählen Sie einen Bereich.',
  },
  field: {
    lv: 'Vai izvēlieties jomu',
    en: 'Or choose a field',
    lt: 'Arba pasirinkite sritį',
    ru: 'Или выберите область',
    de: 'Oder wählen Sie einen Bereich',
  },
  takeField: {
    lv: 'Ņemt šo jomu',
    en: 'Take this field',
    lt: 'Imti šią sritį',
    ru: 'Взять эту область',
    de: 'Diesen Bereich nehmen',
  },
  change: {
    lv: 'Izvēlēties citu tēmu',
    en: 'Choose another topic',
    lt: 'Pasirinkti kitą temą',
    ru: 'Выбрать другую тему',
    de: 'Anderes Thema wählen',
  },
} satisfies Messages

export const topicKindMessages: Readonly<Record<TopicKind, InFiveLanguages>> = {
  skill: { lv: 'prasme', en: 'skill', lt: 'įgūdis', ru: 'навык', de: 'Fähigkeit' },
  occupation: { lv: 'profesija', en: 'occupation', lt: 'profesija', ru: 'профессия', de: 'Beruf' },
  field: { lv: 'joma', en: 'field', lt: 'sritis', ru: 'область', de: 'Bereich' },
}
