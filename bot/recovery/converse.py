"""What is said in a complaint's thread after it was heard: the customer asks for news or complains again, the owner promises."""

from datetime import datetime

from bot.complaints.model import Complaint, Status
from bot.complaints.signals import Signals, signals
from bot.complaints.thread import Message, Role, Thread
from bot.complaints.turns import reopened, spoken
from bot.followups.model import Promise
from bot.language.when import in_zone
from bot.language.words import words
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.promise import heard_from_us, settle_promises
from bot.recovery.side import keep_side
from bot.recovery.work import Work, owe_card, owe_note

AN_UPDATE = 3  # words that an owner's post has at least to be news for the customer
READ = 5  # promises that are read in one post at most


class Conversing(Work):
    """What follows from words in a thread."""

    def customer_wrote(
        self, books: Books, known: Complaint, text: str, at: datetime, *, complains: bool = False
    ) -> bool:
        """A pause ends, a chase is an alarm, a new complaint after the end opens it again. False when it was known."""
        if at <= (known.last_word_at or known.opened_at) or (known.told_at and at < known.told_at):
            return False  # known, or answered since
        found = _signs(known, text, in_zone(at, self.zone_of(known)))
        chase = found.chasing is not None
        if known.status is Status.RESOLVED and (complains or chase):
            again = self._keep(books, spoken(reopened(known, self.clock.now()), at, chase=False))
            if again.owner:
                words_ = (
                    "The customer has written again, and not to say thank you: this complaint is open again, and yours."
                )
                owe_note(books, f"reopened:{again.id}:{again.revision}", again.id, again.owner.id, words_)
            return True
        if not known.active:
            return False
        news = keep_side(books, known, found)
        waits = known.last_word_at is not None or known.promised_at is not None or known.told_at is None
        changed = spoken(known, at, chase=chase and waits)
        if chase or known.status is Status.PAUSED:
            self._keep(books, changed)
        elif news:
            owe_card(books, books.complaints.save(changed))
        else:
            books.complaints.save(changed)
        return True

    def owner_wrote(self, books: Books, known: Complaint, text: str, message: str, at: datetime) -> None:
        """The customer has heard; what the words promise is followed up, and the owner is asked whether it is right."""
        if not known.active or known.owner is None or at <= (known.told_at or known.owned_at or known.opened_at):
            return
        from bot.followups.promises import promised

        zone = self.zone_of(known)
        read = [found for found in promised(text, in_zone(at, zone)) if found.at > self.clock.now()][:READ]
        if not read and len(words(text)) < AN_UPDATE:
            return
        settle_promises(books, known, at)
        for number, found in enumerate(read):
            promise = Promise(
                id=f"{known.id}.{message}.{number}",
                complaint=known.id,
                owner=known.owner.id,
                due_at=found.at,
                made_at=at,
                words=found.words,
                confirmed=False,
            )
            books.ledger.promise(promise)
            books.outbox.put(
                Owed(
                    key=f"read:{promise.id}",
                    kind="promise_read",
                    complaint=known.id,
                    ref=promise.id,
                    lane=known.owner.id,
                )
            )
        self._keep(books, heard_from_us(books, known, at, text))


def is_customers(known: Complaint, author: str) -> bool:
    """Whether these are words of the one who complains; what colleagues write in the thread is no word of theirs."""
    return author == known.customer or not (known.customer or (known.owner and known.owner.id == author))


def _signs(known: Complaint, text: str, at: datetime) -> Signals:
    """What these words of the customer's show, by what the books know of their thread. `at`: in the zone of the thread."""
    said = [Message(Role.CUSTOMER, "", known.text or "", known.opened_at)]
    said += [Message(Role.AGENT, "", "", known.told_at)] if known.told_at else []
    said += [Message(Role.CUSTOMER, "", "", known.last_word_at)] if known.last_word_at else []
    thread = Thread((*sorted(said, key=lambda message: message.at), Message(Role.CUSTOMER, "", text, at)))
    return signals(thread, at)
