"use strict";
// What the address names: a chat (#kfSales/wmZhangSan, #bot/single/zhangsan), an inbox (#inbox/zhangsan), a function
// (#kf.send_msg), an event (#event/kf.kf_msg_or_event) or a guide (#guide/robot); and what a reload keeps.

function setLink(...steps) {
  const hash = steps.length ? `#${steps.map(encodeURIComponent).join("/")}` : "";
  if (location.hash !== hash) history.pushState(null, "", hash || location.pathname);
}

async function followLink() {
  let steps;
  try {
    steps = location.hash.slice(1).split("/").map(decodeURIComponent);
  } catch {
    showToast(t("This link is damaged: {link}", { link: location.hash }), true);
    return;
  }
  if (steps[0] === "guide" && steps.length === 2) await openGuide(steps[1]);
  else if (steps[0] === "inbox") openInbox(steps[1] ?? "");
  else if (steps[0] === "event" && steps.length === 2) await openEvent(steps[1]);
  else if (steps[0] === "bot" && steps.length === 3) chooseBotChat(steps[1], steps[2]);
  else if (steps.length === 2) choose(steps[1], steps[0]);
  else if (steps[0]) await openFunction(steps[0]);
  else {
    clearFunction();
    clearEvent();
    return;
  }
  const isChat = steps.length > 1 && !["guide", "inbox", "event"].includes(steps[0]);
  $(isChat ? "talk" : "watch").scrollIntoView(); // in a narrow window it is below the others
}
addEventListener("popstate", followLink);

// Not what the sandbox tells: it may be another one after the reload.
const FIELDS = "input[id]:not([type=file], #bot-twice, #callback-token, #callback-key), textarea[id], #fault-how";

addEventListener("pagehide", () => {
  const fields = [...document.querySelectorAll(FIELDS)].map(({ id, value, checked }) => [id, { value, checked }]);
  const kept = {
    customer,
    account,
    talk,
    listed,
    paused,
    fields,
    groups: [...groups],
    notices: [...notices],
    seen: [...seen],
    tab: document.querySelector("[role=tab][aria-selected=true]").getAttribute("aria-controls"),
    shown: $("function").hidden ? null : $("function").shown,
    guide: $("guide").shown,
    inboxOf,
    event: $("event").hidden ? null : $("event").shown,
    hash: document.querySelector(".try textarea")?.value,
  };
  sessionStorage.page = JSON.stringify(kept);
});

async function restore() {
  const kept = sessionStorage.page ? JSON.parse(sessionStorage.page) : null;
  if (kept) {
    ({ customer, account, talk, listed } = kept);
    for (const [id, values] of kept.fields) if ($(id)) Object.assign($(id), values);
    for (const chatid of kept.groups) groups.add(chatid);
    for (const [name, earlier] of kept.notices) notices.set(name, earlier);
    for (const [name, count] of kept.seen) seen.set(name, count);
    note.count = [...notices.values()].flat().length;
    $("entries").classList.toggle("errors-only", $("errors-only").checked);
    $("fault-value").disabled = $("fault-how").value === "cut";
    if (talk) showTools();
    if (kept.paused) $("pause").click();
    inboxOf = kept.inboxOf;
    chooseTab(kept.tab);
  }
  if (location.hash) await followLink();
  else if (kept?.tab === "events" && kept.event) await openEvent(kept.event);
  else if (kept?.tab === "guides" && kept.guide) await openGuide(kept.guide);
  else if (kept?.tab === "reference" && kept.shown) await openFunction(kept.shown);
  const body = document.querySelector(".try textarea");
  if (body && kept?.hash && kept.shown === $("function").shown) body.value = kept.hash;
}

restore();
follow();
