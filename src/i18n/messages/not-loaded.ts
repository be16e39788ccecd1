/** What is said where no catalogue could be fetched, in English and in Chinese; it is part of the first code. */
export const NOT_LOADED = [
  {
    heading: 'Objectree could not be loaded.',
    sentence: 'Your maps are still on this device. Check the connection and reload the page.',
    reload: 'Reload the page',
  },
  {
    heading: 'Objectree 未能加载。',
    sentence: '你的导图仍保存在本设备上。请检查网络，然后重新加载页面。',
    reload: '重新加载页面',
  },
] as const
