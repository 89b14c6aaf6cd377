/** Irregular forms of frequent English words: the base, then what becomes of it. */
export const irregularForms = `
  be am is are was were been being, have has had, do does did done, go went gone, say said, get got gotten,
  make made, know knew known, think thought, take took taken, see saw seen, come came, give gave given, find
  found, tell told, become became, leave left, feel felt, bring brought, begin began begun, keep kept, hold
  held, write wrote written, stand stood, hear heard, mean meant, meet met, run ran, pay paid, sit sat,
  speak spoke spoken, lead led, grow grew grown, lose lost, fall fell fallen, send sent, build built,
  understand understood, draw drew drawn, break broke broken, spend spent, rise rose risen, drive drove
  driven, buy bought, wear wore worn, choose chose chosen, seek sought, throw threw thrown, catch caught,
  deal dealt, win won, forget forgot forgotten, teach taught, eat ate eaten, sell sold, fight fought, sleep
  slept, shake shook shaken, hide hid hidden, fly flew flown, sing sang sung, drink drank drunk, swim swam
  swum, ride rode ridden, steal stole stolen, show shown, hang hung, strike struck, ring rang rung, stick
  stuck, tear tore torn, bear bore born borne, swear swore sworn, lend lent, feed fed, blow blew blown, dig
  dug, wake woke woken, bend bent, bind bound, grind ground, lay laid, shoot shot, spin spun, sink sank
  sunk, sweep swept, weave wove woven, sew sewn, overcome overcame, withdraw withdrew withdrawn, undergo
  underwent, undertake undertook undertaken, mistake mistook mistaken, rebuild rebuilt, freeze froze frozen,
  forgive forgave forgiven, light lit, slide slid, shine shone, bite bit bitten, flee fled, creep crept, man
  men, woman women, child children, person persons, foot feet, tooth teeth, mouse mice, goose geese, ox
  oxen, life lives, wife wives, knife knives, leaf leaves, shelf shelves, half halves, self selves, wolf
  wolves, thief thieves, loaf loaves, good better best, bad worse worst, far further furthest farther,
  analysis analyses, thesis theses, crisis crises, basis bases, criterion criteria, phenomenon phenomena,
  curriculum curricula, medium media, datum data, bacterium bacteria, tie ties tied tying, die dies died
  dying, lie lied lying, use used uses using, age aged ages ageing aging, add added adds adding, movie
  movies, cookie cookies, bus buses, gas gases, close closer closest, high higher highest, low lower lowest,
  large larger largest, small smaller smallest, great greater greatest, old older oldest elder eldest, new
  newer newest, young younger youngest, long longer longest, short shorter shortest, fast faster fastest,
  cheap cheaper cheapest, late latest, early earlier earliest, easy easier easiest, big bigger biggest,
  strong stronger strongest, few fewer fewest, clean cleaner cleanest, safe safer safest, nice nicer nicest,
  hard harder hardest, simple simpler simplest, wide wider widest, near nearer nearest, deep deeper deepest,
  quick quicker quickest, happy happier happiest, healthy healthier healthiest, hot hotter hottest, warm
  warmer warmest, cold colder coldest, soon sooner soonest`
