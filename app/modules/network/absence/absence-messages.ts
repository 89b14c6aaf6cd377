import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { AbsenceRefusal } from './absence.ts'

export const absenceMessages = {
  title: { lv: 'Prombūtne', en: 'Absences', lt: 'Nebuvimas', ru: 'Отсутствие', de: 'Abwesenheit' },
  how: {
    lv: 'Šajās dienās iedzīvotāju pieteikumus saņem Jūsu aizvietotājs, bet, ja tāda nav, cits koordinators.',
    en: 'On these days residents’ requests go to your substitute or, if you have none, to another coordinator.',
    lt: 'Šiomis dienomis gyventojų prašymus gauna Jūsų pavaduotojas, o jei jo nėra – kitas koordinatorius.',
    ru: 'В эти дни обращения жителей получает ваш заместитель, а если его нет – другой координатор.',
    de: 'An diesen Tagen gehen Anfragen von Einwohnern an Ihre Vertretung oder, wenn Sie keine haben, an andere Koordinatoren.',
  },
  none: {
    lv: 'Prombūtne nav ieplānota.',
    en: 'No absence is planned.',
    lt: 'Nebuvimo nesuplanuota.',
    ru: 'Отсутствий не запланировано.',
    de: 'Es ist keine Abwesenheit eingetragen.',
  },
  from: {
    lv: 'Prom no',
    en: 'Away from',
    lt: 'Nebus nuo',
    ru: 'Отсутствие с',
    de: 'Abwesend ab',
  },
  to: {
    lv: 'Pēdējā prombūtnes diena',
    en: 'Last day away',
    lt: 'Paskutinė nebuvimo diena',
    ru: 'Последний день отсутствия',
    de: 'Letzter Tag der Abwesenheit',
  },
  days: {
    lv: '{from} – {to}',
    en: '{from} – {to}',
    lt: '{from} – {to}',
    ru: '{from} – {to}',
    de: '{from} – {to}',
  },
  note: {
    lv: 'Pierakstīt prombūtni',
    en: 'Note the absence',
    lt: 'Įrašyti nebuvimą',
    ru: 'Записать отсутствие',
    de: 'Abwesenheit eintragen',
  },
  end: {
    lv: 'Atcelt prombūtni',
    en: 'Take the absence back',
    lt: 'Atšaukti nebuvimą',
    ru: 'Отменить отсутствие',
    de: 'Abwesenheit aufheben',
  },
} satisfies Messages

export const absenceRefusalMessages: Readonly<Record<AbsenceRefusal, InFiveLanguages>> = {
  'days-in-disorder': {
    lv: 'Pēdējā diena nevar būt pirms pirmās.',
    en: 'The last day cannot come before the first.',
    lt: 'Paskutinė diena negali būti ankstesnė už pirmąją.',
    ru: 'Последний день не может быть раньше первого.',
    de: 'Der letzte Tag kann nicht vor dem ersten liegen.',
  },
  'absence-over': {
    lv: 'Šīs dienas jau ir pagājušas. Izvēlieties vēlāku dienu.',
    en: 'These days are over. Choose a later day.',
    lt: 'Šios dienos jau praėjo. Pasirinkite vėlesnę dieną.',
    ru: 'Эти дни уже прошли. Выберите более поздний день.',
    de: 'Diese Tage sind vorbei. Wählen Sie einen späteren Tag.',
  },
  'absence-too-long': {
    lv: 'Prombūtne var ilgt ne vairāk kā gadu.',
    en: 'An absence can last a year at most.',
    lt: 'Nebuvimas gali trukti ne ilgiau kaip metus.',
    ru: 'Отсутствие может длиться не больше года.',
    de: 'Eine Abwesenheit kann höchstens ein Jahr dauern.',
  },
}
