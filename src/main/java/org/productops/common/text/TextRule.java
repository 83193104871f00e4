package org.productops.common.text;

import java.util.List;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/**
 * What a text that people type must be like before it is kept; the same for every feature. It is tidied, never cut: what
 * cannot be kept as it is is refused at its field.
 *
 * @param lines whether it may have several lines
 * @param longest how many characters (UTF-16 units) it may have when it is tidied
 * @param required whether it must have at least one character that people can see
 */
public record TextRule(boolean lines, int longest, boolean required) {

    /** So much of a text is shown where an error must say which of several it means. */
    private static final int BEGINNING = 30;

    /** A text of one line, such as a name; runs of white space become one blank. */
    public static TextRule line(int longest) {
        return new TextRule(false, longest, false);
    }

    /** A text of any number of lines; its line breaks become {@code \n}. */
    public static TextRule lines(int longest) {
        return new TextRule(true, longest, false);
    }

    /** The same rule for a text that must not be missing. */
    public TextRule mandatory() {
        return new TextRule(lines, longest, true);
    }

    /**
     * Checks a text. One in which nothing can be seen is an empty one.
     *
     * @param field where errors belong
     * @param typed null is taken for an empty text
     * @return the tidied text, to be kept if there is no error
     */
    public String check(String field, String typed, FieldErrors.Collector errors) {
        String text = tidy(typed == null ? "" : typed);
        boolean visible = Characters.isVisible(text);
        if (required && !visible) {
            errors.at(field, Message.of("productops.common.error.text-empty"));
        }
        if (text.length() > longest) {
            errors.at(field, Message.of("productops.common.error.text-long", longest, text.length()));
        }
        Characters.firstRefused(text, lines)
                .ifPresent(character -> errors.at(
                        field, Message.of("productops.common.error.text-character", Characters.name(character))));
        return visible ? text : "";
    }

    /**
     * Checks texts that share a field; empty ones are left out.
     *
     * @param most how many there may be
     * @return the tidied texts in their order
     */
    public List<String> checkAll(String field, List<String> typed, int most, FieldErrors.Collector errors) {
        List<String> texts =
                typed.stream().map(this::tidy).filter(Characters::isVisible).toList();
        if (texts.size() > most) {
            errors.at(field, Message.of("productops.common.error.texts-many", most, texts.size()));
        }
        for (String text : texts.subList(0, Math.min(most, texts.size()))) {
            if (text.length() > longest) {
                errors.at(
                        field,
                        Message.of("productops.common.error.texts-long", beginning(text), longest, text.length()));
            }
            Characters.firstRefused(text, lines)
                    .ifPresent(character -> errors.at(
                            field,
                            Message.of(
                                    "productops.common.error.texts-character",
                                    beginning(text),
                                    Characters.name(character))));
        }
        return texts;
    }

    /**
     * Refuses what no database keeps and none can be asked for, before anybody looks what the text is; what else it may be is for
     * the rule of its field to say.
     *
     * @param field where the error belongs
     */
    public static void checkStorable(String field, String typed, FieldErrors.Collector errors) {
        Characters.firstUnstorable(typed)
                .ifPresent(character -> errors.at(
                        field, Message.of("productops.common.error.text-character", Characters.name(character))));
    }

    /** The text as it would be kept: without white space around it, and on one line if it may have only one. */
    public String tidy(String typed) {
        return lines ? typed.replace("\r\n", "\n").replace('\r', '\n').strip() : Characters.oneLine(typed);
    }

    /** The beginning of a text, to say which one is meant; what cannot be seen of it is named. */
    public static String beginning(String text) {
        return Characters.shown(Shortening.atCharacter(text, BEGINNING));
    }
}
