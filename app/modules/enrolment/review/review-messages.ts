import type { Messages } from '../../../shared/i18n/language.ts'
import type { ReviewCriterion, ReviewRefusal, TextStateOfReview, WithholdingReason } from './review.ts'

export const reviewMessages = {
  heading: {
    lv: 'Ko saka dalībnieki',
    en: 'What participants say',
    lt: 'Ką sako dalyviai',
    ru: 'Что говорят участники',
    de: 'Was Teilnehmende sagen',
  },
  tooFew: {
    lv: 'Atsauksmju vēl ir par maz. Tās rādām, sākot ar piecām, lai nevarētu pateikt, kas ko rakstījis.',
    en: 'There are too few answers yet. They are shown from five on, so that nobody can tell who wrote what.',
    lt: 'Atsakymų dar per mažai. Juos rodome nuo penkių, kad nebūtų galima atspėti, kas ką parašė.',
    ru: 'Отзывов пока слишком мало. Мы показываем их, начиная с пяти, чтобы нельзя было понять, кто что написал.',
    de: 'Noch gibt es zu wenige Antworten. Sie werden ab fünf gezeigt, damit niemand erkennt, wer was geschrieben hat.',
  },
  caption: {
    lv: 'Cik dalībnieku deva 4 vai 5 no 5 ({n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}})',
    en: 'How many participants gave 4 or 5 out of 5 ({n, plural, one {# answer} other {# answers}})',
    lt: 'Kiek dalyvių skyrė 4 arba 5 iš 5 ({n, plural, one {# atsakymas} few {# atsakymai} other {# atsakymų}})',
    ru: 'Сколько участников поставили 4 или 5 из 5 ({n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}})',
    de: 'Wie viele 4 oder 5 von 5 gegeben haben ({n, plural, one {# Antwort} other {# Antworten}})',
  },
  criterion: { lv: 'Par ko', en: 'About', lt: 'Apie ką', ru: 'О чём', de: 'Worüber' },
  good: { lv: '4 vai 5', en: '4 or 5', lt: '4 arba 5', ru: '4 или 5', de: '4 oder 5' },
  ofAll: { lv: '{count} no {n}', en: '{count} of {n}', lt: '{count} iš {n}', ru: '{count} из {n}', de: '{count} von {n}' },
  interval: {
    lv: '95 % intervāls',
    en: '95% interval',
    lt: '95 % intervalas',
    ru: '95 % интервал',
    de: '95-%-Intervall',
  },
  intervalNote: {
    lv: 'Atbildēja tikai daļa dalībnieku. Intervāls rāda, kur ar 95 % drošību būtu visu tādu dalībnieku daļa (Vilsona intervāls).',
    en: 'Only some participants answered. The interval says where the share among all such participants lies with 95% confidence (Wilson’s score interval).',
    lt: 'Atsakė tik dalis dalyvių. Intervalas rodo, kur su 95 % patikimumu būtų visų tokių dalyvių dalis (Vilsono intervalas).',
    ru: 'Ответила только часть участников. Интервал показывает, где с надёжностью 95 % лежит доля среди всех таких участников (интервал Уилсона).',
    de: 'Nur ein Teil hat geantwortet. Das Intervall sagt, wo der Anteil unter allen solchen Teilnehmenden mit 95 % Sicherheit liegt (Wilson-Intervall).',
  },
  verified: {
    lv: 'Vērtē tikai tie, kas nodarbībās bija, katrs vienu reizi.',
    en: 'Only people who attended can review, each of them once.',
    lt: 'Vertina tik tie, kurie lankėsi, kiekvienas vieną kartą.',
    ru: 'Оценивают только те, кто был на занятиях, каждый один раз.',
    de: 'Nur wer da war, kann bewerten, und nur einmal.',
  },
  words: { lv: 'Viņu vārdiem', en: 'In their words', lt: 'Jų žodžiais', ru: 'Их словами', de: 'In ihren Worten' },
  providerSays: { lv: 'Rīkotājs atbild:', en: 'The provider replies:', lt: 'Rengėjas atsako:', ru: 'Организатор отвечает:', de: 'Der Anbieter antwortet:' },
  title: {
    lv: 'Kā Jums gāja? {course}',
    en: 'What was it like? {course}',
    lt: 'Kaip sekėsi? {course}',
    ru: 'Как всё прошло? {course}',
    de: 'Wie war es? {course}',
  },
  lead: {
    lv: 'Piecas atzīmes, no 1 (ļoti slikti) līdz 5 (ļoti labi). Vārdu nerādām.',
    en: 'Five marks, from 1 (very bad) to 5 (very good). Your name is not shown.',
    lt: 'Penki įvertinimai, nuo 1 (labai blogai) iki 5 (labai gerai). Vardo nerodome.',
    ru: 'Пять оценок, от 1 (очень плохо) до 5 (очень хорошо). Имя не показываем.',
    de: 'Fünf Noten, von 1 (sehr schlecht) bis 5 (sehr gut). Ihr Name wird nicht gezeigt.',
  },
  text: { lv: 'Jūsu vārdiem', en: 'In your words', lt: 'Jūsų žodžiais', ru: 'Вашими словами', de: 'In Ihren Worten' },
  textHint: {
    lv: 'Pirms publicēšanas to izlasa reģiona administrators. Lūdzu, neminiet vārdus.',
    en: 'The regional administrator reads it before it is published. Please name nobody.',
    lt: 'Prieš paskelbiant tai perskaito regiono administratorius. Prašome neminėti vardų.',
    ru: 'Перед публикацией это читает администратор региона. Пожалуйста, не называйте имён.',
    de: 'Vor der Veröffentlichung liest es die Regionalverwaltung. Bitte nennen Sie keine Namen.',
  },
  send: { lv: 'Nosūtīt vērtējumu', en: 'Send the review', lt: 'Siųsti vertinimą', ru: 'Отправить отзыв', de: 'Bewertung abschicken' },
  thanks: {
    lv: 'Paldies! Jūsu vērtējums ir saņemts.',
    en: 'Thank you! We have your review.',
    lt: 'Ačiū! Jūsų vertinimą gavome.',
    ru: 'Спасибо! Ваш отзыв получен.',
    de: 'Danke! Ihre Bewertung ist da.',
  },
  moderation: {
    lv: 'Atsauksmju teksti',
    en: 'Texts of reviews',
    lt: 'Atsiliepimų tekstai',
    ru: 'Тексты отзывов',
    de: 'Texte der Bewertungen',
  },
  moderationLead: {
    lv: 'Lemj tikai par tekstu. Atzīmes skaitās vienmēr, arī sliktās.',
    en: 'You decide about the text only. Marks always count, bad ones too.',
    lt: 'Sprendžiama tik dėl teksto. Įvertinimai skaičiuojami visada, ir blogi.',
    ru: 'Решение касается только текста. Оценки учитываются всегда, и плохие тоже.',
    de: 'Sie entscheiden nur über den Text. Noten zählen immer, auch schlechte.',
  },
  nothingWaits: {
    lv: 'Neviens teksts negaida.',
    en: 'No text is waiting.',
    lt: 'Nė vienas tekstas nelaukia.',
    ru: 'Ни один текст не ждёт.',
    de: 'Kein Text wartet.',
  },
  show: { lv: 'Rādīt', en: 'Show it', lt: 'Rodyti', ru: 'Показать', de: 'Zeigen' },
  withhold: { lv: 'Nerādīt', en: 'Withhold it', lt: 'Nerodyti', ru: 'Не показывать', de: 'Zurückhalten' },
  reason: { lv: 'Iemesls', en: 'Reason', lt: 'Priežastis', ru: 'Причина', de: 'Grund' },
  deskTitle: { lv: 'Atsauksmes', en: 'Reviews', lt: 'Atsiliepimai', ru: 'Отзывы', de: 'Bewertungen' },
  deskLead: {
    lv: 'Uz katru atsauksmi varat atbildēt; atbildi redz visi.',
    en: 'You can reply to each review; everybody sees the reply.',
    lt: 'Į kiekvieną atsiliepimą galite atsakyti; atsakymą mato visi.',
    ru: 'На каждый отзыв можно ответить; ответ видят все.',
    de: 'Sie können auf jede Bewertung antworten; die Antwort sehen alle.',
  },
  noReviews: {
    lv: 'Publicētu atsauksmju vēl nav.',
    en: 'No review has been published yet.',
    lt: 'Paskelbtų atsiliepimų dar nėra.',
    ru: 'Опубликованных отзывов пока нет.',
    de: 'Noch ist keine Bewertung veröffentlicht.',
  },
  replySaved: { lv: 'Atbilde ir saglabāta.', en: 'The reply is saved.', lt: 'Atsakymas išsaugotas.', ru: 'Ответ сохранён.', de: 'Die Antwort ist gespeichert.' },
  reply: { lv: 'Atbilde', en: 'Reply', lt: 'Atsakymas', ru: 'Ответ', de: 'Antwort' },
  saveReply: { lv: 'Publicēt atbildi', en: 'Publish the reply', lt: 'Skelbti atsakymą', ru: 'Опубликовать ответ', de: 'Antwort veröffentlichen' },
  chooseReason: {
    lv: 'Izvēlieties, kāpēc teksts netiek rādīts; autors to redzēs.',
    en: 'Choose why the text is withheld; its author will see it.',
    lt: 'Pasirinkite, kodėl tekstas nerodomas; autorius tai matys.',
    ru: 'Выберите, почему текст не показывают; автор это увидит.',
    de: 'Wählen Sie, warum der Text zurückgehalten wird; wer ihn geschrieben hat, sieht das.',
  },
  chooseMark: {
    lv: 'Izvēlieties atzīmi.',
    en: 'Choose a mark.',
    lt: 'Pasirinkite įvertinimą.',
    ru: 'Выберите оценку.',
    de: 'Wählen Sie eine Note.',
  },
} satisfies Messages

export const reviewCriterionMessages = {
  content: { lv: 'Saturs', en: 'Content', lt: 'Turinys', ru: 'Содержание', de: 'Inhalt' },
  teaching: { lv: 'Pasniegšana', en: 'Teaching', lt: 'Dėstymas', ru: 'Преподавание', de: 'Unterricht' },
  usefulness: { lv: 'Noderīgums', en: 'Usefulness', lt: 'Naudingumas', ru: 'Польза', de: 'Nutzen' },
  organising: { lv: 'Organizācija', en: 'Organisation', lt: 'Organizavimas', ru: 'Организация', de: 'Organisation' },
  accessibility: { lv: 'Pieejamība', en: 'Accessibility', lt: 'Prieinamumas', ru: 'Доступность', de: 'Zugänglichkeit' },
} satisfies Messages & Record<ReviewCriterion, unknown>

export const reviewRefusalMessages = {
  'not-attended': {
    lv: 'Vērtēt var tie, kas ir bijuši vismaz vienā nodarbībā.',
    en: 'Who has attended at least one lesson can review.',
    lt: 'Vertinti gali tie, kurie dalyvavo bent viename užsiėmime.',
    ru: 'Оценивать могут те, кто был хотя бы на одном занятии.',
    de: 'Bewerten kann, wer bei mindestens einem Termin da war.',
  },
  'not-yet': {
    lv: 'Vērtēt varēsiet pēc pēdējās nodarbības.',
    en: 'You can review after the last lesson.',
    lt: 'Vertinti galėsite po paskutinio užsiėmimo.',
    ru: 'Оценить можно будет после последнего занятия.',
    de: 'Bewerten können Sie nach dem letzten Termin.',
  },
} satisfies Messages & Record<ReviewRefusal, unknown>

export const reviewTextStateMessages = {
  waiting: { lv: 'teksts gaida izlasīšanu', en: 'the text waits to be read', lt: 'tekstas laukia perskaitymo', ru: 'текст ждёт прочтения', de: 'der Text wartet darauf, gelesen zu werden' },
  shown: { lv: 'teksts ir redzams', en: 'the text is shown', lt: 'tekstas rodomas', ru: 'текст показан', de: 'der Text wird gezeigt' },
  withheld: { lv: 'teksts netiek rādīts', en: 'the text is withheld', lt: 'tekstas nerodomas', ru: 'текст не показан', de: 'der Text wird zurückgehalten' },
} satisfies Messages & Record<TextStateOfReview, unknown>

export const withholdingReasonMessages = {
  'names-somebody': { lv: 'nosauc vai atklāj cilvēku', en: 'it names or reveals somebody', lt: 'įvardija arba atskleidžia žmogų', ru: 'называет или выдаёт человека', de: 'er nennt oder verrät jemanden' },
  insult: { lv: 'aizskar', en: 'it insults', lt: 'įžeidžia', ru: 'оскорбляет', de: 'er beleidigt' },
  'not-about-the-course': { lv: 'nav par mācībām', en: 'it is not about the course', lt: 'ne apie mokymus', ru: 'не об обучении', de: 'er handelt nicht vom Kurs' },
  advertising: { lv: 'reklāma', en: 'advertising', lt: 'reklama', ru: 'реклама', de: 'Werbung' },
  unlawful: { lv: 'pretlikumīgs', en: 'unlawful', lt: 'neteisėtas', ru: 'противозаконный', de: 'rechtswidrig' },
} satisfies Messages & Record<WithholdingReason, unknown>
