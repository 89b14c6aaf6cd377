import type { Messages } from '../../../../shared/i18n/language.ts'

export const accessMessages = {
  title: {
    lv: 'Kas apskatījis manus datus',
    en: 'Who has looked at my data',
    lt: 'Kas žiūrėjo mano duomenis',
    ru: 'Кто смотрел мои данные',
    de: 'Wer meine Daten angesehen hat',
  },
  lead: {
    lv: 'Šeit redzams, kurā dienā un kādā lomā kāds cits lasījis Jūsu datus pēdējos divos gados.',
    en: 'Here you see on which day and in which role somebody else has read your data in the last two years.',
    lt: 'Čia matote, kurią dieną ir kokį vaidmenį turėdamas kas nors kitas per pastaruosius dvejus metus skaitė Jūsų duomenis.',
    ru: 'Здесь видно, в какой день и в какой роли кто-то другой читал ваши данные за последние два года.',
    de: 'Hier sehen Sie, an welchem Tag und in welcher Rolle jemand anderes in den letzten zwei Jahren Ihre Daten gelesen hat.',
  },
  empty: {
    lv: 'Neviens cits Jūsu datus nav apskatījis.',
    en: 'Nobody else has looked at your data.',
    lt: 'Niekas kitas Jūsų duomenų nežiūrėjo.',
    ru: 'Никто другой ваши данные не смотрел.',
    de: 'Niemand sonst hat Ihre Daten angesehen.',
  },
  emptyNext: {
    lv: 'Kad to darīs, piemēram, mācību rīkotājs, kas lasa Jūsu pieteikumu, Jūs to redzēsiet šeit.',
    en: 'When somebody does, such as a provider who reads your application, you will see it here.',
    lt: 'Kai tai padarys, pavyzdžiui, Jūsų paraišką skaitantis mokymų rengėjas, matysite tai čia.',
    ru: 'Когда это сделает, например, организатор обучения, читающий вашу заявку, вы увидите это здесь.',
    de: 'Wenn es jemand tut, etwa ein Anbieter, der Ihre Bewerbung liest, sehen Sie es hier.',
  },
  day: { lv: 'Diena', en: 'Day', lt: 'Diena', ru: 'День', de: 'Tag' },
  who: { lv: 'Kas', en: 'Who', lt: 'Kas', ru: 'Кто', de: 'Wer' },
  what: { lv: 'Ko', en: 'What', lt: 'Ką', ru: 'Что', de: 'Was' },
  times: { lv: 'Reizes', en: 'Times', lt: 'Kartai', ru: 'Раз', de: 'Mal' },
  noRole: {
    lv: 'kāds bez lomas',
    en: 'somebody without a role',
    lt: 'kažkas be vaidmens',
    ru: 'кто-то без роли',
    de: 'jemand ohne Rolle',
  },
  caption: {
    lv: 'Lasījumi, jaunākie vispirms',
    en: 'Readings, the newest first',
    lt: 'Skaitymai, naujausi viršuje',
    ru: 'Просмотры, новые сверху',
    de: 'Lesevorgänge, die neuesten zuerst',
  },
  doubt: {
    lv: 'Ja domājat, ka kāds skatījies bez iemesla, rakstiet vietnes uzturētājam; viņš var noskaidrot, kurš tas bija.',
    en: 'If you think that somebody looked without a reason, write to the operator of the site, who can find out who it was.',
    lt: 'Jei manote, kad kas nors žiūrėjo be priežasties, rašykite svetainės valdytojui; jis gali nustatyti, kas tai buvo.',
    ru: 'Если вы думаете, что кто-то смотрел без причины, напишите оператору сайта: он может выяснить, кто это был.',
    de: 'Wenn Sie meinen, dass jemand ohne Grund nachgesehen hat, schreiben Sie dem Betreiber der Website; er kann feststellen, wer es war.',
  },
} satisfies Messages
