// The case beside the task: what one needs to know of it, and the way to its page in the house.
const home = document.querySelector('base').getAttribute('app-root').replace(/camunda$/, '');

const chosen = () => new URLSearchParams(window.location.hash.split('?')[1]).get('task');

async function fill(box, task) {
  const answer = await fetch(`${home}tasks/${encodeURIComponent(task)}/beside`, { headers: { Accept: 'text/html' } });
  if (answer.ok && box.isConnected) {
    // written by the house, which lets no data become markup
    box.innerHTML = await answer.text();
  }
}

function show() {
  const head = document.querySelector('.task-card > header');
  const task = chosen();
  const shown = document.querySelector('.niangjia-case');
  if (!head || !task || shown?.dataset.task === task) {
    return;
  }
  shown?.remove();
  const box = Object.assign(document.createElement('section'), { className: 'niangjia-case' });
  box.dataset.task = task;
  head.after(box);
  fill(box, task);
}

new MutationObserver(show).observe(document.body, { subtree: true, childList: true });
window.addEventListener('hashchange', show);
