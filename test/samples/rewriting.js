// Rewrites a counter, and a paragraph with the same words, in every animation frame.
const ticker = document.getElementById('ticker');
const rewritten = document.getElementById('rewritten');
const button = document.getElementById('count');
let frames = 0;

function rewrite() {
  frames++;
  ticker.textContent = `Frame ${frames}`;
  rewritten.textContent = 'These words are put in anew with each frame, and are always the same.';
  requestAnimationFrame(rewrite);
}
rewrite();

button.addEventListener('click', () => {
  button.textContent = String(Number(button.textContent) + 1);
});
