import Link from 'next/link';
import type {ReactNode} from 'react';

export const metadata = {title: 'Next'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>
        <Link href="/">Article</Link> <Link href="/rendered">Rendered</Link>
        {children}
      </body>
    </html>
  );
}
