for (const part of document.querySelectorAll<HTMLElement>('[data-print]')) {
  part.hidden = false
  part.querySelector('button')?.addEventListener('click', () => print())
}
