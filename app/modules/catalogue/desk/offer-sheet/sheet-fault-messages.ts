import type { Messages } from '../../../../shared/i18n/language.ts'

/** What can be wrong with a sheet of offers, beyond what can be wrong with any file of them. */
export const sheetFaultMessages = {
  'no-file': {
    lv: 'Izvēlieties failu savā ierīcē.',
    en: 'Choose a file on your device.',
    lt: 'Pasirinkite failą savo įrenginyje.',
    ru: 'Выберите файл на своём устройстве.',
    de: 'Wählen Sie eine Datei auf Ihrem Gerät.',
  },
  'wrong-kind': {
    lv: 'Šeit der tikai .xlsx un .csv faili. Atveriet failu izklājlapu programmā un saglabājiet to kā .xlsx.',
    en: 'Only .xlsx and .csv files fit here. Open the file in a spreadsheet program and save it as .xlsx.',
    lt: 'Čia tinka tik .xlsx ir .csv failai. Atverkite failą skaičiuokle ir įrašykite kaip .xlsx.',
    ru: 'Здесь подходят только файлы .xlsx и .csv. Откройте файл в табличной программе и сохраните как .xlsx.',
    de: 'Hier passen nur .xlsx- und .csv-Dateien. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie als .xlsx.',
  },
  'not-what-it-says': {
    lv: 'Faila nosaukums beidzas ar {end}, bet saturs ir cits. Atveriet failu izklājlapu programmā un saglabājiet no jauna.',
    en: 'The name ends with {end}, but the content is something else. Open the file in a spreadsheet program and save it again.',
    lt: 'Failo pavadinimas baigiasi {end}, bet turinys kitoks. Atverkite failą skaičiuokle ir įrašykite iš naujo.',
    ru: 'Имя файла заканчивается на {end}, но внутри что-то другое. Откройте файл в табличной программе и сохраните заново.',
    de: 'Der Name endet auf {end}, der Inhalt ist aber etwas anderes. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.',
  },
  'too-many-rows': {
    lv: 'Failā ir pārāk daudz rindu: atļauts ne vairāk kā {max, number}. Sadaliet to vairākos failos.',
    en: 'The file has too many rows: at most {max, number}. Split it into several files.',
    lt: 'Faile per daug eilučių: daugiausia {max, number}. Padalykite jį į kelis failus.',
    ru: 'В файле слишком много строк: не больше {max, number}. Разделите его на несколько файлов.',
    de: 'Die Datei hat zu viele Zeilen: höchstens {max, number}. Teilen Sie sie in mehrere Dateien.',
  },
  busy: {
    lv: 'Pašlaik tiek lasīti citi faili. Pēc minūtes mēģiniet vēlreiz.',
    en: 'Other files are being read just now. Try again in a minute.',
    lt: 'Šiuo metu skaitomi kiti failai. Pabandykite po minutės.',
    ru: 'Сейчас читаются другие файлы. Попробуйте через минуту.',
    de: 'Gerade werden andere Dateien gelesen. Versuchen Sie es in einer Minute noch einmal.',
  },
  'other-organisation': {
    lv: '„{value}” nav šī organizācija. Rakstiet {own} vai izņemiet rindu.',
    en: '“{value}” is not this organisation. Write {own}, or take the row out.',
    lt: '„{value}“ nėra ši organizacija. Rašykite {own} arba pašalinkite eilutę.',
    ru: '«{value}» — не эта организация. Напишите {own} или уберите строку.',
    de: '„{value}“ ist nicht diese Organisation. Schreiben Sie {own}, oder nehmen Sie die Zeile heraus.',
  },
  closed: {
    lv: 'Piedāvājums „{title}” ir atcelts vai arhivēts, un to vairs nevar mainīt. Izveidojiet tā kopiju.',
    en: '“{title}” is cancelled or archived and cannot be changed any more. Make a copy of it.',
    lt: 'Pasiūlymas „{title}“ atšauktas arba archyvuotas, jo keisti nebegalima. Sukurkite jo kopiją.',
    ru: 'Предложение «{title}» отменено или в архиве, изменить его уже нельзя. Создайте его копию.',
    de: '„{title}“ ist abgesagt oder archiviert und lässt sich nicht mehr ändern. Legen Sie eine Kopie an.',
  },
  'not-on-desk': {
    lv: 'Vērtībai „{value}” formā nav vietas. Tā netiks saglabāta.',
    en: 'The form has no place for “{value}”. It will not be saved.',
    lt: 'Reikšmei „{value}“ formoje vietos nėra. Ji nebus išsaugota.',
    ru: 'Для значения «{value}» в форме нет места. Оно не сохранится.',
    de: 'Für „{value}“ gibt es im Formular keinen Platz. Der Wert wird nicht gespeichert.',
  },
} satisfies Messages
