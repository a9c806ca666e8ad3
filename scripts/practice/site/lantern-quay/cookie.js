const banner = document.querySelector('#cookie');
for (const button of banner.querySelectorAll('button'))
  button.addEventListener('click', () => banner.remove());
