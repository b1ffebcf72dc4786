// Runs before the first paint, so that a remembered theme never flashes. Enters the page inline, by its hash.
try {
  var chosen = localStorage.getItem('groundwork:theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  var context = localStorage.getItem('groundwork:context');
  document.documentElement.dataset.context = context || 'tenants';
  document.documentElement.dataset.exit = localStorage.getItem('groundwork:exit') || '';
  if (localStorage.getItem('groundwork:front') === 'neutral')
    document.querySelectorAll('link[data-neutral]').forEach(function (link) {
      link.dataset.own = link.href;
      link.href = link.dataset.neutral;
      if (!link.dataset.title) return;
      link.dataset.ownTitle = document.title;
      document.title = link.dataset.title;
    });
  if (localStorage.getItem('groundwork:shared') === 'yes') document.documentElement.dataset.shared = '';
  if (localStorage.getItem('groundwork:lock')) document.documentElement.dataset.locked = '';
} catch (blocked) {
  // Storage is blocked: the system's theme is right.
}
document.documentElement.dataset.scripted = '';
