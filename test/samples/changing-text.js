// Changes its text as drafts change.
const draft = document.getElementById('draft');
const before =
  'The first reading of the draft was held in the spring, with General Assembly resolution 65/230 before the delegations.';
const words =
  'Delegations proposed 15 amendments, of which most concern the keeping of notes and the order of the numbered paragraphs.';
const after =
  'The second reading will be held in the autumn, when the translations have been compared with each other by their editors.';

function show(...texts) {
  draft.replaceChildren(
    ...texts.map((text) => {
      const element = document.createElement('p');
      element.textContent = text;
      return element;
    }),
  );
}

const acts = {
  number: () => show(before, words.replace('15', '18'), after),
  remove: () => show(before, after),
  restore: () => show(before, words, after),
  twice: () => show('The draft was printed twice.', before, words, after, before, words, after),
};
for (const [id, act] of Object.entries(acts)) document.getElementById(id).addEventListener('click', act);
acts.restore();
