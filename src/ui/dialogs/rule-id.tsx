import styles from './rule-id.module.css'

/** The number of a check, e.g. R21. */
export function RuleId({ id }: { readonly id: string }) {
  return <span className={styles.id}>{id}</span>
}
