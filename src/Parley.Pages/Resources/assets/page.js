"use strict";
(() => {
  // Everything on the page works without this script; it shows a value's words beside the value instead of leading away to them.
  const panel = document.createElement("dialog");
  panel.className = "panel";
  panel.setAttribute("aria-labelledby", "panel-title");
  document.body.append(panel);
  let opener = null;

  const make = (name, text, cssClass) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (cssClass) element.className = cssClass;
    return element;
  };

  const pieces = id => [...document.querySelectorAll(`[id="${CSS.escape(id)}"], [data-of="${CSS.escape(id)}"]`)];

  // A copy of a paragraph in which only the words asked for are marked.
  const copy = (paragraph, here) => {
    const marks = [...paragraph.querySelectorAll("mark")];
    const clone = paragraph.cloneNode(true);
    [...clone.querySelectorAll("mark")].forEach((mark, i) => { mark.className = here.has(marks[i]) ? "here" : ""; });
    clone.removeAttribute("id");
    clone.querySelectorAll("[id]").forEach(element => element.removeAttribute("id"));
    const result = make("p");
    result.dir = "auto";
    result.append(...clone.childNodes);
    if (paragraph.className === "caption") result.className = "caption";
    return result;
  };

  const context = (report, marks) => {
    const here = new Set(marks);
    const all = [...report.querySelectorAll(".text > p")];
    const hit = all.filter(paragraph => marks.some(mark => paragraph.contains(mark)));
    const box = make("div", "", "context");
    const heading = report.querySelector("h3");
    if (marks.some(mark => heading.contains(mark))) box.append(copy(heading, here));
    if (hit.length === 0) return box;
    const first = all.indexOf(hit[0]);
    const last = all.indexOf(hit[hit.length - 1]);
    for (let i = Math.max(0, first - 1); i <= Math.min(all.length - 1, last + 1); i++) {
      if (i > first && i < last && !hit.includes(all[i])) continue;
      const paragraph = copy(all[i], here);
      if (!hit.includes(all[i])) paragraph.classList.add("beside");
      box.append(paragraph);
    }
    return box;
  };

  const show = link => {
    const anchor = link.getAttribute("href").slice(1);
    const target = document.getElementById(anchor);
    const report = target && target.closest(".report");
    if (!report || target === report) return false;
    const ids = [anchor, ...(link.dataset.also || "").split(" ").filter(Boolean)];
    const title = make("h2");
    title.id = "panel-title";
    title.append(make("bdi", report.querySelector("h3").textContent));
    const bar = make("div", "", "panel-bar");
    const name = make("span", link.dataset.ref + " ");
    name.append(make("bdi", report.querySelector(".report-name").textContent));
    const close = make("button", "Close");
    close.type = "button";
    close.addEventListener("click", hide);
    bar.append(name, close);
    const about = report.querySelector(".about").cloneNode(true);
    const go = make("p", "", "go");
    const whole = make("a", "Show in the whole report");
    whole.href = "#" + anchor;
    whole.addEventListener("click", () => hide(false));
    go.append(whole);
    panel.replaceChildren(bar, title, about, context(report, ids.flatMap(pieces)), go);
    if (!panel.open) panel.show();
    panel.scrollTop = 0;
    close.focus({ preventScroll: true });
    const mark = panel.querySelector("mark.here");
    if (mark) mark.scrollIntoView({ block: "center" });
    return true;
  };

  const hide = back => {
    if (panel.open) panel.close();
    if (opener && back !== false) opener.focus({ preventScroll: true });
    opener = null;
  };

  document.addEventListener("click", event => {
    const link = event.target.closest && event.target.closest("a.ev");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!show(link)) return;
    event.preventDefault();
    if (!panel.contains(link)) opener = link;
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && panel.open) hide();
  });

  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

  // Statements: what does not match is hidden, and so is a speaker with nothing left.
  for (const filter of document.querySelectorAll(".filter")) {
    const section = filter.parentElement;
    const selects = [...filter.querySelectorAll("select")];
    const output = filter.querySelector("output");
    filter.hidden = false;
    filter.addEventListener("change", () => {
      let shown = 0;
      for (const speaker of section.querySelectorAll(".speaker")) {
        let left = 0;
        for (const statement of speaker.querySelectorAll(".statement")) {
          const fits = selects.every(select => !select.value || (statement.dataset[select.dataset.filter] || "").split(" ").includes(select.value));
          statement.hidden = !fits;
          if (fits) left++;
        }
        speaker.hidden = left === 0;
        shown += left;
      }
      output.textContent = shown === 1 ? "1 statement" : shown + " statements";
    });
  }
})();
