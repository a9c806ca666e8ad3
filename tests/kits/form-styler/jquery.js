import jQuery from 'jquery';

// Plug-ins of that age look for it among the globals.
Object.assign(window, { $: jQuery, jQuery });
