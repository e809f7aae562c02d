package studio.hairline.intake.file;

import java.util.Arrays;

/**
 * On which line a value stood first, in some 24 bytes a value whatever its length. It remembers 64 bits of each: two
 * different values of a million are taken for one with a chance of 1 in 37 million.
 */
public final class FirstSeen {

    private long[] keys = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /** @return the line it stood on first, or 0 when this is that line */
    public int lineOf(String value, int line) {
        int at = slot(keys, hash(value));
        if (lines[at] != 0) {
            return lines[at];
        }
        keys[at] = hash(value);
        lines[at] = line;
        if (++size * 2 > keys.length) {
            grow();
        }
        return 0;
    }

    private int slot(long[] table, long key) {
        int at = (int) (key ^ key >>> 32) & table.length - 1;
        while (lines[at] != 0 && table[at] != key) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLines[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                lines[at] = oldLines[i];
            }
        }
    }

    /** FNV-1a over the letters, then mixed so that its low bits are as good as its high ones. */
    private static long hash(String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    @Override
    public String toString() {
        return size + " values in " + Arrays.stream(lines).filter(l -> l != 0).count() + " slots";
    }
}
