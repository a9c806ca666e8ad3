const form = document.querySelector('#visit');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch('api/visit', { method: 'POST', body: new FormData(form) });
  form.querySelector('.done').textContent = answer.ok
    ? 'Спасибо! Администратор перезвонит вам.'
    : 'Не получилось.';
});
