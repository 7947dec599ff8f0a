"use strict";
// The inbox: what members, groups and robots' chats were sent, as people see it.

const MAX_INBOX = 200; // messages that are shown
let inboxOf = ""; // whose it is; "" for all
const KINDS = {
  member: t("member"),
  group: t("group chat"),
  robot: t("robot"),
  customer: t("customer"),
  parent: t("parent or student"),
  linked: t("member of a linked corp"),
};

function openInbox(who) {
  inboxOf = who;
  chooseTab("inbox");
  setLink("inbox", ...(who ? [who] : []));
  $("inbox-messages").replaceChildren();
  $("inbox-messages").known = new Map();
  refreshInbox(true).catch((error) => showToast(error.message, true));
}

async function refreshInbox(toEnd = false) {
  const asked = inboxOf;
  const { messages, chats } = await ask("GET", "inbox", { who: asked, limit: MAX_INBOX });
  if (asked !== inboxOf) return;
  const options = [
    { id: "", text: t("Everybody") },
    ...chats.map(({ kind, id, name, messages }) => ({
      id,
      text: `${name === id ? id : `${name} (${id})`} · ${KINDS[kind]} · ${messages}`,
    })),
  ];
  if (asked && !chats.some(({ id }) => id === asked)) options.push({ id: asked, text: asked });
  show(
    $("inbox-who"),
    options,
    ({ id }) => id,
    ({ id }) => h("option", { value: id }),
    (node, { text }) => node.replaceChildren(text),
  );
  $("inbox-who").value = asked;
  const list = $("inbox-messages");
  const atEnd = toEnd || list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  const names = new Map(chats.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  const nothing = t("Nothing yet. What programs send by message.send, appchat.send, webhook.send and the like is shown here.");
  show(
    list,
    messages.length ? messages : [{ number: 0 }],
    ({ number }) => number,
    () => h("div"),
    (node, message) => (message.number ? fillInboxMessage(node, message, names) : node.replaceChildren(h("p", { class: "empty" }, nothing))),
  );
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function fillInboxMessage(node, { kind, to, sender, at, recalled, content }, names) {
  const who = to.map((id) => (id === "@all" ? t("Everybody") : (names.get(`${kind} ${id}`) ?? id)));
  const more = who.length > 5 ? ` … (${who.length})` : "";
  node.className = `message${recalled ? " recalled" : ""}`;
  node.replaceChildren(
    h(
      "div",
      { class: "meta" },
      h("span", { title: to.join(", ") }, `${KINDS[kind]} ${who.slice(0, 5).join("、")}${more}`),
      h("time", {}, time(at)),
      h("span", {}, content.msgtype),
      kind !== "robot" && h("span", {}, kind === "group" ? "" : t("from {sender}", { sender })),
      recalled && badge(t("recalled"), "", "撤回"),
    ),
    h("div", { class: "what" }, shownMessage(content)),
  );
}

function shownMessage(content) {
  const body = content[content.msgtype] ?? {};
  switch (content.msgtype) {
    case "text":
      return [appText(body.content ?? ""), (body.mentioned_list ?? []).map((who) => ` @${who === "@all" ? t("Everybody") : who}`)].flat();
    case "markdown":
      return (body.content ?? "").split("\n").map(markdownLine);
    case "markdown_v2":
      return h("div", { class: "guide" }, markdown(body.content ?? ""));
    case "image":
      return picture(body.media_id, t("picture"));
    case "voice":
    case "video":
    case "file":
      return [
        body.title && h("strong", {}, body.title),
        body.description && h("div", { class: "small" }, body.description),
        h("a", { href: media(body.media_id), download: "" }, `${content.msgtype} ${body.media_id.slice(0, 12)}…`),
      ];
    case "textcard":
      return [
        h("strong", {}, body.title),
        ...cardText(body.description ?? ""),
        h("div", { class: "small" }, link(body.url, body.btntxt || t("Details"))),
      ];
    case "news":
      return (body.articles ?? []).map((article) =>
        h(
          "div",
          { class: "article" },
          h("strong", {}, article.url ? link(article.url, article.title) : article.title),
          article.description && h("div", { class: "small" }, article.description),
          article.picurl && h("div", { class: "small" }, link(article.picurl, t("picture"))),
          article.appid && h("div", { class: "small quiet" }, `${t("Mini program")} ${article.appid} ${article.pagepath ?? ""}`),
        ),
      );
    case "mpnews":
      return (body.articles ?? []).map((article) =>
        h(
          "div",
          { class: "article card" },
          h("strong", {}, article.title),
          picture(article.thumb_media_id, ""),
          h("span", { class: "small" }, article.digest || textOf(article.content ?? "")),
          h("span", { class: "small quiet" }, [article.author, article.content_source_url && link(article.content_source_url, t("Source"))].filter(Boolean)),
        ),
      );
    case "link":
      return h(
        "div",
        { class: "card" },
        h("strong", {}, link(body.url, body.title)),
        h("span", { class: "small" }, body.desc),
        body.picurl && h("span", { class: "small" }, link(body.picurl, t("picture"))),
      );
    case "miniprogram":
      return [h("strong", {}, body.title || t("Mini program")), h("div", { class: "small quiet" }, `${t("Mini program")} ${body.appid} ${body.page ?? body.pagepath ?? ""}`)];
    case "miniprogram_notice":
      return [
        h("strong", {}, body.title),
        body.description && h("div", { class: "small quiet" }, body.description),
        (body.content_item ?? []).map(({ key, value }, at) =>
          body.emphasis_first_item && at === 0 ? h("div", {}, h("h3", {}, value), h("div", { class: "small quiet" }, key)) : line(key, value),
        ),
        h("div", { class: "small quiet" }, `${t("Mini program")} ${body.appid} ${body.page ?? ""}`),
      ].flat();
    case "taskcard":
      return [
        h("strong", {}, body.title),
        ...cardText(body.description ?? ""),
        h("div", { class: "menu" }, (body.btn ?? []).map((each) => h("button", { type: "button", disabled: true }, each.name))),
      ];
    case "template_card":
      return templateCard(content.template_card, null, content.button?.replace_name);
    default:
      return h("span", { class: "mono" }, pretty(body));
  }
}

const line = (key, value) => h("div", { class: "small" }, h("span", { class: "quiet" }, key), ` ${value ?? ""}`);
const textOf = (html) => html.replace(/<[^>]*>/g, " ").trim();

// The links that a text of an app may hold: <a href="…">…</a>.
function appText(text) {
  return text.split(/(<a\s+href=["'][^"']*["'][^>]*>.*?<\/a>)/s).map((part) => {
    const [, url, name] = /^<a\s+href=["']([^"']*)["'][^>]*>(.*?)<\/a>$/s.exec(part) ?? [];
    return url === undefined ? part : link(url, textOf(name));
  });
}

// The lines of a card, in grey, black or the colour of what matters: <div class="gray">…</div>.
function cardText(html) {
  return html
    .split(/(<div[^>]*>.*?<\/div>|<br\s*\/?>|\n)/s)
    .map((part) => {
      const [, shade] = /^<div\s+class=["'](\w+)["']/.exec(part) ?? [];
      return textOf(part) && h("div", { class: `small ${{ gray: "quiet", highlight: "warning" }[shade] ?? ""}` }, textOf(part));
    })
    .filter(Boolean);
}

const FONT = /(<font color=["']\w+["']>.*?<\/font>|<@[^>]+>)/;
function markdownText(text) {
  return text.split(FONT).flatMap((part) => {
    const [, colour, inside] = /^<font color=["'](\w+)["']>(.*?)<\/font>$/.exec(part) ?? [];
    if (colour) return h("span", { class: { info: "info", comment: "quiet", warning: "warning" }[colour] ?? "" }, inline(inside));
    return inline(part.replace(/^<@([^>]+)>$/, "@$1"));
  });
}
function markdownLine(text) {
  const [, marks, heading] = /^(#{1,6}) (.*)/.exec(text) ?? [];
  if (marks) return h(marks.length < 3 ? "h3" : "h4", {}, markdownText(heading));
  if (text.startsWith(">")) return h("div", { class: "quote" }, markdownText(text.replace(/^> ?/, "")));
  return h("div", {}, markdownText(text) ?? "", text ? "" : "\u00a0");
}

$("inbox-who").addEventListener("change", () => openInbox($("inbox-who").value));
