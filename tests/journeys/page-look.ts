// These functions run inside the page, so each stands alone: nothing from outside reaches it.

/** Sideways scroll, and targets that are too small for a thumb (WCAG 2.5.8, and our own 44 px for buttons). */
export function layoutFaults(): string[] {
  const width = document.documentElement.clientWidth
  const name = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`
  const faults: string[] = []
  if (document.documentElement.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    )
    faults.push(`scrolls sideways at ${width} px because of ${wide.slice(0, 3).map(name).join(', ')}`)
  }
  const targets = [
    ...document.querySelectorAll('a, button, summary, select, input:not([type=hidden]), textarea'),
  ]
  for (const target of targets) {
    const isButton = target.matches('button, .ds-button, [type=submit]')
    // A box or dot is chosen through its label, which counts as part of the target.
    const label = target.matches('[type=checkbox], [type=radio]') ? target.closest('label, .ds-field') : null
    const { width, height } = (label ?? target).getBoundingClientRect()
    const isInText = target.matches('a') && getComputedStyle(target).display === 'inline'
    // What only a key presses, such as the button that Enter means, is no target for a finger.
    const isForKeys = target.matches('.visually-hidden[tabindex="-1"]')
    const isShown =
      !isForKeys && target.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1
    const least = isButton ? 44 : 24
    if (isShown && !isInText && (height < least - 0.5 || width < 24 - 0.5)) {
      faults.push(
        `target of ${Math.round(width)} × ${Math.round(height)} px is under ${least}: ${name(target)}`,
      )
    }
  }
  return faults
}

/** Text in another script than the page's language that does not say its language. */
export function foreignTextFaults(): string[] {
  const language = document.documentElement.lang
  if (language === 'ru') return []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const faults: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang')
    const isCode = node.parentElement?.closest('script, code, pre') !== null
    if (/\p{Script=Cyrillic}{4}/u.test(text) && marked === language && !isCode) {
      faults.push(`does not say the language of "${text.slice(0, 60)}"`)
    }
  }
  return faults
}

/** What is wrong with the focused element, `round` when the focus has left the page. */
export function focusFault(): string | undefined {
  const element = document.activeElement
  if (element === null || element === document.body) return 'round'
  if (element.hasAttribute('data-seen-by-test')) return 'round'
  element.setAttribute('data-seen-by-test', '')
  const name = `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`
  const shown = element.matches('[type=checkbox], [type=radio]')
    ? (element.closest('label') ?? element)
    : element
  const [box] = shown.getClientRects()
  if (box === undefined) return `the focus is on something that is not shown: ${name}`
  const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, box.y + box.height / 2]
  const top = document.elementFromPoint(x, y)
  const isSeen = top !== null && (shown.contains(top) || top.contains(shown))
  if (!isSeen) return `the focus is covered by <${top?.localName} class="${top?.className}">: ${name}`
  // A box or dot is marked together with its label.
  const isMarked = [element, element.closest('.ds-field')].some((marked) => {
    const style = marked === null ? undefined : getComputedStyle(marked)
    return style !== undefined && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
  })
  return isMarked ? undefined : `the focus is not marked: ${name}`
}
