import { render } from 'preact';

render(<main>Klarpost</main>, document.getElementById('app') as HTMLElement);
