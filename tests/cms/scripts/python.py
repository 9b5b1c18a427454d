"""Sanitisers of Python: reads a list of texts as JSON, writes what is left of each for every one of them."""

import json
import sys

import bleach
from lxml.html.clean import Cleaner

ways = {
    "bleach": bleach.clean,
    "bleach-strip": lambda text: bleach.clean(text, strip=True),
    "lxml": Cleaner().clean_html,
}
texts = json.load(sys.stdin)
print(json.dumps({way: [clean(text) for text in texts] for way, clean in ways.items()}))
