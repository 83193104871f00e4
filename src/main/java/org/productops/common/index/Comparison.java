package org.productops.common.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares texts with the one that is asked for. */
final class Comparison {

    private static final int ALL = 100;

    private final List<AskedWord> asked;
    private final WordWeights weights;
    private final double total;

    /** @param asked its different words, the most telling first */
    Comparison(List<AskedWord> asked, WordWeights weights) {
        this.asked = asked;
        this.weights = weights;
        this.total = asked.stream().mapToDouble(AskedWord::weight).sum();
    }

    /** @param stems the different words of the other text */
    LikeText with(long id, String group, List<String> stems) {
        Set<String> left = new HashSet<>(stems);
        List<String> words = new ArrayList<>();
        double shared = 0;
        for (AskedWord word : asked) {
            double most = 0;
            String best = "";
            for (String stem : left) {
                double part = word.sharedWith(stem);
                if (part > most) {
                    most = part;
                    best = stem;
                }
            }
            if (most > 0) {
                left.remove(best);
                shared += most * word.weight();
                words.add(word.word().written());
            }
        }
        return new LikeText(id, group, likeness(shared, stems), words);
    }

    private int likeness(double shared, List<String> stems) {
        double other = stems.stream().mapToDouble(weights::of).sum();
        double shorter = Math.min(total, other);
        double halfway = (total + other) / 2;
        return shorter == 0 ? 0 : (int) Math.round(Math.min(1, shared / Math.sqrt(shorter * halfway)) * ALL);
    }
}
