package org.productops.readiness.checklist.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (isOkapyaJson(text)) {
            return new DialectGuess(
                    ChecklistDialect.OKAPYA_JSON,
                    Certainty.SURE,
                    Message.of("productops.readiness.format.guess.json", ChecklistDialect.OKAPYA_JSON.title()));
        }
        List<LineStyle> styles = TextLines.of(text).stream()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(LineStyle::of)
                .toList();
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

    private static boolean isOkapyaJson(String text) {
        String json = text.strip();
        if (!json.startsWith("[") || !json.endsWith("]") || json.length() > ChecklistDialect.LONGEST_TEXT) {
            return false;
        }
        try {
            return !ChecklistDialect.OKAPYA_JSON.read(json, true).lines().isEmpty();
        } catch (InvalidException e) {
            return false;
        }
    }
}
