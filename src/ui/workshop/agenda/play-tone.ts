/** Two soft notes, in Hz, one after the other. */
const NOTES = [523.25, 659.25]
const NOTE_LENGTH_S = 0.6
const LOUDNESS = 0.15

/** Plays a short gentle tone; silent where the browser has no sound, or does not let the page make any yet. */
export function playTone(): void {
  if (!('AudioContext' in window)) return
  const audio = new AudioContext()
  const gain = audio.createGain()
  gain.connect(audio.destination)
  NOTES.forEach((frequency, index) => {
    const from = audio.currentTime + index * NOTE_LENGTH_S
    const note = audio.createOscillator()
    note.frequency.value = frequency
    note.connect(gain)
    gain.gain.setValueAtTime(0.0001, from)
    gain.gain.exponentialRampToValueAtTime(LOUDNESS, from + 0.05)
    gain.gain.exponentialRampToValueAtTime(0.0001, from + NOTE_LENGTH_S)
    note.start(from)
    note.stop(from + NOTE_LENGTH_S)
    // Closing what is closed already is all that can fail here.
    if (index === NOTES.length - 1) note.onended = () => void audio.close().catch(() => undefined)
  })
}
