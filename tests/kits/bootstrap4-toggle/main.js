import './jquery.js';
import 'bootstrap4-toggle/css/bootstrap4-toggle.min.css';
import 'bootstrap4-toggle/js/bootstrap4-toggle.min.js';
