/** A municipality on the schematic map: our own drawing from the relative positions of places, not a survey. */
export interface Shape {
  readonly id: string
  /** Corners of a municipality; a state city is a circle. */
  readonly outline: string | { readonly x: number; readonly y: number; readonly radius: number }
  /** Where the middle of its name stands. */
  readonly label: readonly [x: number, y: number]
}

export const mapSize = { width: 430, height: 530 } as const

/** From north to south, cities after what lies around them, so that they are drawn on top and read in this order. */
export const municipalityShapes: readonly Shape[] = [
  {
    id: 'LV-015',
    outline: '190,105 232,30 290,8 340,30 315,120 306,156 273,162 232,165 199,150',
    label: [260, 85],
  },
  {
    id: 'LV-077',
    outline:
      '165,195 199,150 232,165 273,162 275,215 285,260 290,320 255,345 215,335 190,300 150,270 150,225',
    label: [213, 200],
  },
  { id: 'LV-REZ', outline: { x: 248, y: 272, radius: 15 }, label: [232, 306] },
  {
    id: 'LV-058',
    outline: '273,162 306,156 330,170 345,220 385,260 405,310 370,345 325,335 290,320 285,260 275,215',
    label: [335, 266],
  },
  {
    id: 'LV-056',
    outline: '60,250 100,255 125,280 115,310 130,345 90,350 55,330 40,290',
    label: [80, 292],
  },
  {
    id: 'LV-073',
    outline: '125,280 150,270 190,300 215,335 255,345 240,375 205,395 165,375 130,345 115,310',
    label: [172, 340],
  },
  {
    id: 'LV-047',
    outline:
      '255,345 290,320 325,335 370,345 385,370 345,410 310,440 290,470 235,475 195,455 190,430 205,395 240,375',
    label: [292, 398],
  },
  {
    id: 'LV-111',
    outline:
      '40,375 55,330 90,350 130,345 165,375 205,395 190,430 195,455 160,490 110,515 70,480 15,450 5,410',
    label: [95, 398],
  },
  { id: 'LV-DGV', outline: { x: 122, y: 456, radius: 17 }, label: [122, 490] },
]
