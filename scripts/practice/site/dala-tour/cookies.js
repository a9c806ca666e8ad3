const bar = document.querySelector('.cookies');
bar.addEventListener('click', (event) => {
  if (event.target.closest('button')) bar.remove();
});
