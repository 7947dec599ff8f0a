"""QQ::weixin::work::message: 消息推送.

Messages that an application sends to members of the corp in its own conversation: send them, update cards already sent,
recall them, and count them. Files and pictures are uploaded first with media.upload. To write into a group chat, see
appchat.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["send", "update_template_card", "recall", "update_taskcard", "get_statistics", "revoke"]


def send(access_token: Token, hash: Hash) -> Reply:
    """发送应用消息: send an application message to members, departments or tags.

    POST message/send
    https://developer.work.weixin.qq.com/document/path/90236 (2024/01/10)

    The hash holds the recipients (at least one of touser, toparty and totag), agentid, msgtype, and one dict named like
    msgtype with the content. Recipients who are unknown, out of the app's visibility range or without a licence do not
    stop the message: it goes to the others, and they come back in the reply. Where a note below says "id translation",
    user and department ids in the text are shown as names when enable_id_trans is 1.

    hash:
        touser (str): members, joined by |, at most 1000; @all = everyone in the app's visibility range.
        toparty (str): departments, joined by |, at most 100; ignored when touser is @all.
        totag (str): tags, joined by |, at most 100; ignored when touser is @all.
        agentid (int, required): the application, as on its page in the admin console.
        msgtype (str, required): text, image, voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice
            or template_card; formerly also taskcard.
        safe (int): confidentiality: 0 = may be shared outside (default), 1 = may not be shared and shows a watermark,
            2 = may be shared within the corp only (mpnews only); used by text, image, video, file and mpnews. A
            confidential file must be txt, pdf, doc, docx, ppt, pptx, xls, xlsx, xml, jpg, jpeg, png, bmp or gif.
        enable_id_trans (int): 1 = translate ids into names, 0 = do not (default); used by text, textcard, news, mpnews,
            miniprogram_notice, taskcard and template_card.
        enable_duplicate_check (int): 1 = do not deliver the same hash again within duplicate_check_interval,
            0 = deliver (default).
        duplicate_check_interval (int): interval of the duplicate check, seconds; default 1800, at most 14400 (4 hours).
        text (dict): needed when msgtype is text.
        text.content (str, required): the text, at most 2048 bytes, longer is truncated; id translation; line breaks and
            <a href="..."> links are shown.
        image (dict): needed when msgtype is image.
        image.media_id (str, required): the picture, from media.upload.
        voice (dict): needed when msgtype is voice.
        voice.media_id (str, required): the recording, from media.upload.
        video (dict): needed when msgtype is video.
        video.media_id (str, required): the video, from media.upload.
        video.title (str): title, at most 128 bytes, longer is truncated.
        video.description (str): description, at most 512 bytes, longer is truncated.
        file (dict): needed when msgtype is file.
        file.media_id (str, required): the file, from media.upload.
        textcard (dict): needed when msgtype is textcard.
        textcard.title (str, required): title, at most 128 characters, longer is truncated; id translation.
        textcard.description (str, required): text, at most 512 characters, longer is truncated; id translation; br tags
            break the line, div tags of class gray, highlight or normal colour it.
        textcard.url (str, required): page that a click opens, at most 2048 bytes, with http:// or https://.
        textcard.btntxt (str): text of the button, at most 4 characters, longer is truncated; default 详情.
        news (dict): needed when msgtype is news.
        news.articles (list[dict], required): 1 to 8 articles.
        news.articles[].title (str, required): title, at most 128 bytes, longer is truncated; id translation.
        news.articles[].description (str): description, at most 512 bytes, longer is truncated; id translation.
        news.articles[].url (str): page that a click opens, at most 2048 bytes, with http:// or https://; needed unless
            appid and pagepath are given.
        news.articles[].picurl (str): address of the picture, at most 2048 bytes, JPG or PNG; 1068 x 455 pixels (large)
            or 150 x 150 (small) suit best.
        news.articles[].appid (str): mini program that a click opens, which must be associated with the app; goes with
            pagepath, and url is then ignored.
        news.articles[].pagepath (str): page of that mini program, at most 128 bytes; goes with appid.
        mpnews (dict): needed when msgtype is mpnews; like news, but the article itself is stored in WeCom.
        mpnews.articles (list[dict], required): 1 to 8 articles; sending again makes new articles, with reads and likes
            counted apart.
        mpnews.articles[].title (str, required): title, at most 128 bytes, longer is truncated; id translation.
        mpnews.articles[].thumb_media_id (str, required): the thumbnail, from media.upload.
        mpnews.articles[].author (str): author, at most 64 bytes.
        mpnews.articles[].content_source_url (str): page opened by 阅读原文 (read the original).
        mpnews.articles[].content (str, required): the article, HTML tags allowed, at most 666 kB; id translation.
        mpnews.articles[].digest (str): description, at most 512 bytes, longer is truncated; id translation.
        markdown (dict): needed when msgtype is markdown; not shown in the WeChat plugin (微工作台).
        markdown.content (str, required): text in a subset of Markdown, at most 2048 bytes of UTF-8; the subset has
            headings (# to ######), bold, links, inline code, quotes (>) and <font color="info|comment|warning">.
        miniprogram_notice (dict): needed when msgtype is miniprogram_notice; only for apps bound to a mini program, and
            not to @all.
        miniprogram_notice.appid (str, required): the mini program, which must be associated with the app.
        miniprogram_notice.page (str): page of the mini program that a click opens, at most 1024 bytes; without it a
            click does nothing.
        miniprogram_notice.title (str, required): title, 4 to 12 Chinese characters; id translation.
        miniprogram_notice.description (str): description, 4 to 12 Chinese characters; id translation.
        miniprogram_notice.emphasis_first_item (bool): whether the first content_item is shown enlarged.
        miniprogram_notice.content_item (list[dict]): lines of the message, at most 10.
        miniprogram_notice.content_item[].key (str): name of the line, at most 10 Chinese characters; a line with
            neither key nor value is ignored.
        miniprogram_notice.content_item[].value (str): value of the line, at most 30 Chinese characters; id translation.
        template_card (dict): needed when msgtype is template_card.
        template_card.card_type (str, required): text_notice = text notice (文本通知型), news_notice = picture and text
            (图文展示型), button_interaction = buttons (按钮交互型), vote_interaction = single or multiple choice (投票选择型),
            multiple_interaction = several drop-down lists (多项选择型).
        template_card.task_id (str): id of your own for the card, unique within the app: digits, letters and _-@, at
            most 128 bytes; needed for button_interaction, vote_interaction and multiple_interaction, and whenever
            action_menu is given.
        template_card.source (dict): where the card comes from, shown on top; all card types.
        template_card.source.icon_url (str): address of the icon; 72 x 72 pixels suit best.
        template_card.source.desc (str): text beside the icon; at most 20 characters advised; id translation.
        template_card.source.desc_color (int): colour of desc: 0 = grey (default), 1 = black, 2 = red, 3 = green.
        template_card.action_menu (dict): menu behind the button in the upper right corner; text_notice, news_notice and
            button_interaction.
        template_card.action_menu.desc (str): text above the menu.
        template_card.action_menu.action_list (list[dict], required): 1 to 3 entries.
        template_card.action_menu.action_list[].text (str, required): text of the entry.
        template_card.action_menu.action_list[].key (str, required): sent back as EventKey of the callback when the
            entry is clicked; at most 1024 bytes, not repeated.
        template_card.main_title (dict): heading; needed for all types but text_notice.
        template_card.main_title.title (str): first-level title; at most 36 characters advised; id translation; needed
            for all types but text_notice, which needs this or sub_title_text.
        template_card.main_title.desc (str): text under the title; at most 44 characters advised; id translation.
        template_card.quote_area (dict): quotation; text_notice, news_notice and button_interaction.
        template_card.quote_area.type (int): what a click does: 0 = nothing (default), 1 = open url, 2 = open a mini
            program.
        template_card.quote_area.url (str): page to open; needed when type is 1.
        template_card.quote_area.appid (str): mini program to open, which must be associated with the app; needed when
            type is 2.
        template_card.quote_area.pagepath (str): page of the mini program; used when type is 2.
        template_card.quote_area.title (str): title of the quotation.
        template_card.quote_area.quote_text (str): the quoted text.
        template_card.emphasis_content (dict): key figure in large type; text_notice only.
        template_card.emphasis_content.title (str): the figure; at most 14 characters advised.
        template_card.emphasis_content.desc (str): what it means; at most 22 characters advised.
        template_card.sub_title_text (str): plain text; at most 160 characters advised; id translation; text_notice and
            button_interaction.
        template_card.image_text_area (dict): picture on the left, text on the right; news_notice only, which needs this
            or card_image.
        template_card.image_text_area.type (int): what a click does: 0 = nothing (default), 1 = open url, 2 = open a
            mini program.
        template_card.image_text_area.url (str): page to open; needed when type is 1.
        template_card.image_text_area.appid (str): mini program to open, which must be associated with the app; needed
            when type is 2.
        template_card.image_text_area.pagepath (str): page of the mini program; used when type is 2.
        template_card.image_text_area.title (str): title.
        template_card.image_text_area.desc (str): text under the title.
        template_card.image_text_area.image_url (str, required): address of the picture.
        template_card.card_image (dict): picture; news_notice only, which needs this or image_text_area.
        template_card.card_image.url (str, required): address of the picture.
        template_card.card_image.aspect_ratio (float): width divided by height, above 1.3 and below 2.25; default 1.3.
        template_card.vertical_content_list (list[dict]): titled paragraphs, at most 4; news_notice only.
        template_card.vertical_content_list[].title (str, required): title; at most 38 characters advised.
        template_card.vertical_content_list[].desc (str): text; at most 160 characters advised.
        template_card.horizontal_content_list (list[dict]): lines of name and value, at most 6; text_notice, news_notice
            and button_interaction.
        template_card.horizontal_content_list[].type (int): what the value is: 0 = plain text (default), 1 = link to
            url, 2 = file to download, 3 = link to a member's details.
        template_card.horizontal_content_list[].keyname (str, required): name of the line; at most 5 characters advised.
        template_card.horizontal_content_list[].value (str): value; at most 30 characters advised; id translation; when
            type is 2 the file name with its extension.
        template_card.horizontal_content_list[].url (str): page to open; needed when type is 1.
        template_card.horizontal_content_list[].media_id (str): the file; needed when type is 2.
        template_card.horizontal_content_list[].userid (str): the member; needed when type is 3.
        template_card.jump_list (list[dict]): links at the bottom, at most 3; text_notice and news_notice.
        template_card.jump_list[].type (int): 0 = no link (default), 1 = open url, 2 = open a mini program.
        template_card.jump_list[].title (str, required): text of the link; at most 18 characters advised.
        template_card.jump_list[].url (str): page to open; needed when type is 1.
        template_card.jump_list[].appid (str): mini program to open, which must be associated with the app; needed when
            type is 2.
        template_card.jump_list[].pagepath (str): page of the mini program; used when type is 2.
        template_card.card_action (dict): what a click on the card as a whole does; needed for text_notice and
            news_notice, optional for button_interaction.
        template_card.card_action.type (int): 0 = nothing (default, not for text_notice and news_notice), 1 = open url,
            2 = open a mini program.
        template_card.card_action.url (str): page to open; needed when type is 1.
        template_card.card_action.appid (str): mini program to open, which must be associated with the app; needed when
            type is 2.
        template_card.card_action.pagepath (str): page of the mini program; used when type is 2.
        template_card.button_selection (dict): drop-down list above the buttons; button_interaction only.
        template_card.button_selection.question_key (str, required): names the list in the callback; at most 1024 bytes.
        template_card.button_selection.title (str): text left of the list.
        template_card.button_selection.option_list (list[dict], required): 1 to 10 options.
        template_card.button_selection.option_list[].id (str, required): names the option in the callback; at most 128
            bytes, not repeated.
        template_card.button_selection.option_list[].text (str, required): text of the option; at most 16 characters
            advised.
        template_card.button_selection.selected_id (str): option chosen beforehand; default the first, also when wrong.
        template_card.button_list (list[dict]): buttons, at most 6; needed for button_interaction.
        template_card.button_list[].type (int): what a click does: 0 = callback (default), 1 = open url.
        template_card.button_list[].text (str, required): text of the button; at most 10 characters advised.
        template_card.button_list[].style (int): look of the button, 1 to 4; default 1, also when wrong.
        template_card.button_list[].key (str): sent back as EventKey of the callback; at most 1024 bytes, not repeated;
            needed when type is 0.
        template_card.button_list[].url (str): page to open; needed when type is 1.
        template_card.checkbox (dict): the question; needed for vote_interaction.
        template_card.checkbox.question_key (str, required): names the question in the callback; at most 1024 bytes.
        template_card.checkbox.mode (int): 0 = single choice (default), 1 = multiple choice.
        template_card.checkbox.option_list (list[dict], required): 1 to 20 options.
        template_card.checkbox.option_list[].id (str, required): names the option in the callback; at most 128 bytes,
            not repeated.
        template_card.checkbox.option_list[].text (str, required): text of the option; at most 17 characters advised.
        template_card.checkbox.option_list[].is_checked (bool, required): whether the option is chosen beforehand.
        template_card.select_list (list[dict]): drop-down lists, 1 to 3; needed for multiple_interaction.
        template_card.select_list[].question_key (str, required): names the list in the callback; at most 1024 bytes,
            not repeated.
        template_card.select_list[].title (str): text above the list.
        template_card.select_list[].selected_id (str): option chosen beforehand; default the first, also when wrong.
        template_card.select_list[].option_list (list[dict], required): 1 to 10 options.
        template_card.select_list[].option_list[].id (str, required): names the option in the callback; at most 128
            bytes, not repeated.
        template_card.select_list[].option_list[].text (str, required): text of the option; at most 16 characters
            advised.
        template_card.submit_button (dict): the button that sends the answer; needed for vote_interaction and
            multiple_interaction.
        template_card.submit_button.text (str): text of the button; at most 10 characters advised; default 提交.
        template_card.submit_button.key (str, required): sent back as EventKey of the callback; at most 1024 bytes.
        taskcard (dict): needed when msgtype is taskcard, the forerunner of template_card that update_taskcard updates.
        taskcard.title (str, required): title, at most 128 bytes, longer is truncated; id translation.
        taskcard.description (str, required): text, at most 512 bytes, longer is truncated; id translation.
        taskcard.url (str): page that a click opens, at most 2048 bytes, with http:// or https://.
        taskcard.task_id (str, required): id of your own for the card, unique within the app: digits, letters and _-@.,
            at most 128 bytes.
        taskcard.btn (list[dict], required): 1 or 2 buttons.
        taskcard.btn[].key (str, required): sent back in the callback: digits, letters and _-@., at most 128 bytes.
        taskcard.btn[].name (str, required): text of the button.
        taskcard.btn[].replace_name (str): text after the click; default 已处理.
        taskcard.btn[].color (str): colour of the text: red or blue; default blue.
        taskcard.btn[].is_bold (bool): whether the text is bold; default false.

    Reply:
        invaliduser (str): members not reached, joined by |, in lower case (user ids are not case-sensitive).
        invalidparty (str): departments not reached, joined by |.
        invalidtag (str): tags not reached, joined by |.
        unlicenseduser (str): members in the visibility range who have no basic API licence (or an expired one), joined
            by |.
        msgid (str): id of the message, for recall.
        response_code (str): for update_template_card; 72 hours, one use; only for template cards of the types
            button_interaction, vote_interaction and multiple_interaction, and text_notice and news_notice with an
            action_menu.

    Permission: an app may reach only recipients in its visibility range who hold a basic API licence. Template cards
        with callbacks can be sent only by apps that have a callback address.

    Limits:
        - each app at most 200 person-deliveries a day per account that the corp may have (a message to 1000 members
          counts as 1000; a corp of 500 accounts may send 100,000 a day).
        - each member at most 30 messages a minute and 1000 an hour from one app; the rest is dropped.
        - if the app is set to always open its home page in the WeChat plugin, WeChat users receive text only, cut to 20
          bytes.
        - template cards need WeCom 3.1.6; vote_interaction, multiple_interaction and file downloads need 3.1.12; the
          WeChat plugin does not show template cards.
        - the full and half hour are crowded; messages sent then may be late.

    Errors:
        81013: all recipients are unknown or out of reach; nothing was sent.
    """
    return _http.post("message/send", access_token, hash)


def update_template_card(access_token: Token, hash: Hash) -> Reply:
    """更新模版卡片消息: update a template card already sent: grey out its button, or replace the whole card.

    POST message/update_template_card
    https://developer.work.weixin.qq.com/document/path/94888 (2023/09/21)

    Give button to turn the buttons into one that cannot be clicked, or template_card to put another card, of any type,
    in the place of the old one. Say who sees the change with userids, partyids, tagids or atall. Recipients who are
    unknown, out of reach or did not receive the card do not stop the update; they come back in invaliduser.

    hash:
        userids (list[str]): members, at most 1000.
        partyids (list[int]): departments, at most 100.
        tagids (list[int]): tags, at most 100.
        atall (int): 1 = update for everyone who received the card, 0 = only for those named.
        agentid (int, required): the application that sent the card.
        response_code (str, required): code from the reply of send or from the callback of a click; one use. This page
            grants 24 hours, the page of send 72.
        enable_id_trans (int): 1 = translate ids into names in the new card, 0 = do not (default).
        button (dict): the greyed-out button; give this to disable the buttons, instead of template_card.
        button.replace_name (str, required): text of the disabled button.
        template_card (dict): the new card; give this to replace the whole card, instead of button.
        template_card.card_type (str, required): text_notice = text notice (文本通知型), news_notice = picture and text
            (图文展示型), button_interaction = buttons (按钮交互型), vote_interaction = single or multiple choice (投票选择型),
            multiple_interaction = several drop-down lists (多项选择型).
        template_card.source (dict): where the card comes from, shown on top; all card types.
        template_card.source.icon_url (str): address of the icon; 72 x 72 pixels suit best.
        template_card.source.desc (str): text beside the icon; at most 20 characters advised; id translation.
        template_card.source.desc_color (int): colour of desc: 0 = grey (default), 1 = black, 2 = red, 3 = green.
        template_card.action_menu (dict): menu behind the button in the upper right corner; text_notice, news_notice and
            button_interaction.
        template_card.action_menu.desc (str): text above the menu.
        template_card.action_menu.action_list (list[dict], required): 1 to 3 entries.
        template_card.action_menu.action_list[].text (str, required): text of the entry.
        template_card.action_menu.action_list[].key (str, required): sent back as EventKey of the callback when the
            entry is clicked; at most 1024 bytes, not repeated.
        template_card.main_title (dict): heading; needed for all types but text_notice.
        template_card.main_title.title (str): first-level title; at most 36 characters advised; id translation; needed
            for all types but text_notice, which needs this or sub_title_text.
        template_card.main_title.desc (str): text under the title; at most 44 characters advised; id translation.
        template_card.quote_area (dict): quotation; text_notice, news_notice and button_interaction.
        template_card.quote_area.type (int): what a click does: 0 = nothing (default), 1 = open url, 2 = open a mini
            program.
        template_card.quote_area.url (str): page to open; needed when type is 1.
        template_card.quote_area.appid (str): mini program to open, which must be associated with the app; needed when
            type is 2.
        template_card.quote_area.pagepath (str): page of the mini program; used when type is 2.
        template_card.quote_area.title (str): title of the quotation.
        template_card.quote_area.quote_text (str): the quoted text.
        template_card.emphasis_content (dict): key figure in large type; text_notice only.
        template_card.emphasis_content.title (str): the figure; at most 14 characters advised.
        template_card.emphasis_content.desc (str): what it means; at most 22 characters advised.
        template_card.sub_title_text (str): plain text; at most 160 characters advised; id translation; text_notice and
            button_interaction.
        template_card.image_text_area (dict): picture on the left, text on the right; news_notice only, which needs this
            or card_image.
        template_card.image_text_area.type (int): what a click does: 0 = nothing (default), 1 = open url, 2 = open a
            mini program.
        template_card.image_text_area.url (str): page to open; needed when type is 1.
        template_card.image_text_area.appid (str): mini program to open, which must be associated with the app; needed
            when type is 2.
        template_card.image_text_area.pagepath (str): page of the mini program; used when type is 2.
        template_card.image_text_area.title (str): title.
        template_card.image_text_area.desc (str): text under the title.
        template_card.image_text_area.image_url (str, required): address of the picture.
        template_card.card_image (dict): picture; news_notice only, which needs this or image_text_area.
        template_card.card_image.url (str, required): address of the picture.
        template_card.card_image.aspect_ratio (float): width divided by height, above 1.3 and below 2.25; default 1.3.
        template_card.vertical_content_list (list[dict]): titled paragraphs, at most 4; news_notice only.
        template_card.vertical_content_list[].title (str, required): title; at most 38 characters advised.
        template_card.vertical_content_list[].desc (str): text; at most 160 characters advised.
        template_card.horizontal_content_list (list[dict]): lines of name and value, at most 6; text_notice, news_notice
            and button_interaction.
        template_card.horizontal_content_list[].type (int): what the value is: 0 = plain text (default), 1 = link to
            url, 2 = file to download, 3 = link to a member's details.
        template_card.horizontal_content_list[].keyname (str, required): name of the line; at most 5 characters advised.
        template_card.horizontal_content_list[].value (str): value; at most 30 characters advised; id translation; when
            type is 2 the file name with its extension.
        template_card.horizontal_content_list[].url (str): page to open; needed when type is 1.
        template_card.horizontal_content_list[].media_id (str): the file; needed when type is 2.
        template_card.horizontal_content_list[].userid (str): the member; needed when type is 3.
        template_card.jump_list (list[dict]): links at the bottom, at most 3; text_notice and news_notice.
        template_card.jump_list[].type (int): 0 = no link (default), 1 = open url, 2 = open a mini program.
        template_card.jump_list[].title (str, required): text of the link; at most 18 characters advised.
        template_card.jump_list[].url (str): page to open; needed when type is 1.
        template_card.jump_list[].appid (str): mini program to open, which must be associated with the app; needed when
            type is 2.
        template_card.jump_list[].pagepath (str): page of the mini program; used when type is 2.
        template_card.card_action (dict): what a click on the card as a whole does; needed for text_notice and
            news_notice, optional for button_interaction.
        template_card.card_action.type (int): 0 = nothing (default, not for text_notice and news_notice), 1 = open url,
            2 = open a mini program.
        template_card.card_action.url (str): page to open; needed when type is 1.
        template_card.card_action.appid (str): mini program to open, which must be associated with the app; needed when
            type is 2.
        template_card.card_action.pagepath (str): page of the mini program; used when type is 2.
        template_card.button_selection (dict): drop-down list above the buttons; button_interaction only.
        template_card.button_selection.question_key (str, required): names the list in the callback; at most 1024 bytes.
        template_card.button_selection.title (str): text left of the list.
        template_card.button_selection.option_list (list[dict], required): 1 to 10 options.
        template_card.button_selection.option_list[].id (str, required): names the option in the callback; at most 128
            bytes, not repeated.
        template_card.button_selection.option_list[].text (str, required): text of the option; at most 16 characters
            advised.
        template_card.button_selection.selected_id (str): option chosen beforehand; default the first, also when wrong.
        template_card.button_list (list[dict]): buttons, at most 6; needed for button_interaction.
        template_card.button_list[].type (int): what a click does: 0 = callback (default), 1 = open url.
        template_card.button_list[].text (str, required): text of the button; at most 10 characters advised.
        template_card.button_list[].style (int): look of the button, 1 to 4; default 1, also when wrong.
        template_card.button_list[].key (str): sent back as EventKey of the callback; at most 1024 bytes, not repeated;
            needed when type is 0.
        template_card.button_list[].url (str): page to open; needed when type is 1.
        template_card.checkbox (dict): the question; needed for vote_interaction.
        template_card.checkbox.question_key (str, required): names the question in the callback; at most 1024 bytes.
        template_card.checkbox.mode (int): 0 = single choice (default), 1 = multiple choice.
        template_card.checkbox.disable (bool): true = the question can no longer be answered.
        template_card.checkbox.option_list (list[dict], required): 1 to 20 options.
        template_card.checkbox.option_list[].id (str, required): names the option in the callback; at most 128 bytes,
            not repeated.
        template_card.checkbox.option_list[].text (str, required): text of the option; at most 17 characters advised.
        template_card.checkbox.option_list[].is_checked (bool, required): whether the option is chosen beforehand.
        template_card.select_list (list[dict]): drop-down lists, 1 to 3; needed for multiple_interaction.
        template_card.select_list[].question_key (str, required): names the list in the callback; at most 1024 bytes,
            not repeated.
        template_card.select_list[].title (str): text above the list.
        template_card.select_list[].disable (bool): true = the list can no longer be changed.
        template_card.select_list[].selected_id (str): option chosen beforehand; default the first, also when wrong.
        template_card.select_list[].option_list (list[dict], required): 1 to 10 options.
        template_card.select_list[].option_list[].id (str, required): names the option in the callback; at most 128
            bytes, not repeated.
        template_card.select_list[].option_list[].text (str, required): text of the option; at most 16 characters
            advised.
        template_card.submit_button (dict): the button that sends the answer; needed for vote_interaction and
            multiple_interaction.
        template_card.submit_button.text (str): text of the button; at most 10 characters advised; default 提交.
        template_card.submit_button.key (str, required): sent back as EventKey of the callback; at most 1024 bytes.
        template_card.replace_text (str): when given, the buttons of button_interaction, vote_interaction and
            multiple_interaction become one grey button with this text that cannot be clicked.

    Reply:
        invaliduser (list[str]): members not updated, in lower case.

    Limits:
        - only cards with callbacks can be updated: button_interaction, vote_interaction and multiple_interaction, and
          text_notice and news_notice with an action_menu.
    """
    return _http.post("message/update_template_card", access_token, hash)


def recall(access_token: Token, hash: Hash) -> Reply:
    """撤回应用消息: recall an application message sent in the last 24 hours.

    POST message/recall
    https://developer.work.weixin.qq.com/document/path/94867 (2021/08/11)

    The message disappears from WeCom for all recipients, but not from the WeChat plugin (微信插件).

    hash:
        msgid (str, required): id of the message, from the reply of send.

    Limits:
        - only messages of the last 24 hours.
    """
    return _http.post("message/recall", access_token, hash)


def update_taskcard(access_token: Token, hash: Hash) -> Reply:
    """更新任务卡片消息状态: mark a button of a task card as clicked for given members.

    POST message/update_taskcard
    https://work.weixin.qq.com/api/doc/90000/90135/91579

    For messages of the old type taskcard, which template cards have replaced. Members who are unknown, out of reach or
    did not receive the card do not stop the update; they come back in invaliduser.

    hash:
        userids (list[str], required): recipients of the card, at most 1000.
        agentid (int, required): the application that sent the card.
        task_id (str, required): task_id given when the card was sent.
        clicked_key (str, required): key of the button to mark, as given when the card was sent.

    Reply:
        invaliduser (list[str]): members not updated, in lower case.
    """
    return _http.post("message/update_taskcard", access_token, hash)


def get_statistics(access_token: Token, hash: Hash) -> Reply:
    """查询应用消息发送统计: count the messages that each application delivered today or yesterday.

    POST message/get_statistics
    https://work.weixin.qq.com/api/doc/90000/90135/92369

    An empty hash asks for today.

    hash:
        time_type (int): 0 = today (default), 1 = yesterday.

    Reply:
        statistics (list[dict]): one entry per application.
        statistics[].agentid (int): the application.
        statistics[].app_name (str): name of the application.
        statistics[].count (int): successful deliveries, each recipient of a message counted once.
    """
    return _http.post("message/get_statistics", access_token, hash)


def revoke(access_token: Token, hash: Hash) -> Reply:
    """图文消息撤回: recall an mpnews message by the address of its article.

    POST message/revoke
    https://open.work.weixin.qq.com/api/doc/13568

    From an older edition of the API; recall takes back messages of every type by their msgid.

    hash:
        mpnews_url (str, required): address of the mpnews article.

    Permission: the token must come from the same secret that sent the message.
    """
    return _http.post("message/revoke", access_token, hash)
