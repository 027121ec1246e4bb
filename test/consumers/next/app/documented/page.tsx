import {Card} from '../card';

export default function Page() {
  return <Card />;
}
