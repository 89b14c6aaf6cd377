import type { Messages } from '../i18n/language.ts'

/** What can be wrong with one field; the sentence says how to mend it. */
export const fieldFaultMessages = {
  missing: {
    lv: 'Aizpildiet šo lauku.',
    en: 'Fill in this field.',
    lt: 'Užpildykite šį laukelį.',
    ru: 'Заполните это поле.',
    de: 'Füllen Sie dieses Feld aus.',
  },
  'too-long': {
    lv: 'Šis teksts ir pārāk garš. Saīsiniet to.',
    en: 'This text is too long. Make it shorter.',
    lt: 'Šis tekstas per ilgas. Sutrumpinkite jį.',
    ru: 'Этот текст слишком длинный. Сократите его.',
    de: 'Dieser Text ist zu lang. Kürzen Sie ihn.',
  },
  'not-an-email': {
    lv: 'Šī nav pilna e-pasta adrese. Tai jāizskatās kā anna@piemers.lv.',
    en: 'This is not a whole e-mail address. It should look like anna@example.lv.',
    lt: 'Tai ne visas el. pašto adresas. Jis turi atrodyti kaip anna@pavyzdys.lt.',
    ru: 'Это не полный адрес электронной почты. Он должен выглядеть так: anna@primer.lv.',
    de: 'Das ist keine vollständige E-Mail-Adresse. Sie sollte aussehen wie anna@beispiel.de.',
  },
  'unknown-choice': {
    lv: 'Izvēlieties kādu no piedāvātajām atbildēm.',
    en: 'Choose one of the answers offered.',
    lt: 'Pasirinkite vieną iš pateiktų atsakymų.',
    ru: 'Выберите один из предложенных ответов.',
    de: 'Wählen Sie eine der angebotenen Antworten.',
  },
  'not-a-number': {
    lv: 'Ierakstiet skaitli ar cipariem, piemēram, 50.',
    en: 'Write a number in digits, such as 50.',
    lt: 'Įrašykite skaičių skaitmenimis, pavyzdžiui, 50.',
    ru: 'Напишите число цифрами, например 50.',
    de: 'Schreiben Sie eine Zahl in Ziffern, zum Beispiel 50.',
  },
  'out-of-range': {
    lv: 'Šāds skaitlis šeit neder. Ierakstiet mazāku vai lielāku.',
    en: 'This number is too small or too large here. Write another one.',
    lt: 'Toks skaičius čia netinka. Įrašykite mažesnį arba didesnį.',
    ru: 'Это число здесь слишком маленькое или слишком большое. Напишите другое.',
    de: 'Diese Zahl ist hier zu klein oder zu groß. Schreiben Sie eine andere.',
  },
  'not-a-day': {
    lv: 'Šādas dienas kalendārā nav. Ierakstiet gadu, mēnesi un dienu, piemēram, 2027-03-01.',
    en: 'There is no such day. Write year, month and day, such as 2027-03-01.',
    lt: 'Tokios dienos nėra. Įrašykite metus, mėnesį ir dieną, pavyzdžiui, 2027-03-01.',
    ru: 'Такого дня нет. Напишите год, месяц и день, например 2027-03-01.',
    de: 'Diesen Tag gibt es nicht. Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-03-01.',
  },
  'not-a-web-address': {
    lv: 'Ierakstiet pilnu tīmekļa adresi, piemēram, https://piemers.lv/kurss.',
    en: 'Write the whole web address, such as https://example.lv/course.',
    lt: 'Įrašykite visą interneto adresą, pavyzdžiui, https://pavyzdys.lt/kursas.',
    ru: 'Напишите адрес сайта полностью, например https://primer.lv/kurs.',
    de: 'Schreiben Sie die ganze Internetadresse, zum Beispiel https://beispiel.de/kurs.',
  },
  'too-many': {
    lv: 'Izvēlēts pārāk daudz. Atstājiet svarīgāko.',
    en: 'That is too many. Keep what matters most.',
    lt: 'Pasirinkta per daug. Palikite svarbiausius.',
    ru: 'Выбрано слишком много. Оставьте самое важное.',
    de: 'Das sind zu viele. Behalten Sie die wichtigsten.',
  },
} satisfies Messages

export type FieldFaultCode = keyof typeof fieldFaultMessages
