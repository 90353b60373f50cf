import {Help} from './help';

export default function Page() {
  return (
    <main>
      <h1>Keeping safe</h1>
      <Help />
    </main>
  );
}
