import type { Messages } from '../../../shared/i18n/language.ts'

export const mandateLetterMessages = {
  subject: {
    lv: '{coordinator} lūdz atļauju rīkoties Jūsu vārdā',
    en: '{coordinator} asks to act in your name',
    lt: '{coordinator} prašo leidimo veikti Jūsų vardu',
    ru: '{coordinator} просит разрешения действовать от вашего имени',
    de: '{coordinator} bittet darum, in Ihrem Namen handeln zu dürfen',
  },
  text: {
    lv: 'Mūžizglītības koordinators {coordinator} lūdz Jūsu atļauju pieteikt Jūs mācībām un redzēt Jūsu pieteikumus. Pēdējā diena: {until}. Atļauju varat atsaukt jebkurā brīdī.',
    en: 'The lifelong-learning coordinator {coordinator} asks you to allow them, until {until}, to apply for courses in your name and to see your applications. You can withdraw this at any time.',
    lt: 'Mokymosi visą gyvenimą koordinatorius {coordinator} prašo leidimo iki {until} teikti paraiškas mokymams Jūsų vardu ir matyti Jūsų paraiškas. Leidimą galite bet kada atšaukti.',
    ru: 'Координатор непрерывного образования {coordinator} просит вас разрешить до {until} подавать заявки на обучение от вашего имени и видеть ваши заявки. Разрешение можно отозвать в любое время.',
    de: '{coordinator} koordiniert bei Laipa lebenslanges Lernen und bittet Sie um die Erlaubnis, Sie bis {until} zu Kursen anzumelden und Ihre Anmeldungen zu sehen. Sie können das jederzeit widerrufen.',
  },
  code: {
    lv: 'Ja esat kopā ar koordinatoru, varat viņam nosaukt šo kodu: {code}. Citādi atļaujiet pats, atverot saiti.',
    en: 'If you are with the coordinator, you can tell them this code: {code}. Otherwise allow it yourself by opening the link.',
    lt: 'Jei esate kartu su koordinatoriumi, galite jam pasakyti šį kodą: {code}. Kitu atveju leidimą duokite patys atidarę nuorodą.',
    ru: 'Если вы сейчас вместе с координатором, можете назвать ему этот код: {code}. Или дайте разрешение сами, открыв ссылку.',
    de: 'Wenn Sie gerade zusammen sind, können Sie diesen Code nennen: {code}. Oder Sie erlauben es selbst über den Link.',
  },
  unwanted: {
    lv: 'Ja to nevēlaties, nekas nav jādara: bez Jūsu atļaujas nekas nenotiek.',
    en: 'If you do not want this, you need not do anything: nothing happens without your consent.',
    lt: 'Jei to nenorite, nieko daryti nereikia: be Jūsų leidimo niekas neįvyks.',
    ru: 'Если вы этого не хотите, ничего делать не нужно: без вашего разрешения ничего не произойдёт.',
    de: 'Wenn Sie das nicht möchten, müssen Sie nichts tun: Ohne Ihre Erlaubnis geschieht nichts.',
  },
  action: {
    lv: 'Atļaut vai atteikt',
    en: 'Allow or refuse',
    lt: 'Leisti arba atsisakyti',
    ru: 'Разрешить или отказать',
    de: 'Erlauben oder ablehnen',
  },
  reason: {
    lv: 'Jūs saņemat šo vēstuli, jo {coordinator} Laipā ierakstīja Jūsu e-pasta adresi.',
    en: 'You get this letter because {coordinator} wrote your e-mail address at Laipa.',
    lt: 'Gavote šį laišką, nes {coordinator} „Laipoje“ įrašė Jūsų el. pašto adresą.',
    ru: 'Вы получили это письмо, потому что {coordinator} указывает в Laipa ваш адрес электронной почты.',
    de: 'Sie bekommen diese E-Mail, weil {coordinator} bei Laipa Ihre E-Mail-Adresse eingegeben hat.',
  },
} satisfies Messages
