"""Methods that read: conversations.*, users.*, usergroups.*, chat.getPermalink, auth.test."""

import copy
from typing import Any

from tests.fake_slack.paging import page, within
from tests.fake_slack.refusals import No
from tests.fake_slack.words import HOST
from tests.fake_slack.world import BOT, BOT_USER, TEAM, Message, World

Answer = dict[str, Any]


def auth_test(world: World, asked: Answer) -> Answer:
    """Who am I?"""
    who = {"team": "TOFU Ltd", "team_id": TEAM, "user": "tofu", "user_id": BOT_USER, "bot_id": BOT}
    return {**who, "url": f"{HOST}/", "is_enterprise_install": False}


def conversations_info(world: World, asked: Answer) -> Answer:
    """About a room; one need not be in it when it is public."""
    return {"channel": world.room(asked["channel"], member=False).as_slack()}


def conversations_list(world: World, asked: Answer) -> Answer:
    """Public rooms."""
    rooms = [room.as_slack() for room in world.rooms.values() if room.kind == "channel"]
    found, cursor = page(rooms, asked, 100)
    return {"channels": found, "response_metadata": {"next_cursor": cursor}}


def conversations_members(world: World, asked: Answer) -> Answer:
    """Who is in a room."""
    found, cursor = page(sorted(world.room(asked["channel"], member=False).members), asked, 100)
    return {"members": found, "response_metadata": {"next_cursor": cursor}}


def conversations_history(world: World, asked: Answer) -> Answer:
    """What stands in a room, the newest first, without replies and without ephemerals."""
    room = world.room(asked["channel"])
    found, cursor = page(within(room.top_level(), asked), asked, 100)
    return {**_shown(found, asked), "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def conversations_replies(world: World, asked: Answer) -> Answer:
    """A thread, the oldest first; its first message stands on every page."""
    thread = world.room(asked["channel"]).thread(str(asked["ts"]))
    if not thread:
        raise No("thread_not_found")
    if thread[0]["ts"] != asked["ts"]:
        return _shown(thread[:1], asked)  # asked for a reply: it alone
    found, cursor = page(within(thread[1:], asked), asked, 1000)
    shown = _shown([thread[0], *found], asked)
    return {**shown, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def _shown(messages: list[Message], asked: Answer) -> Answer:
    shown = copy.deepcopy(messages)
    if str(asked.get("include_all_metadata", "0")).lower() not in ("1", "true"):
        for message in shown:
            message.pop("metadata", None)
    return {"messages": shown}


def conversations_open(world: World, asked: Answer) -> Answer:
    """The direct message with somebody."""
    if asked.get("channel"):
        return {"channel": {"id": world.room(asked["channel"]).id}}
    users = str(asked["users"])
    if "," in users:
        raise No("not_implemented", "only direct messages between two", mistake=True)
    return {"channel": {"id": world.direct(users).id}}


def users_info(world: World, asked: Answer) -> Answer:
    """About somebody."""
    return {"user": world.person(asked["user"]).as_slack()}


def dnd_info(world: World, asked: Answer) -> Answer:
    """Whether somebody does not want to be disturbed now; only one's own snooze is told, as Slack does."""
    begins, ends = world.undisturbed.get(asked.get("user", ""), (1, 1))
    return {"dnd_enabled": ends > 1, "next_dnd_start_ts": begins, "next_dnd_end_ts": ends}


def users_list(world: World, asked: Answer) -> Answer:
    """Everybody of the workspace."""
    people = [person.as_slack() for person in world.people.values() if person.team == TEAM]
    found, cursor = page(people, asked, 100)
    return {"members": found, "response_metadata": {"next_cursor": cursor}}


def usergroups_users_list(world: World, asked: Answer) -> Answer:
    """Who is in a user group."""
    if asked["usergroup"] not in world.groups:
        raise No("no_such_subteam")
    return {"users": list(world.groups[asked["usergroup"]])}


def chat_get_permalink(world: World, asked: Answer) -> Answer:
    """A link to a message."""
    message = world.room(asked["channel"], member=False).message(str(asked["message_ts"]))
    return {"channel": asked["channel"], "permalink": permalink(asked["channel"], message)}


def permalink(channel: str, message: Message) -> str:
    """Where a message can be opened."""
    link = f"{HOST}/archives/{channel}/p{message['ts'].replace('.', '')}"
    parent = message.get("thread_ts", message["ts"])
    return link if parent == message["ts"] else f"{link}?thread_ts={parent}&cid={channel}"


READING = {
    "auth.test": auth_test,
    "conversations.info": conversations_info,
    "conversations.list": conversations_list,
    "conversations.members": conversations_members,
    "conversations.history": conversations_history,
    "conversations.replies": conversations_replies,
    "conversations.open": conversations_open,
    "users.info": users_info,
    "dnd.info": dnd_info,
    "users.list": users_list,
    "usergroups.users.list": usergroups_users_list,
    "chat.getPermalink": chat_get_permalink,
}
