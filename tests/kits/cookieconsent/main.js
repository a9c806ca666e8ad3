import 'cookieconsent/build/cookieconsent.min.css';
import 'cookieconsent/build/cookieconsent.min.js';

window.cookieconsent.initialise({
  content: {
    message: 'We bake cookies and store a few in your browser as well.',
    dismiss: 'Fine with me',
    link: 'What we store',
    href: '/cookies.html',
  },
});
