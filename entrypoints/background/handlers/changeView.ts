import { handler } from '../../../utils/messaging'
import { changeView } from '../../../utils/messaging/contracts/changeView'
import { view } from '../../../utils/storage/items/view'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(changeView, async (input) => {
  if (input.change === 'testnets') {
    await view.update((old) => ({ ...old, testnets: input.on }))
    void refreshSnapshot(true)
    return
  }
  const { chainId, as } = input
  await view.update((old) => {
    const without = (chains: readonly number[]) => chains.filter((id) => id !== chainId)
    return {
      ...old,
      pinned: [...without(old.pinned), ...(as === 'pinned' ? [chainId] : [])],
      hidden: [...without(old.hidden), ...(as === 'hidden' ? [chainId] : [])],
    }
  })
})
