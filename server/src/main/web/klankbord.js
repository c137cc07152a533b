// Everything works without this file. With it, following a filter swaps the answer instead of the whole page, and the
// months are drawn from the table beside them with more to point at.
import htmx from "htmx.org";

Object.assign(htmx.config, {
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
});

const drawCharts = () => {
  if (document.querySelector("[data-chart]")) {
    import("./months.js").then((months) => document.querySelectorAll("[data-chart]").forEach(months.draw));
  }
};

// On a small screen the filters are folded away behind their heading, and stay as the reader left them.
const wide = matchMedia("(min-width: 64rem)");
let unfolded = false;
const foldFilters = () => {
  document.querySelectorAll(".filters-fold").forEach((fold) => {
    fold.open = wide.matches || unfolded;
    fold.addEventListener("toggle", () => (unfolded = fold.open && !wide.matches));
  });
};

// Who cannot see the answer change, hears it.
const sayAnswer = () => {
  const status = document.getElementById("stand");
  const answer = document.getElementById("antwoord");
  if (status && answer) status.textContent = answer.textContent.replace(/\s+/g, " ");
};

// An empty field has no place in the address.
document.addEventListener("htmx:configRequest", (event) => {
  const { verb, parameters } = event.detail;
  if (verb === "get") {
    Object.keys(parameters).forEach((name) => parameters[name] === "" && delete parameters[name]);
  }
});

document.addEventListener("htmx:afterSettle", () => {
  foldFilters();
  drawCharts();
  sayAnswer();
});

// Dragging over words chooses them; without this file each word is a box to tick.
const chooseByDragging = () => {
  const words = document.querySelector("[data-leak-words]");
  if (!words) return;
  document.querySelector(".leak-drag").hidden = false;
  words.addEventListener("mouseup", () => {
    const selection = getSelection();
    if (selection.isCollapsed) return;
    words.querySelectorAll(".leak-word").forEach((word) => {
      if (selection.containsNode(word, true)) word.querySelector("input").checked = true;
    });
    selection.removeAllRanges();
  });
};

// Printing needs this file; without it the browser's own menu does.
const offerPrinting = () => {
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
};

// With the keyboard the words of a text are one stop; arrows go from word to word.
const walkByArrows = () => {
  const boxes = [...document.querySelectorAll("[data-leak-words] input")];
  boxes.forEach((box, place) => {
    box.tabIndex = place === 0 ? 0 : -1;
    box.addEventListener("focus", () => boxes.forEach((other) => (other.tabIndex = other === box ? 0 : -1)));
    box.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step && boxes[place + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    });
  });
};

wide.addEventListener("change", foldFilters);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
foldFilters();
drawCharts();
chooseByDragging();
walkByArrows();
offerPrinting();
