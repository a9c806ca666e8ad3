import './jquery.js';
import 'jquery-ui/themes/base/all.css';
import 'jquery-ui/dist/jquery-ui.js';

const { $ } = window;
$('input:checkbox, input:radio').checkboxradio();
$('.send').button();
$('#gate').dialog({ buttons: { Хорошо: () => $('#gate').dialog('close') } });
