import { createMemoryRows } from '../../../src/persistence/memory-rows'
import { describeRepository } from './repository-contract'

describeRepository('memory', () => Promise.resolve(createMemoryRows()))
