import './jquery.js';
import 'fomantic-ui-css/semantic.css';
import 'fomantic-ui-css/components/checkbox.js';

window.$('.ui.checkbox').checkbox();
