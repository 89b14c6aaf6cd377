import { capitalised } from '../../../../shared/i18n/capitalised.ts'
import { languages, type Messages } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { SelectField } from '../../../../shared/ui/field.tsx'
import { RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { languageName } from '../../../../shared/ui/language-name.ts'
import { cefrLevels, educationLevels } from '../../../catalogue/index.ts'
import type { Step } from '../step.ts'

const messages = {
  title: {
    lv: 'Valodas un izglītība',
    en: 'Languages and education',
    lt: 'Kalbos ir išsilavinimas',
    ru: 'Языки и образование',
    de: 'Sprachen und Bildung',
  },
  lead: {
    lv: 'Pēc tā redzam, kurās mācībās Jūs varat iesaistīties jau tagad.',
    en: 'This shows which learning you can join right away.',
    lt: 'Pagal tai matome, kuriuos mokymus galite pradėti jau dabar.',
    ru: 'По этому видно, на какое обучение вы можете пойти уже сейчас.',
    de: 'Daran sehen wir, welche Angebote Ihnen schon jetzt offenstehen.',
  },
  languages: {
    lv: 'Cik labi Jūs protat šīs valodas?',
    en: 'How well do you know these languages?',
    lt: 'Kaip gerai mokate šias kalbas?',
    ru: 'Насколько хорошо вы знаете эти языки?',
    de: 'Wie gut können Sie diese Sprachen?',
  },
  notAtAll: {
    lv: 'Neprotu vai nevēlos teikt',
    en: 'Not at all, or I would rather not say',
    lt: 'Nemoku arba nenoriu sakyti',
    ru: 'Не знаю этого языка или не хочу указывать',
    de: 'Gar nicht oder keine Angabe',
  },
  A1: {
    lv: 'A1 – daži vārdi un frāzes',
    en: 'A1 – a few words and phrases',
    lt: 'A1 – keli žodžiai ir frazės',
    ru: 'A1 — несколько слов и фраз',
    de: 'A1 – einige Wörter und Sätze',
  },
  A2: {
    lv: 'A2 – vienkārša ikdienas saruna',
    en: 'A2 – simple everyday talk',
    lt: 'A2 – paprastas kasdienis pokalbis',
    ru: 'A2 — простой бытовой разговор',
    de: 'A2 – einfache Alltagsgespräche',
  },
  B1: {
    lv: 'B1 – tieku galā ar ikdienas lietām',
    en: 'B1 – I manage everyday matters',
    lt: 'B1 – susitvarkau kasdienius reikalus',
    ru: 'B1 — справляюсь с повседневными делами',
    de: 'B1 – ich komme im Alltag zurecht',
  },
  B2: {
    lv: 'B2 – brīvi runāju par darbu un ziņām',
    en: 'B2 – I talk freely about work and news',
    lt: 'B2 – laisvai kalbu apie darbą ir naujienas',
    ru: 'B2 — свободно говорю о работе и новостях',
    de: 'B2 – ich spreche frei über Arbeit und Nachrichten',
  },
  C1: {
    lv: 'C1 – labi saprotu arī sarežģītus tekstus',
    en: 'C1 – I understand difficult texts well',
    lt: 'C1 – gerai suprantu ir sudėtingus tekstus',
    ru: 'C1 — хорошо понимаю и сложные тексты',
    de: 'C1 – ich verstehe auch schwierige Texte gut',
  },
  C2: {
    lv: 'C2 – kā dzimtā valoda',
    en: 'C2 – like a first language',
    lt: 'C2 – kaip gimtoji kalba',
    ru: 'C2 — как родной язык',
    de: 'C2 – wie eine Muttersprache',
  },
  education: {
    lv: 'Kāda izglītība Jums ir?',
    en: 'Which education have you completed?',
    lt: 'Kokį išsilavinimą turite?',
    ru: 'Какое у вас образование?',
    de: 'Welchen Bildungsabschluss haben Sie?',
  },
  none: {
    lv: 'Vēl bez pamatizglītības',
    en: 'No basic education yet',
    lt: 'Dar neturiu pagrindinio',
    ru: 'Пока без основного образования',
    de: 'Noch keine Grundbildung',
  },
  basic: {
    lv: 'Pamatizglītība (9 klases)',
    en: 'Basic (nine years of school)',
    lt: 'Pagrindinis (9–10 klasių)',
    ru: 'Основное (9 классов)',
    de: 'Grundbildung (9 Klassen)',
  },
  vocational: {
    lv: 'Profesionālā vai arodizglītība',
    en: 'Vocational',
    lt: 'Profesinis',
    ru: 'Профессиональное',
    de: 'Berufsausbildung',
  },
  secondary: {
    lv: 'Vidējā izglītība (12 klases)',
    en: 'Secondary (twelve years of school)',
    lt: 'Vidurinis (12 klasių)',
    ru: 'Среднее (12 классов)',
    de: 'Sekundarabschluss (12 Klassen)',
  },
  higher: { lv: 'Augstākā izglītība', en: 'Higher', lt: 'Aukštasis', ru: 'Высшее', de: 'Hochschulabschluss' },
} satisfies Messages

/** Levels of the Common European Framework, in words a reader can place themselves by. */
export const languageStep: Step = {
  title: messages.title,
  lead: messages.lead,
  isAnswered: (answers) => answers.languages !== undefined || answers.education !== undefined,
  valuesOf(answers) {
    const levels = Object.entries(answers.languages ?? {}).map(
      ([language, level]) => [`level-${language}`, [level]] as const,
    )
    return {
      ...Object.fromEntries(levels),
      education: answers.education === undefined ? [] : [answers.education],
    }
  },
  read(form) {
    const levels = languages.flatMap((language) => {
      const level = form.choice(`level-${language}`, cefrLevels)
      return level === undefined ? [] : [[language, level] as const]
    })
    return {
      languages: levels.length === 0 ? null : Object.fromEntries(levels),
      education: form.choice('education', educationLevels) ?? null,
    }
  },
  Fields({ language, values, errorOf }) {
    return (
      <>
        <h2>{say(messages.languages, language)}</h2>
        {languages.map((spoken) => (
          <SelectField
            language={language}
            name={`level-${spoken}`}
            label={capitalised(languageName(spoken, language), language)}
            options={cefrLevels.map((level) => ({ value: level, label: say(messages[level], language) }))}
            emptyLabel={say(messages.notAtAll, language)}
            value={values[`level-${spoken}`]?.[0]}
            error={errorOf(`level-${spoken}`)}
          />
        ))}
        <RadioGroup
          language={language}
          name="education"
          legend={say(messages.education, language)}
          options={educationLevels.map((level) => ({ value: level, label: say(messages[level], language) }))}
          value={values['education']?.[0]}
          error={errorOf('education')}
        />
      </>
    )
  },
}
