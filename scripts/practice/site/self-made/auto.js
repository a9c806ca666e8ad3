const form = document.querySelector('#auto');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#state').textContent = 'отправлено скриптом';
});
setTimeout(() => {
  form.elements.agree.click();
  form.querySelector('button').click();
  form.requestSubmit();
}, 500);
