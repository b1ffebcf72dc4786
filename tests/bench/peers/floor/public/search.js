// The search box: results at every key.
const pagefind = await import('/pagefind/pagefind.js');
const form = document.querySelector('form');
const field = form.querySelector('input');
const status = form.querySelector('p');
const list = form.querySelector('ol');
let asked = 0;

async function run() {
  const mine = ++asked;
  const query = field.value.trim();
  if (!query) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (mine !== asked) return;
  list.replaceChildren(
    ...found.map(({ url, meta, excerpt }) => {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = meta.title;
      const text = document.createElement('p');
      text.innerHTML = excerpt;
      row.append(link, text);
      return row;
    }),
  );
  status.textContent = `${results.length} for “${query}”`;
}

field.addEventListener('input', run);
run();
