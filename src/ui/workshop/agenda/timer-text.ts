/** Seconds as minutes and seconds, "12:05"; time beyond the end as "+1:05". */
export function timerText(seconds: number): string {
  const total = Math.abs(seconds)
  const text = `${String(Math.floor(total / 60))}:${String(total % 60).padStart(2, '0')}`
  return seconds < 0 ? `+${text}` : text
}
