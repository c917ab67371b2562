#!/usr/bin/env python3
"""Makes the bundled fonts from Inter's static TTFs: digits of one width, and only the scripts that are kept.

    tabular.py FOLDER-OF-INTER-TTFS OUT-FOLDER

JavaFX cannot switch the font feature `tnum` on, so the tabular digits take the place of the default ones in the
character map. Layout tables that would need shaping are dropped. Needs python3-fonttools; the fonts come from the npm
package @expo-google-fonts/inter (the Inter project's static instances, SIL Open Font License 1.1)."""
import glob, os, sys
from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = {"400Regular": "Regular", "500Medium": "Medium", "600SemiBold": "SemiBold", "700Bold": "Bold"}
KEPT = [(0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF),
        (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF)]


def tabular(font):
    """The default glyph -> tabular glyph pairs of the feature tnum."""
    gsub, pairs = font["GSUB"].table, {}
    for record in gsub.FeatureList.FeatureRecord:
        for index in record.Feature.LookupListIndex if record.FeatureTag == "tnum" else ():
            for table in gsub.LookupList.Lookup[index].SubTable:
                pairs |= getattr(table, "ExtSubTable", table).mapping
    return pairs


source, out = sys.argv[1:]
for path in sorted(glob.glob(os.path.join(source, "**", "Inter_*.ttf"), recursive=True)):
    weight = WEIGHTS.get(os.path.basename(path)[len("Inter_"):-len(".ttf")])
    if weight is None:
        continue
    font = TTFont(path)
    pairs = tabular(font)
    for table in font["cmap"].tables:
        table.cmap = {c: pairs.get(g, g) if 0x30 <= c <= 0x39 else g for c, g in table.cmap.items()}
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp"], name_IDs=["*"], notdef_outline=True,
                             hinting=False, glyph_names=False)
    s = subset.Subsetter(options)
    s.populate(unicodes=[c for a, b in KEPT for c in range(a, b + 1)])
    s.subset(font)
    font.save(os.path.join(out, f"Inter-{weight}.ttf"))
