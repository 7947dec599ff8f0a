"use strict";
const MAX_ROWS = 300; // entries on the page
const MAX_SHOWN = 100_000; // characters of a body
const $ = (id) => document.getElementById(id);

// Create an element from text and nodes only: no data is ever parsed as HTML.
function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child != null && child !== false && child !== ""));
  return node;
}
const chinese = (text) => h("span", { lang: "zh" }, text);
const badge = (text, kind = "", title = null) => h("span", { class: `badge ${kind}`, title }, text);
const button = (text, click, attributes = {}) => h("button", { type: "button", click, ...attributes }, text);
const pretty = (value) => {
  const text = typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "");
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\n${t("… {n} more characters", { n: text.length - MAX_SHOWN })}` : text;
};
const link = (url, text = url) =>
  /^https?:\/\//i.test(url)
    ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text)
    : h("span", {}, text);
const time = (seconds) => new Date(seconds * 1000).toLocaleTimeString("en-GB");
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function showToast(text, bad = false) {
  const toast = $("toast");
  toast.textContent = bad ? mistake(text) : text;
  toast.className = bad ? "toast bad" : "toast";
  toast.hidden = false;
  clearTimeout(showToast.timer);
  showToast.timer = setTimeout(
    () => {
      toast.hidden = true;
    },
    bad ? 8000 : 3000,
  );
}

async function ask(method, what, parameters = {}) {
  const query = method === "GET" ? `?${new URLSearchParams(parameters)}` : "";
  const body = method === "POST" ? JSON.stringify(parameters) : undefined;
  const response = await fetch(`/sandbox/${what}${query}`, {
    method,
    body,
    headers: method === "GET" ? { "Sandbox-Page": "1" } : {}, // what it polls is not logged
    signal: AbortSignal.timeout(30_000),
  });
  const answer = await response.json();
  if (!response.ok) throw new RefusedError(answer.error + (answer.errcode ? ` (errcode ${answer.errcode})` : ""));
  return answer;
}
class RefusedError extends Error {}

// Do what the visitor wants; show the error, if any, and the new state.
async function act(what, done = "") {
  try {
    const answer = await what();
    if (done) showToast(done);
    await refresh(true);
    return answer;
  } catch (error) {
    showToast(error.message, true);
    return null;
  }
}

// Show a node for each item, in order. Nodes of items that have not changed stay as they are.
function show(parent, items, key, make, fill) {
  const focused = document.activeElement;
  parent.known ??= new Map();
  const wanted = new Set();
  items.forEach((item, at) => {
    const name = key(item),
      json = JSON.stringify(item);
    wanted.add(name);
    let known = parent.known.get(name);
    if (!known) parent.known.set(name, (known = { node: make(item), json: null }));
    if (known.json !== json) {
      known.json = json;
      known.item = item;
      fill(known.node, item);
    }
    if (parent.children[at] !== known.node) parent.insertBefore(known.node, parent.children[at] ?? null);
  });
  for (const [name, { node }] of parent.known)
    if (!wanted.has(name)) {
      node.remove();
      parent.known.delete(name);
    }
  if (focused !== document.activeElement && parent.contains(focused)) focused.focus({ preventScroll: true });
}

function question(title, yes, fields) {
  const inputs = fields.map(([name, label, value = ""]) => [
    name,
    label,
    h("input", { value, name, autocomplete: "off" }),
  ]);
  $("dialog-title").textContent = title;
  $("dialog-yes").textContent = yes;
  $("dialog-fields").replaceChildren(...inputs.map(([, label, input]) => h("label", {}, h("span", {}, label), input)));
  $("dialog").returnValue = "";
  $("dialog").showModal();
  return new Promise((done) => {
    $("dialog-no").onclick = () => $("dialog").close();
    $("dialog").onclose = () =>
      done(
        $("dialog").returnValue !== "yes"
          ? null
          : Object.fromEntries(inputs.map(([name, , input]) => [name, input.value.trim()])),
      );
  });
}

// The customers, and the chat with one of them

const STATES = [
  ["未处理", t("new")],
  ["由智能助手接待", t("assistant")],
  ["待接入池排队中", t("waiting")],
  ["由人工接待", t("receptionist")],
  ["已结束/未开始", t("no session")],
];
const STATE_KINDS = ["info", "good", "warn", "info", ""];
let sandbox = {};
let customer = null; // external_userid
let account = null; // open_kfid
const notices = new Map(); // by chat: other actions of the visitor than messages

let talk = null; // the chat with the AI bot that is shown in place of a customer's: chattype, chatid

const here = () => ({ external_userid: customer, open_kfid: account });
const place = () => (talk ? `bot ${talk.chattype}\n${talk.chatid}` : `${account}\n${customer}`);

function note(text) {
  const earlier = notices.get(place()) ?? [];
  earlier.push({ msgid: `notice ${++note.count}`, after: $("messages").last, notice: text });
  notices.set(place(), earlier.slice(-50));
}
note.count = 0;

// The messages with the notices: each after the message that was the last one at that time.
function withNotices(messages, notices) {
  const known = new Set(messages.map((message) => message.msgid));
  const after = (msgid) => notices.filter((notice) => notice.after === msgid);
  return [
    ...notices.filter((notice) => !known.has(notice.after)),
    ...messages.flatMap((message) => [message, ...after(message.msgid)]),
  ];
}

// How many messages a chat has had, and how many of them the visitor has seen.
const seen = new Map();
function unread(name, messages, shown) {
  if (shown || !seen.has(name)) seen.set(name, messages);
  return Math.max(0, messages - seen.get(name));
}
const unreadBadge = (count) => count > 0 && badge(`${count}`, "unread", t("{n} unread", { n: count }));

const latest = (person) => person?.chats.find((chat) => chat.state !== 4) ?? person?.chats[0];

// The button node never changes, so that a click is not lost when data arrives.
const makeCustomer = ({ external_userid }) =>
  h(
    "li",
    {},
    button("", () => choose(external_userid, latest($("customers").known.get(external_userid).item)?.open_kfid), {
      class: "customer",
      "aria-current": String(external_userid === customer && !talk),
    }),
  );

function fillCustomer(node, person) {
  const name = person.nickname || person.external_userid;
  const marks = person.chats.flatMap((chat) => [
    chat.state !== 4 &&
      badge(
        `${sandbox.account_names[chat.open_kfid] ?? chat.open_kfid}: ${STATES[chat.state][1]}`,
        STATE_KINDS[chat.state],
        STATES[chat.state][0],
      ),
    chat.recommendation && badge(t("upgrade"), "warn", t("A service upgrade is recommended")),
  ]);
  node.firstChild.replaceChildren(
    h("span", { class: "face", "aria-hidden": "true" }, [...String(name)][0]),
    h(
      "span",
      {},
      h("span", { class: "one-line" }, name),
      h("span", { class: "one-line small quiet" }, person.external_userid),
      marks.some(Boolean) && h("span", {}, marks),
    ),
    unreadBadge(person.unread) || "",
  );
}

function markChosen() {
  for (const [name, { node }] of $("customers").known ?? [])
    node.firstChild.setAttribute("aria-current", String(name === customer && !talk));
}

function choose(external_userid, open_kfid) {
  customer = external_userid;
  if (open_kfid) account = open_kfid;
  const wasWithBot = talk !== null;
  talk = null;
  setLink(account, customer);
  emptyMessages();
  markChosen();
  if (wasWithBot) showTools();
  act(async () => null);
}

let listed = 50; // customers in the list; it grows as one scrolls to its end
$("customers").addEventListener("scroll", ({ target }) => {
  const left = target.scrollHeight - target.scrollTop - target.clientHeight;
  const beside = target.scrollWidth - target.scrollLeft - target.clientWidth; // in a narrow window
  if (left > 200 || beside > 200 || target.childElementCount < listed) return;
  listed += 50;
  refreshCustomers().catch(() => null);
});

async function refreshCustomers() {
  const { customers, total } = await ask("GET", "customers", { search: $("people-search").value, limit: listed });
  if (customer === null && customers.length) {
    customer = customers[0].external_userid;
    account = latest(customers[0])?.open_kfid ?? account;
  }
  const shown = customers.map(({ external_userid, nickname, chats }) => {
    const messages = chats.reduce((sum, chat) => sum + chat.messages, 0);
    const open = external_userid === customer && !talk && !document.hidden;
    return { external_userid, nickname, chats, unread: unread(external_userid, messages, open) };
  });
  show($("customers"), shown, (person) => person.external_userid, makeCustomer, fillCustomer);
  markChosen();
  $("people-count").textContent = customers.length < total ? t("{n} of {total}", { n: customers.length, total }) : `${total}`;
}

async function refreshChat() {
  if (talk) return refreshBotChat();
  if (customer === null || account === null) return;
  const asked = place();
  const chat = await ask("GET", "chat", here()).catch((error) => {
    if (!(error instanceof RefusedError)) throw error;
    showToast(`${asked.replace("\n", "/")}: ${error.message}`, true);
    return null;
  });
  if (asked !== place()) return;
  $("composer").hidden = chat === null;
  if (chat === null) {
    customer = null;
    $("talk-title").textContent = t("No customer");
    emptyMessages();
    return;
  }
  $("talk-title").textContent = $("customers").known.get(customer)?.item.nickname || customer;
  $("account").value = account;
  const [official, name] = STATES[chat.state];
  $("state").replaceChildren(
    `${chat.state} `,
    chinese(official),
    language === "zh" ? "" : ` ${name}`,
    chat.state === 3 ? ` ${chat.servicer_userid}` : "",
  );
  $("state").className = `badge ${STATE_KINDS[chat.state]}`;
  $("refuse").setAttribute("aria-pressed", String(chat.refuses));
  $("refuse").textContent = chat.refuses ? t("Receive again") : t("Refuse");
  showRecommendation(chat.recommendation);
  showDesk(chat);
  $("messages").last = chat.messages.at(-1)?.msgid;
  const before = { msgid: "forgotten", notice: t("{n} older messages are no longer here.", { n: chat.forgotten }) };
  const unconnected = ` ${t("There is no callback address: a robot must call kf.sync_msg by itself, or be connected (see Connect).")}`;
  showMessages(
    [...(chat.forgotten ? [before] : []), ...withNotices(chat.messages, notices.get(asked) ?? [])],
    `${t("Write one, or enter the chat as through a link.")}${sandbox.callbacks?.length ? "" : unconnected}`,
  );
}

function showRecommendation(recommended) {
  const json = JSON.stringify(recommended);
  if ($("recommendation").json === json) return;
  $("recommendation").json = json;
  $("recommendation").hidden = !recommended;
  if (!recommended) return;
  const to = recommended.type === 1 ? recommended.member : recommended.groupchat;
  $("recommendation").replaceChildren(
    h(
      "span",
      { class: "fill" },
      h("strong", {}, t("Upgrade recommended (升级服务)")),
      ` ${recommended.type === 1 ? t("member") : t("group chat")} `,
      h("code", {}, to.userid ?? to.chat_id),
      to.wording ? `: ${to.wording}` : "",
    ),
    button(t("Accept"), () =>
      act(async () => {
        await ask("POST", "customers/upgrade", here());
        note(t("accepted the recommended upgrade"));
      }),
    ),
  );
}

// When the robot has handed a session over, the visitor plays the receptionist too.
function showDesk({ state, servicer_userid, servicers }) {
  const desk = $("desk"),
    json = JSON.stringify([place(), state, servicer_userid, servicers]);
  if (desk.json === json) return;
  desk.json = json;
  desk.hidden = state !== 2 && state !== 3;
  const does = (what, parameters) => act(() => ask("POST", `servicers/${what}`, { ...here(), ...parameters }));
  if (state === 2) {
    const who = h(
      "select",
      { "aria-label": t("Receptionist") },
      servicers.map((userid) => h("option", {}, userid)),
    );
    desk.replaceChildren(
      h("span", {}, t("In the waiting pool (待接入池)")),
      who,
      h("button", { type: "submit" }, t("Take")),
    );
    desk.onsubmit = (event) => {
      event.preventDefault();
      does("take", { userid: who.value });
    };
  } else if (state === 3) {
    const what = h("input", {
      "aria-label": t("Write as {who}", { who: servicer_userid }),
      placeholder: t("Write as {who}", { who: servicer_userid }),
      autocomplete: "off",
    });
    desk.replaceChildren(
      what,
      h("button", { type: "submit" }, t("Say")),
      button(t("End session"), () => does("end", { userid: servicer_userid })),
    );
    desk.onsubmit = async (event) => {
      event.preventDefault();
      if (what.value.trim() && (await does("say", { userid: servicer_userid, content: what.value }))) what.value = "";
    };
  }
}

function emptyMessages() {
  $("messages").replaceChildren();
  $("messages").known = new Map();
  $("messages").toEnd = true;
}

function showMessages(messages, empty, fill = fillMessage) {
  const list = $("messages");
  const atEnd = list.toEnd || list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  list.toEnd = false;
  show(
    list,
    messages.length ? messages : [{ msgid: "no message", notice: `${t("No messages yet.")} ${empty}` }],
    (message) => message.msgid,
    () => h("div"),
    fill,
  );
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function fillMessage(node, message) {
  if (message.notice) {
    node.className = "event";
    node.textContent = message.notice;
    return;
  }
  const own = message.origin === 3;
  node.className = `message${own ? " own" : ""}${message.recalled ? " recalled" : ""}${"fail_type" in message ? " failed" : ""}`;
  node.replaceChildren(
    h(
      "div",
      { class: "meta" },
      h("span", {}, own ? t("customer") : message.origin === 5 ? message.servicer_userid : t("robot")),
      h("time", {}, time(message.send_time)),
      message.msgtype !== "text" && h("span", {}, message.msgtype),
      message.recalled && badge(t("recalled"), "", "撤回"),
      "fail_type" in message && badge(t("not delivered: fail_type {n}", { n: message.fail_type }), "bad"),
      own &&
        !message.recalled &&
        button(t("Recall"), () => act(() => ask("POST", "customers/recall", { ...here(), msgid: message.msgid })), {
          class: "plain small",
          "aria-label": `${t("Recall")}: ${message.text?.content ?? message.msgtype}`,
        }),
    ),
    h("div", { class: "what" }, content(message)),
  );
}

const media = (media_id) => `/sandbox/media?${new URLSearchParams({ media_id })}`;
function picture(media_id, alt) {
  const img = h("img", { src: media(media_id), alt });
  img.addEventListener("error", () => img.replaceWith(h("span", { class: "quiet" }, t("(this picture can't be shown)"))));
  img.addEventListener("load", () => {
    const list = $("messages");
    if (list.scrollHeight - list.scrollTop - list.clientHeight < 320) list.scrollTop = list.scrollHeight;
  });
  return img;
}

function content(message) {
  const body = message[message.msgtype] ?? {};
  switch (message.msgtype) {
    case "text":
      return [pretty(body.content), body.menu_id && h("div", { class: "small quiet" }, `menu_id ${body.menu_id}`)];
    case "image":
      return picture(body.media_id, t("picture"));
    case "voice":
    case "video":
    case "file":
      return h("a", { href: media(body.media_id), download: "" }, `${message.msgtype} ${body.media_id.slice(0, 12)}…`);
    case "location":
      return [
        h("strong", {}, body.name || t("Location")),
        h("div", { class: "small" }, body.address),
        h("div", { class: "small quiet" }, `${body.latitude}, ${body.longitude}`),
      ];
    case "link":
      return h(
        "div",
        { class: "card" },
        h("strong", {}, body.title),
        body.thumb_media_id && picture(body.thumb_media_id, ""),
        h("span", { class: "small" }, body.desc),
        h("span", { class: "small" }, link(body.url)),
      );
    case "miniprogram":
      return h(
        "div",
        { class: "card" },
        h("strong", {}, body.title || t("Mini program")),
        body.thumb_media_id && picture(body.thumb_media_id, ""),
        h("span", { class: "small quiet" }, `${t("Mini program")} ${body.appid}`),
        h("span", { class: "small mono" }, body.pagepath),
      );
    case "ca_link":
      return link(body.link_url);
    case "msgmenu":
      return [body.head_content, h("div", { class: "menu" }, (body.list ?? []).map(menuItem)), body.tail_content];
    default:
      return h("span", { class: "mono" }, pretty(body));
  }
}

function menuItem(item) {
  const body = item[item.type];
  if (item.type === "click")
    return button(body.content, () =>
      act(() =>
        ask("POST", "customers/say", { ...here(), content: body.content, ...(body.id ? { menu_id: body.id } : {}) }),
      ),
    );
  if (item.type === "view") return h("span", {}, link(body.url, body.content));
  return h(
    "span",
    {},
    body.content,
    item.type === "miniprogram" && h("span", { class: "small quiet" }, ` (${body.appid} ${body.pagepath})`),
  );
}

async function write(event) {
  event.preventDefault();
  const text = $("text").value;
  if (!text.trim() || (customer === null && !talk)) return;
  $("text").value = "";
  $("messages").toEnd = true;
  const said = await act(async () => {
    if (talk) return ask("POST", "bot/say", { ...speaker(), content: text });
    const { record } = await ask("POST", "customers/say", { ...here(), content: text });
    if (!record) note(t("a receptionist rejects this customer's messages: it reached nobody"));
    return true;
  });
  if (!said && !$("text").value) $("text").value = text;
}

async function base64(file) {
  const url = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(",") + 1);
}

$("composer").addEventListener("submit", write);
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) write(event);
});
$("picture").addEventListener("change", () => {
  const [file] = $("picture").files;
  if (file)
    act(async () => {
      const message = { msgtype: "image", data: await base64(file), filename: file.name };
      return talk
        ? ask("POST", "bot/send", { ...speaker(), ...message })
        : ask("POST", "customers/send", { ...here(), ...message });
    });
  $("picture").value = "";
});
$("location").addEventListener("click", async () => {
  const parameters = await question(t("Send a location"), t("Send"), [
    ["name", "name", "腾讯大厦"],
    ["address", "address", "深圳市南山区深南大道10000号"],
    ["latitude", "latitude", "22.5405"],
    ["longitude", "longitude", "113.9345"],
  ]);
  if (parameters)
    act(() =>
      ask("POST", "customers/send", {
        ...here(),
        msgtype: "location",
        ...parameters,
        latitude: Number(parameters.latitude),
        longitude: Number(parameters.longitude),
      }),
    );
});
$("enter").addEventListener("click", async () => {
  const parameters = await question(t("Enter the chat (进入会话)"), t("Enter"), [
    ["scene", "scene", ""],
    ["scene_param", "scene_param", ""],
    ["way", t("chat link, instead of the account"), ""],
  ]);
  if (parameters)
    act(async () => {
      const { record } = await ask("POST", "customers/enter", {
        external_userid: customer,
        scene: parameters.scene,
        scene_param: parameters.scene_param,
        way: parameters.way || account,
      });
      note(
        record
          ? `${t("entered the chat")}${record.event.scene ? `, ${t("scene {scene}", record.event)}` : ""}; ${
              record.event.welcome_code
                ? t("the welcome_code is valid for 20 s")
                : t("no welcome_code: there was a welcome message or a message of the customer within 48 hours")
            }`
          : t("the link was altered: nothing reached the account"),
      );
    });
});
$("refuse").addEventListener("click", () =>
  act(async () => {
    const refuses = $("refuse").getAttribute("aria-pressed") !== "true";
    await ask("POST", "customers/refuse", { ...here(), refuses });
    note(refuses ? t("refuses messages of the account") : t("receives messages again"));
  }),
);
$("account").addEventListener("change", () => {
  account = $("account").value;
  choose(customer);
});
$("people-search").addEventListener("input", () => refreshCustomers().catch(() => null));
$("add").addEventListener("click", async () => {
  const parameters = await question(t("Add a customer"), t("Add"), [
    ["external_userid", "external_userid", `wm${Math.random().toString(36).slice(2, 8)}`],
    ["nickname", "nickname", ""],
    ["unionid", "unionid", ""],
  ]);
  if (
    parameters &&
    (await act(() =>
      ask("POST", "customers/add", Object.fromEntries(Object.entries(parameters).filter(([, value]) => value))),
    ))
  )
    choose(parameters.external_userid);
});

// Calls and pushes

let since = 0;
let paused = false;

function outcome(entry) {
  if (entry.kind === "push")
    return badge(mistake(entry.outcome), entry.outcome === "ok" ? "good" : "bad", t("tries: {n}", { n: entry.tries }));
  if (entry.status !== 200) return badge(`HTTP ${entry.status}`, "bad");
  return entry.errcode === null
    ? badge(t("file"), "good")
    : badge(String(entry.errcode), entry.errcode ? "bad" : "good", "errcode");
}

const explained = new Map(); // by errcode
function explain(errcode) {
  if (!explained.has(errcode)) explained.set(errcode, ask("GET", "explain", { errcode, language }));
  return explained.get(errcode);
}
async function showHint(node, errcode) {
  const { text } = await explain(errcode).catch(() => ({ text: "" }));
  node.textContent = text;
}

function row(entry) {
  const push = entry.kind === "push";
  const wrong = push ? entry.outcome !== "ok" : entry.status !== 200 || Boolean(entry.errcode) || entry.fault;
  const { Event, MsgType, event, msgtype } = push ? entry.event : {};
  const name = push ? (Event ?? MsgType ?? event?.eventtype ?? msgtype ?? "message") : entry.path;
  const node = h(
    "details",
    { class: `entry${wrong ? " wrong" : ""}`, "data-name": `${push ? "push " : ""}${name}`.toLowerCase() },
    h(
      "summary",
      {},
      h("span", { class: "at small quiet mono" }, time(entry.at)),
      h(
        "span",
        { class: "one-line mono", title: name },
        h("span", { class: "quiet" }, push ? `${t("push")} ` : `${entry.method} `),
        name,
      ),
      h(
        "span",
        { class: "badges" },
        entry.sample &&
          badge(t("sample"), "warn", t("There is no model for this path: the reply is a sample in the documented form.")),
        entry.fault && badge(t("fault"), "warn", t("A fault that you added")),
        entry.notes?.length > 0 &&
          badge(t("notes: {n}", { n: entry.notes.length }), "warn", entry.notes.join("\n")),
        outcome(entry),
      ),
      h(
        "span",
        { class: "ms small" },
        `${entry.milliseconds < 10 ? entry.milliseconds.toFixed(1) : Math.round(entry.milliseconds)} ms`,
      ),
    ),
  );
  if (entry.errcode) {
    const hint = h("span", { class: "hint small" });
    node.firstChild.append(hint);
    showHint(hint, entry.errcode);
  }
  node.addEventListener("toggle", () => unfold(node, entry), { once: true });
  filterRow(node);
  return node;
}

async function unfold(node, entry) {
  const part = (title, value) =>
    value != null &&
    value !== "" && [h("strong", { class: "small" }, title), h("pre", { class: "body", tabindex: 0 }, pretty(value))];
  const detail = h("div", { class: "detail" });
  node.append(detail);
  if (entry.kind === "push") {
    detail.append(
      ...part(t("Event"), entry.event),
      ...part(t("To"), `${entry.url}\n${t("tries: {n}", { n: entry.tries })}`),
      h("p", {}, button(t("Push it again"), () => act(() => ask("POST", "resend", { number: entry.number }), t("Pushed again")))),
    );
    return;
  }
  try {
    const { request, reply, query } = await ask("GET", "entry", { number: entry.number });
    detail.append(
      ...[
        entry.sample &&
          h(
            "p",
            { class: "small" },
            badge(t("sample"), "warn"),
            ` ${t("There is no model for this path: the reply is a sample in the documented form.")}`,
          ),
        part(t("Notes"), entry.notes.join("\n")),
        part(t("Request"), request),
        part(t("Query"), Object.keys(query).length ? query : null),
        part(t("Reply"), reply),
        entry.method !== "WS" &&
          h(
            "p",
            { class: "small" },
            button(t("Reference"), () => openFunction(entry.path.replaceAll("/", "."))),
            ` ${t("Copy as:")} `,
            LANGUAGES.map(([text, write]) => [button(text, () => copyCall(write, { ...entry, request, query })), " "]).flat(),
          ),
      ]
        .flat()
        .filter(Boolean),
    );
  } catch (error) {
    detail.append(error.message);
  }
}

const filterRow = (node) =>
  node.classList.toggle("other", !node.dataset.name.includes($("filter").value.trim().toLowerCase()));

function showEntries(entries) {
  if (!entries.length) return;
  const list = $("entries");
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  const skipped = entries[0].number - since - 1;
  const nodes = entries.map(row);
  if (skipped > 0)
    nodes.unshift(
      h("p", { class: "skipped" }, since ? t("{n} entries came too fast to be shown", { n: skipped }) : t("{n} older entries", { n: skipped })),
    );
  $("no-entries").hidden = true;
  list.append(...nodes);
  while (list.childElementCount > MAX_ROWS + 1) list.children[1].remove(); // the first child is the text for an empty list
  if (atEnd) list.scrollTop = list.scrollHeight;
}

$("filter").addEventListener("input", () => document.querySelectorAll(".entry").forEach(filterRow));
$("errors-only").addEventListener("change", () =>
  $("entries").classList.toggle("errors-only", $("errors-only").checked),
);
$("pause").addEventListener("click", () => {
  paused = !paused;
  $("pause").setAttribute("aria-pressed", String(paused));
  $("pause").textContent = paused ? t("Resume") : t("Pause");
});
function clearEntries() {
  $("entries").replaceChildren($("no-entries"));
  $("no-entries").hidden = false;
}
$("clear").addEventListener("click", clearEntries);

// Faults, clock, state

const PRESETS = [
  [t("45009 on kf/send_msg, twice"), { path: "kf/send_msg", errcode: 45009, times: 2 }],
  [t("42001 once"), { errcode: 42001, times: 1 }],
  [t("HTTP 502 on all"), { status: 502 }],
  [t("3 s late"), { delay: 3 }],
  [t("Every 10th cut off"), { cut: true, rate: 0.1 }],
];
const ADVANCES = [
  ["+20 s", 20, t("a welcome_code expires")],
  ["+10 min", 600, t("the token of a callback event expires")],
  ["+2 h", 7201, t("an access_token expires")],
  ["+48 h", 48 * 3600 + 1, t("a session ends")],
  ["+3 d", 72 * 3600 + 1, t("messages and media expire")],
];

$("presets").append(
  ...PRESETS.map(([text, fault]) => button(text, () => act(() => ask("POST", "fail", fault), t("The fault is active")))),
);
$("advances").append(
  ...ADVANCES.map(([text, advance, title]) =>
    button(text, () => act(() => ask("POST", "clock", { advance }), `${t("The clock was advanced")}: ${title}`), { title }),
  ),
);
$("fault").addEventListener("submit", (event) => {
  event.preventDefault();
  const how = $("fault-how").value;
  const fault = { [how]: how === "cut" ? true : Number($("fault-value").value) };
  if ($("fault-path").value.trim()) fault.path = $("fault-path").value.trim();
  if ($("fault-times").value.trim()) fault.times = Number($("fault-times").value);
  if ($("fault-rate").value.trim()) fault.rate = Number($("fault-rate").value) / 100;
  act(() => ask("POST", "fail", fault), t("The fault is active"));
});
$("fault-how").addEventListener("change", () => {
  $("fault-value").disabled = $("fault-how").value === "cut";
});
$("fault-path").addEventListener(
  "focus",
  async () => {
    const { functions } = await ask("GET", "reference").catch(() => ({ functions: [] }));
    $("paths").replaceChildren(
      ...[...new Set(functions.map((each) => each.path)), ...bot.commands].map((path) => h("option", { value: path })),
    );
  },
  { once: true },
);
$("advance").addEventListener("submit", (event) => {
  event.preventDefault();
  act(() => ask("POST", "clock", { advance: Number($("advance-by").value) }), t("The clock was advanced"));
});
$("save").addEventListener("click", async () => {
  const saved = await act(() => ask("POST", "save"));
  if (saved) showToast(t("Saved to {file}", { file: saved.file }));
});
$("reset").addEventListener("click", async () => {
  if (await question(t("Return to the state at the start?"), t("Reset"), [])) {
    notices.clear();
    act(() => ask("POST", "reset"), t("The state is that of the start"));
  }
});

function showFaults(faults) {
  $("fault-mark").hidden = !faults.length;
  $("fault-mark").textContent = faults.length === 1 ? t("1 active fault") : t("{n} active faults", { n: faults.length });
  show(
    $("in-force"),
    faults,
    (fault) => fault.number,
    () => h("li"),
    (node, fault) => {
      const how = [
        fault.errcode !== null && `errcode ${fault.errcode}`,
        fault.status !== null && `HTTP ${fault.status}`,
        fault.delay > 0 && t("{n} s late", { n: fault.delay }),
        fault.cut && t("cut off"),
      ]
        .filter(Boolean)
        .join(", ");
      const howOften = [
        fault.times !== null && t("{n} more", { n: fault.times }),
        fault.rate < 1 && t("{n} % of the calls", { n: Math.round(fault.rate * 1000) / 10 }),
      ]
        .filter(Boolean)
        .join(", ");
      node.replaceChildren(
        h("span", {}, `${fault.path ?? t("every path")}: ${how}${howOften ? ` (${howOften})` : ""}`),
        button(t("End"), () => act(() => ask("POST", "recover", { number: fault.number })), {
          "aria-label": t("End the fault on {path}", { path: fault.path ?? t("every path") }),
        }),
      );
    },
  );
}

// The reference, loaded when it is first opened

let search = null;

async function searchReference() {
  const words = $("words").value.trim();
  clearFunction();
  const mine = (search = ask("GET", "reference", { search: words }));
  try {
    const { functions } = await mine;
    if (search !== mine) return;
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    const named = (each) =>
      asked.every((word) => `${each.name} ${each.path} ${each.title}`.toLowerCase().includes(word));
    const sorted = [...functions.filter(named), ...functions.filter((each) => !named(each))];
    $("results").replaceChildren(
      ...sorted
        .slice(0, 100)
        .map((each) =>
          h(
            "button",
            { class: "result", type: "button", "data-name": each.name, click: () => openFunction(each.name) },
            h("span", {}, h("strong", { class: "mono" }, each.name), " ", chinese(each.title)),
            h("span", { class: "small quiet" }, each.summary),
          ),
        ),
    );
    $("results").scrollTop = 0;
    $("found").textContent =
      t("functions: {n}", { n: functions.length }) + (functions.length > 100 ? t(", the first 100 shown") : "");
  } catch (error) {
    if (search === mine) $("found").textContent = error.message;
  }
}

function clearFunction() {
  if (!$("function").hidden) setLink();
  $("function").hidden = true;
  $("results").hidden = false;
}

const table = (title, fields) =>
  fields.length > 0 && [
    h("h4", {}, title),
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [t("Name"), t("Type"), t("Note")].map((text) => h("th", { scope: "col" }, text)),
        ),
      ),
      h(
        "tbody",
        {},
        fields.map((field) =>
          h(
            "tr",
            {},
            h("td", { class: "mono" }, field.name),
            h("td", {}, field.type, field.required && h("div", { class: "small quiet" }, t("required"))),
            h("td", {}, field.note),
          ),
        ),
      ),
    ),
  ];
const list = (title, items) =>
  items.length > 0 && [
    h("h4", {}, title),
    h(
      "ul",
      {},
      items.map((item) => h("li", {}, item)),
    ),
  ];

async function openFunction(name) {
  chooseTab("reference");
  try {
    const reference = await ask("GET", "reference", { name });
    setLink(name);
    $("function").shown = name;
    $("results").hidden = true;
    $("function").hidden = false;
    $("function").replaceChildren(
      ...[
        h(
          "p",
          {},
          button(t("← All results"), () => {
            clearFunction();
            if (!$("results").childElementCount) searchReference();
            $("words").focus();
          }),
        ),
        h("h3", {}, h("span", { class: "mono" }, reference.name), " ", chinese(reference.title)),
        h("p", {}, reference.summary),
        h(
          "p",
          { class: "small quiet" },
          h("code", {}, `${reference.method} /cgi-bin/${reference.path}`),
          reference.credential && t(" with {credential}. ", { credential: reference.credential }),
          reference.address && link(reference.address, t("Official page")),
          reference.date && ` (${reference.date})`,
        ),
        tryIt(reference),
        table(t("Arguments"), reference.arguments),
        table("hash", reference.hash),
        table(t("Reply"), reference.reply),
        list(t("Limits"), reference.limits),
        list(
          t("Errors"),
          Object.entries(reference.errors).map(([errcode, when]) => `${errcode}: ${when}`),
        ),
        list(t("Permission"), reference.permissions),
        h("details", {}, h("summary", {}, t("The docstring")), h("pre", {}, reference.documentation)),
      ]
        .flat()
        .filter(Boolean),
    );
    $("function").scrollTop = 0;
    $("function").focus({ preventScroll: true });
  } catch (error) {
    showToast(error.message, true);
  }
}

// Try it: an input for each field that is not inside a list; the hash can also be edited as JSON.
function tryIt(reference) {
  const known = {
    open_kfid: account,
    external_userid: customer,
    touser: reference.name.startsWith("kf.") ? customer : "zhangsan",
    userid: "zhangsan",
    agentid: 1000002,
    external_userid_list: [customer],
  };
  const query = {},
    hash = {};
  let file = null;
  const body = h("textarea", { rows: 5, class: "mono", "aria-label": t("The hash, as JSON"), spellcheck: "false" });
  const wrong = h("p", { class: "small", role: "status" });
  const showHash = () => {
    body.value = JSON.stringify(hash, null, 2);
    body.rows = Math.min(16, body.value.split("\n").length + 1);
  };

  const put = (path, value) => {
    let edited = {};
    try {
      edited = JSON.parse(body.value || "{}");
    } catch {
      wrong.textContent = t("The hash is not JSON: correct it first");
      return;
    }
    wrong.textContent = "";
    for (const name of Object.keys(hash)) delete hash[name];
    Object.assign(hash, edited);
    let at = hash;
    for (const step of path.slice(0, -1)) at = at[step] = typeof at[step] === "object" && at[step] ? at[step] : {};
    if (value === undefined) delete at[path.at(-1)];
    else at[path.at(-1)] = value;
    showHash();
  };
  const typed = (field, text) => {
    if (text === "") return undefined;
    if (field.type === "bool") return text === "true";
    if (field.type === "str") return text;
    if (["int", "float"].includes(field.type)) return Number.isNaN(Number(text)) ? text : Number(text);
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const input = (field, change, value) => {
    const values = field.type === "bool" ? [true, false] : field.type.startsWith("list") ? [] : field.values;
    const node = values.length
      ? h(
          "select",
          {},
          h("option", { value: "" }, "–"),
          values.map((each) => h("option", { value: String(each) }, String(each))),
        )
      : h("input", {
          placeholder: field.type === "str" || !/^(list|dict)/.test(field.type) ? field.type : t("{type}, as JSON", { type: field.type }),
          autocomplete: "off",
        });
    if (value !== undefined) node.value = typeof value === "string" ? value : JSON.stringify(value);
    node.addEventListener("input", () => {
      change(typed(field, node.value));
      hideOthers(field, node.value);
    });
    return h(
      "label",
      { title: field.note, "data-object": field.name.split(".")[0] },
      h("span", { class: "mono" }, field.name, field.required ? " *" : ""),
      node,
    );
  };

  // A value such as a msgtype selects one of several objects: hide the fields of the others.
  const hideOthers = (field, value) => {
    const others = field.values.filter((each) => each !== value && parents.has(each));
    if (!others.length && !parents.has(value)) return;
    for (const label of form.querySelectorAll("[data-object]"))
      label.hidden = value !== "" && others.includes(label.dataset.object);
    if (value) form.querySelector("details")?.setAttribute("open", "");
  };

  const shownArguments = reference.arguments
    .filter((field) => field.name !== "media" && field.type !== "any")
    .map((field) => {
      if (field.name in known && field.required) query[field.name] = known[field.name];
      return input(
        field,
        (value) => {
          if (value === undefined) delete query[field.name];
          else query[field.name] = String(value);
        },
        query[field.name],
      );
    });
  const upload = reference.arguments.some((field) => field.name === "media");
  if (upload)
    shownArguments.push(
      h(
        "label",
        {},
        h("span", { class: "mono" }, "media *"),
        h("input", {
          type: "file",
          change: (event) => {
            [file] = event.target.files;
          },
        }),
      ),
    );
  const parents = new Set(reference.hash.map((field) => field.name.split(".").slice(0, -1).join(".")));
  const required = new Set(reference.hash.filter((field) => field.required).map((field) => field.name));
  const always = (field) =>
    field.name.split(".").every((_, at, steps) => required.has(steps.slice(0, at + 1).join(".")));
  const shown = reference.hash.filter(
    (field) => !field.name.includes("[]") && !(field.type === "dict" && parents.has(field.name)),
  );
  const fields = (wanted) =>
    shown
      .filter((field) => always(field) === wanted)
      .map((field) => {
        const path = field.name.split(".");
        if (always(field) && path.length === 1 && field.name in known) hash[field.name] = known[field.name];
        return input(field, (value) => put(path, value), hash[field.name]);
      });
  const needed = fields(true),
    optional = fields(false);
  showHash();

  const reply = h("div", { "aria-live": "polite" });
  const send = async (event) => {
    event.preventDefault();
    wrong.textContent = "";
    try {
      if (reference.method === "POST" && !upload) JSON.parse(body.value || "{}");
    } catch (error) {
      wrong.textContent = `${t("The hash is not JSON")}: ${error.message}`;
      body.focus();
      return;
    }
    try {
      if (reference.credential)
        query[reference.credential] = (await ask("GET", "credential", { kind: reference.credential })).credential;
      const options = { method: reference.method, signal: AbortSignal.timeout(60_000) };
      if (upload) {
        options.body = new FormData();
        if (file) options.body.append("media", file);
      } else if (reference.method === "POST") {
        options.body = body.value || "{}";
        options.headers = { "Content-Type": "application/json" };
      }
      const started = performance.now();
      const response = await fetch(`/cgi-bin/${reference.path}?${new URLSearchParams(query)}`, options);
      const text = await response.text();
      const took = Math.round(performance.now() - started);
      let answer = text;
      try {
        answer = JSON.parse(text);
      } catch {
        /* a file, or an error page */
      }
      reply.replaceChildren(
        h(
          "p",
          { class: "row" },
          badge(
            response.ok ? `errcode ${answer.errcode ?? "–"}` : `HTTP ${response.status}`,
            response.ok && !answer.errcode ? "good" : "bad",
          ),
          response.headers.get("Sandbox-Sample") && badge(t("sample reply"), "warn", t("There is no model for this path: the reply is a sample in the documented form.")),
          h("span", { class: "small quiet" }, `${took} ms`),
        ),
        h("pre", { class: "body", tabindex: 0 }, pretty(answer)),
      );
    } catch (error) {
      reply.replaceChildren(h("p", {}, badge(t("no reply"), "bad"), ` ${error.message}`));
    }
  };
  const form = h(
    "form",
    { class: "try", submit: send },
    h("strong", {}, t("Try it")),
    shownArguments.length > 0 && h("div", { class: "given" }, shownArguments),
    needed.length > 0 && h("div", { class: "given" }, needed),
    optional.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, t("Optional fields ({n})", { n: optional.length })),
        h("div", { class: "given" }, optional),
      ),
    reference.method === "POST" && !upload && body,
    wrong,
    h(
      "div",
      { class: "row" },
      h("button", { class: "main", type: "submit" }, t("Call")),
      h("span", { class: "small quiet" }, reference.credential && t("with this sandbox's own {credential}", { credential: reference.credential })),
    ),
    reply,
  );
  return form;
}

$("words").addEventListener("input", () => {
  clearTimeout(searchReference.timer);
  searchReference.timer = setTimeout(searchReference, 150);
});

// Tabs

const tabs = [...document.querySelectorAll("[role=tab]")];
function chooseTab(name, focus = false) {
  for (const tab of tabs) {
    const chosen = tab.getAttribute("aria-controls") === name;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    $(tab.getAttribute("aria-controls")).hidden = !chosen;
    if (chosen) tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 40; // where it is narrow
    if (chosen && focus) tab.focus();
  }
  if (name === "calls") $("entries").scrollTop = $("entries").scrollHeight;
  if (name === "reference" && search === null) searchReference();
  if (name === "inbox") refreshInbox(true).catch(() => null);
  if (name === "events" && eventSearch === null) searchEvents();
  if (name === "guides" && !$("guide").childElementCount) showGuides();
}
tabs.forEach((tab, at) => {
  tab.addEventListener("click", () => chooseTab(tab.getAttribute("aria-controls")));
  tab.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    chooseTab(tabs[(to + tabs.length) % tabs.length].getAttribute("aria-controls"), true);
  });
});

// Connect a robot

const environment = () => {
  if (!$("callback-token").value) {
    $("callback-token").value = sandbox.environment.QQ_WEIXIN_WORK_CALLBACK_TOKEN;
    $("callback-key").value = sandbox.environment.QQ_WEIXIN_WORK_CALLBACK_AES_KEY;
  }
  $("environment").textContent = Object.entries({
    ...sandbox.environment,
    QQ_WEIXIN_WORK_CALLBACK_TOKEN: $("callback-token").value,
    QQ_WEIXIN_WORK_CALLBACK_AES_KEY: $("callback-key").value,
  })
    .map(([name, value]) => `export ${name}=${/^[\w.:/-]+$/.test(value) ? value : `'${value}'`}`)
    .join("\n");
};
$("callback").addEventListener("input", environment);
$("callback").addEventListener("submit", (event) => {
  event.preventDefault();
  act(
    () =>
      ask("POST", "callbacks", {
        url: $("callback-url").value.trim(),
        token: $("callback-token").value,
        encoding_aes_key: $("callback-key").value,
      }),
    t("The callback address is saved"),
  );
});

// Refresh the page

let refreshed = 0;

async function refresh(all = false) {
  sandbox = await ask("GET", "state", { brief: 1 });
  $("corpid").textContent = sandbox.corpid;
  $("clock").textContent = new Date(sandbox.now * 1000).toLocaleString("sv-SE");
  const accounts = JSON.stringify(sandbox.account_names);
  if ($("account").shown !== accounts) {
    $("account").shown = accounts;
    $("account").replaceChildren(
      ...sandbox.accounts.map((each) =>
        h(
          "option",
          { value: each },
          sandbox.account_names[each] === each ? each : `${sandbox.account_names[each]} (${each})`,
        ),
      ),
    );
  }
  if (!sandbox.accounts.includes(account)) account = sandbox.accounts[0] ?? null;
  showFaults(sandbox.faults);
  show(
    $("callbacks"),
    sandbox.callbacks.map((url, at) => ({ url, at })),
    (each) => each.at,
    () => h("li"),
    (node, each) => node.replaceChildren("✓ ", h("code", {}, each.url)),
  );
  environment();
  showCallback(sandbox);
  if (all || Date.now() - refreshed > 2000) {
    refreshed = Date.now();
    await refreshCustomers();
  }
  await refreshBotChats();
  await refreshChat();
  if (!$("inbox").hidden) await refreshInbox();
}

function connected(yes) {
  $("link").textContent = yes ? t("sandbox: running") : t("sandbox: no answer, trying again …");
  $("link").className = `badge ${yes ? "good" : "bad"}`;
  $("callback-state").hidden = !yes;
}

// Whether the program gets what is pushed: by the last push, so far ago by the sandbox's clock.
function showCallback({ callbacks, last_push, now }) {
  const state = $("callback-state");
  state.title = last_push?.url ?? "";
  state.className = "badge";
  if (!last_push) {
    state.textContent = callbacks.length ? t("callback: no push yet") : t("callback: none yet");
    return;
  }
  const seconds = Math.max(0, Math.round(now - last_push.at));
  const ago = seconds < 120 ? t("{n} s ago", { n: seconds }) : t("{n} min ago", { n: Math.round(seconds / 60) });
  const good = last_push.outcome === "ok";
  state.className = `badge ${good ? "good" : "bad"}`;
  state.textContent = good
    ? t("callback: ok {ago}", { ago })
    : t("callback failing: {why}, {ago}", { why: mistake(last_push.outcome), ago });
}

async function follow() {
  for (let wait = 0; ;) {
    try {
      const log = paused
        ? { last: since, entries: [] }
        : await ask("GET", "log", { since, wait, limit: MAX_ROWS - 1, brief: 1 });
      showEntries(log.entries);
      since = log.last;
      await refresh();
      connected(true);
      wait = 2;
      await sleep(paused ? 1000 : log.entries.length ? 200 : 0);
    } catch (error) {
      connected(false);
      await sleep(1000);
      const again = await ask("GET", "state", { brief: 1 }).catch(() => null);
      if (again && again.last < since) {
        clearEntries();
        since = 0;
      } // another sandbox than before
    }
  }
}
