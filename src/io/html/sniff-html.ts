import type { Certainty, Head } from '../codec'

/** Is it a page, or a piece of one, with headings, lists or tables? */
export function sniffHtml({ text }: Head): Certainty {
  const isPage =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|ul|ol|table|h[1-6]|div|section|article)[\s>]/i.test(
      text,
    )
  return isPage && /<(?:li|h[1-6]|tr|td)[\s>]|mso-list:/i.test(text) ? 2 : 0
}
