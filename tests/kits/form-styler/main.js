import './jquery.js';
import 'jquery-form-styler/dist/jquery.formstyler.css';
import 'jquery-form-styler/dist/jquery.formstyler.theme.css';
import 'jquery-form-styler';

window.$('input').styler();
