/** Fetches what writes and reads backups of all maps. */
export const loadBackups = async () => {
  const [{ writeBackup }, { restoreBackup }] = await Promise.all([
    import('./write-backup'),
    import('./restore-backup'),
  ])
  return { writeBackup, restoreBackup }
}
