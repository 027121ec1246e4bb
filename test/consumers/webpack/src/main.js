import 'kz-widgets/define';

addEventListener('kz-select', ({record}) => {
  document.querySelector('output').textContent = record;
});
