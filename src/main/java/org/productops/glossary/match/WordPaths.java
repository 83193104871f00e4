package org.productops.glossary.match;

import java.util.Arrays;

/** The tree of terms by their words: which node is reached from another by a label. */
final class WordPaths {

    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] from = new long[64];

    /** A part of what stands in the same place there, never 0: small enough to stay near the processor, it tells most that leads nowhere. */
    private byte[] marks = new byte[64];

    private int[] to = new int[64];
    private int[] first = new int[16];
    private int edges;
    private int nodes = 1;
    private int widest;

    int nodes() {
        return nodes;
    }

    /**
     * The node behind a label, made if it is not there yet.
     *
     * @param gap what may stand between the word before and this one; see {@link WordGap#crossing}
     */
    int add(int node, int label, int gap) {
        if (node == ROOT) {
            if (label >= first.length) {
                first = Arrays.copyOf(first, Math.max(label + 1, first.length * 2));
            }
            if (first[label] == 0) {
                first[label] = nodes++;
            }
            return first[label];
        }
        widest = Math.max(widest, gap);
        int place = place(key(node, label, gap));
        if (marks[place] == 0) {
            if ((edges + 1) * 3 > from.length * 2) {
                grow();
                place = place(key(node, label, gap));
            }
            from[place] = key(node, label, gap);
            marks[place] = mark(mixed(from[place]));
            to[place] = nodes++;
            edges++;
        }
        return to[place];
    }

    /** The widest gap inside a term. */
    int widest() {
        return widest;
    }

    /** The node behind a label at the beginning of a term, or {@link #NONE}. */
    int first(int label) {
        return label < first.length && first[label] != 0 ? first[label] : NONE;
    }

    /** The node behind another, or {@link #NONE}. */
    int next(int node, int label, int gap) {
        int place = place(key(node, label, gap));
        return marks[place] == 0 ? NONE : to[place];
    }

    long bytes() {
        return 13L * from.length + 4L * first.length;
    }

    /** Never 0, as no path leads on from the root here. */
    private static long key(int node, int label, int gap) {
        return (long) node << 34 | (long) label << 2 | gap;
    }

    private static long mixed(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private static byte mark(long mixed) {
        return (byte) (mixed >>> 56 | 1);
    }

    private int place(long key) {
        int mask = from.length - 1;
        long mixed = mixed(key);
        byte mark = mark(mixed);
        int place = (int) mixed & mask;
        while (marks[place] != 0 && (marks[place] != mark || from[place] != key)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldFrom = from;
        int[] oldTo = to;
        from = new long[oldFrom.length * 2];
        marks = new byte[from.length];
        to = new int[from.length];
        for (int i = 0; i < oldFrom.length; i++) {
            if (oldFrom[i] != 0) {
                int place = place(oldFrom[i]);
                from[place] = oldFrom[i];
                marks[place] = mark(mixed(oldFrom[i]));
                to[place] = oldTo[i];
            }
        }
    }
}
