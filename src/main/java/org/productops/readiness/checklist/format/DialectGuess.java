package org.productops.readiness.checklist.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/**
 * In which dialect a text may be written. It is shown and confirmed, never taken for granted.
 *
 * @param dialect the one that fits best
 * @param certainty how sure that is
 * @param why what speaks for it
 */
public record DialectGuess(ChecklistDialect dialect, Certainty certainty, Message why) {

    /** Lines further down say nothing new, and somebody waits. */
    private static final int MOST_LINES = 5000;

    /** How sure a guess is. */
    public enum Certainty {
        /** Nothing in the text fits another dialect. */
        SURE,
        /** Other dialects would read it, but not as well. */
        LIKELY,
        /** Other dialects would read it just as well, and maybe as something else. */
        UNSURE
    }

    public DialectGuess {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(why, "why");
    }

    /** The best guess for a text. */
    public static DialectGuess of(String text) {
        Optional<ChecklistDialect> json = ofJson(text);
        if (json.isPresent()) {
            return new DialectGuess(
                    json.get(),
                    Certainty.SURE,
                    Message.of(
                            "productops.readiness.format.guess.json", json.get().title()));
        }
        List<LineStyle> styles = styles(text);
        Map<ChecklistDialect, Long> fits = new EnumMap<>(ChecklistDialect.class);
        for (ChecklistDialect dialect : ChecklistDialect.values()) {
            fits.put(
                    dialect,
                    styles.stream()
                            .filter(style -> style.written().contains(dialect))
                            .count());
        }
        return best(styles.size(), fits);
    }

    private static DialectGuess best(long lines, Map<ChecklistDialect, Long> fits) {
        List<ChecklistDialect> ranked = Arrays.stream(ChecklistDialect.values())
                .sorted(Comparator.comparing((ChecklistDialect dialect) -> -fits.get(dialect)))
                .toList();
        ChecklistDialect best = ranked.get(0);
        ChecklistDialect second = ranked.get(1);
        long most = fits.get(best);
        if (most == fits.get(second)) {
            return new DialectGuess(
                    best,
                    Certainty.UNSURE,
                    Message.of("productops.readiness.format.guess.unsure", best.title(), second.title()));
        }
        return fits.get(second) == 0 && most == lines
                ? new DialectGuess(
                        best, Certainty.SURE, Message.of("productops.readiness.format.guess.sure", best.title()))
                : new DialectGuess(
                        best,
                        Certainty.LIKELY,
                        Message.of(
                                "productops.readiness.format.guess.likely",
                                best.title(),
                                most,
                                lines,
                                second.title(),
                                fits.get(second)));
    }

    /**
     * The dialect that a whole text is in, though another one was chosen for it: it has a line that only that one has, and none
     * that it has not. What the two have in common would be read wrongly, and nobody would see it.
     *
     * @return empty if the text may well be in the one that was chosen
     */
    public static Optional<ChecklistDialect> insteadOf(ChecklistDialect chosen, String text) {
        if (chosen.isJson()) {
            return Optional.empty();
        }
        List<LineStyle> styles = styles(text);
        return Arrays.stream(ChecklistDialect.values())
                .filter(other -> styles.stream().allMatch(style -> style.isReadBy(other))
                        && styles.stream()
                                .anyMatch(style -> style.written().equals(Set.of(other)) && !style.isReadBy(chosen)))
                .findFirst();
    }

    private static List<LineStyle> styles(String text) {
        return TextLines.of(text).stream()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(LineStyle::of)
                .toList();
    }

    /** The dialect of a text that is JSON: the one in which it says most; empty if it is none, or says nothing. */
    static Optional<ChecklistDialect> ofJson(String text) {
        if (text.length() > ChecklistDialect.LONGEST_TEXT || !JsonDialectReader.isJson(text)) {
            return Optional.empty();
        }
        Map<ChecklistDialect, Integer> items = new EnumMap<>(ChecklistDialect.class);
        Arrays.stream(ChecklistDialect.values())
                .filter(ChecklistDialect::isJson)
                .forEach(dialect -> items.put(dialect, itemsIn(text, dialect)));
        return items.entrySet().stream()
                .filter(dialect -> dialect.getValue() >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** -1 if it is none of the dialect. */
    private static int itemsIn(String text, ChecklistDialect dialect) {
        try {
            ReadText read = dialect.read(text, true);
            return read.lines().isEmpty() ? -1 : read.items().size();
        } catch (InvalidException e) {
            return -1;
        }
    }
}
