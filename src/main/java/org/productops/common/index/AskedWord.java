package org.productops.common.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A word of the text that is asked for.
 *
 * @param word the word
 * @param meant the stems that it stands for in the index, and how much of its weight each counts
 * @param unfinished whether it may be the beginning of another
 * @param weight how much it says
 */
record AskedWord(TextWord word, Map<String, Double> meant, boolean unfinished, double weight) {

    /** How much a word counts that is written otherwise. */
    static final double MISTYPED = 0.8;

    /** How much a word counts of which this is the beginning. */
    static final double BEGUN = 0.7;

    /** How much a word counts that has the same root, or is part of a compound. */
    static final double RELATED = 0.6;

    /** Shorter beginnings say nothing yet. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Shorter roots are the same by chance. */
    private static final int SHORTEST_ROOT = 5;

    static AskedWord of(TextWord word, boolean unfinished, WordWeights weights) throws IOException {
        Map<String, Double> meant = new LinkedHashMap<>();
        boolean begun = unfinished && word.plain().length() >= SHORTEST_BEGINNING;
        if (begun) {
            meant.putAll(weights.begun(word.plain()));
        }
        if (meant.isEmpty() && !weights.knows(word.stem())) {
            meant.putAll(weights.meant(word.stem()));
        }
        // What is meant says as much as in the texts; what nobody else says, says as much as what few do.
        double weight = meant.keySet().stream().mapToDouble(weights::of).min().orElse(weights.of(word.stem()));
        meant.put(word.stem(), 1.0);
        return new AskedWord(word, meant, begun, weight);
    }

    /** How much of this word a word of another text is: all of it, part of it, or none. */
    double sharedWith(String stem) {
        Double known = meant.get(stem);
        if (known != null) {
            return known;
        }
        String own = word.stem();
        if (unfinished && stem.startsWith(word.plain())) {
            return BEGUN;
        }
        int shorter = Math.min(own.length(), stem.length());
        if (shorter < SHORTEST_ROOT) {
            return 0;
        }
        int alike = alikeAtBeginning(own, stem);
        if (alike >= SHORTEST_ROOT && alike >= shorter - 1 || own.endsWith(stem) || stem.endsWith(own)) {
            return RELATED;
        }
        return OneMistake.between(own, stem) ? MISTYPED : 0;
    }

    private static int alikeAtBeginning(String one, String other) {
        int alike = 0;
        while (alike < one.length() && alike < other.length() && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }
}
