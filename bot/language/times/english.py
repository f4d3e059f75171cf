"""How English says times."""

from bot.language.times.tongue import Tongue, counted, tens

_NUMBERS = counted(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen "
    "nineteen twenty"
) | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}

ENGLISH = Tongue(
    numbers=tens(_NUMBERS, " "),
    counts={"a": 1, "an": 1, "another": 1},
    near={
        "today|later today|end of today|the end of today|today is out": 0,
        "tomorrow|tmrw|tomoz|tmr|2moro": 1,
        "the day after tomorrow|day after tomorrow": 2,
    },
    weekdays=(
        "monday|mon",
        "tuesday|tues|tue",
        "wednesday|weds|wed",
        "thursday|thurs|thur|thu",
        "friday|fri",
        "saturday|sat",
        "sunday|sun",
    ),
    months=(
        "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
        "september|sept|sep", "october|oct", "november|nov", "december|dec",
    ),
    parts={
        "first thing in the morning|first thing|start of the day|start of business|start of play|"
        "bright and early": "first",
        "in the morning": "morning",
        "this morning": "+morning",
        "lunchtime|lunch time|at lunch|over lunch|before lunch|by lunch": "lunch",
        "in the afternoon": "afternoon",
        "this afternoon|this arvo": "+afternoon",
        "in the evening": "evening",
        "this evening|tonight|tonite": "+evening",
        "at night": "night",
        "teatime|tea time": "afternoon",
        "during the day|in the course of the day|over the course of the day|at some point in the day|"
        "end of the day|end of day|end of the working day|eod|close of play|close of business|end of business|"
        "cob|home time|"
        "end of my shift|end of the shift|end of my day|end of the afternoon|the day is out|the day's out|"
        "before i finish|before i go home|before i leave|before i clock off|before i log off|"
        "before i knock off|before i go off|"
        "before we close|before we shut|closing time|by closing|before closing|before i head home|"
        "before i pack up|knocking off time": "close",
    },
    bare_parts={
        "morning|early morning|mid morning|late morning": "morning",
        "afternoon|arvo|late afternoon|early afternoon|mid afternoon": "afternoon",
        "evening|night": "evening",
        "lunch": "lunch",
    },
    half_days={"am|a . m .|a . m": "am", "pm|p . m .|p . m": "pm"},
    spans={
        "half an hour|half hour|half an hr|half a hour": "30",
        "quarter of an hour|quarter hour": "15",
        "three quarters of an hour": "45",
        "an hour and a half|hour and a half|one and a half hours": "90",
        "an hour and a quarter": "75",
        "a couple of hours|couple of hours|a couple hours|couple hours|hour or two|an hour or two": "120",
        "a couple of days|couple of days|a day or two|day or two": "2d",
        "a fortnight|fortnight": "14d",
    },
    ahead_spans={
        "within the hour|inside the hour|in the next hour|over the next hour|inside of an hour": "60",
        "in the next half hour|within the half hour|in the next half an hour": "30",
    },
    words={
        "at": "at|around|about|round|towards",
        "by": "by|before|no later than|not later than|ahead of",
        "until": "until|till|til|up to",
        "since": "since|ever since",
        "after": "after|gone|any time after",
        "between": "between|from|anywhere from",
        "to": "to",
        "past": "past",
        "and": "and",
        "or": "or",
        "oclock": "o clock|oclock",
        "half": "half",
        "quarter": "quarter|a quarter",
        "noon": "noon|midday|12 noon|twelve noon|high noon",
        "midnight": "midnight|12 midnight",
        "next": "next",
        "last": "last|this past",
        "this": "this|that|that very|this very",
        "coming": "coming|this coming|the coming",
        "next_week": "next week|of next week|the following week|of the following week|the week after",
        "week_end":
            "end of the week|end of this week|end of week|the week is out|the week's out|"
            "end of the working week|week's end",
        "next_week_end": "end of next week|end of the following week|next week is out|next week's out",
        "month_end": "end of the month|end of this month|month end|month's end",
        "week_on": "week on|a week on",
        "minute": "minutes|minute|mins|min",
        "hour": "hours|hour|hrs|hr",
        "day": "days|day|working days|working day|business days|business day",
        "week": "weeks|week|wks|wk",
        "ahead":
            "give me|give us|give me another|bear with me for|allow me|in|within|inside|in the next|"
            "within the next|over the next|inside of|in less than|in under|in no more than|in about|in around|"
            "in at most|in the space of",
        "from_now": "from now|from this message",
        "equals": "is|being",
        "dated": "the|on the|dated",
        "glue":
            "on|of|in|early|late|sharp|on the dot|dead|prompt|promptly|some time|sometime|somewhere|any time|"
            "ish|exactly|i e|latest|at the latest|time|or so|or thereabouts|your time|our time|local time|just|"
            "right|straight|at some point|early on|at the very latest",
        "fill": "approximately|approx|roughly|max|maximum|nearly|almost",
        "nothing":
            "the first thing|first thing on|first thing to|first thing that|good morning|good afternoon|"
            "good evening|good night|not one|no one|that one|this one|the one|new one|first one|each one|"
            "one more|"
        "a day ago|a week ago|next day|the next day|in a second|in a sec|in a moment|in a bit|in a minute|"
        "in a mo|one of|two of|day one|from day one|in one go|at one point|one day",
    },
    clocks={
        "half past? hour_no half_day?": 30,
        "quarter past hour_no half_day?": 15,
        "quarter after hour_no half_day?": 15,
        "quarter to hour_no half_day?": -15,
        "mins minute? past hour_no half_day?": "+",
        "mins minute? after hour_no half_day?": "+",
        "mins minute? to hour_no half_day?": "-",
        "hour_no mins half_day": "+",
        "lead hour_no mins": "+",
        "hour_no oclock": 0,
        "hour_no half_day": 0,
        "lead hour_no": 0,
    },
    dates=(
        "day_no glue? in_month year?",
        "in_month dated? day_no year?",
        "dated nth",
    ),
    nouns=
        r"of|people|sites?|shops?|stores?|times|doors?|places?|points?|point|per|percent|quid|euros?|dollars?|"
        r"pounds?|bucks|stars?|"
    r"boxes|items?|pieces?|units?|nights?|x|years?|months?|seconds?|met(?:re|er)s?|miles?|km|kg|floor|time|"
    r"attempt|visit|one|try|"
    r"call|day|week|birthday|anniversary|order|letter|person|other|different|separate|working|business|of|"
    r"stage|street|road|lane|avenue|go",
    joins_ranges=("to", "or", "dash", "until"),
    twelve_hours=True,
)  # fmt: skip
