import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'

export const letterMessages = {
  signIn: {
    subject: {
      lv: 'Saite, ar ko ienākt Laipā',
      en: 'Your link to sign in to Laipa',
      lt: 'Nuoroda prisijungti prie „Laipos“',
      ru: 'Ссылка для входа в Laipa',
      de: 'Ihr Link zur Anmeldung bei Laipa',
    },
    text: {
      lv: 'Atveriet šo saiti un nospiediet pogu – un Jūs būsiet ienācis Laipā. Parole nav vajadzīga.',
      en: 'Open this link and press the button, and you are signed in. You need no password.',
      lt: 'Atverkite šią nuorodą, paspauskite mygtuką ir būsite prisijungę. Slaptažodžio nereikia.',
      ru: 'Откройте эту ссылку и нажмите кнопку – и вы войдёте. Пароль не нужен.',
      de: 'Öffnen Sie diesen Link und drücken Sie den Knopf, dann sind Sie angemeldet. Ein Passwort brauchen Sie nicht.',
    },
    action: {
      lv: 'Ienākt Laipā',
      en: 'Sign in to Laipa',
      lt: 'Prisijungti prie „Laipos“',
      ru: 'Войти в Laipa',
      de: 'Bei Laipa anmelden',
    },
  },
  join: {
    subject: {
      lv: 'Apstipriniet savu e-pasta adresi',
      en: 'Confirm your e-mail address',
      lt: 'Patvirtinkite savo el. pašto adresą',
      ru: 'Подтвердите свой адрес электронной почты',
      de: 'Bestätigen Sie Ihre E-Mail-Adresse',
    },
    text: {
      lv: 'Ar šo e-pasta adresi Laipā vēl nav konta. Atveriet saiti un nospiediet pogu, ja vēlaties to izveidot.',
      en: 'There is no account at Laipa with this e-mail address yet. Open the link and press the button if you want one.',
      lt: 'Su šiuo el. pašto adresu „Laipoje“ paskyros dar nėra. Jei norite ją susikurti, atverkite nuorodą ir paspauskite mygtuką.',
      ru: 'С этим адресом в Laipa ещё нет учётной записи. Если хотите её создать, откройте ссылку и нажмите кнопку.',
      de: 'Mit dieser E-Mail-Adresse gibt es bei Laipa noch kein Konto. Wenn Sie eines möchten, öffnen Sie den Link und drücken Sie den Knopf.',
    },
    action: {
      lv: 'Apstiprināt adresi un izveidot kontu',
      en: 'Confirm the address and open an account',
      lt: 'Patvirtinti adresą ir sukurti paskyrą',
      ru: 'Подтвердить адрес и создать учётную запись',
      de: 'Adresse bestätigen und Konto anlegen',
    },
  },
  lifetime: {
    lv: '{minutes, plural, zero {Saite der # minūšu} one {Saite der # minūti} other {Saite der # minūtes}} un tikai vienu reizi.',
    en: 'The link works once and for {minutes, plural, one {# minute} other {# minutes}}.',
    lt: 'Nuoroda galioja {minutes, plural, one {# minutę} few {# minutes} other {# minučių}} ir tik vieną kartą.',
    ru: 'Ссылка действует {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и только один раз.',
    de: 'Der Link gilt {minutes, plural, one {# Minute} other {# Minuten}} und nur einmal.',
  },
  reason: {
    lv: 'Jūs saņemat šo vēstuli, jo kāds Laipā ierakstīja Jūsu e-pasta adresi. Ja tas nebijāt Jūs, vēstuli var neņemt vērā: bez saites nekas nenotiks.',
    en: 'You get this letter because somebody wrote your e-mail address at Laipa. If it was not you, you can ignore it: without the link nothing happens.',
    lt: 'Gavote šį laišką, nes kažkas „Laipoje“ įrašė Jūsų el. pašto adresą. Jei tai buvote ne Jūs, nekreipkite į jį dėmesio: be nuorodos nieko neįvyks.',
    ru: 'Вы получили это письмо, потому что кто-то указал ваш адрес в Laipa. Если это были не вы, просто не обращайте на него внимания: без ссылки ничего не произойдёт.',
    de: 'Sie bekommen diese E-Mail, weil jemand bei Laipa Ihre E-Mail-Adresse eingegeben hat. Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ohne den Link geschieht nichts.',
  },
} satisfies Readonly<Record<string, InFiveLanguages | Messages>>
