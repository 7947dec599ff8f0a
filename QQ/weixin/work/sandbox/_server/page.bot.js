"use strict";
// The AI bot: the chats of members and groups with it. Streams grow as they come.

let bot = { chats: [], members: [], commands: [], connected: false };
const groups = new Set(); // chatids that the visitor has added

const nameOf = (userid) => bot.members.find((member) => member.userid === userid)?.name ?? userid;
const speaker = () =>
  talk.chattype === "group" ? { userid: $("bot-who").value, chat: talk.chatid } : { userid: talk.chatid };

function showTools() {
  $("customer-tools").hidden = $("location").hidden = talk !== null;
  $("bot-tools").hidden = talk === null;
  $("bot-who-label").hidden = talk?.chattype !== "group";
  $("bot-enter").hidden = $("bot-voice").hidden = talk?.chattype !== "single";
  for (const id of ["bot-file", "picture"])
    document.querySelector(`label[for=${id}]`).hidden = talk?.chattype === "group";
  const who = talk === null ? t("the customer") : talk.chattype === "group" ? t("the member") : nameOf(talk.chatid);
  $("text-label").textContent = t("Write as {who}", { who });
  $("text").placeholder = t("Write as {who} (Enter sends, Shift+Enter breaks the line)", { who });
  if (talk) $("recommendation").hidden = $("desk").hidden = true;
  else $("recommendation").json = $("desk").json = undefined; // to be shown anew
}

function chooseBotChat(chattype, chatid) {
  talk = { chattype, chatid };
  if (chattype === "group") groups.add(chatid);
  setLink("bot", chattype, chatid);
  emptyMessages();
  markChosen();
  markBotChat();
  showTools();
  act(async () => null);
}

function markBotChat() {
  for (const { node, item } of $("bot-chats").known?.values() ?? [])
    node.firstChild.setAttribute(
      "aria-current",
      String(talk !== null && item.chattype === talk.chattype && item.chatid === talk.chatid),
    );
}

async function refreshBotChats() {
  bot = await ask("GET", "bot");
  const known = (chattype, chatid) =>
    bot.chats.find((chat) => chat.chattype === chattype && chat.chatid === chatid)?.messages ?? 0;
  const chatids = new Set([...bot.chats.filter((chat) => chat.chattype === "group").map((chat) => chat.chatid), ...groups]);
  const shown = [
    ...bot.members.map(({ userid, name }) => ({ chattype: "single", chatid: userid, name })),
    ...[...chatids].map((chatid) => ({ chattype: "group", chatid, name: chatid })),
  ].map((chat) => {
    const messages = known(chat.chattype, chat.chatid);
    const open = talk?.chattype === chat.chattype && talk.chatid === chat.chatid && !document.hidden;
    return { ...chat, messages, unread: unread(`bot ${chat.chattype} ${chat.chatid}`, messages, open) };
  });
  show(
    $("bot-chats"),
    shown,
    (chat) => `${chat.chattype} ${chat.chatid}`,
    ({ chattype, chatid }) =>
      h("li", {}, button("", () => chooseBotChat(chattype, chatid), { class: "bot-chat" })),
    (node, { chattype, chatid, name, messages, unread }) =>
      node.firstChild.replaceChildren(
        h("span", { class: "face", "aria-hidden": "true" }, chattype === "group" ? "群" : [...String(name)][0]),
        h(
          "span",
          {},
          h("span", { class: "one-line" }, name),
          h(
            "span",
            { class: "one-line small quiet" },
            `${chattype === "group" ? t("group chat") : chatid}${messages ? ` · ${messages}` : ""}`,
          ),
        ),
        unreadBadge(unread) || "",
      ),
  );
  markBotChat();
  $("bot-link").textContent = bot.connected ? t("a program is connected") : t("no program is connected");
  $("bot-link").className = `badge ${bot.connected ? "good" : ""}`;
  $("bot-link").title = t("Connect to {address} as {bot_id}: see Connect", bot);
  $("bot-twice").checked = bot.twice;
  show(
    $("bot-who"),
    bot.members,
    (member) => member.userid,
    ({ userid }) => h("option", { value: userid }),
    (node, { name, userid }) => node.replaceChildren(`${name} (${userid})`),
  );
}

async function refreshBotChat() {
  const asked = place();
  const { messages } = await ask("GET", "bot/chat", talk);
  if (asked !== place()) return;
  $("composer").hidden = false;
  $("talk-title").textContent = `${talk.chattype === "group" ? talk.chatid : nameOf(talk.chatid)} ↔ ${bot.name}`;
  $("state").textContent = bot.connected ? t("connected") : t("not connected");
  $("state").className = `badge ${bot.connected ? "good" : "warn"}`;
  $("messages").last = messages.at(-1)?.msgid;
  const judged = messages.findLast((message) => message[message.msgtype].feedback?.id)?.msgid;
  const shown = messages.map((message) => ({ ...message, judged: message.msgid === judged }));
  const how = bot.connected
    ? t("Write one, or enter the chat.")
    : t("No program is connected as the bot: let one connect to {address} (see Connect).", bot);
  showMessages(withNotices(shown, notices.get(asked) ?? []), how, fillBotMessage);
}

function fillBotMessage(node, message) {
  if (message.notice) return fillMessage(node, message);
  const own = !("reply_to" in message);
  const streaming = message.msgtype === "stream" && !message.stream.finish;
  node.className = `message${own ? " own" : ""}`;
  node.replaceChildren(
    h(
      "div",
      { class: "meta" },
      h("span", {}, own ? nameOf(message.from.userid) : bot.name),
      h("time", {}, time(message.send_time)),
      message.msgtype !== "text" && h("span", {}, message.msgtype),
      streaming && badge(t("more to come …"), "info", t("The stream has no finish yet")),
      message.refreshes > 0 && h("span", { title: t("Refreshes of the stream") }, `↻ ${message.refreshes}`),
      message.judged &&
        !streaming && [
        button(t("Right"), () => act(() => ask("POST", "bot/rate", { ...speaker(), type: 1 })), { class: "plain small" }),
        button(t("Wrong"), () => act(() => ask("POST", "bot/rate", { ...speaker(), type: 2 })), { class: "plain small" }),
      ],
    ),
    h("div", { class: "what" }, message.quote && quote(message.quote), botContent(message)),
  );
}

const quote = ({ msgtype, ...bodies }) => h("div", { class: "quote" }, bodies[msgtype].content ?? `[${msgtype}]`);

function botContent(message) {
  const body = message[message.msgtype];
  const media_id = message.media_ids?.[0] ?? body.media_id;
  switch (message.msgtype) {
    case "text":
    case "markdown":
    case "stream":
    case "voice":
      return pretty(body.content);
    case "image":
      return picture(media_id, t("picture"));
    case "file":
    case "video":
      return h(
        "a",
        { href: media(media_id), download: "" },
        `${message.msgtype} ${body.title ?? media_id.slice(0, 12)}…`,
      );
    case "mixed": {
      const pictures = [...message.media_ids];
      return body.msg_item.map((item) =>
        item.msgtype === "text" ? h("div", {}, item.text.content) : picture(pictures.shift(), t("picture")),
      );
    }
    case "template_card":
      return templateCard(body, (item, selected) =>
        act(() => ask("POST", "bot/tap", { ...speaker(), item: item.key, ...(selected ? { selected } : {}) })),
      );
    default:
      return h("span", { class: "mono" }, pretty(body));
  }
}

// A card. tap(item, selected) is what a tap on a button does; without it the buttons are only shown.
function templateCard(card, tap = null, instead = "") {
  const questions = [card.checkbox, card.button_selection, ...(card.select_list ?? [])].filter(Boolean);
  const chosen = new Map(questions.map((question) => [question.question_key, new Set()]));
  const options = (question) =>
    h(
      "div",
      { class: "options" },
      question.title && h("strong", { class: "small" }, question.title),
      question.option_list.map(({ id, text }) => {
        const many = question === card.checkbox && question.mode === 1;
        const change = ({ target }) => {
          const ids = chosen.get(question.question_key);
          if (!many) ids.clear();
          if (target.checked) ids.add(id);
          else ids.delete(id);
        };
        return h(
          "label",
          {},
          h("input", { type: many ? "checkbox" : "radio", name: question.question_key, change, disabled: !tap }),
          h("span", {}, ` ${text}`),
        );
      }),
    );
  const tapped = (item) => {
    const selected = Object.fromEntries([...chosen].filter(([, ids]) => ids.size).map(([key, ids]) => [key, [...ids]]));
    tap(item, questions.length ? selected : null);
  };
  const buttons = [...(card.button_list ?? []), card.submit_button, ...(card.action_menu?.action_list ?? [])];
  const jump = ({ title, url, appid, pagepath }) =>
    h("div", { class: "small" }, url ? link(url, title) : `${title ?? ""} (${t("Mini program")} ${appid} ${pagepath ?? ""})`);
  const { source, quote_area: quoted, image_text_area: beside, emphasis_content: figure } = card;
  return [
    source?.desc && h("div", { class: "small quiet" }, source.desc),
    h("strong", {}, card.main_title?.title ?? card.sub_title_text ?? card.card_type),
    card.main_title?.desc && h("div", { class: "small" }, card.main_title.desc),
    card.card_image && h("div", { class: "small" }, link(card.card_image.url, t("picture"))),
    beside && h("div", { class: "small" }, link(beside.image_url, t("picture")), ` ${beside.title ?? ""} ${beside.desc ?? ""}`),
    figure && h("h3", {}, figure.title),
    figure?.desc && h("div", { class: "small quiet" }, figure.desc),
    quoted && h("div", { class: "quote" }, `${quoted.title ?? ""} ${quoted.quote_text ?? ""}`),
    card.main_title?.title && card.sub_title_text && h("div", { class: "small" }, card.sub_title_text),
    (card.vertical_content_list ?? []).map((each) => h("div", { class: "small" }, h("strong", {}, each.title), ` ${each.desc ?? ""}`)),
    (card.horizontal_content_list ?? []).map((each) =>
      h("div", { class: "small" }, `${each.keyname} `, each.url ? link(each.url, each.value ?? each.url) : (each.value ?? each.userid ?? "")),
    ),
    questions.map(options),
    h(
      "div",
      { class: "menu" },
      instead
        ? h("button", { type: "button", disabled: true }, instead)
        : buttons.filter((item) => item?.text).map((item) => button(item.text, () => tapped(item), { disabled: !tap })),
    ),
    (card.jump_list ?? []).map(jump),
    card.card_action?.url && h("div", { class: "small" }, link(card.card_action.url, t("Details"))),
  ].flat();
}

$("add-group").addEventListener("click", async () => {
  const parameters = await question(t("A group chat that the bot is in"), t("Add"), [
    ["chatid", "chatid", `wr${Math.random().toString(36).slice(2, 8)}`],
  ]);
  if (!parameters?.chatid) return;
  chooseBotChat("group", parameters.chatid);
});
$("bot-enter").addEventListener("click", () =>
  act(async () => {
    const { record } = await ask("POST", "bot/enter", speaker());
    note(
      record
        ? t("opened the chat: enter_chat; a welcome message is possible for 5 s")
        : t("opened the chat: nothing is pushed, since it was opened today already"),
    );
  }),
);
$("bot-voice").addEventListener("click", async () => {
  const parameters = await question(t("Say something"), t("Send"), [["content", t("what is said"), "今天天气怎么样"]]);
  if (parameters?.content) act(() => ask("POST", "bot/send", { ...speaker(), msgtype: "voice", ...parameters }));
});
$("bot-file").addEventListener("change", () => {
  const [file] = $("bot-file").files;
  if (file)
    act(async () =>
      ask("POST", "bot/send", { ...speaker(), msgtype: "file", data: await base64(file), filename: file.name }),
    );
  $("bot-file").value = "";
});

// Troubles of its connection

const TROUBLES = [
  [t("Close (1000)"), "close", { code: 1000 }],
  [t("Close (1011)"), "close", { code: 1011 }],
  [t("Cut the connection"), "reset", {}],
  [t("Silence"), "silence", {}],
  [t("Another takes over"), "disconnect", {}],
];
$("bot-troubles").append(
  ...TROUBLES.map(([text, trouble, how]) => button(text, () => act(() => ask("POST", `bot/${trouble}`, how), t("{what}: done", { what: text })))),
  button(t("Refuse the next subscribe"), () =>
    act(() => ask("POST", "fail", { path: "aibot_subscribe", errcode: 853000, times: 1 }), t("The fault is active")),
  ),
);
$("bot-twice").addEventListener("change", () => act(() => ask("POST", "bot/set", { twice: $("bot-twice").checked })));

