declare module 'subset-font' {
  interface Axis {
    min: number
    max: number
  }
  interface Options {
    targetFormat: 'woff2' | 'truetype'
    variationAxes?: Record<string, Axis>
    keepFeatures?: readonly string[]
    noHinting?: boolean
  }
  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
  export default subsetFont
}
