package org.productops.style.vale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.style.rule.RuleLevel;

/**
 * What is read of a file {@code .vale.ini}, see https://vale.sh/docs/topics/config.
 *
 * @param least the level of rules that are told at the least; empty if it does not say
 * @param vocabularies those that it uses, by name
 * @param rules what it says of single rules, by their full names
 */
public record ValeSettings(Optional<RuleLevel> least, List<String> vocabularies, Map<String, Choice> rules) {

    /** Nothing is said. */
    public static final ValeSettings NONE = new ValeSettings(Optional.empty(), List.of(), Map.of());

    private static final String EVERYWHERE = "[*]";
    private static final Pattern ASSIGNMENT = Pattern.compile("([^=]+?)\\s*=\\s*(.*)");
    private static final Pattern RULE = Pattern.compile("[^.\\s]+\\.[^.\\s]+");

    public ValeSettings {
        vocabularies = List.copyOf(vocabularies);
        rules = Map.copyOf(rules);
    }

    /**
     * What is said of a rule.
     *
     * @param on whether texts are checked with it
     * @param level how much it matters; empty for what the rule itself says
     */
    public record Choice(boolean on, Optional<RuleLevel> level) {

        private static Optional<Choice> of(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            if (word.equals("no") || word.equals("yes")) {
                return Optional.of(new Choice(word.equals("yes"), Optional.empty()));
            }
            return ValeSettings.level(word).map(level -> new Choice(true, Optional.of(level)));
        }
    }

    private static Optional<RuleLevel> level(String word) {
        return Arrays.stream(RuleLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** @param ignored is given what is not taken over */
    static ValeSettings read(String path, String text, List<ValeLine> ignored) {
        Reading reading = new Reading(path, ignored);
        text.lines().forEach(reading::line);
        return new ValeSettings(reading.least, reading.vocabularies, reading.rules);
    }

    private static final class Reading {
        private final String path;
        private final List<ValeLine> ignored;
        private String section = "";
        private int number;
        private Optional<RuleLevel> least = Optional.empty();
        private final List<String> vocabularies = new ArrayList<>();
        private final Map<String, Choice> rules = new HashMap<>();

        Reading(String path, List<ValeLine> ignored) {
            this.path = path;
            this.ignored = ignored;
        }

        void line(String text) {
            number++;
            String line = text.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                return;
            }
            if (line.startsWith("[")) {
                section = line;
                return;
            }
            Matcher matcher = ASSIGNMENT.matcher(line);
            if (!matcher.matches()
                    || !isTaken(matcher.group(1), matcher.group(2).strip())) {
                ignored.add(new ValeLine(
                        path + ":" + number, Message.of("productops.style.package.setting", TextRule.beginning(line))));
            }
        }

        private boolean isTaken(String key, String value) {
            if (section.isEmpty() && key.equals("MinAlertLevel")) {
                least = level(value);
                return least.isPresent();
            } else if (section.isEmpty() && key.equals("Vocab")) {
                Stream.of(value.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(vocabularies::add);
                return true;
            } else if (section.equals(EVERYWHERE) && RULE.matcher(key).matches()) {
                Optional<Choice> choice = Choice.of(value);
                choice.ifPresent(said -> rules.put(key, said));
                return choice.isPresent();
            }
            return false;
        }
    }
}
