package org.productops.common.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Compares texts with the one that is asked for. */
final class Comparison {

    private static final int ALL = 100;

    /** A word says at most so many times as much as the word in the middle of both texts: one rare word is not what a text is about. */
    private static final double MOST_OF_MIDDLE = 3;

    /** Beside so many shared words, their number limits what their rareness says: of one more than of many. */
    private static final double MORE_THAN_BY_NUMBER = 0.5;

    /** A text of fewer words is no sentence: one word may be all that it says. */
    private static final int SENTENCE = 3;

    /** How like sentences are at most that have one word in common, however rare it is. */
    private static final int ONE_WORD = 39;

    private final List<AskedWord> asked;
    private final double[] askedWeights;
    private final WordWeights weights;

    /** @param asked its different words, the most telling first */
    Comparison(List<AskedWord> asked, WordWeights weights) {
        this.asked = asked;
        this.askedWeights = asked.stream().mapToDouble(AskedWord::weight).toArray();
        this.weights = weights;
    }

    /** @param stems the different words of the other text */
    LikeText with(long id, String group, List<String> stems) {
        double[] otherWeights = stems.stream().mapToDouble(weights::of).toArray();
        double most = most(otherWeights);
        Set<String> left = new HashSet<>(stems);
        List<String> words = new ArrayList<>();
        double shared = 0;
        double number = 0;
        for (AskedWord word : asked) {
            double best = 0;
            String bestStem = "";
            for (String stem : left) {
                double part = word.sharedWith(stem);
                if (part > best) {
                    best = part;
                    bestStem = stem;
                }
            }
            if (best > 0) {
                left.remove(bestStem);
                shared += best * Math.min(most, word.weight());
                number += best;
                words.add(word.word().written());
            }
        }
        double byWeight = share(shared, sum(askedWeights, most), sum(otherWeights, most));
        double byNumber = share(number, asked.size(), stems.size());
        double share = Math.min(byWeight, (words.size() + MORE_THAN_BY_NUMBER) * byNumber);
        return new LikeText(id, group, likeness(share, words.size(), stems.size()), words);
    }

    private double most(double[] otherWeights) {
        double[] both = DoubleStream.concat(DoubleStream.of(askedWeights), DoubleStream.of(otherWeights))
                .sorted()
                .toArray();
        return both[both.length / 2] * MOST_OF_MIDDLE;
    }

    private static double sum(double[] weights, double most) {
        return DoubleStream.of(weights).map(weight -> Math.min(most, weight)).sum();
    }

    /** What is shared, of the shorter text and halfway towards the longer one. */
    private static double share(double shared, double one, double other) {
        double shorter = Math.min(one, other);
        double halfway = (one + other) / 2;
        return shorter == 0 ? 0 : Math.min(1, shared / Math.sqrt(shorter * halfway));
    }

    private int likeness(double share, int sharedWords, int words) {
        int likeness = (int) Math.round(share * ALL);
        boolean oneOfSentences = sharedWords == 1 && Math.min(asked.size(), words) >= SENTENCE;
        return oneOfSentences ? Math.min(ONE_WORD, likeness) : likeness;
    }
}
