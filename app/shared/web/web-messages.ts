import type { Messages } from '../i18n/language.ts'

export const webMessages = {
  notFound: {
    lv: 'Šādas lapas nav',
    en: 'There is no such page',
    lt: 'Tokio puslapio nėra',
    ru: 'Такой страницы нет',
    de: 'Diese Seite gibt es nicht',
  },
  notFoundLead: {
    lv: 'Adrese var būt nepilnīga, vai piedāvājums ir noņemts. Meklējiet vēlreiz vai sāciet no sākumlapas.',
    en: 'The address may be incomplete, or the offer may have been taken down. Search again or begin at the start page.',
    lt: 'Adresas gali būti nepilnas arba pasiūlymas pašalintas. Ieškokite iš naujo arba grįžkite į pradžios puslapį.',
    ru: 'Возможно, адрес указан не полностью или предложение снято. Попробуйте поиск или начните с главной страницы.',
    de: 'Vielleicht ist die Adresse unvollständig, oder das Angebot wurde entfernt. Suchen Sie neu oder beginnen Sie auf der Startseite.',
  },
  toStart: {
    lv: 'Uz sākumlapu',
    en: 'Go to the start page',
    lt: 'Į pradžios puslapį',
    ru: 'На главную страницу',
    de: 'Zur Startseite',
  },
  toSearch: {
    lv: 'Meklēt mācības',
    en: 'Find learning',
    lt: 'Ieškoti mokymų',
    ru: 'Найти обучение',
    de: 'Lernangebote finden',
  },
  failed: {
    lv: 'Mums radās kļūda',
    en: 'Something went wrong on our side',
    lt: 'Įvyko klaida mūsų sistemoje',
    ru: 'У нас произошла ошибка',
    de: 'Bei uns ist ein Fehler aufgetreten',
  },
  failedLead: {
    lv: 'Nekas no saglabātā nav zudis. Pēc brīža mēģiniet vēlreiz; ja neizdodas, zvaniet vai rakstiet mums.',
    en: 'Nothing that was saved is lost. Try again in a moment; if it fails again, call or write to us.',
    lt: 'Niekas, kas buvo išsaugota, nedingo. Pabandykite po akimirkos; jei nepavyks, paskambinkite arba parašykite mums.',
    ru: 'Ничего из сохранённого не пропало. Повторите попытку чуть позже; если не получится, позвоните или напишите нам.',
    de: 'Nichts Gespeichertes ist verloren. Versuchen Sie es gleich noch einmal; wenn es wieder misslingt, rufen Sie uns an oder schreiben Sie uns.',
  },
  tooLarge: {
    lv: 'Nosūtīts pārāk daudz datu',
    en: 'What was sent is too large',
    lt: 'Išsiųsta per daug duomenų',
    ru: 'Отправлено слишком много данных',
    de: 'Die gesendeten Daten sind zu groß',
  },
  tooLargeLead: {
    lv: 'Nekas netika mainīts. Atgriezieties un saīsiniet tekstu.',
    en: 'Nothing was changed. Go back and shorten the text.',
    lt: 'Niekas nepakeista. Grįžkite ir sutrumpinkite tekstą.',
    ru: 'Ничего не изменено. Вернитесь назад и сократите текст.',
    de: 'Es wurde nichts geändert. Gehen Sie zurück und kürzen Sie den Text.',
  },
  unreadable: {
    lv: 'Pieprasījumu nevarēja nolasīt',
    en: 'The request could not be read',
    lt: 'Nepavyko perskaityti užklausos',
    ru: 'Не удалось прочитать запрос',
    de: 'Die Anfrage konnte nicht gelesen werden',
  },
  unreadableLead: {
    lv: 'Nekas netika mainīts. Pārbaudiet adresi vai atgriezieties un mēģiniet vēlreiz.',
    en: 'Nothing was changed. Check the address, or go back and try again.',
    lt: 'Niekas nepakeista. Patikrinkite adresą arba grįžkite ir bandykite dar kartą.',
    ru: 'Ничего не изменено. Проверьте адрес или вернитесь назад и попробуйте ещё раз.',
    de: 'Es wurde nichts geändert. Prüfen Sie die Adresse, oder gehen Sie zurück und versuchen Sie es noch einmal.',
  },
} satisfies Messages
