"""The Web API as a table: which methods there are, which arguments each takes, which token and scope it wants."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Method:
    """One method. `one_of`: at least one of these must be given. `scope`: `*` stands for channels, groups, im or mpim."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    scope: str = ""
    token: str = "xoxb-"

    @property
    def known(self) -> frozenset[str]:
        """Every argument that it takes."""
        return frozenset({*self.required, *self.optional, *self.one_of, "token"})


def _method(
    required: str = "", optional: str = "", *, one_of: str = "", scope: str = "", token: str = "xoxb-"
) -> Method:
    return Method(tuple(required.split()), tuple(optional.split()), tuple(one_of.split()), scope, token)


_PAGES = "cursor limit"
_SPAN = f"{_PAGES} include_all_metadata inclusive latest oldest"
_SAID = "as_user icon_emoji icon_url link_names parse username"
_CONTENT = "text blocks attachments"

METHODS: dict[str, Method] = {
    "auth.test": _method(),
    "apps.connections.open": _method(token="xapp-"),
    "chat.postMessage": _method(
        "channel",
        f"{_SAID} thread_ts reply_broadcast mrkdwn unfurl_links unfurl_media metadata",
        one_of=_CONTENT,
        scope="chat:write",
    ),
    "chat.update": _method(
        "channel ts", "as_user link_names parse metadata reply_broadcast", one_of=_CONTENT, scope="chat:write"
    ),
    "chat.postEphemeral": _method("channel user", f"{_SAID} thread_ts", one_of=_CONTENT, scope="chat:write"),
    "chat.delete": _method("channel ts", "as_user", scope="chat:write"),
    "chat.getPermalink": _method("channel message_ts"),
    "conversations.info": _method("channel", "include_locale include_num_members", scope="*:read"),
    "conversations.history": _method("channel", _SPAN, scope="*:history"),
    "conversations.replies": _method("channel ts", _SPAN, scope="*:history"),
    "conversations.members": _method("channel", _PAGES, scope="*:read"),
    "conversations.open": _method("", "prevent_creation return_im", one_of="channel users", scope="im:write"),
    "conversations.list": _method("", f"{_PAGES} exclude_archived team_id types", scope="channels:read"),
    "users.info": _method("user", "include_locale", scope="users:read"),
    "dnd.info": _method("", "user team_id", scope="dnd:read"),
    "users.list": _method("", f"{_PAGES} include_locale team_id", scope="users:read"),
    "usergroups.users.list": _method("usergroup", "include_disabled team_id", scope="usergroups:read"),
    "views.open": _method("view", "", one_of="trigger_id interactivity_pointer"),
    "views.push": _method("view", "", one_of="trigger_id interactivity_pointer"),
    "views.update": _method("view", "hash", one_of="view_id external_id"),
    "reactions.add": _method("channel name timestamp", scope="reactions:write"),
}
PREFIX = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}
CUSTOMIZE = frozenset({"username", "icon_emoji", "icon_url"})  # these want chat:write.customize
