const form = document.querySelector('#lesson');
const wrong = form.querySelector('.wrong');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const phone = form.elements.phone;
  const badPhone = phone.value.replace(/\D/g, '').length < 10;
  phone.setAttribute('aria-invalid', String(badPhone));
  wrong.textContent = badPhone ? 'Ошибка: укажите телефон полностью, десять цифр.' : '';
  if (badPhone) return;
  await fetch('api/lesson', { method: 'POST', body: new FormData(form) });
  form.querySelector('button').textContent = 'Записали!';
});
