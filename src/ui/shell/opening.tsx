import { Logo } from './logo'
import styles from './opening.module.css'

/** The page while a map is being opened: empty for a moment, then it says that something goes on. */
export function Opening({ text }: { readonly text: string }) {
  return (
    <main className={styles.opening} aria-busy>
      <div className={styles.sign}>
        <Logo size={32} />
        <h1 className={styles.text}>{text}</h1>
        <span className={styles.track} aria-hidden>
          <i />
        </span>
      </div>
    </main>
  )
}
