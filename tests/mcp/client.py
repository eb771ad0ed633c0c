"""Speaks to `dogear mcp` with the official client and prints what it saw as one JSON object.

Usage: client.py DOGEAR DATA_DIR

Gives every argument of every tool values of every kind, and follows every cursor to its end, each time through a new
process. A failure of the protocol ends it with an error.
"""

import asyncio
import json
import os
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

ODD = [
    None, "", "  ", 2, 2.0, "2", " 2 ", -1, 0, 1e300, True, "true", [], ["a", "b"], [2], {}, {"a": 1}, [[1]], [None],
    2024, "2024", "2024-03", "2024/03/31", "2024-03-31T10:00:00Z", "last spring", "null", "NaN", "x" * 5000, "🍕",
    "Work/Plans", ["Work", "Plans"], "\u0000", "' OR 1=1 --", "%", "../..", 12345678901234567890,
]
USUAL = {"query": "bread", "question": "what about bread?", "id": 1}


class Dogear:
    """Starts the program anew for every `with`."""

    def __init__(self, program, data):
        arguments = ["--data-dir", data, "mcp"]
        self.parameters = StdioServerParameters(command=program, args=arguments, env=dict(os.environ))
        self.longest = 0

    async def __aenter__(self):
        self.transport = stdio_client(self.parameters)
        self.session = ClientSession(*await self.transport.__aenter__())
        await self.session.__aenter__()
        await self.session.initialize()
        return self

    async def __aexit__(self, *error):
        await self.session.__aexit__(*error)
        await self.transport.__aexit__(*error)

    async def tools(self):
        listed = await self.session.list_tools()
        return listed.model_dump(by_alias=True, exclude_none=True)["tools"]

    async def call(self, tool, arguments):
        """The answer, or the message of a refusal."""
        result = await self.session.call_tool(tool, arguments)
        self.longest = max(self.longest, len(result.model_dump_json(by_alias=True, exclude_none=True)))
        result = result.model_dump(by_alias=True)
        text = result["content"][0]["text"]
        if result["isError"]:
            return None, text
        if json.loads(text) != result["structuredContent"]:
            raise ValueError(f"{tool}: text and data differ")
        return result["structuredContent"], None


async def odd_arguments(dogear, tools, refusals, unnamed):
    for tool in tools:
        needed = {name: USUAL[name] for name in tool["inputSchema"].get("required", [])}
        for name in tool["inputSchema"]["properties"]:
            for odd in ODD:
                _, refusal = await dogear.call(tool["name"], needed | {name: odd, "unknown": odd})
                if refusal is not None:
                    refusals[refusal] = refusals.get(refusal, 0) + 1
                    if f"`{name}`" not in refusal:
                        unnamed.append([tool["name"], name, odd, refusal])


async def to_the_end(dogear, tool, arguments, member):
    """All things that a tool lists, page by page, each page asked of a new process."""
    things, pages = [], 0
    while arguments is not None:
        async with dogear:
            answer, refusal = await dogear.call(tool, arguments)
        if refusal is not None:
            raise ValueError(refusal)
        things += answer[member] if member != "note" else [answer["note"]]
        pages += 1
        cursor = answer.get("next_cursor")
        if (cursor is None) != (answer.get("more") is None) and tool != "list_folders":
            raise ValueError(f"{tool}: a cursor and `more` go together")
        arguments = None if cursor is None else {"cursor": cursor}
    return things, pages


async def main(program, data):
    dogear, refusals, unnamed = Dogear(program, data), {}, []
    async with dogear:
        tools = await dogear.tools()
        await odd_arguments(dogear, tools, refusals, unnamed)
        changed = (await dogear.call("list_recent", {"limit": 1}))[0]["next_cursor"][:-2] + "AA"
        _, tampered = await dogear.call("list_recent", {"cursor": changed})
        longest_note = (await dogear.call("search_bookmarks", {"query": "the longest note", "limit": 1}))[0]["bookmarks"][0]
    recent, recent_pages = await to_the_end(dogear, "list_recent", {"limit": 60}, "bookmarks")
    found, found_pages = await to_the_end(dogear, "search_bookmarks", {"query": "all about bread", "limit": 9}, "bookmarks")
    folders, folder_pages = await to_the_end(dogear, "list_folders", {}, "folders")
    note, note_pages = await to_the_end(dogear, "get_bookmark", {"id": longest_note["id"]}, "note")
    print(json.dumps({
        "tools": sorted(tool["name"] for tool in tools),
        "tools_size": len(json.dumps(tools)),
        "longest": dogear.longest,
        "refusals": sorted(refusals),
        "unnamed": unnamed,
        "tampered": tampered,
        "listed_note": longest_note,
        "recent": [page["id"] for page in recent], "recent_pages": recent_pages,
        "found": [page["id"] for page in found], "found_pages": found_pages,
        "folders": [folder["path"] for folder in folders], "folder_pages": folder_pages,
        "in_folders": sum(folder["bookmarks"] for folder in folders),
        "note": "".join(note), "note_pages": note_pages,
    }))


asyncio.run(main(*sys.argv[1:]))
