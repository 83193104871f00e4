package org.productops.common.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody could have meant who mistyped something, case and accents aside. */
public final class Likeness {

    /** One mistake in so many letters is forgiven. */
    private static final int LETTERS_FOR_A_MISTAKE = 3;

    private static final int LONGEST = 100;

    /** Between the words of a name. */
    private static final Pattern WORDS = Pattern.compile("[ ._-]+");

    private final String typed;
    private final int mistakes;

    private Likeness(String typed, int lettersForAMistake) {
        this.typed = cut(SearchFolding.fold(typed.strip()));
        this.mistakes = Math.max(1, this.typed.length() / lettersForAMistake);
    }

    /**
     * Whether somebody who typed this can have meant that name: there is at most one mistake in so many letters. A text that is
     * too short for a mistake is that name only if it is the same.
     */
    public static boolean isNearly(String typed, String name, int lettersForAMistake) {
        Likeness likeness = new Likeness(typed, lettersForAMistake);
        String folded = cut(SearchFolding.fold(name.strip()));
        return folded.equals(likeness.typed)
                || likeness.typed.length() >= lettersForAMistake && likeness.distance(folded) <= likeness.mistakes;
    }

    /**
     * The choices that are most like what was typed, the best first: those with the fewest mistakes, of them those of which a whole
     * name is meant before those of which a word is; what is the same in both stays in its order.
     *
     * @param names all that people call a choice; what begins with what was typed, and each word of it, counts, too
     * @param most how many at most
     */
    public static <T> List<T> nearest(
            String typed, Collection<T> choices, Function<T, Collection<String>> names, int most) {
        Likeness likeness = new Likeness(typed, LETTERS_FOR_A_MISTAKE);
        if (likeness.typed.isEmpty()) {
            return List.of();
        }
        return choices.stream()
                .map(choice -> likeness.ranked(choice, names.apply(choice)))
                .filter(ranked -> ranked.distance() <= likeness.mistakes)
                .sorted(Comparator.<Ranked<T>>comparingInt(Ranked::distance).thenComparing(Ranked::isWord))
                .limit(most)
                .map(Ranked::choice)
                .toList();
    }

    /** @param isWord whether that is the distance of no whole name */
    private record Ranked<T>(T choice, int distance, boolean isWord) {}

    private <T> Ranked<T> ranked(T choice, Collection<String> names) {
        List<String> folded = names.stream().map(SearchFolding::fold).toList();
        int ofNames = smallest(folded.stream());
        int ofWords = smallest(folded.stream().flatMap(name -> Arrays.stream(WORDS.split(name))));
        return new Ranked<>(choice, Math.min(ofNames, ofWords), ofWords < ofNames);
    }

    private int smallest(Stream<String> names) {
        return names.mapToInt(name -> name.startsWith(typed) ? 0 : distance(cut(name)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** How many letters must be added, left out, changed, or exchanged with their neighbour. */
    private int distance(String name) {
        if (Math.abs(name.length() - typed.length()) > mistakes) {
            return Integer.MAX_VALUE;
        }
        int[] older = new int[name.length() + 1];
        int[] above = IntStream.rangeClosed(0, name.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == name.charAt(j - 2)
                        && typed.charAt(i - 2) == name.charAt(j - 1)) {
                    row[j] = Math.min(row[j], older[j - 2] + 1);
                }
            }
            older = above;
            above = row;
        }
        return above[name.length()];
    }
}
