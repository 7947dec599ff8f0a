"use strict";
// The guides: their Markdown shown as elements, text by text.

const MARKS = /(`[^`]+`|\*\*.+?\*\*|\[[^\]]+\]\([^)\s]+\))/;
function inline(text) {
  return text.split(MARKS).map((part) => {
    if (/^`.+`$/.test(part)) return h("code", {}, part.slice(1, -1));
    if (/^\*\*.+\*\*$/.test(part)) return h("strong", {}, inline(part.slice(2, -2)));
    const [, name, url] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
    return name ? link(url, name) : part;
  });
}

// Lines as one: with a blank between them, but not within Chinese.
const isWithinChinese = (text, next) =>
  /[\u3000-\u303f\uff00-\uffef]$/.test(text) || (/[\u3400-\u9fff]$/.test(text) && /^[\u3000-\uffef]/.test(next));
const joined = (lines) =>
  lines.map((each) => each.trim()).reduce((text, next) => text + (isWithinChinese(text, next) ? "" : " ") + next);

const cells = (line) => line.replace(/^\||\|\s*$/g, "").split(/(?<!\\)\|/).map((cell) => inline(cell.replaceAll("\\|", "|").trim()));
function guideTable([head, , ...rows]) {
  const row = (tag, line) => h("tr", {}, cells(line).map((cell) => h(tag, {}, cell)));
  return h("table", {}, h("thead", {}, row("th", head)), h("tbody", {}, rows.map((line) => row("td", line))));
}

// The elements of a text: fenced code, headings, tables, lists, indented code, paragraphs.
function markdown(text) {
  const shown = [];
  const lines = text.split("\n");
  const take = (wanted) => {
    const taken = [];
    while (lines.length && wanted(lines[0])) taken.push(lines.shift());
    return taken;
  };
  while (lines.length) {
    const line = lines[0];
    if (line.startsWith("```")) {
      lines.shift();
      shown.push(h("pre", {}, take((each) => !each.startsWith("```")).join("\n")));
      lines.shift();
    } else if (line.startsWith("#")) {
      shown.push(h(line.startsWith("# ") ? "h3" : "h4", {}, inline(lines.shift().replace(/^#+ /, ""))));
    } else if (line.startsWith("|")) {
      shown.push(guideTable(take((each) => each.startsWith("|"))));
    } else if (line.startsWith("    ")) {
      shown.push(h("pre", {}, take((each) => each.startsWith("    ")).map((each) => each.slice(4)).join("\n")));
    } else if (/^(- |\d+\. )/.test(line)) {
      const first = lines.shift().replace("- ", "• ");
      shown.push(h("p", { class: "item" }, inline(joined([first, ...take((each) => /^ +\S/.test(each))]))));
    } else if (line.trim()) {
      shown.push(h("p", {}, inline(joined(take((each) => each.trim() && !/^(```|#|\||- |\d+\. )/.test(each))))));
    } else lines.shift();
  }
  return shown;
}

async function guideText(name = "") {
  const response = await fetch(`/guide${name && `/${encodeURIComponent(name)}`}?language=${language}`);
  if (!response.ok) throw new Error(await response.text());
  return response;
}

let wanted = null; // the guide that was asked for last; "" is the list

async function showGuides() {
  wanted = "";
  try {
    const { guides } = await (await guideText()).json();
    if (wanted) return;
    $("guide").shown = null;
    $("guide").replaceChildren(
      ...guides.map(({ name, title }) =>
        h("button", { class: "result", type: "button", "data-name": name, click: () => openGuide(name) }, title),
      ),
    );
  } catch (error) {
    showToast(error.message, true);
  }
}

async function openGuide(name) {
  chooseTab("guides");
  wanted = name;
  try {
    const text = await (await guideText(name)).text();
    if (wanted !== name) return;
    setLink("guide", name);
    $("guide").shown = name;
    const all = button(t("← All guides"), () => {
      setLink();
      showGuides();
    });
    $("guide").replaceChildren(h("div", { class: "inside guide" }, h("p", {}, all), markdown(text)));
    $("guide").scrollTop = 0;
  } catch (error) {
    showToast(error.message, true);
  }
}
