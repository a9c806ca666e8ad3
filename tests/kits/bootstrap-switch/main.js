import './jquery.js';
import 'bootstrap-switch/dist/css/bootstrap3/bootstrap-switch.css';
import 'bootstrap-switch';

window.$('.s').bootstrapSwitch({ onText: 'да', offText: 'нет' });
