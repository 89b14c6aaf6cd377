import type { Messages } from '../../../shared/i18n/language.ts'
import type { AnswerReader, QuestionKind, QuestionRefusal, TextState } from './question.ts'

export const questionMessages = {
  title: {
    lv: 'Pieteikuma jautājumi: {course}',
    en: 'Questions of the application: {course}',
    lt: 'Paraiškos klausimai: {course}',
    ru: 'Вопросы заявки: {course}',
    de: 'Fragen der Anmeldung: {course}',
  },
  lead: {
    lv: 'Jautājiet tikai to, kas vajadzīgs uzņemšanai. Līdz 30 jautājumiem.',
    en: 'Ask only what admission needs. Up to 30 questions.',
    lt: 'Klauskite tik to, ko reikia priėmimui. Iki 30 klausimų.',
    ru: 'Спрашивайте только то, что нужно для приёма. До 30 вопросов.',
    de: 'Fragen Sie nur, was die Aufnahme braucht. Bis zu 30 Fragen.',
  },
  none: {
    lv: 'Jautājumu vēl nav: pieteikumam pietiek ar vārdu un e-pasta adresi.',
    en: 'There are no questions yet: name and e-mail address are enough to apply.',
    lt: 'Klausimų dar nėra: paraiškai pakanka vardo ir el. pašto adreso.',
    ru: 'Вопросов пока нет: для заявки достаточно имени и адреса почты.',
    de: 'Noch gibt es keine Fragen: Name und E-Mail-Adresse genügen zur Anmeldung.',
  },
  add: { lv: 'Pievienot jautājumu', en: 'Add a question', lt: 'Pridėti klausimą', ru: 'Добавить вопрос', de: 'Frage hinzufügen' },
  newTitle: { lv: 'Jauns jautājums', en: 'A new question', lt: 'Naujas klausimas', ru: 'Новый вопрос', de: 'Eine neue Frage' },
  editTitle: { lv: 'Mainīt jautājumu', en: 'Change the question', lt: 'Keisti klausimą', ru: 'Изменить вопрос', de: 'Frage ändern' },
  up: { lv: 'Pārvietot augstāk', en: 'Move up', lt: 'Perkelti aukščiau', ru: 'Переместить выше', de: 'Nach oben' },
  remove: { lv: 'Noņemt jautājumu', en: 'Remove the question', lt: 'Pašalinti klausimą', ru: 'Убрать вопрос', de: 'Frage entfernen' },
  removeNote: {
    lv: 'Jau nosūtītās atbildes paliek kopā ar jautājumu, kāds tas bija.',
    en: 'Answers already sent stay, with the question as it was.',
    lt: 'Jau išsiųsti atsakymai lieka kartu su klausimu, koks jis buvo.',
    ru: 'Уже отправленные ответы остаются вместе с вопросом, каким он был.',
    de: 'Schon abgeschickte Antworten bleiben, mit der Frage, wie sie war.',
  },
  save: { lv: 'Saglabāt jautājumu', en: 'Save the question', lt: 'Išsaugoti klausimą', ru: 'Сохранить вопрос', de: 'Frage speichern' },
  kind: { lv: 'Atbildes veids', en: 'Kind of answer', lt: 'Atsakymo rūšis', ru: 'Вид ответа', de: 'Art der Antwort' },
  required: {
    lv: 'Atbilde ir obligāta',
    en: 'An answer is required',
    lt: 'Atsakyti būtina',
    ru: 'Ответ обязателен',
    de: 'Eine Antwort ist nötig',
  },
  optional: { lv: 'nav obligāts', en: 'optional', lt: 'neprivalomas', ru: 'необязательный', de: 'freiwillig' },
  shownTo: { lv: 'Kas redz atbildi', en: 'Who sees the answer', lt: 'Kas mato atsakymą', ru: 'Кто видит ответ', de: 'Wer die Antwort sieht' },
  text: { lv: 'Jautājums', en: 'Question', lt: 'Klausimas', ru: 'Вопрос', de: 'Frage' },
  hint: {
    lv: 'Paskaidrojums zem jautājuma',
    en: 'Explanation under the question',
    lt: 'Paaiškinimas po klausimu',
    ru: 'Пояснение под вопросом',
    de: 'Erklärung unter der Frage',
  },
  options: {
    lv: 'Atbilžu varianti, katrs savā rindā',
    en: 'Answers to choose from, one a line',
    lt: 'Atsakymų variantai, kiekvienas atskiroje eilutėje',
    ru: 'Варианты ответа, каждый на своей строке',
    de: 'Antworten zur Auswahl, je eine Zeile',
  },
  optionsHint: {
    lv: 'Vajadzīgi tikai jautājumiem ar izvēli.',
    en: 'Needed for questions with a choice only.',
    lt: 'Reikia tik klausimams su pasirinkimu.',
    ru: 'Нужны только для вопросов с выбором.',
    de: 'Nur für Fragen mit Auswahl nötig.',
  },
  checked: {
    lv: 'Šo tulkojumu cilvēks ir pārlasījis',
    en: 'A person has read this translation',
    lt: 'Šį vertimą žmogus perskaitė',
    ru: 'Этот перевод прочитал человек',
    de: 'Diese Übersetzung hat ein Mensch gelesen',
  },
  translations: {
    lv: 'Teksts citās valodās',
    en: 'The text in other languages',
    lt: 'Tekstas kitomis kalbomis',
    ru: 'Текст на других языках',
    de: 'Der Text in anderen Sprachen',
  },
  missing: { lv: 'nav', en: 'missing', lt: 'nėra', ru: 'нет', de: 'fehlt' },
  changedMeanwhile: {
    lv: 'Jautājumus pa to laiku ir mainījis vēl kāds. Jūsu teksts ir saglabāts šeit; pārbaudiet un saglabājiet vēlreiz.',
    en: 'Somebody else has changed the questions meanwhile. What you typed is here; check it and save again.',
    lt: 'Tuo metu klausimus pakeitė kitas žmogus. Jūsų tekstas čia; patikrinkite ir išsaugokite dar kartą.',
    ru: 'Тем временем вопросы изменил кто-то ещё. Ваш текст здесь; проверьте и сохраните ещё раз.',
    de: 'Inzwischen hat jemand anderes die Fragen geändert. Ihr Text steht hier; prüfen Sie ihn und speichern Sie noch einmal.',
  },
  size: {
    lv: 'Jautājums visās valodās kopā aizņem {used} no {most} KB.',
    en: 'The question takes up {used} of {most} KB in all languages together.',
    lt: 'Klausimas visomis kalbomis užima {used} iš {most} KB.',
    ru: 'Вопрос на всех языках занимает {used} из {most} КБ.',
    de: 'Die Frage belegt in allen Sprachen zusammen {used} von {most} KB.',
  },
  back: { lv: 'Uz uzņemšanas lapu', en: 'To the intake', lt: 'Į priėmimo puslapį', ru: 'К странице набора', de: 'Zur Aufnahme' },
} satisfies Messages

export const questionKindMessages = {
  line: { lv: 'īss teksts', en: 'short text', lt: 'trumpas tekstas', ru: 'короткий текст', de: 'kurzer Text' },
  text: { lv: 'garš teksts', en: 'long text', lt: 'ilgas tekstas', ru: 'длинный текст', de: 'langer Text' },
  choice: { lv: 'viena izvēle', en: 'one choice', lt: 'vienas variantas', ru: 'один вариант', de: 'eine Auswahl' },
  several: { lv: 'vairākas izvēles', en: 'several choices', lt: 'keli pasirinkimai', ru: 'несколько вариантов', de: 'mehrere zur Auswahl' },
  number: { lv: 'skaitlis', en: 'number', lt: 'skaičius', ru: 'число', de: 'Zahl' },
  day: { lv: 'diena', en: 'day', lt: 'diena', ru: 'день', de: 'Tag' },
  'yes-no': { lv: 'jā vai nē', en: 'yes or no', lt: 'taip arba ne', ru: 'да или нет', de: 'ja oder nein' },
  document: { lv: 'dokuments', en: 'document', lt: 'dokumentas', ru: 'документ', de: 'Unterlage' },
} satisfies Messages & Record<QuestionKind, unknown>

export const answerReaderMessages = {
  editors: { lv: 'tikai redaktori', en: 'editors only', lt: 'tik redaktoriai', ru: 'только редакторы', de: 'nur Bearbeiter' },
  educators: {
    lv: 'redaktori un kursa izglītotāji',
    en: 'editors and the educators of the course',
    lt: 'redaktoriai ir kurso švietėjai',
    ru: 'редакторы и преподаватели курса',
    de: 'Bearbeiter und Lehrende des Kurses',
  },
} satisfies Messages & Record<AnswerReader, unknown>

export const textStateMessages = {
  machine: { lv: 'mašīntulkojums', en: 'by machine', lt: 'mašininis vertimas', ru: 'машинный перевод', de: 'maschinell' },
  draft: { lv: 'nav pārlasīts', en: 'not read yet', lt: 'neperskaityta', ru: 'не прочитано', de: 'ungelesen' },
  reviewed: { lv: 'pārlasīts', en: 'read', lt: 'perskaityta', ru: 'прочитано', de: 'gelesen' },
  stale: { lv: 'novecojis', en: 'out of date', lt: 'pasenęs', ru: 'устарел', de: 'veraltet' },
} satisfies Messages & Record<TextState, unknown>

export const questionRefusalMessages = {
  'no-text': {
    lv: 'Uzrakstiet jautājumu vismaz vienā valodā.',
    en: 'Write the question in at least one language.',
    lt: 'Parašykite klausimą bent viena kalba.',
    ru: 'Напишите вопрос хотя бы на одном языке.',
    de: 'Schreiben Sie die Frage in mindestens einer Sprache.',
  },
  'too-large': {
    lv: 'Jautājums ar visiem tulkojumiem ir lielāks par 10 KB. Saīsiniet to.',
    en: 'The question with all its translations is larger than 10 KB. Make it shorter.',
    lt: 'Klausimas su visais vertimais didesnis kaip 10 KB. Sutrumpinkite jį.',
    ru: 'Вопрос со всеми переводами больше 10 КБ. Сократите его.',
    de: 'Die Frage mit allen Übersetzungen ist größer als 10 KB. Kürzen Sie sie.',
  },
  'too-many': {
    lv: 'Trīsdesmit jautājumi jau ir. Noņemiet kādu.',
    en: 'There are thirty questions already. Remove one first.',
    lt: 'Trisdešimt klausimų jau yra. Pirma pašalinkite kurį nors.',
    ru: 'Тридцать вопросов уже есть. Сначала уберите какой-нибудь.',
    de: 'Es sind schon dreißig Fragen. Entfernen Sie zuerst eine.',
  },
  'too-few-options': {
    lv: 'Uzrakstiet vismaz divus atbilžu variantus, katru savā rindā.',
    en: 'Write at least two answers to choose from, one a line.',
    lt: 'Parašykite bent du atsakymų variantus, kiekvieną atskiroje eilutėje.',
    ru: 'Напишите хотя бы два варианта ответа, каждый на своей строке.',
    de: 'Schreiben Sie mindestens zwei Antworten zur Auswahl, je eine Zeile.',
  },
  'too-many-options': {
    lv: 'Atbilžu variantu ir vairāk nekā 30. Saīsiniet sarakstu.',
    en: 'There are more than 30 answers to choose from. Make the list shorter.',
    lt: 'Atsakymų variantų daugiau kaip 30. Sutrumpinkite sąrašą.',
    ru: 'Вариантов ответа больше 30. Сократите список.',
    de: 'Es sind mehr als 30 Antworten zur Auswahl. Kürzen Sie die Liste.',
  },
  'options-do-not-match': {
    lv: 'Atbilžu variantu skaitam visās valodās jābūt vienādam, tajā pašā secībā.',
    en: 'Each language needs the same number of answers, in the same order.',
    lt: 'Visomis kalbomis turi būti tiek pat variantų, ta pačia tvarka.',
    ru: 'На всех языках должно быть одинаковое число вариантов в одном порядке.',
    de: 'In jeder Sprache müssen es gleich viele Antworten in derselben Reihenfolge sein.',
  },
} satisfies Messages & Record<QuestionRefusal, unknown>
