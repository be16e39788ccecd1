import { useStore } from 'zustand'
import { usePorts } from '../../hooks/ports'

/** The name under which this browser remembers what it does in a workshop. */
const REMEMBERED = 'workshop'

/** Is there a tone when time is up? A choice of the person at this browser. */
export function useSound(): readonly [isOn: boolean, setOn: (isOn: boolean) => void] {
  const { preferences } = usePorts()
  const remembered = useStore(preferences, ({ ofViews }) => ofViews[REMEMBERED])
  const setOfView = useStore(preferences, (state) => state.setOfView)
  const isOff =
    typeof remembered === 'object' &&
    remembered !== null &&
    'sound' in remembered &&
    remembered.sound === false
  return [!isOff, (sound) => setOfView(REMEMBERED, { sound })]
}
