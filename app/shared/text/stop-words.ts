import type { Language } from '../i18n/language.ts'
import { fold } from './tokens.ts'

/** Words too frequent to tell texts apart: articles, pronouns, prepositions, conjunctions, "to be". */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  lv: list(`
    un vai bet jo ka kas ko kam kā ar no par uz pie pēc līdz pirms priekš bez starp virs zem ap pa pret caur
    kopš dēļ arī ir nav bija būs būt tiek tika tiks esmu esi esam esat ja lai gan kad kur kurš kura kuri kuras
    kuru kurā to tas tā tie tās tai tam tos tajā tajās šis šī šo šie šās šajā es tu viņš viņa mēs jūs viņi mans
    mana savs sava savu savas kāds kāda tikai jau vēl nevis ne jā pat gan vien tad kuram kuriem kurām`),
  en: list(`
    a an the and or but nor if then of in on at to for from by with without into onto over under about between
    through during before after as is are was were be been being am do does did doing has have had having it
    its this that these those they them their theirs he him his she her hers we us our ours you your yours i me
    my mine who whom whose which what when where why how not no so than too very can could will would shall
    should may might must there here also such each don t s`),
  lt: list(`
    ir ar bei bet o kad jog nes jei nors tai tas ta tie tos to tą tuo toje šis ši šie šios šio šią kas ką kur
    kuris kuri kurie kurios kurį kurią kurių kuriame kaip į iš su be per prie po prieš nuo iki už apie pagal dėl
    tarp virš ant yra nėra buvo bus būti esu esi aš tu jis ji mes jūs jie jos mano tavo jo jų savo taip pat
    tik jau dar ne nei vis labai`),
  ru: list(`
    и или но а да же ли бы в во на с со к ко у о об обо от ото до из изо за по под над при про для без между
    через перед после около не ни что чтобы как так то это этот эта эти этого этой этом этих тот та те того той
    том тех кто где когда если который которая которое которые которого которой которых котором я ты он она оно
    мы вы они его ее их ему ей им мой моя свой свою своего своей своих наш ваш быть был была было были есть
    будет будут также уже еще только лишь очень все`),
  de: list(`
    der die das den dem des ein eine einen einem einer eines und oder aber sondern denn wenn weil dass daß ob
    als wie in im ins an am ans auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom
    vor zu zum zur zwischen ist sind war waren sein bin bist wird werden wurde wurden worden hat haben hatte
    hatten ich du er sie es wir ihr ihm ihn ihnen mich mir dich dir uns euch sich mein meine dein unser
    unsere ihre ihrer ihren ihrem seine seiner seinen kein keine nicht auch nur noch schon so sehr dieser diese
    dieses diesen diesem jener welche welcher welches wo wann was wer man kann können muss müssen soll sollen`),
}

/** Each also as it is typed without diacritics: "für" and "fur". */
function list(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, fold(word)]),
  )
}
