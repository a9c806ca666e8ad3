import './jquery.js';
import 'icheck/skins/square/blue.css';
import 'icheck/icheck.js';

window
  .jQuery('input')
  .not('[type=text]')
  .iCheck({ checkboxClass: 'icheckbox_square-blue', radioClass: 'iradio_square-blue' });
