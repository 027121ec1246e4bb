import {Article} from './article';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <Article />;
}
