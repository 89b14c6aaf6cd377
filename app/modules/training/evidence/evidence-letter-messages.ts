import type { Messages } from '../../../shared/i18n/language.ts'

export const evidenceLetterMessages = {
  subject: {
    lv: 'Jūsu pierādījums ir novērtēts: {unit}',
    en: 'Your evidence has been assessed: {unit}',
    lt: 'Jūsų įrodymas įvertintas: {unit}',
    ru: 'Ваше подтверждение оценено: {unit}',
    de: 'Ihr Beleg ist bewertet: {unit}',
  },
  accepted: {
    lv: 'Jūsu pierādījums par kompetenci „{unit}” ir pieņemts. Tas der līdz {day}.',
    en: 'Your evidence for “{unit}” has been accepted. It is valid until {day}.',
    lt: 'Jūsų kompetencijos „{unit}“ įrodymas priimtas. Jis galioja iki {day}.',
    ru: 'Ваше подтверждение компетенции «{unit}» принято. Оно действует до {day}.',
    de: 'Ihr Beleg für „{unit}“ ist anerkannt. Er gilt bis {day}.',
  },
  refused: {
    lv: 'Jūsu pierādījums par kompetenci „{unit}” vēl nav pieņemts. Iemeslu lasiet savā lapā; varat iesniegt citu.',
    en: 'Your evidence for “{unit}” has not been accepted yet. Read the reason on your page; you can hand in another.',
    lt: 'Jūsų kompetencijos „{unit}“ įrodymas kol kas nepriimtas. Priežastį rasite savo puslapyje; galite pateikti kitą.',
    ru: 'Ваше подтверждение компетенции «{unit}» пока не принято. Причина – на вашей странице; можно подать другое.',
    de: 'Ihr Beleg für „{unit}“ ist noch nicht anerkannt. Den Grund lesen Sie auf Ihrer Seite; Sie können einen anderen einreichen.',
  },
  open: {
    lv: 'Skatīt manas kompetences',
    en: 'See my competences',
    lt: 'Žiūrėti mano kompetencijas',
    ru: 'Открыть мои компетенции',
    de: 'Meine Kompetenzen ansehen',
  },
  reason: {
    lv: 'Šo vēstuli saņemat, jo iesniedzāt pierādījumu vērtēšanai.',
    en: 'You get this letter because you handed in evidence to be assessed.',
    lt: 'Šį laišką gavote, nes pateikėte įrodymą vertinti.',
    ru: 'Вы получили это письмо, потому что подали подтверждение на оценку.',
    de: 'Sie erhalten diesen Brief, weil Sie einen Beleg zur Bewertung eingereicht haben.',
  },
} satisfies Messages
