import type { Language } from '../../shared/i18n/language.ts'
import type { Question, QuestionText } from './application-form/question.ts'

/** Questions as Marta would have asked them: the German translation is not read yet. */
export const demonstrationQuestions: readonly Question[] = [
  {
    code: 'kapec-si-apmaciba',
    kind: 'text',
    text: texts({
      lv: 'Kāpēc Jums vajadzīga šī apmācība?',
      en: 'Why do you need this training?',
      lt: 'Kodėl Jums reikia šių mokymų?',
      ru: 'Зачем вам это обучение?',
      de: 'Warum brauchen Sie diese Schulung?',
    }),
    hint: texts({ lv: 'Pietiek ar pāris teikumiem.', ru: 'Достаточно пары предложений.' }),
    options: [],
    required: true,
    shownTo: 'educators',
  },
  {
    code: 'uznemuma-lielums',
    kind: 'choice',
    text: texts({
      lv: 'Cik cilvēku strādā Jūsu uzņēmumā?',
      en: 'How many people work in your company?',
      lt: 'Kiek žmonių dirba Jūsų įmonėje?',
      ru: 'Сколько человек работает на вашем предприятии?',
      de: 'Wie viele Menschen arbeiten in Ihrem Betrieb?',
    }),
    hint: {},
    options: [
      {
        code: 'lidz-10',
        text: texts({ lv: 'līdz 10', en: 'up to 10', lt: 'iki 10', ru: 'до 10', de: 'bis zu 10' }),
      },
      { code: '11-50', text: texts({ lv: '11–50', en: '11–50', lt: '11–50', ru: '11–50', de: '11–50' }) },
      { code: 'vairak', text: texts({ lv: 'vairāk', en: 'more', lt: 'daugiau', ru: 'больше', de: 'mehr' }) },
    ],
    required: false,
    shownTo: 'editors',
  },
  {
    code: 'apmacits-agrak',
    kind: 'yes-no',
    text: texts({
      lv: 'Vai Jums jau ir bijusi apmācība darba aizsardzībā?',
      en: 'Have you been trained in occupational safety before?',
      ru: 'Вы уже проходили обучение по охране труда?',
    }),
    hint: {},
    options: [],
    required: true,
    shownTo: 'educators',
  },
  {
    code: 'izglitibas-dokuments',
    kind: 'document',
    text: texts({
      lv: 'Izglītības dokumenta kopija',
      en: 'A copy of your certificate of education',
      lt: 'Išsilavinimo dokumento kopija',
      ru: 'Копия документа об образовании',
      de: 'Eine Kopie Ihres Bildungsnachweises',
    }),
    hint: {},
    options: [],
    required: true,
    shownTo: 'editors',
  },
]

/** Latvian is the source; German stands for what nobody has read yet. */
function texts(words: Partial<Record<Language, string>>): QuestionText {
  const entries = Object.entries(words).map(
    ([language, text]) =>
      [
        language,
        {
          text,
          origin: 'own' as const,
          state: language === 'de' ? ('draft' as const) : ('reviewed' as const),
        },
      ] as const,
  )
  return Object.fromEntries(entries)
}
