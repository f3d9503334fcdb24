import type { ButtonHTMLAttributes } from 'react'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `sign` is a single character and needs an `aria-label`. */
  kind?: 'main' | 'quiet' | 'link' | 'sign'
}

/** A button; never submits a form unless told to. */
export function Button({ kind = 'main', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} data-kind={kind} className={`button ${className}`} {...rest} />
}
