import type { Messages } from '../../../../shared/i18n/language.ts'

export const educatorLetterMessages = {
  subject: {
    lv: 'Vai vadīsiet mācības „{title}”?',
    en: 'Will you teach “{title}”?',
    lt: 'Ar vesite mokymus „{title}“?',
    ru: 'Вы будете вести обучение «{title}»?',
    de: 'Unterrichten Sie „{title}“?',
  },
  asked: {
    lv: '{organisation} vēlas Jūs nosaukt par izglītotāju mācībās „{title}”.',
    en: '{organisation} would like to name you as an educator of “{title}”.',
    lt: '{organisation} nori Jus nurodyti kaip mokymų „{title}“ švietėją.',
    ru: '{organisation} хочет указать вас как преподавателя: «{title}».',
    de: '{organisation} möchte Sie als Lehrkraft für „{title}“ nennen.',
  },
  how: {
    lv: 'Jūsu vārds lapā parādīsies tikai tad, ja piekritīsiet. Ja Jums vēl nav konta, izveidojiet to ar šo pašu e-pasta adresi.',
    en: 'Your name appears on the page only if you agree. If you have no account yet, make one with this same e-mail address.',
    lt: 'Jūsų vardas puslapyje atsiras tik tada, jei sutiksite. Jei dar neturite paskyros, susikurkite ją tuo pačiu el. pašto adresu.',
    ru: 'Ваше имя появится на странице, только если вы согласитесь. Если у вас ещё нет учётной записи, создайте её с этим же адресом.',
    de: 'Ihr Name erscheint nur, wenn Sie zustimmen. Wenn Sie noch kein Konto haben, legen Sie eines mit derselben E-Mail-Adresse an.',
  },
  answer: { lv: 'Atbildēt', en: 'Answer', lt: 'Atsakyti', ru: 'Ответить', de: 'Antworten' },
  reason: {
    lv: 'Šo vēstuli saņemat, jo {organisation} ierakstīja Jūsu adresi Laipā.',
    en: 'You get this letter because {organisation} entered your address in Laipa.',
    lt: 'Šį laišką gavote, nes {organisation} įrašė Jūsų adresą „Laipoje“.',
    ru: 'Вы получили это письмо, потому что организация {organisation} указала ваш адрес в Laipa.',
    de: 'Sie erhalten diese E-Mail, weil {organisation} Ihre Adresse in Laipa eingetragen hat.',
  },
} satisfies Messages
