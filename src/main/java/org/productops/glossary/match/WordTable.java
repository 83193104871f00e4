package org.productops.glossary.match;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Numbers words in the order in which they come. Takes little room, and looks up a piece of a text without making a text of
 * it. Where a word stands rests on a secret of this run, so that nobody can choose words that all stand in one place.
 */
final class WordTable {

    static final int NONE = -1;

    private static final long SECRET = new SecureRandom().nextLong() | 1;

    private String[] words;
    /** Of each word; most that are looked up are told from others by it. */
    private int[] hashes;

    private int[] places;
    private int size;

    WordTable(int expected) {
        words = new String[Math.max(8, expected)];
        hashes = new int[words.length];
        places = new int[Integer.highestOneBit(Math.max(8, expected)) * 4];
    }

    int size() {
        return size;
    }

    String word(int number) {
        return words[number];
    }

    /** The word's number, a new one if it has none yet. */
    int add(String word) {
        return add(word, 0, word.length());
    }

    /** The number of a piece of a text, a new one if it has none yet. */
    int add(String text, int start, int end) {
        int hash = hash(text, start, end);
        int place = place(hash, text, start, end);
        if (places[place] == 0) {
            if ((size + 1) * 2 > places.length) {
                grow();
                place = place(hash, text, start, end);
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size] = hash;
            words[size++] = text.substring(start, end);
            places[place] = size;
        }
        return places[place] - 1;
    }

    /**
     * The word's number, or {@link #NONE}.
     *
     * @param hash the word's, as {@link #hash(String)} gives it
     */
    int find(String word, int hash) {
        return places[place(hash, word, 0, word.length())] - 1;
    }

    /** What tells most words from others, the same for all tables. */
    static int hash(String word) {
        return hash(word, 0, word.length());
    }

    /** How many bytes it takes, about. */
    long bytes() {
        long bytes = 4L * places.length + 8L * words.length;
        for (int i = 0; i < size; i++) {
            bytes += 48 + words[i].length();
        }
        return bytes;
    }

    private int place(int hash, String text, int start, int end) {
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (hashes[number] == hash && is(words[number], text, start, end)) {
                return place;
            }
            place = place + 1 & mask;
        }
        return place;
    }

    private static boolean is(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    private static int hash(String text, int start, int end) {
        long hash = SECRET >>> 7;
        for (int i = start; i < end; i++) {
            hash = (hash + text.charAt(i)) * SECRET;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private void grow() {
        places = new int[places.length * 2];
        int mask = places.length - 1;
        for (int i = 0; i < size; i++) {
            int place = hashes[i] & mask;
            while (places[place] != 0) {
                place = place + 1 & mask;
            }
            places[place] = i + 1;
        }
    }
}
