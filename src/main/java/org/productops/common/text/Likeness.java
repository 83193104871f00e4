package org.productops.common.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody could have meant who mistyped something, case and accents aside. */
public final class Likeness {

    /** One mistake in so many letters is forgiven. */
    private static final int LETTERS_FOR_A_MISTAKE = 3;

    /** In a shorter word each letter tells. */
    private static final int SHORTEST_WITH_A_SLIP = 4;

    private static final int LONGEST = 100;

    /** Between the words of a name. */
    private static final Pattern WORDS = Pattern.compile("[ ._-]+");

    private final String typed;
    private final int mistakes;

    private Likeness(String typed) {
        this.typed = cut(SearchFolding.fold(typed.strip()));
        this.mistakes = Math.max(1, this.typed.length() / LETTERS_FOR_A_MISTAKE);
    }

    /**
     * Whether one word is the other one with a slip: a letter is missing, is there twice or once too often, is another one,
     * or stands on the wrong side of its neighbour. In a word of four letters only the last is a slip, for another letter
     * makes another word of it.
     *
     * @param one folded, as is {@code other}
     */
    public static boolean isSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (shorter.length() < SHORTEST_WITH_A_SLIP || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(same + 1).equals(shorter.substring(same));
        }
        boolean changed = same < longer.length()
                && longer.length() > SHORTEST_WITH_A_SLIP
                && longer.substring(same + 1).equals(shorter.substring(same + 1));
        return changed || isSwapped(longer, shorter, same);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /**
     * The word, and what is left of it without each of its letters. Two words with a slip between them have one of these in
     * common, so that those that are nearly the same are found without comparing all of them.
     */
    public static Set<String> pieces(String word) {
        Set<String> pieces = new HashSet<>(Set.of(word));
        if (word.length() >= SHORTEST_WITH_A_SLIP) {
            for (int i = 0; i < word.length(); i++) {
                pieces.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return pieces;
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
        Likeness likeness = new Likeness(typed);
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
