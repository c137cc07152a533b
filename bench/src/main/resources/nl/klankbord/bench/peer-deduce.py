"""Masks {"id","text"} lines with Deduce: peer-deduce.py IN OUT. The last line printed is {"cpu_s": of the texts alone}."""
import json
import logging
import sys
import time

from deduce import Deduce

KINDS = {
    "persoon": "PERSOON", "patient": "PERSOON", "locatie": "ADRES", "telefoonnummer": "TELEFOON",
    "emailadres": "EMAIL", "bsn": "BSN", "datum": "GEBOORTEDATUM", "id": "ZAAKNUMMER", "url": "HANDLE",
}


def main():
    deduce = Deduce()
    logging.disable(logging.CRITICAL)
    start = time.process_time()
    with open(sys.argv[1], encoding="utf-8") as texts, open(sys.argv[2], "w", encoding="utf-8") as masked:
        for line in texts:
            if not line.strip():
                continue
            text = json.loads(line)
            found = deduce.deidentify(text["text"])
            spans = [[int(a.start_char), int(a.end_char), KINDS.get(a.tag, a.tag.upper())] for a in found.annotations]
            masked.write(json.dumps({"id": text["id"], "masked": found.deidentified_text, "spans": spans}) + "\n")
    print(json.dumps({"cpu_s": time.process_time() - start}))


main()
