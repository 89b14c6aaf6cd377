import { describe, expect, test } from 'vitest'

import { docxSample, jpegSample, pdfSample, pngSample, zipOf } from '../../../tests/support/file-samples.ts'
import { documentName, judgeDocument, largestDocument } from './document-type.ts'

describe('A document', () => {
  test('is taken for what its content is', () => {
    expect(judgeDocument('diploms.pdf', pdfSample)).toBe('pdf')
    expect(judgeDocument('Foto.JPG', jpegSample)).toBe('jpeg')
    expect(judgeDocument('bilde.png', pngSample)).toBe('png')
    expect(judgeDocument('cv.docx', docxSample)).toBe('docx')
    expect(judgeDocument('without-ending', pdfSample)).toBe('pdf')
  })

  test('that is called something else than it is, is refused', () => {
    expect(judgeDocument('diploms.pdf', pngSample)).toBe('other-type')
    expect(judgeDocument('photo.png', Buffer.from('<script>alert(1)</script>'))).toBe('unknown-type')
    expect(judgeDocument('a.pdf', Buffer.from('MZ\x90\x00 a program'))).toBe('unknown-type')
    expect(judgeDocument('page.html', pdfSample)).toBe('other-type')
  })

  test('that has only the beginning of its type is refused', () => {
    expect(judgeDocument('a.pdf', Buffer.from('%PDF-1.7 <script>'))).toBe('unknown-type')
    expect(judgeDocument('a.png', pngSample.subarray(0, 200))).toBe('unknown-type')
    expect(judgeDocument('a.jpg', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(40)]))).toBe(
      'unknown-type',
    )
    expect(judgeDocument('a.docx', docxSample.subarray(0, -5))).toBe('unknown-type')
    expect(judgeDocument('a.docx', zipOf(['a.txt']))).toBe('unknown-type')
  })

  test('that carries a program is refused', () => {
    const names = ['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']
    expect(judgeDocument('a.docx', zipOf(names))).toBe('with-program')
  })

  test('that is empty or over 5 MB is refused', () => {
    expect(judgeDocument('a.pdf', new Uint8Array())).toBe('empty')
    expect(judgeDocument('a.pdf', Buffer.concat([pdfSample, Buffer.alloc(largestDocument)]))).toBe(
      'too-large',
    )
  })

  test('is named without folders and without marks that turn a name round', () => {
    expect(documentName('C:\\Users\\anna\\Diploms.pdf')).toBe('Diploms.pdf')
    expect(documentName('../../etc/cv\u202Efdp.exe')).toBe('cvfdp.exe')
    expect(documentName(`${'ā'.repeat(300)}.pdf`)).toBe(`${'ā'.repeat(110)}.pdf`)
    expect(documentName('\r\n')).toBe('document')
  })
})
