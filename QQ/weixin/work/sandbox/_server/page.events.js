"use strict";
// Events: a form for each that WeCom pushes, made from its documentation.

let eventSearch = null;

async function searchEvents() {
  clearEvent();
  const mine = (eventSearch = ask("GET", "events", { search: $("event-words").value.trim() }));
  try {
    const { events } = await mine;
    if (eventSearch !== mine) return;
    $("event-results").replaceChildren(
      ...events.map(({ name, title, summary }) =>
        h(
          "button",
          { class: "result", type: "button", "data-name": name, click: () => openEvent(name) },
          h("span", {}, h("strong", { class: "mono" }, name), " ", chinese(title)),
          h("span", { class: "small quiet" }, summary),
        ),
      ),
    );
    $("event-found").textContent = t("events: {n}", { n: events.length });
  } catch (error) {
    if (eventSearch === mine) $("event-found").textContent = error.message;
  }
}

function clearEvent() {
  if (!$("event").hidden) setLink();
  $("event").hidden = true;
  $("event-results").hidden = false;
}

async function openEvent(name) {
  chooseTab("events");
  try {
    const event = await ask("GET", "events", { name });
    setLink("event", event.name);
    $("event").shown = event.name;
    $("event-results").hidden = true;
    $("event").hidden = false;
    $("event").replaceChildren(
      ...[
        h(
          "p",
          {},
          button(t("← All events"), () => {
            clearEvent();
            if (!$("event-results").childElementCount) searchEvents();
            $("event-words").focus();
          }),
        ),
        h("h3", {}, h("span", { class: "mono" }, event.name), " ", chinese(event.title)),
        h("p", {}, event.summary),
        h(
          "p",
          { class: "small quiet" },
          h("code", {}, Object.entries(event.match).map(([field, value]) => `${field}=${value}`).join(" ")),
          " ",
          link(event.address, t("Official page")),
          event.date && ` (${event.date})`,
        ),
        eventForm(event),
        h("details", {}, h("summary", {}, t("The docstring")), h("pre", {}, event.documentation)),
      ].filter(Boolean),
    );
    $("event").scrollTop = 0;
    $("event").focus({ preventScroll: true });
  } catch (error) {
    showToast(error.message, true);
  }
}

// An input for each field that is not inside a list; what is left as it is, the sandbox fills in.
function eventForm(event) {
  const changed = {};
  const at = (path) => path.split(".").reduce((within, step) => within?.[step], event.message);
  const parents = new Set(event.fields.map((field) => field.name.split(".").slice(0, -1).join(".")));
  const shown = event.fields.filter(({ name, type }) => !name.includes("[]") && !(type === "dict" && parents.has(name)));
  const wrong = h("p", { class: "small", role: "status" });
  const change = (field, text) => {
    wrong.textContent = "";
    if (text === "") changed[field.name] = null;
    else if (field.type === "str") changed[field.name] = text;
    else if (field.type === "int") changed[field.name] = Number(text);
    else
      try {
        changed[field.name] = JSON.parse(text);
      } catch (error) {
        wrong.textContent = `${field.name}: ${error.message}`;
      }
  };
  const input = (field) => {
    const value = at(field.name);
    const text = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
    const choices = field.type === "str" && field.values.length && (text === "" || field.values.includes(text));
    const node = choices
      ? h(
          "select",
          {},
          ["", ...field.values].map((each) => h("option", { value: each, selected: each === text }, each || "–")),
        )
      : field.type.startsWith("list")
        ? h("textarea", { rows: 2, class: "mono", spellcheck: "false" }, text)
        : h("input", { value: text, autocomplete: "off" });
    node.addEventListener("input", () => change(field, node.value));
    return h("label", { title: field.note }, h("span", { class: "mono" }, field.name), node);
  };
  const result = h("div", { "aria-live": "polite" });
  const send = async (submitted) => {
    submitted.preventDefault();
    if (wrong.textContent) return;
    try {
      const { pushes } = await ask("POST", "push", { event: event.name, fields: changed });
      result.replaceChildren(
        ...pushes.map(({ url, outcome, tries }) =>
          h("p", { class: "row" }, badge(outcome || t("not known yet"), outcome === "ok" ? "good" : "bad", t("tries: {n}", { n: tries })), h("code", {}, url)),
        ),
        h("pre", { class: "body", tabindex: 0 }, pretty(pushes[0].event)),
      );
    } catch (error) {
      result.replaceChildren(h("p", {}, badge(t("not pushed"), "bad"), ` ${error.message}`));
    }
  };
  return h(
    "form",
    { class: "try", submit: send },
    h("strong", {}, t("Push it")),
    h("div", { class: "given" }, shown.map(input)),
    wrong,
    h(
      "div",
      { class: "row" },
      h("button", { class: "main", type: "submit" }, t("Push")),
      h("span", { class: "small quiet" }, t("to each callback address; what is empty is left out")),
    ),
    result,
  );
}

$("event-words").addEventListener("input", () => {
  clearTimeout(searchEvents.timer);
  searchEvents.timer = setTimeout(searchEvents, 150);
});
