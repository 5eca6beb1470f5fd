#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Loadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one weight of Loadline Sans from Inter: figures of equal width, under a name of its own.

Qt 6.4 cannot switch on the OpenType feature 'tnum', so its substitutions are written into the character map. The
Open Font License (OFL.txt) allows changed copies under another name.

Usage: make_font.py SOURCE.otf TARGET.otf STYLE
"""

import sys

from fontTools.ttLib import TTFont

FAMILY = "Loadline Sans"


def tabular_figures(font):
    """Glyph name -> glyph name of every single substitution of the feature 'tnum'."""
    table = font["GSUB"].table
    mapping = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                mapping.update(getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {}))
    return mapping


def rename(font, style):
    names = {1: FAMILY, 16: FAMILY, 4: f"{FAMILY} {style}", 6: f"LoadlineSans-{style}"}
    for name in font["name"].names:
        name.string = names.get(name.nameID, name.toUnicode())
    outlines = font["CFF "].cff
    outlines.fontNames = [names[6]]
    outlines[0].FamilyName = names[1]
    outlines[0].FullName = names[4]


def main():
    source, target, style = sys.argv[1:]
    # The stored time stays the source's, so that the same source gives the same file.
    font = TTFont(source, recalcTimestamp=False)
    mapping = tabular_figures(font)
    if not mapping:
        sys.exit(f"{source} has no feature 'tnum'")
    for table in font["cmap"].tables:
        table.cmap = {code: mapping.get(glyph, glyph) for code, glyph in table.cmap.items()}
    rename(font, style)
    font.save(target)


if __name__ == "__main__":
    main()
