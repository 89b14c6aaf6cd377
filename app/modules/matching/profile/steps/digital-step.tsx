import type { Messages } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import type { Step } from '../step.ts'

const messages = {
  title: {
    lv: 'Digitālās prasmes',
    en: 'Digital skills',
    lt: 'Skaitmeniniai įgūdžiai',
    ru: 'Цифровые навыки',
    de: 'Digitale Fähigkeiten',
  },
  lead: {
    lv: 'Piecas lietas, ko dara ar tālruni vai datoru. Atbildiet, kā ir šodien.',
    en: 'Five things people do with a phone or a computer. Answer as it is today.',
    lt: 'Penki dalykai, atliekami telefonu ar kompiuteriu. Atsakykite, kaip yra šiandien.',
    ru: 'Пять вещей, которые люди делают на телефоне или компьютере. Отвечайте так, как есть сегодня.',
    de: 'Fünf Dinge, die man mit Telefon oder Computer macht. Antworten Sie, wie es heute ist.',
  },
  notYet: { lv: 'Vēl ne', en: 'Not yet', lt: 'Dar ne', ru: 'Пока нет', de: 'Noch nicht' },
  withHelp: {
    lv: 'Ar palīdzību',
    en: 'With help',
    lt: 'Su pagalba',
    ru: 'С чьей-то помощью',
    de: 'Mit Hilfe',
  },
  alone: { lv: 'Bez palīdzības', en: 'On my own', lt: 'Savarankiškai', ru: 'Без помощи', de: 'Allein' },
} satisfies Messages

/** One statement for each of the five areas of the European framework DigComp; the wording is ours. */
const statements = [
  {
    lv: 'Atrodu internetā vajadzīgo un saprotu, vai tam var ticēt',
    en: 'I find what I need online and can tell whether to trust it',
    lt: 'Internete randu, ko reikia, ir suprantu, ar tuo galima tikėti',
    ru: 'Нахожу в интернете нужное и понимаю, можно ли этому верить',
    de: 'Ich finde im Internet, was ich brauche, und erkenne, ob es glaubwürdig ist',
  },
  {
    lv: 'Sūtu e-pastu ar pielikumu un piedalos videozvanā',
    en: 'I send an e-mail with an attachment and take part in a video call',
    lt: 'Siunčiu el. laišką su priedu ir dalyvauju vaizdo skambutyje',
    ru: 'Отправляю письмо с вложением и участвую в видеозвонке',
    de: 'Ich verschicke E-Mails mit Anhang und nehme an Videogesprächen teil',
  },
  {
    lv: 'Uzrakstu un noformēju dokumentu vai aizpildu tabulu',
    en: 'I write and lay out a document or fill in a spreadsheet',
    lt: 'Parašau ir sutvarkau dokumentą arba užpildau lentelę',
    ru: 'Пишу и оформляю документ или заполняю таблицу',
    de: 'Ich schreibe und gestalte ein Dokument oder fülle eine Tabelle aus',
  },
  {
    lv: 'Veidoju drošas paroles un atpazīstu krāpnieku ziņas',
    en: 'I make safe passwords and recognise scam messages',
    lt: 'Kuriu saugius slaptažodžius ir atpažįstu sukčių žinutes',
    ru: 'Создаю надёжные пароли и распознаю сообщения мошенников',
    de: 'Ich wähle sichere Passwörter und erkenne Betrugsnachrichten',
  },
  {
    lv: 'Izmantoju e-pakalpojumus un tieku galā, ja kaut kas nestrādā',
    en: 'I use online public services and manage when something does not work',
    lt: 'Naudojuosi e. paslaugomis ir susitvarkau, kai kas nors neveikia',
    ru: 'Пользуюсь государственными услугами в интернете и справляюсь, если что-то не работает',
    de: 'Ich nutze Online-Dienste der Behörden und komme zurecht, wenn etwas nicht geht',
  },
] as const

const points = ['0', '1', '2'] as const

export const digitalStep: Step = {
  title: messages.title,
  lead: messages.lead,
  isAnswered: (answers) => answers.digital !== undefined,
  valuesOf: (answers) =>
    Object.fromEntries(
      (answers.digital ?? []).map((point, index) => [`digital-${index + 1}`, [String(point)]]),
    ),
  read(form) {
    const answers = statements.map((_, index) => form.choice(`digital-${index + 1}`, points))
    if (answers.every((answer) => answer === undefined)) return { digital: null }
    // What is left open counts as "not yet", so that half an answer still helps.
    return { digital: answers.map((answer) => Number(answer ?? 0)) }
  },
  Fields({ language, values, errorOf }) {
    const labels = [messages.notYet, messages.withHelp, messages.alone]
    return statements.map((statement, index) => (
      <RadioGroup
        language={language}
        name={`digital-${index + 1}`}
        legend={say(statement, language)}
        options={points.map((value, point) => ({
          value,
          label: say(labels[point] ?? messages.notYet, language),
        }))}
        value={values[`digital-${index + 1}`]?.[0]}
        error={errorOf(`digital-${index + 1}`)}
        inline
      />
    ))
  },
}
