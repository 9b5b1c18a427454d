'use client';

import type { ReactNode } from 'react';
import 'prin-widgets/faq-accordion';
import 'prin-widgets/helpline-box';
import type { HelplineBox } from 'prin-widgets/helpline-box';
import type {} from 'prin-widgets/react';

/** React binds no listener of a custom element that the server has rendered, so this one is bound by a ref. */
function listen(box: HelplineBox | null) {
  if (!box) return;
  const printed = ({ detail }: CustomEvent<null>) => {
    document.documentElement.dataset['printed'] = `${detail} ${box.getAttribute('country')}`;
  };
  box.addEventListener('prin-print', printed);
  return () => box.removeEventListener('prin-print', printed);
}

export const Box = ({ children }: { children: ReactNode }) => (
  <prin-helpline-box ref={listen} heading-level="3" country="CY">
    {children}
  </prin-helpline-box>
);
