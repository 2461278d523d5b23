"use strict";
(() => {
  const root = document.documentElement;
  const form = document.getElementById("select");
  const list = document.getElementById("list");
  const shown = document.getElementById("shown");
  const severities = ["error", "warning", "note"];
  const fields = form ? [...form.elements].filter(each => each.name) : [];
  const number = count => count.toLocaleString("en");

  // The address is the state: it can be sent to others, and outlives a reload.
  const read = () => new Map(new URLSearchParams(location.hash.slice(1)));
  const isState = state => fields.some(field => state.has(field.name));
  const address = state =>
    "#" + [...state].filter(([, value]) => value).map(pair => pair.map(encodeURIComponent).join("=")).join("&");

  const articles = list ? [...list.children].map((element, place) => ({
    element, place,
    path: element.dataset.path,
    owners: element.dataset.owner ? element.dataset.owner.split("\n") : [],
    age: element.dataset.age === "" ? null : Number(element.dataset.age),
    overdue: element.dataset.overdue === "1",
    findings: [...element.querySelectorAll("li[data-rule]")],
  })) : [];

  const fits = {
    rule: (article, finding, value) => finding.dataset.rule === value,
    severity: (article, finding, value) => finding.dataset.severity === value,
    owner: (article, finding, value) => article.owners.includes(value),
    age: (article, finding, value) => value === "overdue" ? article.overdue
      : value === "none" ? article.age === null : article.age > Number(value),
    folder: (article, finding, value) => article.path.startsWith(value),
  };

  const rank = finding => severities.indexOf(finding.dataset.severity);
  const open = article => article.findings.filter(finding => !finding.hidden);
  const keys = {
    severity: article => Math.min(3, ...open(article).map(rank)),
    rule: article => open(article).map(finding => finding.dataset.rule).sort()[0] || "",
    owner: article => article.owners[0] || "\uffff",
    age: article => (article.age === null ? 1 : -article.age),
    count: article => -open(article).length,
  };

  function sort(by) {
    const key = keys[by] || (() => 0);
    const keyed = articles.map(article => ({article, key: key(article)}));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.article.place - b.article.place));
    list.append(...keyed.map(each => each.article.element));
  }

  let sorted = "";
  function apply(state) {
    const wanted = Object.keys(fits).filter(name => state.get(name)).map(name => [fits[name], state.get(name)]);
    let findings = 0, some = 0;
    for (const article of articles) {
      let left = 0;
      for (const finding of article.findings) {
        finding.hidden = !wanted.every(([fit, value]) => fit(article, finding, value));
        left += !finding.hidden;
      }
      article.element.hidden = left === 0;
      findings += left;
      some += left > 0;
    }
    const by = state.get("sort") || "";
    if (by || sorted) sort(by);
    sorted = by;
    const all = articles.reduce((sum, article) => sum + article.findings.length, 0);
    const of = (count, most) => (count === most ? number(count) : number(count) + " of " + number(most));
    shown.textContent = of(findings, all) + (all === 1 ? " finding in " : " findings in ")
      + of(some, articles.length) + (articles.length === 1 ? " article" : " articles");
  }

  function show(state) {
    for (const field of fields) {
      const value = state.get(field.name) || "";
      // An address may name what is not to choose from, such as one article.
      if (value && ![...field.options].some(option => option.value === value)) field.add(new Option(value));
      field.value = value;
    }
    apply(state);
  }

  if (form) {
    form.hidden = false;
    form.addEventListener("change", () => {
      const state = new Map(fields.map(field => [field.name, field.value]));
      history.replaceState(null, "", address(state) === "#" ? "#findings" : address(state));
      apply(state);
    });
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => {
      history.replaceState(null, "", "#findings");
      show(new Map());
    });
    for (const link of document.querySelectorAll("a[data-filter]")) link.href = "#" + link.dataset.filter;
    const follow = () => {
      const state = read();
      if (isState(state)) {
        show(state);
        document.getElementById("findings").focus();
      }
    };
    addEventListener("hashchange", follow);
    follow();
  }

  // While articlint watches, the page is written anew. A file cannot be asked whether it has changed, so the page
  // loads itself again, the more seldom the longer that takes, and never while somebody uses it.
  const seconds = Number(root.dataset.watch);
  if (seconds) {
    const kept = "articlint:" + location.pathname;
    const details = [...document.querySelectorAll("details")];
    try {
      for (const place of JSON.parse(sessionStorage.getItem(kept) || "[]")) if (details[place]) details[place].open = true;
    } catch (e) { /* Without a store, details are closed again. */ }
    let used = 0;
    for (const kind of ["keydown", "pointerdown", "wheel", "touchmove"]) addEventListener(kind, () => { used = Date.now(); }, {passive: true});
    addEventListener("load", () => {
      const pause = Math.max(seconds * 1000, 20 * performance.now());
      setInterval(() => {
        const isUsed = Date.now() - used < 3000 || String(getSelection()) || (form && form.contains(document.activeElement));
        if (document.hidden || isUsed) return;
        try {
          sessionStorage.setItem(kept, JSON.stringify(details.flatMap((each, place) => (each.open ? [place] : []))));
        } catch (e) { /* The same. */ }
        location.reload();
      }, pause);
    });
  }
})();
