/** The ring: three quarters done, one to go. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeWidth={5} aria-hidden>
      <circle cx={12} cy={12} r={9.5} stroke="var(--brand)" strokeOpacity={0.3} />
      <path d="M18.72 18.72A9.5 9.5 0 1 1 18.72 5.28" stroke="var(--brand)" />
    </svg>
  )
}
