// Adds text like pages that load in parts, and changes the address like single-page sites.
const content = document.getElementById('content');

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

document.getElementById('more').addEventListener('click', () => {
  content.append(paragraph('A second item has arrived: Security Council resolution 1851 (2008).'));
});

document.getElementById('next').addEventListener('click', () => {
  history.pushState({}, '', '/en/content/latest?page=1');
  document.querySelector('h1').textContent = 'Older coverage';
  document.querySelector('main > p').remove();
  content.replaceChildren(paragraph('The next page speaks of General Assembly resolution 67/189 alone.'));
});
